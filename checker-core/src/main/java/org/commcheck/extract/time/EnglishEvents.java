package org.commcheck.extract.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Times that an event names: {@code before the 2.4 code freeze}, {@code by the next meeting}, {@code in the next release}. {@code After} the
 * meeting is no limit, and the next release alone is a thing, not a time.
 */
final class EnglishEvents implements Reader {

    private static final int MODIFIERS = 6;
    private static final Set<String> LIMITS = Set.of("before", "until", "till", "by");
    private static final Set<String> DETERMINERS =
            Set.of("the", "our", "this", "that", "your", "their", "its", "a", "each", "every", "any");
    private static final Set<String> NEXT = Set.of("next", "upcoming", "coming", "following");
    private static final Set<String> PREPOSITIONS = Set.of("at", "in", "for", "during", "into", "to", "on", "around");
    private static final Set<String> NO_MODIFIER = Set.of(
            "and", "or", "to", "of", "in", "on", "at", "we", "i", "he", "she", "it", "they", "you", "is", "are", "was",
            "were", "will", "with", "for", "from", "by", "as", "if", "that", "which", "when", "be", "been", "has",
            "have", "had", "not", "next", "before", "after", "until", "can", "should", "the", "a", "an");

    private final Tokens t;
    private final Events events;

    EnglishEvents(Tokens tokens, Events events) {
        t = tokens;
        this.events = events;
    }

    @Override
    public @Nullable Atom read(int at) {
        if (!t.isWord(at)) {
            return null;
        }
        boolean prior = (t.is(at, "prior") && t.is(at + 1, "to")) || (t.is(at, "ahead") && t.is(at + 1, "of"));
        boolean than = (t.is(at, "no") || t.is(at, "not")) && t.is(at + 1, "later") && t.is(at + 2, "than");
        boolean limit = prior || than || t.isAny(at, LIMITS);
        return limit ? limit(at, than ? at + 3 : prior ? at + 2 : at + 1) : next(at);
    }

    /** {@code by} needs more than a noun, for {@code by review} says how, not when. */
    private @Nullable Atom limit(int at, int from) {
        boolean determined = t.isAny(from, DETERMINERS);
        int next = determined ? from + 1 : from;
        boolean ahead = t.isAny(next, NEXT);
        if (t.is(at, "by") && !determined && !ahead) {
            return null;
        }
        int end = noun(ahead ? next + 1 : next);
        return end > 0 ? Atom.of(at, end, Shape.EVENT).asDeadline() : null;
    }

    private @Nullable Atom next(int at) {
        boolean the = t.is(at, "the");
        int next = the ? at + 1 : at;
        boolean time = t.isAny(at - 1, PREPOSITIONS) || (!the && t.isWord(at - 1) && !t.isAny(at - 1, DETERMINERS));
        int end = t.isAny(next, NEXT) && time ? noun(next + 1) : 0;
        return end > 0 ? Atom.of(at, end, Shape.EVENT) : null;
    }

    /** Behind the event noun that stands here or after a few modifiers; 0 if there is none. */
    private int noun(int from) {
        for (int i = from; i < from + MODIFIERS; i++) {
            int end = events.nounEnd(t, i);
            if (end > i) {
                return compound(end);
            }
            boolean modifier = (t.isWord(i) && !t.isAny(i, NO_MODIFIER)) || t.isNumber(i) || joint(i);
            if (!modifier) {
                return 0;
            }
        }
        return 0;
    }

    private boolean joint(int i) {
        return t.glued(i) && t.glued(i + 1) && ".-/".indexOf(t.ch(i)) >= 0;
    }

    /** Behind a second event noun: {@code sprint review meeting}. */
    private int compound(int end) {
        int second = events.nounEnd(t, end);
        return t.ch(end) == '-' && t.glued(end) ? 0 : second;
    }
}
