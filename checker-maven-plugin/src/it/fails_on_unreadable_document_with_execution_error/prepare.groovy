import java.nio.file.Files
import java.nio.file.Path

Path link = basedir.toPath().resolve('docs/lost.md')
Files.deleteIfExists(link)
Files.createSymbolicLink(link, Path.of('gone.md'))
return true
