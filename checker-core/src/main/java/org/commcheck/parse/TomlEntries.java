package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.FrontMatter.Entry;
import org.commcheck.text.TextRange;

/**
 * The top-level keys of TOML front matter: strings, dates, numbers and lists of them. Tables are passed over; nobody looks for a date in
 * one.
 */
final class TomlEntries {

    private final String source;
    private final int end;
    private final Asides asides;
    private final List<Entry> entries = new ArrayList<>();
    private int at;

    private TomlEntries(String source, TextRange content, Asides asides) {
        this.source = source;
        this.at = content.start();
        this.end = content.end();
        this.asides = asides;
    }

    static List<Entry> read(String source, TextRange content, Asides asides) {
        TomlEntries toml = new TomlEntries(source, content, asides);
        while (toml.line()) {}
        return toml.entries;
    }

    /** Reads a line, or as many as its value has; false at the end or at the first table. */
    private boolean line() {
        skipBlanks(true);
        if (at >= end || source.charAt(at) == '[') {
            return false;
        }
        int start = at;
        int lineEnd = Math.min(end, FrontMatterReader.nextLine(source, at));
        if (source.charAt(at) != '#') {
            int equals = source.indexOf('=', at);
            if (equals < 0 || equals >= lineEnd) {
                asides.trouble(
                        new TextRange(start, Chars.trimmedEnd(source, start, lineEnd)),
                        "the front matter is no TOML: this line has no “key = value”; mend it or remove it");
            } else {
                at = equals + 1;
                entry(start, source.substring(start, equals).strip());
            }
        }
        at = Math.max(at, Math.min(end, FrontMatterReader.nextLine(source, Math.max(start, at - 1))));
        return true;
    }

    private void entry(int start, String key) {
        skipBlanks(false);
        int valueStart = at;
        List<String> values = new ArrayList<>();
        if (at < end && source.charAt(at) == '[') {
            array(values);
        } else {
            values.add(value());
        }
        values.removeIf(String::isBlank);
        int valueEnd = Math.max(valueStart, Chars.trimmedEnd(source, valueStart, at));
        String name = key.length() > 1 && (key.startsWith("\"") || key.startsWith("'"))
                ? key.substring(1, key.length() - 1)
                : key;
        entries.add(new Entry(new TextRange(start, valueEnd), name, new TextRange(valueStart, valueEnd), values));
    }

    private void array(List<String> values) {
        at++;
        int depth = 1;
        while (at < end && depth > 0) {
            skipBlanks(true);
            char c = at < end ? source.charAt(at) : ']';
            if (c == ']' || c == '[') {
                depth += c == '[' ? 1 : -1;
                at++;
            } else if (c == ',') {
                at++;
            } else if (c == '#') {
                at = Math.min(end, FrontMatterReader.nextLine(source, at));
            } else {
                values.add(value());
            }
        }
    }

    private String value() {
        for (String quote : List.of("\"\"\"", "'''", "\"", "'")) {
            if (source.startsWith(quote, at)) {
                return quoted(quote);
            }
        }
        int start = at;
        while (at < end && ",]#\r\n".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        at = Math.max(at, Math.min(end, start + 1));
        return source.substring(start, Chars.trimmedEnd(source, start, at));
    }

    private String quoted(String quote) {
        int start = at + quote.length();
        StringBuilder value = new StringBuilder();
        boolean escapes = quote.startsWith("\"");
        boolean oneLine = quote.length() == 1;
        at = start;
        while (at < end && !source.startsWith(quote, at)) {
            char c = source.charAt(at);
            if (oneLine && (c == '\n' || c == '\r')) {
                return value.toString();
            }
            if (escapes && c == '\\' && at + 1 < end) {
                at++;
                c = source.charAt(at);
                c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
            }
            value.append(c);
            at++;
        }
        at = Math.min(end, at + quote.length());
        return value.toString().strip();
    }

    private void skipBlanks(boolean overLines) {
        while (at < end
                && Chars.isBlank(source.charAt(at))
                && (overLines || (source.charAt(at) != '\n' && source.charAt(at) != '\r'))) {
            at++;
        }
    }
}
