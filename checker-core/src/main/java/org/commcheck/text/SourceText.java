package org.commcheck.text;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The whole text of a source file, and the way from offsets to lines. Immutable and safe for any number of threads.
 */
public final class SourceText {

    private final String path;
    private final String encoding;
    private final Supplier<String> decoder;

    /** Null until it is asked for. Two threads that come first decode twice, and both get the same. */
    private @Nullable String content;

    private volatile int @Nullable [] lineStarts;

    private SourceText(String path, String encoding, Supplier<String> decoder) {
        this.path = path;
        this.encoding = encoding;
        this.decoder = decoder;
    }

    /**
     * A text that came from somewhere else than a file, or was decoded already.
     *
     * @param path how reports name the text; need not exist
     * @param content without a byte-order mark
     */
    public static SourceText of(String path, String content) {
        return of(path, content, "UTF-8");
    }

    /**
     * A text decoded from bytes.
     *
     * @param encoding canonical name of the charset that the bytes were in
     */
    public static SourceText of(String path, String content, String encoding) {
        SourceText text = new SourceText(path, encoding, () -> content);
        text.content = content;
        return text;
    }

    /**
     * A text that is decoded when it is looked at, if ever.
     *
     * @param encoding canonical name of the charset that the bytes are in
     * @param decoder gives the same text whenever it is asked
     */
    public static SourceText lazily(String path, String encoding, Supplier<String> decoder) {
        return new SourceText(path, encoding, decoder);
    }

    /** How reports name the text: the path as the caller gave it. */
    public String path() {
        return path;
    }

    /** The whole text, line ends as they are in the file, without a byte-order mark. */
    public String content() {
        String known = content;
        if (known == null) {
            known = decoder.get();
            content = known;
        }
        return known;
    }

    /** Canonical name of the charset that the bytes were decoded with, such as {@code GB18030}. */
    public String encoding() {
        return encoding;
    }

    public int length() {
        return content().length();
    }

    public String slice(TextRange range) {
        return content().substring(range.start(), range.end());
    }

    /** At least 1; an empty text has one empty line. */
    public int lineCount() {
        return lineStarts().length;
    }

    /**
     * The place of an offset.
     *
     * @param offset 0-based; the length of the text is allowed and means the end
     */
    public Location locate(int offset) {
        if (offset < 0 || offset > length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length());
        }
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(line + 1, offset - starts[line] + 1);
    }

    /**
     * A line's characters, without its line end.
     *
     * @param line 1-based
     */
    public TextRange lineRange(int line) {
        int[] starts = lineStarts();
        String text = content();
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new TextRange(start, end);
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = lineStarts(content());
            lineStarts = known;
        }
        return known;
    }

    private static int[] lineStarts(String content) {
        int[] starts = new int[Math.max(16, content.length() / 32)];
        int count = 1;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !content.startsWith("\n", i + 1));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
