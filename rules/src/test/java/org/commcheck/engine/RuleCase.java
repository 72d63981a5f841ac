package org.commcheck.engine;

import java.util.List;

/**
 * Facts made by hand, and what one guideline reports about them.
 *
 * @param name what the case shows, as a sentence
 * @param guideline the guideline that is tried
 * @param expected rule and subject of what it reports, such as {@code accountability/undated-action: vague <Book the room>}; in order
 */
record RuleCase(String name, String guideline, Draft draft, List<String> expected) {

    static RuleCase reported(String name, String guideline, Draft draft, String... expected) {
        return new RuleCase(name, guideline, draft, List.of(expected));
    }

    static RuleCase silent(String name, String guideline, Draft draft) {
        return new RuleCase(name, guideline, draft, List.of());
    }

    @Override
    public String toString() {
        return guideline + ": " + name;
    }
}
