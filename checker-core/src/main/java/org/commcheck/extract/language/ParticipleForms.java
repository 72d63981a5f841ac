package org.commcheck.extract.language;

import java.util.Set;

/** Tells participles that say what is done from those that describe, and from words that only look like one. Immutable. */
final class ParticipleForms {

    private static final int SHORTEST = 4;

    private final Set<String> irregular;
    private final Set<String> adjectives;
    private final Set<String> ofPersons;
    private final Set<String> prefixes;
    private final Set<String> undoing;

    ParticipleForms(WordLists words) {
        irregular = words.list("participle");
        adjectives = words.list("adjective");
        ofPersons = words.list("adjective-of-person");
        prefixes = words.list("prefix");
        undoing = words.list("un-verb");
    }

    /**
     * Whether a word behind {@code be} says what is done.
     *
     * @param word in small letters
     * @param person whether it is said of {@code we}, {@code they} and the like, who are {@code done} and {@code agreed}
     */
    boolean isPassive(String word, boolean person) {
        int hyphen = word.lastIndexOf('-');
        String stem = hyphen < 0 ? word : word.substring(hyphen + 1);
        boolean prefixed = hyphen < 0 || prefixes.contains(word.substring(0, hyphen));
        return prefixed
                && (irregular.contains(stem) || isRegular(stem))
                && !adjectives.contains(stem)
                && !(person && ofPersons.contains(stem))
                && (!stem.startsWith("un") || undoing.contains(stem));
    }

    private static boolean isRegular(String word) {
        return word.length() > SHORTEST && word.endsWith("ed") && !word.endsWith("eed");
    }
}
