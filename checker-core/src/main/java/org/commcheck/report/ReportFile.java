package org.commcheck.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there completely or not at all: it is written under another name in the same folder and moved when it is done, so that a
 * run that is killed leaves the last report as it was. UTF-8. For one thread.
 *
 * <pre>{@code
 * try (ReportFile file = ReportFile.create(Path.of("target/commcheck/report.json"))) {
 *     JsonReporter.ofFindings(file.writer()).write(report);
 *     file.commit();
 * }
 * }</pre>
 */
public final class ReportFile implements Closeable {

    private final Path target;
    private final Path temporary;
    private final Writer writer;

    private ReportFile(Path target, Path temporary) throws IOException {
        this.target = target;
        this.temporary = temporary;
        this.writer = Files.newBufferedWriter(temporary);
    }

    /** Starts a file; its folder is made if it is not there. */
    public static ReportFile create(Path target) throws IOException {
        Path folder = target.toAbsolutePath().normalize().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("it is a folder");
        }
        Files.createDirectories(folder);
        // Made under a name of its own rather than as a temporary file, whose rights would be the owner's only.
        Path temporary = folder.resolve("." + target.getFileName() + "."
                + Long.toHexString(ProcessHandle.current().pid()) + Long.toHexString(System.nanoTime()) + ".tmp");
        return new ReportFile(target, temporary);
    }

    /** Where to write; closing it is not needed. */
    public Writer writer() {
        return writer;
    }

    /** Puts what was written in the place of the target. */
    public void commit() throws IOException {
        writer.close();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops what was not committed, even if the disk is full. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
