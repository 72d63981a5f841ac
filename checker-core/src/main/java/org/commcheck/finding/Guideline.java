package org.commcheck.finding;

import java.util.List;

/**
 * All that is known of a rule without running it, from the front matter of its page.
 *
 * @param id names the guideline, its rules, its page and its suppression
 * @param strict whether it is in general on only in the profile {@code strict}; a ground may be on otherwise
 * @param status how settled it is
 * @param types ids of the document types it holds for; empty for all
 * @param since the version that brought it
 * @param source the document that the guideline comes from, as people name it
 * @param grounds the ways to break it, never empty; the first is named {@code ""} and is what the guideline says in general
 * @param parameters the numbers that a configuration may change, in the order of the page; names are unique
 * @param acrossSeries whether it looks at what came before a document in its series
 */
public record Guideline(
        RuleId id,
        boolean strict,
        Status status,
        List<String> types,
        String since,
        String source,
        List<Ground> grounds,
        List<Parameter> parameters,
        boolean acrossSeries) {

    /** How settled a guideline is. */
    public enum Status {
        /** May still change what it reports. */
        PREVIEW,
        STABLE,
        /** Will go. */
        DEPRECATED
    }

    /**
     * A way to break a guideline; each has a rule of its own.
     *
     * @param name kebab case; empty for the rule that bears the guideline's bare id
     * @param strict whether it is on only in the profile {@code strict}
     * @param message what is wrong with the words
     * @param help what to write instead
     */
    public record Ground(String name, boolean strict, Severity severity, Wording message, Wording help) {}

    /**
     * A number that a guideline judges by. Sample: {@code max-words} of {@code structure/long-sentence}.
     *
     * @param name kebab case
     * @param standard its value unless a configuration says otherwise
     * @param least smallest value that it can have
     * @param most largest value that it can have
     * @param meaning what it counts, in which unit
     */
    public record Parameter(String name, int standard, int least, int most, Wording meaning) {

        public Parameter {
            if (standard < least || standard > most) {
                throw new IllegalArgumentException(
                        "the parameter " + name + " must be from " + least + " to " + most + ", not " + standard);
            }
        }
    }

    public Guideline {
        types = List.copyOf(types);
        grounds = List.copyOf(grounds);
        parameters = List.copyOf(parameters);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException(id + " has no ground");
        }
    }

    /** A guideline without parameters that looks at one document. */
    public Guideline(
            RuleId id,
            boolean strict,
            Status status,
            List<String> types,
            String since,
            String source,
            List<Ground> grounds) {
        this(id, strict, status, types, since, source, grounds, List.of(), false);
    }

    /** How much it weighs in general; a ground may weigh otherwise. */
    public Severity severity() {
        return grounds.get(0).severity();
    }

    /** What is wrong in general. */
    public Wording message() {
        return grounds.get(0).message();
    }

    /** What to write instead, in general. */
    public Wording help() {
        return grounds.get(0).help();
    }

    /**
     * The ground of this name.
     *
     * @throws IllegalArgumentException if the guideline has none
     */
    public Ground ground(String name) {
        return grounds.stream()
                .filter(ground -> ground.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no ground “" + name + "”; its page names "
                        + grounds.stream().map(Ground::name).toList()));
    }
}
