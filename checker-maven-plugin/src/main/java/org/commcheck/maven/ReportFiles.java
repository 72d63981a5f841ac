package org.commcheck.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.commcheck.CheckOptions.Language;
import org.commcheck.CheckReport;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Severity;
import org.commcheck.report.ReportFile;
import org.commcheck.report.ReportFormat;
import org.commcheck.report.ReportSettings;
import org.commcheck.report.TextLayout;
import org.commcheck.text.WholeFile;

/**
 * Writes a report's files.
 *
 * @param folder made if it isn't there
 * @param formats a file each
 * @param language of the reports' own words; empty for that of each document
 */
record ReportFiles(Path folder, Set<ReportFormat> formats, Optional<Language> language) {

    /** The files that a build's parameters ask for. */
    static ReportFiles in(Path folder, List<String> formats, Optional<Language> language)
            throws MojoExecutionException {
        Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
        for (String format : formats) {
            chosen.add(ParameterValue.choice(ReportFormat.class, "formats", format));
        }
        return new ReportFiles(folder.toAbsolutePath().normalize(), chosen, language);
    }

    /**
     * Writes all files.
     *
     * @param guidelines the catalogue, for formats that hold it
     * @return the files written, as messages name them
     */
    List<Path> write(CheckReport report, List<Guideline> guidelines) throws MojoExecutionException {
        List<Path> written = new ArrayList<>();
        for (ReportFormat format : formats) {
            written.add(write(format, format.fileName(), report, guidelines));
        }
        return written;
    }

    /**
     * Writes one file.
     *
     * @param name of the file
     * @param guidelines the catalogue, for formats that hold it
     * @return the file written, as messages name it
     */
    Path write(ReportFormat format, String name, CheckReport report, List<Guideline> guidelines)
            throws MojoExecutionException {
        TextLayout layout = new TextLayout(false, 0, Severity.INFO, "", true, language);
        ReportSettings settings = ReportSettings.of(layout, guidelines);
        Path target = folder.resolve(name);
        try (ReportFile file = ReportFile.create(target)) {
            format.reporter(file.writer(), settings).write(report);
            file.commit();
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The report " + target + " can't be written: " + WholeFile.reason(e) + ".", e);
        }
        return WorkingFolder.relative(target);
    }
}
