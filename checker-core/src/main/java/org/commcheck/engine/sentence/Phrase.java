package org.commcheck.engine.sentence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;

/**
 * An entry of {@code sentences.dsl}.
 *
 * @param about what stands in its second pair of brackets
 * @param written its left-hand side
 * @param drl its right-hand side, with the slots in braces
 */
record Phrase(String about, String written, String drl, Pattern pattern, Map<String, Integer> slots) {

    /** Of the patterns. */
    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern CHOICE = Pattern.compile("\\(([^|)]*)(?:\\|[^)]*)?\\)(\\?)?");
    private static final Pattern FACT = Pattern.compile("\\$it : (\\w+)\\(");

    static Phrase of(DSLMappingEntry entry) {
        return new Phrase(
                String.valueOf(entry.getMetaData()).strip(),
                entry.getMappingKey().strip(),
                entry.getMappingValue().replace("\\n", "\n").strip(),
                Pattern.compile(
                        // Articles have one spelling in what is compared.
                        entry.getKeyPattern().pattern().replace("the\\s+", "an?\\s+"), FLAGS),
                entry.getVariables());
    }

    /** What its slots hold, in their order, if it is the whole of a text. */
    Optional<Map<String, String>> match(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        slots.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(slot -> values.put(slot.getKey(), String.valueOf(matcher.group(slot.getValue()))));
        return Optional.of(values);
    }

    /** The kind of fact that a subject binds to {@code $it}. */
    String fact() {
        Matcher fact = FACT.matcher(drl);
        return fact.find() ? fact.group(1) : about;
    }

    boolean chinese() {
        return Spelling.chinese(written);
    }

    /** The words that may stand for it, if it is a word before a slot. */
    List<String> spellings() {
        String words = written.replaceAll("\\{\\w+}", "").replaceAll("[()]", "").strip();
        return List.of(words.split("\\|"));
    }

    /** As an author writes it: the first of several spellings, nothing for what may be left out. */
    String plain() {
        return CHOICE.matcher(written)
                .replaceAll(choice -> choice.group(2) == null ? Matcher.quoteReplacement(choice.group(1)) : "")
                .replace("的?", "");
    }
}
