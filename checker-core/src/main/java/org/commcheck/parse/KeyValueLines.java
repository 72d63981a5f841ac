package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.FrontMatter.Entry;
import org.commcheck.text.TextRange;

/** Reads front matter that is no YAML line by line, so that a title or a date in it is not lost. */
final class KeyValueLines {

    private static final int LONGEST_KEY = 60;

    private KeyValueLines() {}

    static List<Entry> read(String source, TextRange content) {
        List<Entry> entries = new ArrayList<>();
        for (int line = content.start(); line < content.end(); line = FrontMatterReader.nextLine(source, line)) {
            int end = Chars.trimmedEnd(source, line, FrontMatterReader.nextLine(source, line));
            int colon = line;
            while (colon < end && source.charAt(colon) != ':' && source.charAt(colon) != '：') {
                colon++;
            }
            if (colon < end && isKey(source.substring(line, end), colon - line)) {
                entries.add(entry(source, line, colon, end));
            }
        }
        return entries;
    }

    /** Whether a line begins with a key that ends at {@code colon}. */
    static boolean isKey(String line, int colon) {
        if (colon < 1 || colon > LONGEST_KEY || Chars.isBlank(line.charAt(0)) || "-#*>|".indexOf(line.charAt(0)) >= 0) {
            return false;
        }
        boolean ends = line.charAt(colon) == '：' || colon + 1 == line.length() || Chars.isBlank(line.charAt(colon + 1));
        return ends && line.substring(0, colon).strip().split("\\s+").length <= 4;
    }

    private static Entry entry(String source, int line, int colon, int end) {
        int start = Math.min(end, Chars.skipBlanks(source, colon + 1));
        String value = source.substring(start, end);
        String key = source.substring(line, colon).strip();
        return new Entry(
                new TextRange(line, end), key, new TextRange(start, end), value.isEmpty() ? List.of() : List.of(value));
    }
}
