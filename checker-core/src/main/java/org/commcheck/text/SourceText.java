package org.commcheck.text;

import java.util.Arrays;

/**
 * The whole text of a source file, and the way from offsets to lines. Immutable and safe for any number of threads.
 */
public final class SourceText {

    private final String path;
    private final String content;
    private final String encoding;
    private final int[] lineStarts;

    private SourceText(String path, String content, String encoding) {
        this.path = path;
        this.content = content;
        this.encoding = encoding;
        this.lineStarts = lineStarts(content);
    }

    /**
     * A text that came from somewhere else than a file, or was decoded already.
     *
     * @param path how reports name the text; need not exist
     * @param content without a byte-order mark
     */
    public static SourceText of(String path, String content) {
        return new SourceText(path, content, "UTF-8");
    }

    /**
     * A text decoded from bytes.
     *
     * @param encoding canonical name of the charset that the bytes were in
     */
    public static SourceText of(String path, String content, String encoding) {
        return new SourceText(path, content, encoding);
    }

    /** How reports name the text: the path as the caller gave it. */
    public String path() {
        return path;
    }

    /** The whole text, line ends as they are in the file, without a byte-order mark. */
    public String content() {
        return content;
    }

    /** Canonical name of the charset that the bytes were decoded with, such as {@code GB18030}. */
    public String encoding() {
        return encoding;
    }

    public int length() {
        return content.length();
    }

    public String slice(TextRange range) {
        return content.substring(range.start(), range.end());
    }

    /** At least 1; an empty text has one empty line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * The place of an offset.
     *
     * @param offset 0-based; the length of the text is allowed and means the end
     */
    public Location locate(int offset) {
        if (offset < 0 || offset > content.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + content.length());
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(line + 1, offset - lineStarts[line] + 1);
    }

    /**
     * A line's characters, without its line end.
     *
     * @param line 1-based
     */
    public TextRange lineRange(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : content.length();
        while (end > start && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
            end--;
        }
        return new TextRange(start, end);
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
