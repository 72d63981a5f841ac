package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.language.Span;
import org.commcheck.extract.language.WordCount;
import org.commcheck.text.CharSet;
import org.commcheck.text.CharSigns;

/**
 * Finds points that are clauses of one sentence: divided by semicolons, or by commas if they begin alike. Whoever says {@code added …, removed …,
 * moved … and renamed …}, or 完成了…，修复了…，上线了…, has told a list.
 */
final class ClausePoints {

    /** Less is a name, not a point. */
    private static final int LEAST_WORDS = 3;

    private static final CharSet SEMICOLONS = CharSet.of(";；");
    private static final CharSet DIVIDERS = CharSet.of(",，;；");
    private static final long SEMICOLON = CharSigns.of(SEMICOLONS.toString());
    private static final long DIVIDER = CharSigns.of(DIVIDERS.toString());

    private ClausePoints() {}

    /** @param signs of the text */
    static List<Points> of(String text, long signs) {
        List<Points> found = new ArrayList<>();
        if (CharSigns.share(signs, SEMICOLON)) {
            for (List<Span> clauses : Clauses.split(text, SEMICOLONS)) {
                add(points(text, clauses), found);
            }
        }
        if (CharSigns.share(signs, DIVIDER)) {
            for (List<Span> clauses : Clauses.split(text, DIVIDERS)) {
                if (clauses.size() > 1) {
                    alike(text, clauses, found);
                }
            }
        }
        return found;
    }

    private static List<Span> points(String text, List<Span> clauses) {
        List<Span> points = new ArrayList<>();
        for (Span clause : clauses) {
            if (isPoint(text, clause)) {
                points.add(clause);
            }
        }
        return points;
    }

    private static void add(List<Span> points, List<Points> found) {
        if (points.size() > 1) {
            found.add(new Points(
                    points.get(0).start(), points.get(points.size() - 1).end(), points.size()));
        }
    }

    /** The longest run of clauses that begin alike; the first may have words before the beginning, such as the subject. */
    private static void alike(String text, List<Span> clauses, List<Points> found) {
        int from = 0;
        for (int at = 1; at <= clauses.size(); at++) {
            boolean goesOn = at < clauses.size()
                    && (at == from + 1 ? beginning(text, clauses.get(at)) != Beginning.OTHER : same(text, clauses, at))
                    && isPoint(text, clauses.get(at));
            if (!goesOn) {
                add(clauses.subList(from, at), found);
                from = at - 1 > from && at < clauses.size() ? at - 1 : at;
            }
        }
    }

    private static boolean same(String text, List<Span> clauses, int at) {
        Beginning beginning = beginning(text, clauses.get(at));
        return beginning != Beginning.OTHER && beginning == beginning(text, clauses.get(at - 1));
    }

    private static boolean isPoint(String text, Span clause) {
        return WordCount.of(text, clause.start(), clause.end()) >= LEAST_WORDS;
    }

    /** How a clause begins. */
    private enum Beginning {
        /** 了 behind a verb. */
        DONE,
        /** A verb in {@code -ed}. */
        PAST,
        /** A verb in {@code -ing}. */
        PRESENT,
        /** Nothing that makes clauses alike. */
        OTHER
    }

    private static Beginning beginning(String text, Span clause) {
        int done = clause.start();
        while (done < clause.end() && done <= clause.start() + 2 && text.charAt(done) != '了') {
            done++;
        }
        if (done < clause.end() && (done == clause.start() + 1 || done == clause.start() + 2)) {
            return Beginning.DONE;
        }
        int from = verb(text, clause);
        int end = wordEnd(text, from, clause.end());
        if (end - from > 4 && ends(text, end, "ed")) {
            return Beginning.PAST;
        }
        return end - from > 4 && ends(text, end, "ing") ? Beginning.PRESENT : Beginning.OTHER;
    }

    /** Where the first word begins that is neither {@code and} nor {@code or}. */
    private static int verb(String text, Span clause) {
        int from = clause.start();
        int end = wordEnd(text, from, clause.end());
        while (end < clause.end() && (is(text, from, end, "and") || is(text, from, end, "or"))) {
            from = end + 1;
            end = wordEnd(text, from, clause.end());
        }
        return from;
    }

    private static int wordEnd(String text, int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    private static boolean is(String text, int from, int end, String word) {
        return end - from == word.length() && text.regionMatches(true, from, word, 0, word.length());
    }

    private static boolean ends(String text, int end, String ending) {
        return text.regionMatches(true, end - ending.length(), ending, 0, ending.length());
    }
}
