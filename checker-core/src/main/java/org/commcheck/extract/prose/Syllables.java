package org.commcheck.extract.prose;

/** Counts the syllables of English words by their letters, as careful readers would in nine of ten. */
final class Syllables {

    private static final String VOWELS = "aeiouy";

    private Syllables() {}

    /**
     * The syllables of a word, at least one.
     *
     * @param word in small letters, without marks
     */
    static int of(String word) {
        int count = groups(word);
        if (endsMute(word)) {
            count--;
        }
        return Math.max(1, count + hiatuses(word));
    }

    /** Runs of vowels. */
    private static int groups(String word) {
        int count = 0;
        boolean before = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word, i);
            count += vowel && !before ? 1 : 0;
            before = vowel;
        }
        return count;
    }

    /** {@code y} before a vowel is a consonant: {@code beyond}. */
    private static boolean isVowel(String word, int at) {
        char c = word.charAt(at);
        boolean consonant = c == 'y' && (at == 0 || (at + 1 < word.length() && "aeiou".indexOf(word.charAt(at + 1)) >= 0));
        return VOWELS.indexOf(c) >= 0 && !consonant;
    }

    /** The e of {@code late}, {@code lates}, {@code baked}, but not of {@code table}, {@code boxes}, {@code wanted}. */
    private static boolean endsMute(String word) {
        int last = word.length() - 1;
        if (last < 2) {
            return false;
        }
        if (word.endsWith("e")) {
            boolean le = word.charAt(last - 1) == 'l' && VOWELS.indexOf(word.charAt(last - 2)) < 0;
            return !le && VOWELS.indexOf(word.charAt(last - 1)) < 0;
        }
        char before = last > 2 ? word.charAt(last - 2) : 'a';
        if (word.endsWith("es")) {
            boolean le = before == 'l' && VOWELS.indexOf(word.charAt(last - 3)) < 0;
            return !le && VOWELS.indexOf(before) < 0 && "sxzcg".indexOf(before) < 0 && !endsHissing(word, last - 2);
        }
        return word.endsWith("ed") && VOWELS.indexOf(before) < 0 && before != 't' && before != 'd';
    }

    private static boolean endsHissing(String word, int at) {
        return at > 0 && word.charAt(at) == 'h' && "cs".indexOf(word.charAt(at - 1)) >= 0;
    }

    /** Neighbouring vowels that are spoken apart: {@code area}, {@code ratio} no, {@code creating}, {@code client}, {@code continuous}. */
    private static int hiatuses(String word) {
        int count = 0;
        for (int i = 1; i < word.length(); i++) {
            String pair = word.substring(i - 1, i + 1);
            boolean soft = i > 1 && "tscg".indexOf(word.charAt(i - 2)) >= 0;
            boolean apart = switch (pair) {
                case "ia", "io" -> !soft && i > 1;
                case "iu", "uo", "ua" -> i > 1 && "qg".indexOf(word.charAt(i - 2)) < 0;
                case "ie" -> word.startsWith("nt", i + 1) || word.startsWith("t", i + 1);
                case "ea" -> word.startsWith("te", i + 1) || word.startsWith("ting", i + 1) || word.endsWith("area");
                case "eo" -> i > 1 && word.charAt(i - 2) != 'p';
                default -> false;
            };
            count += apart ? 1 : 0;
        }
        return count;
    }
}
