package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commcheck.finding.Wording;

/**
 * The front matter of a rule's page, or one mapping in it, with errors that name the page.
 *
 * @param origin the page
 * @param values value by key: texts, lists of texts, mappings
 */
record PageMatter(String origin, Map<?, ?> values) {

    private RulePageException wrong(String key, String message) {
        int nested = origin.indexOf(": ");
        String outermost = nested < 0 ? key : origin.substring(nested + 2).split(": ", 2)[0];
        return new RulePageException(origin, outermost, message);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text of a key that must be there. */
    String text(String key) {
        Object value = values.get(key);
        if (!(value instanceof String text) || text.isBlank()) {
            throw wrong(key, "“" + key + "” must be a text, not " + value);
        }
        return text;
    }

    /** The text of a key that must be there, one of a few. */
    String oneOf(String key, Set<String> allowed) {
        String text = text(key);
        if (!allowed.contains(text)) {
            throw wrong(key, "“" + key + "” must be one of " + new TreeSet<>(allowed) + ", not “" + text + "”");
        }
        return text;
    }

    /** The whole number of a key that must be there. The index holds it as a text. */
    int number(String key) {
        String value = String.valueOf(values.get(key));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new RulePageException(origin, "“" + key + "” must be a whole number, not " + value);
        }
    }

    /** A text in both languages. */
    Wording wording(String key) {
        PageMatter both = mapping(key);
        both.allowOnly(Set.of("en", "zh"));
        return new Wording(both.text("en"), both.text("zh"));
    }

    PageMatter mapping(String key) {
        if (!(values.get(key) instanceof Map<?, ?> mapping)) {
            throw wrong(key, "“" + key + "” must be a mapping, not " + values.get(key));
        }
        return new PageMatter(origin + ": " + key, mapping);
    }

    /** The mappings that a list holds. */
    List<PageMatter> mappings(String key) {
        if (!(values.get(key) instanceof List<?> list)) {
            throw wrong(key, "“" + key + "” must be a list, not " + values.get(key));
        }
        List<PageMatter> mappings = new ArrayList<>();
        for (Object element : list) {
            if (!(element instanceof Map<?, ?> mapping)) {
                throw wrong(key, "“" + key + "” must hold mappings, not " + element);
            }
            mappings.add(new PageMatter(origin + ": " + mapping.get("id"), mapping));
        }
        return mappings;
    }

    /** The keys in the order of the page. */
    List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    /** A list of texts; empty for the word {@code all}. */
    List<String> listOrAll(String key) {
        Object value = values.get(key);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        oneOf(key, Set.of("all"));
        return List.of();
    }

    void allowOnly(Set<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                throw wrong(key, "there is no key “" + key + "”; the keys are " + new TreeSet<>(known));
            }
        }
    }
}
