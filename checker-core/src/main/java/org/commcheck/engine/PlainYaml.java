package org.commcheck.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads YAML that is as plain as front matter mostly is: a key to a line, mappings by indentation, and as values words, whole numbers, versions,
 * texts in quotation marks without any escape, and words in brackets. What is anything else is left to the YAML library. Dozens of pages are read
 * whenever a process begins that has a pack, and the library takes ten times as long to get going.
 */
final class PlainYaml {

    private static final int MOST_DIGITS = 9;
    private static final Set<String> NO_TEXTS = Set.of("true", "false", "null");

    /** The mappings that are open, outermost first, and the columns where their keys begin. */
    private final Deque<Map<String, Object>> open = new ArrayDeque<>();

    private final Deque<Integer> columns = new ArrayDeque<>();

    private PlainYaml() {}

    /** The same mapping that the library makes of the text; empty if the text is not plain. */
    static Optional<Map<?, ?>> read(String yaml) {
        Map<String, Object> all = new LinkedHashMap<>();
        PlainYaml reader = new PlainYaml();
        reader.open.push(all);
        reader.columns.push(0);
        boolean expected = false;
        for (String line : yaml.split("\n", -1)) {
            int column = indent(line);
            Optional<String> key = key(line, column);
            if (key.isEmpty() || !reader.enter(column)) {
                return Optional.empty();
            }
            String text = line.substring(column + key.get().length() + 1);
            expected = text.isEmpty();
            Optional<?> value = expected ? Optional.of(new LinkedHashMap<String, Object>()) : value(text);
            if (value.isEmpty() || reader.open.element().putIfAbsent(key.get(), value.get()) != null) {
                return Optional.empty();
            }
            if (expected) {
                reader.open.push(mapping(value.get()));
            }
        }
        return expected ? Optional.empty() : Optional.of(all);
    }

    @SuppressWarnings("unchecked") // made above
    private static Map<String, Object> mapping(Object made) {
        return (Map<String, Object>) made;
    }

    /** Goes to the mapping whose keys begin in a column; false if there is none, or if one that was begun is empty. */
    private boolean enter(int column) {
        if (open.size() > columns.size()) {
            if (column <= columns.element()) {
                return false;
            }
            columns.push(column);
            return true;
        }
        while (columns.size() > 1 && columns.element() > column) {
            columns.pop();
            open.pop();
        }
        return columns.element() == column;
    }

    private static int indent(String line) {
        int column = 0;
        while (column < line.length() && line.charAt(column) == ' ') {
            column++;
        }
        return column;
    }

    /** The word before a colon that is followed by a space or ends the line. */
    private static Optional<String> key(String line, int from) {
        int end = from;
        while (end < line.length() && isWord(line.charAt(end))) {
            end++;
        }
        boolean ends = end < line.length()
                && line.charAt(end) == ':'
                && (end + 1 == line.length() || line.charAt(end + 1) == ' ');
        return ends ? word(line.substring(from, end)) : Optional.empty();
    }

    private static Optional<?> value(String text) {
        String value = text.substring(1);
        if (value.startsWith("\"")) {
            return quoted(value);
        }
        if (value.startsWith("[")) {
            return list(value);
        }
        Optional<String> word = word(value);
        return word.isPresent() ? word : number(value);
    }

    private static Optional<String> quoted(String value) {
        int last = value.length() - 1;
        for (int i = 1; i < last; i++) {
            if (!isCommon(value.charAt(i))) {
                return Optional.empty();
            }
        }
        return last > 0 && value.charAt(last) == '"' ? Optional.of(value.substring(1, last)) : Optional.empty();
    }

    /** Neither the end of a text or a line, nor an escape, nor a character that the library treats in a way of its own. */
    private static boolean isCommon(char c) {
        boolean ascii = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
        boolean separator = c == '\u2028' || c == '\u2029' || c == '\ufeff' || c > '\ufffd';
        return ascii || (c >= 0xa0 && !separator && !Character.isSurrogate(c));
    }

    private static Optional<List<String>> list(String value) {
        if (!value.endsWith("]")) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (String one : value.substring(1, value.length() - 1).split(", ", -1)) {
            Optional<String> word = word(one);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
        }
        return Optional.of(words);
    }

    private static Optional<String> word(String value) {
        boolean word = !value.isEmpty() && isLetter(value.charAt(0)) && !NO_TEXTS.contains(value);
        for (int i = 0; i < value.length() && word; i++) {
            word = isWord(value.charAt(i));
        }
        return word ? Optional.of(value) : Optional.empty();
    }

    /** A whole number, or a text if it is a version of three numbers. */
    private static Optional<?> number(String value) {
        int dots = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            dots += c == '.' ? 1 : 0;
            if (c != '.' && !isDigit(c)) {
                return Optional.empty();
            }
        }
        if (dots == 2 && isDigit(value.charAt(0))) {
            return Optional.of(value);
        }
        boolean whole = dots == 0 && !value.isEmpty() && value.length() <= MOST_DIGITS;
        return whole && (value.length() == 1 || value.charAt(0) != '0')
                ? Optional.of(Integer.valueOf(value))
                : Optional.empty();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return isLetter(c) || isDigit(c) || c == '-' || c == '/';
    }
}
