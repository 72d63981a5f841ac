package org.commcheck.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads files as text, whatever encoding they are in. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * SourceText text = new SourceReader().read(Path.of("minutes/2026-03-04.md"), "minutes/2026-03-04.md");
 * }</pre>
 */
public final class SourceReader {

    /** Files over this many bytes are refused: 32 MiB, some fifty times the longest real document that was seen. */
    public static final int DEFAULT_LIMIT = 32 << 20;

    private final int limit;
    private final Charset expected;

    public SourceReader() {
        this(DEFAULT_LIMIT);
    }

    /**
     * @param limit the most bytes that a file may have
     */
    public SourceReader(int limit) {
        this(limit, StandardCharsets.UTF_8);
    }

    private SourceReader(int limit, Charset expected) {
        if (limit < 0 || limit == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("limit must be 0 or more bytes and below 2 GiB, not " + limit);
        }
        this.limit = limit;
        this.expected = expected;
    }

    /**
     * One that takes a text that doesn't tell its encoding to be in this one, if it can be. A byte-order mark tells it, being valid UTF-8, and what an
     * HTML page declares; GBK and GB2312 stand for GB18030, which holds them.
     */
    public SourceReader expecting(Charset charset) {
        return new SourceReader(limit, DeclaredCharset.whole(charset));
    }

    /**
     * Reads a regular file; links are followed.
     *
     * @param displayPath how reports name the file
     * @throws UnreadableSourceException if it is no regular file, can't be opened, is too large or holds no text
     */
    public SourceText read(Path file, String displayPath) throws UnreadableSourceException {
        return read(bytes(file, displayPath), displayPath);
    }

    /**
     * Reads the bytes of a regular file, to be decoded later or not at all; links are followed.
     *
     * @param displayPath how reports name the file
     * @throws UnreadableSourceException if it is no regular file, can't be opened or is too large
     */
    public byte[] bytes(Path file, String displayPath) throws UnreadableSourceException {
        try {
            requireRegular(file, displayPath);
            try (InputStream in = Files.newInputStream(file)) {
                return bytes(in, displayPath);
            }
        } catch (IOException | SecurityException e) {
            throw new UnreadableSourceException(displayPath, reason(e), e);
        }
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @throws UnreadableSourceException if it breaks off, is too long or holds no text
     */
    public SourceText read(InputStream in, String displayPath) throws UnreadableSourceException {
        return read(bytes(in, displayPath), displayPath);
    }

    private byte[] bytes(InputStream in, String displayPath) throws UnreadableSourceException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new UnreadableSourceException(displayPath, reason(e), e);
        }
        if (bytes.length > limit) {
            throw new UnreadableSourceException(displayPath, tooLarge());
        }
        return bytes;
    }

    /**
     * Decodes bytes.
     *
     * @throws UnreadableSourceException if they are too many or are no text
     */
    public SourceText read(byte[] bytes, String displayPath) throws UnreadableSourceException {
        if (bytes.length > limit) {
            throw new UnreadableSourceException(displayPath, tooLarge());
        }
        return new TextDecoding(bytes, displayPath, expected).decode();
    }

    /** Opening a pipe or a device would wait for ever, so what the path is gets asked before it is opened. */
    private void requireRegular(Path file, String displayPath) throws IOException, UnreadableSourceException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new UnreadableSourceException(displayPath, "is a folder, not a file; name the files in it");
        }
        if (!attributes.isRegularFile()) {
            throw new UnreadableSourceException(
                    displayPath, "is a pipe, socket or device, not a file; pass its text on standard input");
        }
        if (attributes.size() > limit) {
            throw new UnreadableSourceException(displayPath, tooLarge());
        }
    }

    private String tooLarge() {
        return tooLarge(limit);
    }

    /** Why a text of more bytes than the limit is not read, and what to do; what follows its name. */
    public static String tooLarge(int limit) {
        return "has more than " + limit
                + " bytes, the most that is read of one document; split it or exclude it, or raise the limit";
    }

    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "does not exist, or was removed while it was read; check the path";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read; check its permissions";
        }
        String said = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        if (e instanceof FileSystemLoopException || (said != null && said.contains("symbolic links"))) {
            return "is a link that leads back to itself; mend the link";
        }
        return "could not be read" + (said == null ? "" : " (" + said + ")") + "; check the file and try again";
    }
}
