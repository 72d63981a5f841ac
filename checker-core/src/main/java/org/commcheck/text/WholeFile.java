package org.commcheck.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file that is there completely or not at all: it is written under another name in the same folder and moved when it is done, so that a reader
 * sees the old file or the new one, and a run that is killed leaves the old one as it was. A symbolic link stays, and the file that it leads to is
 * replaced. What is there and is no file, such as a pipe or a device, is written to as it comes. For one thread.
 *
 * <pre>{@code
 * try (WholeFile file = WholeFile.create(Path.of("report.json"))) {
 *     file.out().write(bytes);
 *     file.commit();
 * }
 * }</pre>
 */
public final class WholeFile implements Closeable {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    /** No run takes so long, so whoever began a file before that was killed. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private static final Pattern OWN_NAME = Pattern.compile("[0-9a-f]+\\.tmp");

    private final Path target;
    private final Path written;
    private final OutputStream out;

    private WholeFile(Path target, Path written, StandardOpenOption... options) throws IOException {
        this.target = target;
        this.written = written;
        this.out = Files.newOutputStream(written, options);
    }

    /**
     * Starts a file in a folder that is there. What earlier runs that were killed left of the same file is removed.
     *
     * @throws IOException if it cannot be written, or is a folder
     */
    public static WholeFile create(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException("it is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new WholeFile(target, target, StandardOpenOption.WRITE);
        }
        return begin(followed(target));
    }

    private static WholeFile begin(Path file) throws IOException {
        // Made under a name of its own rather than as a temporary file, whose rights would be the owner's only.
        Path written = file.resolveSibling(prefix(file)
                + Long.toHexString(ProcessHandle.current().pid())
                + Long.toHexString(System.nanoTime()) + ".tmp");
        WholeFile begun = new WholeFile(file, written, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        begun.removeLeftBehind();
        return begun;
    }

    /** Writes a file at once. */
    public static void write(Path target, byte[] content) throws IOException {
        try (WholeFile file = create(target)) {
            file.out().write(content);
            file.commit();
        }
    }

    /**
     * Writes a file at once, in a folder for nothing but such files. What is there under its name is replaced even if it is a symbolic link: nobody
     * puts one there to have something written elsewhere, but for a repository that brings such a folder along and means harm.
     */
    public static void replace(Path target, byte[] content) throws IOException {
        try (WholeFile file = begin(target)) {
            file.out().write(content);
            file.commit();
        }
    }

    /** Why a file could not be written, or its folder not be made; what follows “cannot be written: ”. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "its folder is not there";
        }
        if (e instanceof FileAlreadyExistsException there) {
            return there.getFile() + " is no folder";
        }
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }

    /** Where to write, without a buffer; closing it is not needed. */
    public OutputStream out() {
        return out;
    }

    /** Puts what was written in the place of the target. */
    public void commit() throws IOException {
        out.close();
        if (written.equals(target)) {
            return;
        }
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops what was not committed, even if the disk is full. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            if (!written.equals(target)) {
                Files.deleteIfExists(written);
            }
        }
    }

    /** The file behind all links, which need not be there. Not normalised: a folder on the way may be a link too. */
    private static Path followed(Path target) throws IOException {
        Path at = target.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(target.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    private static String prefix(Path file) {
        return "." + file.getFileName() + ".";
    }

    /** The time is that of the file that was just begun: the file system's clock may not be this machine's. */
    private void removeLeftBehind() {
        String prefix = prefix(target);
        Path folder = Objects.requireNonNull(written.getParent());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            Instant oldest = Files.getLastModifiedTime(written).toInstant().minus(LEFT_BEHIND);
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                boolean own = name.startsWith(prefix)
                        && OWN_NAME.matcher(name.substring(prefix.length())).matches();
                if (own && Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It is in nobody's way, and the next run tries again.
        }
    }
}
