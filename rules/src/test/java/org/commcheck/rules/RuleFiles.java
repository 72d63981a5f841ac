package org.commcheck.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commcheck.engine.RulePage;

/** The rulebase's own files, as its authors wrote them. */
final class RuleFiles {

    static final Path FOLDER = Path.of("src/main/resources/org/commcheck/rules");

    private RuleFiles() {}

    /** Files of the families' folders with an ending, sorted; not those of the tables. */
    static List<Path> all(String ending) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.startsWith(FOLDER.resolve("tables")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code precision/vague-deadline} for {@code …/precision/vague-deadline.drl}. */
    static String id(Path file) {
        String path = FOLDER.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.lastIndexOf('.'));
    }

    static RulePage page(Path file) {
        return RulePage.parse(id(file) + ".md", read(file));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
