package org.commcheck.extract.time;

import java.util.Arrays;
import java.util.Set;
import org.commcheck.text.CharSet;

/** Knows tokens that belong to something else: addresses, versions, identifiers, handles. Runs without blanks are judged as one. */
final class LookAlikes {

    private static final Set<String> TIME_WORDS = Set.of(
            "am", "pm", "a", "p", "m", "t", "z", "h", "d", "w", "wk", "mo", "s", "hr", "hrs", "min", "mins", "sec", "q",
            "fy", "cw", "kw", "c", "e", "st", "nd", "rd", "th", "to", "mid", "early", "late", "pre", "post", "utc",
            "gmt", "ish", "o", "v", "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours",
            "end", "of", "since", "thru", "until");

    private static final CharSet DIVIDERS = CharSet.of("()[]{}<>\"“”‘’「」『』《》【】,;，。、；！？!?|~");

    private LookAlikes() {}

    /** Lets nothing begin inside of what is something else. */
    static void clear(Tokens t, int[] begins) {
        int start = 0;
        while (start < t.size()) {
            boolean any = begins[start] != 0;
            int end = start + 1;
            while (end < t.size() && t.glued(end) && !divides(t, end) && !divides(t, end - 1)) {
                any |= begins[end] != 0;
                end++;
            }
            if (any && end - start > 1 && isSomethingElse(t, start, end)) {
                Arrays.fill(begins, start, end, 0);
            }
            start = end;
        }
    }

    /** Whether the token stands between two runs: Chinese, brackets, quotation marks, commas. */
    private static boolean divides(Tokens t, int i) {
        return t.isHan(i) || (t.type(i) == Tokens.Type.SYMBOL && DIVIDERS.has(t.ch(i)));
    }

    private static boolean isSomethingElse(Tokens t, int start, int end) {
        if (address(t, start, end) || handle(t, start)) {
            return true;
        }
        boolean number = false;
        boolean otherWord = false;
        boolean joined = false;
        for (int i = start; i < end; i++) {
            number |= t.isNumber(i);
            joined |= location(t, i)
                    || (i > start && i < end - 1 && "-._/+#".indexOf(t.ch(i)) >= 0 && t.ch(i) != 0)
                    || (t.isWord(i) && i > start && t.isNumber(i - 1))
                    || (t.isNumber(i) && i > start && t.isWord(i - 1));
            otherWord |= t.isWord(i) && !timeWord(t, i);
        }
        return (number && otherWord && joined) || version(t, start, end) || path(t, start, end);
    }

    /** {@code Main.java:6:22}: the colon behind a word, before two numbers. */
    private static boolean location(Tokens t, int i) {
        return t.ch(i) == ':'
                && t.isWord(i - 1)
                && t.isNumber(i + 1)
                && t.ch(i + 2) == ':'
                && t.glued(i + 1)
                && t.glued(i + 2);
    }

    private static boolean timeWord(Tokens t, int i) {
        String word = t.norm(i);
        return (TIME_WORDS.contains(word) && !word.equals("v"))
                || Words.month(word) > 0
                || Words.weekday(word) != null
                || Words.unit(word) != null;
    }

    /** {@code https://…}, {@code www.…}, {@code ana@example.org}. */
    private static boolean address(Tokens t, int start, int end) {
        if (t.is(start, "www")) {
            return true;
        }
        for (int i = start + 1; i < end - 1; i++) {
            boolean scheme = t.ch(i) == ':' && t.ch(i + 1) == '/' && t.ch(i + 2) == '/';
            boolean mail = t.ch(i) == '@' && t.type(i - 1) != Tokens.Type.SYMBOL && t.isWord(i + 1);
            if (scheme || mail || (t.ch(i) == '_' && t.type(i - 1) != Tokens.Type.SYMBOL)) {
                return true;
            }
        }
        return false;
    }

    /** {@code @may}; but {@code @May 5} is a day that an editor's list of days put there. */
    private static boolean handle(Tokens t, int start) {
        return t.ch(start) == '@'
                && t.isWord(start + 1)
                && t.glued(start + 1)
                && !(Words.month(t.norm(start + 1)) > 0 && t.isNumber(start + 2) && !t.glued(start + 2));
    }

    /** {@code v1.2.3}, {@code 10.0.0.1}: dots between four numbers, or behind a v. */
    private static boolean version(Tokens t, int start, int end) {
        if (t.is(start, "v") && t.isNumber(start + 1)) {
            return true;
        }
        int dots = 0;
        for (int i = start + 1; i < end - 1 && dots < 3; i++) {
            boolean dot = t.ch(i) == '.' && t.isNumber(i - 1) && t.isNumber(i + 1);
            dots = dot ? dots + 1 : t.isNumber(i) ? dots : 0;
        }
        return dots >= 3;
    }

    /** {@code docs/may/notes}, {@code may.md}: words joined by slashes or dots. */
    private static boolean path(Tokens t, int start, int end) {
        int joints = 0;
        boolean other = false;
        for (int i = start; i < end; i++) {
            boolean inside = i > start && i < end - 1;
            joints += inside && ("/.".indexOf(t.ch(i)) >= 0 && t.ch(i) != 0) && t.isWord(i - 1) && t.isWord(i + 1)
                    ? 1
                    : 0;
            other |= t.isWord(i) && !timeWord(t, i);
        }
        return other && joints > 0;
    }
}
