package org.commcheck.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commcheck.text.WholeFile;

/**
 * A report in a {@link WholeFile}: it is there completely or not at all, and a run that is killed leaves the last report as it was. A pipe or a device
 * gets it as it comes. UTF-8. For one thread.
 *
 * <pre>{@code
 * try (ReportFile file = ReportFile.create(Path.of("target/commcheck/report.json"))) {
 *     JsonReporter.ofFindings(file.writer()).write(report);
 *     file.commit();
 * }
 * }</pre>
 */
public final class ReportFile implements Closeable {

    private final WholeFile file;
    private final Writer writer;

    private ReportFile(WholeFile file) {
        this.file = file;
        this.writer = new BufferedWriter(new OutputStreamWriter(file.out(), StandardCharsets.UTF_8.newEncoder()));
    }

    /** Starts a file; its folder is made if it is not there. */
    public static ReportFile create(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        // A link to a folder is one, which createDirectories of Java 17 does not know.
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return new ReportFile(WholeFile.create(target));
    }

    /** Where to write; closing it is not needed. */
    public Writer writer() {
        return writer;
    }

    /** Puts what was written in the place of the target. */
    public void commit() throws IOException {
        writer.close();
        file.commit();
    }

    /** Drops what was not committed, even if the disk is full. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            file.close();
        }
    }
}
