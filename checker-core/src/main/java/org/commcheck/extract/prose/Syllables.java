package org.commcheck.extract.prose;

/** Counts the syllables of English words by their letters, as careful readers would in nine of ten. */
final class Syllables {

    /** A bit for each letter that may be a vowel: a, e, i, o, u, y. */
    private static final int VOWELS = 1 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 24;

    private Syllables() {}

    /**
     * The syllables of a word, at least one.
     *
     * @param word in small letters, without marks
     */
    static int of(CharSequence word) {
        int count = groups(word);
        if (endsMute(word)) {
            count--;
        }
        return Math.max(1, count + hiatuses(word));
    }

    /** Runs of vowels. */
    private static int groups(CharSequence word) {
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
    private static boolean isVowel(CharSequence word, int at) {
        char c = word.charAt(at);
        boolean consonant = c == 'y' && (at == 0 || (at + 1 < word.length() && isPlainVowel(word.charAt(at + 1))));
        return isVowel(c) && !consonant;
    }

    /** The e of {@code late}, {@code lates}, {@code baked}, but not of {@code table}, {@code boxes}, {@code wanted}. */
    private static boolean endsMute(CharSequence word) {
        int last = word.length() - 1;
        if (last < 2) {
            return false;
        }
        char end = word.charAt(last);
        if (end == 'e') {
            boolean le = word.charAt(last - 1) == 'l' && !isVowel(word.charAt(last - 2));
            return !le && !isVowel(word.charAt(last - 1));
        }
        char before = last > 2 ? word.charAt(last - 2) : 'a';
        boolean silent = word.charAt(last - 1) == 'e';
        if (silent && end == 's') {
            boolean le = before == 'l' && !isVowel(word.charAt(last - 3));
            return !le && !isVowel(before) && "sxzcg".indexOf(before) < 0 && !endsHissing(word, last - 2);
        }
        return silent && end == 'd' && !isVowel(before) && before != 't' && before != 'd';
    }

    private static boolean endsHissing(CharSequence word, int at) {
        return at > 0 && word.charAt(at) == 'h' && "cs".indexOf(word.charAt(at - 1)) >= 0;
    }

    /** Neighbouring vowels that are spoken apart: {@code area}, {@code client}, {@code continuous}; not those of {@code ratio}, {@code patient}. */
    private static int hiatuses(CharSequence word) {
        int count = 0;
        for (int i = 2; i < word.length(); i++) {
            if (isPlainVowel(word.charAt(i - 1)) && isPlainVowel(word.charAt(i)) && isApart(word, i)) {
                count++;
            }
        }
        return count;
    }

    /** Whether the vowels before and at a place are two syllables. */
    private static boolean isApart(CharSequence word, int at) {
        char before = word.charAt(at - 2);
        boolean soft = "tscg".indexOf(before) >= 0;
        boolean hollow = "qg".indexOf(before) >= 0;
        int behind = at + 1;
        return switch (word.subSequence(at - 1, behind).toString()) {
            case "ia", "io" -> !soft;
            case "iu", "uo", "ua" -> !hollow;
            case "ie" -> !soft && (isNasal(word, behind) || is(word, behind, "t"));
            case "ue" -> !hollow && (isNasal(word, behind) || (is(word, behind, "l") && behind + 1 == word.length()));
            case "ea" -> is(word, behind, "te") || is(word, behind, "ting") || isRea(word);
            case "ei" -> is(word, behind, "ng");
            case "eo" -> before != 'p';
            default -> false;
        };
    }

    private static boolean isVowel(char c) {
        return c >= 'a' && c <= 'z' && (VOWELS >> (c - 'a') & 1) != 0;
    }

    private static boolean isPlainVowel(char c) {
        return c != 'y' && isVowel(c);
    }

    private static boolean isNasal(CharSequence word, int at) {
        return is(word, at, "nt") || is(word, at, "nc");
    }

    private static boolean isRea(CharSequence word) {
        return is(word, 0, "area") || is(word, 0, "idea");
    }

    /** Whether the word goes on with these letters. */
    private static boolean is(CharSequence word, int at, String letters) {
        if (word.length() - at < letters.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (word.charAt(at + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
