package org.commcheck.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.maven.plugin.MojoExecutionException;
import org.commcheck.CheckReport;

/**
 * Writes a report's files. Each is written beside its place and moved there when it is complete, so that nobody reads half a report.
 *
 * @param folder made if it isn't there
 * @param formats a file each
 */
record ReportFiles(Path folder, Set<ReportFormat> formats) {

    /** The files that a build's parameters ask for. */
    static ReportFiles in(Path folder, List<String> formats) throws MojoExecutionException {
        Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
        for (String format : formats) {
            chosen.add(ParameterValue.choice(ReportFormat.class, "formats", format));
        }
        return new ReportFiles(folder.toAbsolutePath().normalize(), chosen);
    }

    /** The files written, as messages name them. */
    List<Path> write(CheckReport report) throws MojoExecutionException {
        List<Path> written = new ArrayList<>();
        for (ReportFormat format : formats) {
            Path file = folder.resolve(format.fileName());
            try {
                write(file, format.render(report));
            } catch (IOException e) {
                throw new MojoExecutionException("The report " + file + " can't be written: " + e, e);
            }
            written.add(WorkingFolder.relative(file));
        }
        return written;
    }

    private void write(Path file, String content) throws IOException {
        Files.createDirectories(folder);
        Path draft = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.writeString(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
