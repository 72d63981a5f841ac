package org.commcheck.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.TermGroup;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.text.TextRange;

/**
 * A unit with its sentences and words of time. Offsets are plain offsets into the unit's text.
 *
 * @param sentences in order, none overlapping; empty for a blank unit
 * @param times in order, none overlapping, those in code left out
 * @param terms what the word lists have in it; ask {@link #hits}
 */
public record ReadUnit(Unit unit, List<ReadSentence> sentences, List<TimeSpan> times, UnitTerms terms) {

    public ReadUnit {
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
    }

    public String words() {
        return unit.words();
    }

    /** Whether the words may hold a character of these, see {@link org.commcheck.text.CharSigns}; a “no” is certain. */
    public boolean mayHold(long signs) {
        return unit.mayHold(signs);
    }

    /**
     * Whether the words may hold a term of some of a group's lists; a “no” is certain.
     *
     * @param lists see {@link TermGroup#lists}
     */
    public boolean mayHold(TermGroup group, long lists) {
        return terms.mayHold(group, lists);
    }

    /** The terms of a group in the words, sorted by start, those in code left out. */
    public List<TermHit> hits(TermGroup group) {
        return terms.outsideCode(group);
    }

    /** The source behind a stretch of the words. */
    public TextRange range(int from, int to) {
        return unit.text().range(from, to);
    }

    /** The words of time that lie wholly in a stretch. */
    public List<TimeSpan> times(int from, int to) {
        if (times.isEmpty()) {
            return times;
        }
        List<TimeSpan> within = new ArrayList<>(times.size());
        for (TimeSpan time : times) {
            if (from <= time.start() && time.end() <= to) {
                within.add(time);
            }
        }
        return within;
    }

    /** The sentence that holds a plain offset; the last one if none does. */
    public int scopeAt(int offset) {
        int scope =
                sentences.isEmpty() ? -1 : sentences.get(sentences.size() - 1).scope();
        for (ReadSentence sentence : sentences) {
            if (sentence.start() <= offset && offset < sentence.end()) {
                return sentence.scope();
            }
        }
        return scope;
    }

    /** Whether a sentence that touches the stretch has this mood. */
    public boolean has(Mood mood, int from, int to) {
        for (ReadSentence sentence : sentences) {
            if (sentence.mood() == mood && sentence.start() < to && from < sentence.end()) {
                return true;
            }
        }
        return false;
    }
}
