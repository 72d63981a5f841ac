package org.commcheck.extract.responsibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says about duties, before it is known which letters count.
 *
 * @param shape what kind of cell it is
 * @param runs the letters of a code in upper case, in order: {@code A/R} is two runs, {@code AR} one
 * @param roles the duties that it says in words
 */
record Code(Shape shape, List<String> runs, List<String> roles) {

    static final Code BLANK = new Code(Shape.BLANK, List.of(), List.of());

    static final Code PROSE = new Code(Shape.PROSE, List.of(), List.of());

    static final Code TICK = new Code(Shape.TICK, List.of(), List.of());

    /** The kinds of cells. */
    enum Shape {
        /** Nothing, a dash, {@code N/A}. */
        BLANK,
        /** Letters or words for duties, at least one of which some variant knows. */
        CODES,
        /** What looks like a code, though no variant knows any of it. */
        STRANGE,
        /** A tick or another mark: somebody is involved, nobody knows how. */
        TICK,
        /** Anything else. */
        PROSE
    }

    Code {
        runs = List.copyOf(runs);
        roles = List.copyOf(roles);
    }

    /** Written out, for what Java makes of a record when it is first asked takes start-up a good while. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Code code && shape == code.shape && runs.equals(code.runs) && roles.equals(code.roles);
    }

    @Override
    public int hashCode() {
        return (31 * shape.hashCode() + runs.hashCode()) * 31 + roles.hashCode();
    }

    boolean isFilled() {
        return shape != Shape.BLANK;
    }

    /** Whether it is meant as a code, valid or not. */
    boolean isCode() {
        return shape == Shape.CODES || shape == Shape.STRANGE || shape == Shape.TICK;
    }

    /** Whether all of it is known to a variant. */
    boolean isValid(Variant variant) {
        return (shape == Shape.CODES || shape == Shape.STRANGE)
                && runs.stream().allMatch(variant::knowsAll)
                && roles.stream().allMatch(variant::has);
    }

    /** The duties that a variant knows in it, each once, in the order of the cell. */
    List<String> duties(Variant variant) {
        return java.util.stream.Stream.concat(
                        runs.stream()
                                .filter(variant::knowsAll)
                                .flatMapToInt(String::chars)
                                .mapToObj(letter -> variant.role((char) letter)),
                        roles.stream().filter(variant::has))
                .distinct()
                .toList();
    }
}
