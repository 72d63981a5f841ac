package org.commcheck.extract.language;

import org.commcheck.extract.vocabulary.TermBorders;

/**
 * Finds what an acronym stands for, by the method of Schwartz and Hearst (2003): its letters must occur in this order in the words beside the
 * bracket, the first of them at the start of a word. Works in both orders, {@code service level agreement (SLA)} and {@code SLA (service level
 * agreement)}, with plain and full-width brackets. A Chinese expansion shares no letters with its acronym and is taken as it stands.
 */
final class Expansion {

    private static final String OPENING = "(（[［";
    private static final String CLOSING = ")）]］";
    private static final int LONGEST = 120;
    private static final int FEWEST_HAN = 3;

    private Expansion() {}

    /** The expansion of the acronym at {@code word}; empty if it is not spelled out here. */
    static String of(CharSequence text, Word word, String acronym) {
        int before = skipSpacesBack(text, word.start());
        int after = skipSpaces(text, word.end());
        boolean bracketed = before > 0
                && OPENING.indexOf(text.charAt(before - 1)) >= 0
                && after < text.length()
                && (CLOSING.indexOf(text.charAt(after)) >= 0 || ",，;；".indexOf(text.charAt(after)) >= 0);
        if (bracketed) {
            return spelledBefore(text, skipSpacesBack(text, before - 1), acronym);
        }
        boolean bracketFollows = after < text.length() && OPENING.indexOf(text.charAt(after)) >= 0;
        return bracketFollows ? spelledBehind(text, after + 1, acronym) : "";
    }

    private static String spelledBefore(CharSequence text, int end, String acronym) {
        int from = end;
        int han = 0;
        while (from > 0 && end - from < 16 && TermBorders.isHan(text.charAt(from - 1))) {
            from--;
            han++;
        }
        if (han >= FEWEST_HAN) {
            return text.subSequence(from, end).toString();
        }
        int start = windowStart(text, end, Math.min(acronym.length() + 5, acronym.length() * 2));
        int match = matchBack(text, start, end, acronym);
        return match < 0 ? "" : text.subSequence(match, end).toString();
    }

    private static String spelledBehind(CharSequence text, int start, String acronym) {
        int end = start;
        int han = 0;
        while (end < text.length() && end - start < LONGEST && CLOSING.indexOf(text.charAt(end)) < 0) {
            han += TermBorders.isHan(text.charAt(end)) ? 1 : 0;
            if (",，;；\n".indexOf(text.charAt(end)) >= 0) {
                break;
            }
            end++;
        }
        if (han >= FEWEST_HAN) {
            return text.subSequence(start, end).toString();
        }
        int match = matchBack(text, start, end, acronym);
        return match >= 0 && match <= start + 4 && end - match > acronym.length() + 2
                ? text.subSequence(match, end).toString()
                : "";
    }

    /** The letters from last to first, each as far right as it can be; the first one must begin a word. -1 if they are not there. */
    private static int matchBack(CharSequence text, int start, int end, String acronym) {
        int at = end - 1;
        for (int letter = acronym.length() - 1; letter >= 0; letter--) {
            char wanted = Character.toLowerCase(acronym.charAt(letter));
            while (at >= start
                    && (Character.toLowerCase(text.charAt(at)) != wanted
                            || (letter == 0 && at > start && TermBorders.isWordPart(text.charAt(at - 1))))) {
                at--;
            }
            if (at < start) {
                return -1;
            }
            at--;
        }
        return end - (at + 1) > acronym.length() + 2 ? at + 1 : -1;
    }

    /** The start of the so many words that end at {@code end}, within the sentence. */
    private static int windowStart(CharSequence text, int end, int words) {
        int at = end;
        int seen = 0;
        while (at > 0 && end - at < LONGEST) {
            char c = text.charAt(at - 1);
            if (".;:。；：(（\n".indexOf(c) >= 0) {
                break;
            }
            if (!TermBorders.isWordPart(c) && at < end && TermBorders.isWordPart(text.charAt(at)) && ++seen == words) {
                break;
            }
            at--;
        }
        return at;
    }

    private static int skipSpaces(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int skipSpacesBack(CharSequence text, int from) {
        int at = from;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }
}
