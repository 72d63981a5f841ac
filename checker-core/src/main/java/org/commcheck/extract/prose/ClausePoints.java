package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commcheck.extract.language.Span;
import org.commcheck.extract.language.WordCount;

/**
 * Finds points that are clauses of one sentence: divided by semicolons, or by commas if they begin alike. Whoever says {@code added …, removed …,
 * moved … and renamed …}, or 完成了…，修复了…，上线了…, has told a list.
 */
final class ClausePoints {

    /** Less is a name, not a point. */
    private static final int LEAST_WORDS = 3;

    private ClausePoints() {}

    static List<Points> of(String text) {
        List<Points> found = new ArrayList<>();
        for (List<Span> clauses : Clauses.split(text, ";；")) {
            add(clauses.stream().filter(clause -> isPoint(text, clause)).toList(), found);
        }
        for (List<Span> clauses : Clauses.split(text, ",，;；")) {
            alike(text, clauses, found);
        }
        return found;
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
                    && isPoint(text, clauses.get(at))
                    && (at == from + 1 ? !beginning(text, clauses.get(at)).isEmpty() : same(text, clauses, at));
            if (!goesOn) {
                add(clauses.subList(from, at), found);
                from = at - 1 > from && at < clauses.size() ? at - 1 : at;
            }
        }
    }

    private static boolean same(String text, List<Span> clauses, int at) {
        String beginning = beginning(text, clauses.get(at));
        return !beginning.isEmpty() && beginning.equals(beginning(text, clauses.get(at - 1)));
    }

    private static boolean isPoint(String text, Span clause) {
        return WordCount.of(text.substring(clause.start(), clause.end())) >= LEAST_WORDS;
    }

    /** How a clause begins: 了 behind a verb, the form of an English verb; empty if it is nothing that makes clauses alike. */
    private static String beginning(String text, Span clause) {
        String words = text.substring(clause.start(), clause.end());
        int done = words.indexOf('了');
        if (done == 1 || done == 2) {
            return "了";
        }
        String word = firstWord(words);
        if (word.length() > 4 && word.endsWith("ed")) {
            return "ed";
        }
        return word.length() > 4 && word.endsWith("ing") ? "ing" : "";
    }

    private static String firstWord(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split(" ", 4)) {
            if (!word.equals("and") && !word.equals("or")) {
                return word;
            }
        }
        return "";
    }
}
