package org.commcheck.extract.language;

import java.util.List;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.MoodReading.Cue;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.text.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells the mood of Chinese sentences, clause by clause: an auxiliary such as 将 or 需 commits if an act follows in its clause, and a verb
 * commits if it begins the sentence; words that tell of the past or of a condition undo both in their clause. Immutable.
 */
final class ChineseMood {

    private static final CharSet CLAUSE_ENDS = CharSet.of("，,。；;！!？?\n");

    /** @param hits the terms in it that tell the mood */
    MoodReading read(String sentence, List<TermHit> hits) {
        if (hits.isEmpty()) {
            return MoodReading.of(Mood.STATEMENT);
        }
        if (has(hits, "question")) {
            return MoodReading.of(Mood.QUESTION);
        }
        boolean told = has(hits, "past");
        MoodReading best = null;
        int from = 0;
        int next = 0;
        for (int at = 0; at <= sentence.length(); at++) {
            if (at == sentence.length() || CLAUSE_ENDS.has(sentence.charAt(at))) {
                int first = next;
                while (next < hits.size() && hits.get(next).start() < at) {
                    next++;
                }
                MoodReading reading =
                        first == next ? null : clause(new Clause(sentence, from, at, hits.subList(first, next)), told);
                if (reading != null && !reading.impersonal()) {
                    return reading;
                }
                best = best == null ? reading : best;
                from = at + 1;
            }
        }
        if (best != null) {
            return best;
        }
        return MoodReading.of(has(hits, "condition") ? Mood.CONDITION : has(hits, "past") ? Mood.PAST : Mood.STATEMENT);
    }

    private static boolean has(List<TermHit> hits, String list) {
        for (TermHit hit : hits) {
            if (hit.list().equals(list)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable MoodReading clause(Clause clause, boolean told) {
        if (clause.has("request")) {
            return MoodReading.commitment(Cue.REQUEST, false);
        }
        if (clause.has("past") || clause.has("condition") || clause.has("negative")) {
            return null;
        }
        MoodReading assigned = told ? null : assigned(clause);
        if (assigned != null) {
            return assigned;
        }
        MoodReading promised = promised(clause, "future", Cue.FUTURE);
        if (promised == null) {
            promised = promised(clause, "obligation", Cue.OBLIGATION);
        }
        return promised == null && clause.commands() ? MoodReading.commitment(Cue.IMPERATIVE, false) : promised;
    }

    /** 由X + act, X负责 + something. */
    private static @Nullable MoodReading assigned(Clause clause) {
        TermHit by = clause.first("assignment");
        if (by == null) {
            return null;
        }
        boolean committed = clause.charAt(by.start()) == '由'
                ? clause.act(by.end()) != null
                : by.end() < clause.end() && by.start() > clause.start();
        return committed ? MoodReading.commitment(Cue.ASSIGNMENT, clause.aboutSoftware(by.start())) : null;
    }

    private static @Nullable MoodReading promised(Clause clause, String list, Cue cue) {
        for (TermHit hit : clause.hits()) {
            TermHit act = hit.list().equals(list) ? clause.act(hit.end()) : null;
            if (act != null) {
                return MoodReading.commitment(cue, clause.aboutSoftware(hit.start()) && !clause.isLifecycle(act));
            }
        }
        return null;
    }
}
