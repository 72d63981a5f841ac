package org.commcheck.extract.vocabulary;

/** Tells words that one slip of the pen makes of each other. */
final class SlipOfPen {

    /** Of shorter words too many are one letter apart: {@code task} and {@code tasks}, {@code date} and {@code data}. */
    private static final int SHORTEST = 8;

    private SlipOfPen() {}

    /** Whether a text may be a misspelt word: a long one in Latin letters. */
    static boolean mayBe(String text) {
        return text.length() >= SHORTEST - 1 && text.chars().allMatch(c -> 'a' <= c && c <= 'z');
    }

    /** Whether a text is a long word but for one letter left out, put in or changed, or two neighbours exchanged. */
    static boolean between(String word, String text) {
        int apart = word.length() - text.length();
        if (word.length() < SHORTEST || !mayBe(word) || Math.abs(apart) > 1 || word.equals(text)) {
            return false;
        }
        int at = 0;
        while (at < Math.min(word.length(), text.length()) && word.charAt(at) == text.charAt(at)) {
            at++;
        }
        return switch (apart) {
            case 1 -> word.regionMatches(at + 1, text, at, text.length() - at);
            case -1 -> text.regionMatches(at + 1, word, at, word.length() - at);
            default -> word.regionMatches(at + 1, text, at + 1, word.length() - at - 1) || isExchanged(word, text, at);
        };
    }

    private static boolean isExchanged(String word, String text, int at) {
        return at + 1 < word.length()
                && word.charAt(at) == text.charAt(at + 1)
                && word.charAt(at + 1) == text.charAt(at)
                && word.regionMatches(at + 2, text, at + 2, word.length() - at - 2);
    }
}
