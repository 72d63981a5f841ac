package org.commcheck.engine.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks what stands in the slots of a sentence and writes it as DRL. What comes out is a string literal, a number, or text that the shipped
 * sentences hold themselves: never what the author wrote.
 */
final class SlotFiller {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Map<String, String> WORDS = numbers();

    private final SentenceGrammar grammar;
    private final SentenceNames names;
    private final SentenceRule rule;

    SlotFiller(SentenceGrammar grammar, SentenceNames names, SentenceRule rule) {
        this.grammar = grammar;
        this.names = names;
        this.rule = rule;
    }

    /**
     * A slot, filled.
     *
     * @param drl what is put into the right-hand side
     * @param shown what it is, for the finding
     */
    record Filled(String drl, String shown) {}

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        List<String> english =
                List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        List<String> chinese = List.of("零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
        for (int number = 0; number < english.size(); number++) {
            numbers.put(english.get(number), String.valueOf(number));
            numbers.put(chinese.get(number), String.valueOf(number));
        }
        numbers.put("两", "2");
        return Map.copyOf(numbers);
    }

    /** The slots, filled, by their names; empty if one holds what it can't. */
    Optional<Map<String, Filled>> fill(Map<String, String> slots) {
        Map<String, Filled> filled = new HashMap<>();
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            Optional<Filled> value = fill(slot.getKey(), slot.getValue());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            filled.put(slot.getKey(), value.get());
        }
        return Optional.of(filled);
    }

    private Optional<Filled> fill(String slot, String value) {
        return switch (slot) {
            case "number" -> number(value);
            case "type" -> names.type(value).map(type -> new Filled(type, value));
            case "things" ->
                grammar.things().stream()
                        .filter(thing -> thing.match(value).isPresent())
                        .findFirst()
                        .map(thing -> new Filled(thing.drl(), name(thing)));
            default ->
                MaskedText.isMask(value) ? string(slot, rule.condition().string(value.charAt(0))) : Optional.empty();
        };
    }

    /** The first name for the same thing, so that a finding is the same whatever language its rule is written in. */
    private String name(Phrase thing) {
        return grammar.things().stream()
                .filter(other -> other.drl().equals(thing.drl()))
                .findFirst()
                .orElse(thing)
                .plain();
    }

    private static Optional<Filled> number(String value) {
        String digits = WORDS.getOrDefault(value, value);
        return NUMBER.matcher(digits).matches()
                ? Optional.of(new Filled(String.valueOf(Integer.parseInt(digits)), digits))
                : Optional.empty();
    }

    private Optional<Filled> string(String slot, String string) {
        if (string.isBlank()) {
            throw new SentenceException(rule.line(), "nothing stands between the quotation marks of the " + slot);
        }
        String meant = switch (slot) {
            case "kind" -> names.kind(string, rule.line());
            case "list" -> names.list(string, rule.line());
            case "field" -> names.field(string);
            default -> string;
        };
        return Optional.of(new Filled(Literal.of(meant), meant));
    }
}
