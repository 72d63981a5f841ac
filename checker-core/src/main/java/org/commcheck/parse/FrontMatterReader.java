package org.commcheck.parse;

import java.util.List;
import org.commcheck.model.FrontMatter;
import org.commcheck.model.FrontMatter.Entry;
import org.commcheck.text.TextRange;

/** Finds and reads YAML ({@code ---}) or TOML ({@code +++}) at the very top of a file. */
final class FrontMatterReader {

    /** Whoever decodes bytes takes it off; a text that was decoded elsewhere may still have it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FrontMatterReader() {}

    /**
     * What was found.
     *
     * @param bodyStart offset behind the closing fence and its line end; behind the byte order mark, if there is one, if there is no front matter
     */
    record Read(FrontMatter frontMatter, int bodyStart) {}

    static Read read(String source, Asides asides) {
        int top = source.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        boolean yaml = isFence(source, top, "---");
        if (!yaml && !isFence(source, top, "+++")) {
            return new Read(FrontMatter.NONE, top);
        }
        int start = nextLine(source, top);
        int end = start;
        while (end < source.length()
                && !isFence(source, end, yaml ? "---" : "+++")
                && !(yaml && isFence(source, end, "..."))) {
            end = nextLine(source, end);
        }
        if (end >= source.length() || (yaml && !startsWithKey(source, start, end))) {
            return new Read(FrontMatter.NONE, top);
        }
        TextRange content = new TextRange(start, end);
        List<Entry> entries =
                yaml ? YamlEntries.read(source, content, asides) : TomlEntries.read(source, content, asides);
        TextRange whole = new TextRange(top, end + 3);
        return new Read(new FrontMatter(whole, entries), nextLine(source, end));
    }

    /** Between two rules there may be prose; front matter begins with a key or is empty. */
    private static boolean startsWithKey(String source, int start, int end) {
        for (int line = start; line < end; line = nextLine(source, line)) {
            String text = source.substring(line, nextLine(source, line)).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                int colon = text.indexOf(':');
                return KeyValueLines.isKey(text, colon < 0 ? text.indexOf('：') : colon);
            }
        }
        return true;
    }

    private static boolean isFence(String source, int at, String fence) {
        if (!source.startsWith(fence, at)) {
            return false;
        }
        for (int i = at + fence.length();
                i < source.length() && source.charAt(i) != '\n' && source.charAt(i) != '\r';
                i++) {
            if (source.charAt(i) != ' ' && source.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    static int nextLine(String source, int from) {
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || (c == '\r' && !source.startsWith("\n", i + 1))) {
                return i + 1;
            }
        }
        return source.length();
    }
}
