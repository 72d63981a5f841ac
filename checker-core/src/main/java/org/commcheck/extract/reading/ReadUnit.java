package org.commcheck.extract.reading;

import java.util.List;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.TermGroup;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.text.Ordered;
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

    /** Those of them that begin in a stretch. */
    public List<TermHit> hits(TermGroup group, int from, int to) {
        return Ordered.between(hits(group), TermHit::start, from, TermHit::start, to);
    }

    /** The source behind a stretch of the words. */
    public TextRange range(int from, int to) {
        return unit.text().range(from, to);
    }

    /** The words of time that lie wholly in a stretch. */
    public List<TimeSpan> times(int from, int to) {
        return Ordered.between(times, TimeSpan::start, from, TimeSpan::end, to + 1);
    }

    /** Whether words of time touch a stretch. */
    public boolean touchesTime(int from, int to) {
        return !Ordered.between(times, TimeSpan::end, from + 1, TimeSpan::start, to)
                .isEmpty();
    }

    /** The sentences that touch a stretch. */
    public List<ReadSentence> sentences(int from, int to) {
        return Ordered.between(sentences, ReadSentence::end, from + 1, ReadSentence::start, to);
    }

    /** The sentences whose source overlaps a stretch of the source. */
    public List<ReadSentence> sentences(TextRange source) {
        return Ordered.between(
                sentences,
                sentence -> range(sentence).end(),
                source.start() + 1,
                sentence -> range(sentence).start(),
                source.end());
    }

    /** The source behind a sentence of the unit. */
    public TextRange range(ReadSentence sentence) {
        return range(sentence.start(), sentence.end());
    }

    /** The sentence that holds a plain offset; the last one if none does. */
    public int scopeAt(int offset) {
        if (sentences.isEmpty()) {
            return -1;
        }
        int at = Ordered.first(sentences, ReadSentence::end, offset + 1);
        boolean holds = at < sentences.size() && sentences.get(at).start() <= offset;
        return sentences.get(holds ? at : sentences.size() - 1).scope();
    }

    /** Whether a sentence that touches the stretch has this mood. */
    public boolean has(Mood mood, int from, int to) {
        for (ReadSentence sentence : sentences(from, to)) {
            if (sentence.mood() == mood) {
                return true;
            }
        }
        return false;
    }
}
