package org.commcheck.config;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes texts, numbers, booleans, lists and mappings as JSON: what fits on a line stands on one, so that a change is a change of few lines. */
final class SchemaJson {

    private static final int WIDTH = 140;
    private static final String INDENT = "  ";

    private SchemaJson() {}

    static String write(Object value) {
        return write(value, "") + "\n";
    }

    private static String write(Object value, String indent) {
        String line = onOneLine(value);
        if (indent.length() + line.length() <= WIDTH || !(value instanceof Map<?, ?> || value instanceof List<?>)) {
            return line;
        }
        String inner = indent + INDENT;
        String divider = ",\n" + inner;
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(element -> write(element, inner))
                    .collect(Collectors.joining(divider, "[\n" + inner, "\n" + indent + "]"));
        }
        return inOrder((Map<?, ?>) value).entrySet().stream()
                .map(entry -> quoted(String.valueOf(entry.getKey())) + ": " + write(entry.getValue(), inner))
                .collect(Collectors.joining(divider, "{\n" + inner, "\n" + indent + "}"));
    }

    private static String onOneLine(Object value) {
        if (value instanceof Map<?, ?> mapping) {
            return inOrder(mapping).entrySet().stream()
                    .map(entry -> quoted(String.valueOf(entry.getKey())) + ": " + onOneLine(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SchemaJson::onOneLine).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Integer || value instanceof Boolean ? value.toString() : quoted(String.valueOf(value));
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** Mappings without an order of their own are sorted. */
    static <K, V> Map<K, V> inOrder(Map<K, V> mapping) {
        return mapping instanceof LinkedHashMap ? mapping : new TreeMap<>(mapping);
    }
}
