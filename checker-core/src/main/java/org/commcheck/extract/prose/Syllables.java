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
        boolean consonant =
                c == 'y' && (at == 0 || (at + 1 < word.length() && "aeiou".indexOf(word.charAt(at + 1)) >= 0));
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

    /** Neighbouring vowels that are spoken apart: {@code area}, {@code client}, {@code continuous}; not those of {@code ratio}, {@code patient}. */
    private static int hiatuses(String word) {
        int count = 0;
        for (int i = 2; i < word.length(); i++) {
            String behind = word.substring(i + 1);
            char before = word.charAt(i - 2);
            boolean soft = "tscg".indexOf(before) >= 0;
            boolean hollow = "qg".indexOf(before) >= 0;
            boolean apart = switch (word.substring(i - 1, i + 1)) {
                case "ia", "io" -> !soft;
                case "iu", "uo", "ua" -> !hollow;
                case "ie" -> !soft && (isNasal(behind) || behind.startsWith("t"));
                case "ue" -> !hollow && (isNasal(behind) || behind.equals("l"));
                case "ea" -> behind.startsWith("te") || behind.startsWith("ting") || isRea(word);
                case "ei" -> behind.startsWith("ng");
                case "eo" -> before != 'p';
                default -> false;
            };
            count += apart ? 1 : 0;
        }
        return count;
    }

    private static boolean isNasal(String behind) {
        return behind.startsWith("nt") || behind.startsWith("nc");
    }

    private static boolean isRea(String word) {
        return word.startsWith("area") || word.startsWith("idea");
    }
}
