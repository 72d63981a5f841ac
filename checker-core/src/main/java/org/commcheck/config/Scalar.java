package org.commcheck.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commcheck.text.NearestName;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A single value.
 *
 * @param expected what it is, for messages
 * @param schema for editors
 * @param wrong what is wrong with the words; empty if nothing is
 */
record Scalar(String expected, Map<String, Object> schema, Function<String, Optional<String>> wrong) implements Shape {

    private static final int SHOWN_CHOICES = 12;

    /** Any words but none. */
    static Scalar text(String expected) {
        return new Scalar(
                expected,
                Map.of("type", List.of("string", "number"), "minLength", 1),
                words -> words.isBlank() ? Optional.of("This must be " + expected + ".") : Optional.empty());
    }

    /** One of a few words. */
    static Scalar choice(String noun, List<String> words) {
        String list = words.size() > SHOWN_CHOICES ? "" : "; there are " + String.join(", ", words);
        return new Scalar(
                "a " + noun,
                Map.of("enum", words),
                word -> words.contains(word)
                        ? Optional.empty()
                        : Optional.of(
                                "“" + word + "” is no " + noun + list + "." + NearestName.suggestion(word, words)));
    }

    static Scalar day() {
        String expected = "a day such as 2026-11-22";
        return new Scalar(
                expected,
                Map.of("type", "string", "pattern", "^\\d{4}-\\d{2}-\\d{2}$"),
                words -> isDay(words)
                        ? Optional.empty()
                        : Optional.of("“" + words + "” is no day; write one such as 2026-11-22."));
    }

    static Scalar flag() {
        return new Scalar(
                "true or false",
                Map.of("type", "boolean"),
                words -> List.of("true", "false").contains(words)
                        ? Optional.empty()
                        : Optional.of("“" + words + "” is neither true nor false."));
    }

    /** A whole number between two others, both included. */
    static Scalar number(int least, int most) {
        String expected = "a whole number from " + least + " to " + most;
        return new Scalar(
                expected,
                Map.of("type", "integer", "minimum", least, "maximum", most),
                words -> isNumber(words, least, most)
                        ? Optional.empty()
                        : Optional.of("“" + words + "” is not " + expected + "."));
    }

    /** A pattern of paths. */
    static Scalar pattern() {
        return new Scalar(
                "a pattern such as minutes/**/*.md",
                Map.of("type", "string", "minLength", 1),
                words -> PathPattern.mistake(words));
    }

    @Override
    public void check(Node value, Flaws flaws) {
        if (!(value instanceof ScalarNode scalar)) {
            flaws.add(value, "This must be " + expected + ", not a " + Nodes.kind(value) + ".");
        } else if (scalar.getTag().equals(Tag.NULL)) {
            flaws.add(value, "A value is missing here: " + expected + ".");
        } else {
            wrong.apply(scalar.getValue()).ifPresent(message -> flaws.add(value, message));
        }
    }

    private static boolean isDay(String words) {
        try {
            return LocalDate.parse(words).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isNumber(String words, int least, int most) {
        try {
            int number = Integer.parseInt(words);
            return least <= number && number <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
