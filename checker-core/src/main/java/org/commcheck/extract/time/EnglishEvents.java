package org.commcheck.extract.time;

import java.util.Map;
import java.util.Set;
import org.commcheck.extract.time.Events.Role;
import org.jspecify.annotations.Nullable;

/**
 * Times that an event names: {@code before the 2.4 code freeze}, {@code by the next meeting}, {@code in time for the fair}, {@code in the next release}. {@code After} the
 * meeting is no limit, and the next release alone is a thing, not a time.
 */
final class EnglishEvents implements Reader {

    private static final int MODIFIERS = 6;
    private static final Set<String> LIMITS = Set.of("before", "until", "till", "by");
    private static final Set<String> DETERMINERS = Set.of("the", "our", "this", "that", "your", "their", "its");
    static final Set<String> NEXT = Set.of("next", "upcoming", "coming", "following");

    /** What an expression may begin with, whatever follows: {@link #LIMITS} and {@link #NEXT}. */
    static final Set<String> FIRST = Set.of("before", "until", "till", "by", "next", "upcoming", "coming", "following");

    /** The other words that it may begin with, by what must follow them. */
    static final Map<String, Set<String>> FIRST_BEFORE = Map.of(
            "prior",
            Set.of("to"),
            "ahead",
            Set.of("of"),
            "no",
            Set.of("later"),
            "not",
            Set.of("later"),
            "the",
            Set.of("next", "upcoming", "coming", "following", "end"),
            "end",
            Set.of("of"),
            "in",
            Set.of("time"));

    private static final Set<String> PREPOSITIONS = Set.of("at", "in", "for", "during", "into", "to", "on", "around");
    private static final Set<String> NO_MODIFIER = Set.of(
            "and",
            "or",
            "to",
            "of",
            "in",
            "on",
            "at",
            "we",
            "i",
            "he",
            "she",
            "it",
            "they",
            "you",
            "is",
            "are",
            "was",
            "were",
            "will",
            "with",
            "for",
            "from",
            "by",
            "as",
            "if",
            "that",
            "which",
            "when",
            "be",
            "been",
            "has",
            "have",
            "had",
            "not",
            "next",
            "before",
            "after",
            "until",
            "can",
            "should",
            "the",
            "a",
            "an",
            "each",
            "every",
            "any",
            "previous",
            "prior",
            "last",
            "first");

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
        boolean time = t.is(at, "in") && t.is(at + 1, "time") && t.is(at + 2, "for");
        boolean limit = prior || than || time || t.isAny(at, LIMITS);
        return limit ? limit(at, than || time ? at + 3 : prior ? at + 2 : at + 1) : next(at);
    }

    private @Nullable Atom limit(int at, int from) {
        int behind = endOf(from);
        int first = Math.max(behind, from);
        boolean determined = t.isAny(first, DETERMINERS);
        int next = determined ? first + 1 : first;
        boolean ahead = isNext(next);
        boolean agent = t.is(at, "by");
        boolean phrase =
                ahead || determined || behind > from || !(agent || t.norm(next).endsWith("ing"));
        Role weakest = agent ? Role.MOMENT : Role.EVENT;
        int end = phrase ? noun(ahead ? next + 1 : next, ahead || behind > from, weakest) : 0;
        return end > 0 ? Atom.of(at, end, Shape.EVENT).asDeadline() : null;
    }

    private @Nullable Atom next(int at) {
        boolean the = t.is(at, "the");
        int next = the ? at + 1 : at;
        int behind = endOf(at);
        if (behind > at) {
            int first = t.isAny(behind, DETERMINERS) || isNext(behind) ? behind + 1 : behind;
            int end = noun(first, true, Role.EVENT);
            return end > 0 ? Atom.of(at, end, Shape.EVENT) : null;
        }
        boolean time = t.isAny(at - 1, PREPOSITIONS) || (!the && t.isWord(at - 1) && !t.isAny(at - 1, DETERMINERS));
        int end = isNext(next) && time ? noun(next + 1, true, Role.EVENT) : 0;
        return end > 0 ? Atom.of(at, end, Shape.EVENT) : null;
    }

    private boolean isNext(int at) {
        return t.isAny(at, NEXT) && t.ch(at + 1) != '-';
    }

    /** Behind {@code the end of}; the token itself if that isn't there. */
    private int endOf(int at) {
        int end = t.is(at, "the") ? at + 1 : at;
        return t.is(end, "end") && t.is(end + 1, "of") ? end + 2 : at;
    }

    /**
     * Behind the event noun that stands here or after a few modifiers; 0 if there is none.
     *
     * @param named whether words before it say which one, as a number among the modifiers does
     * @param weakest the weakest role that is enough if nothing says which one
     */
    private int noun(int from, boolean named, Role weakest) {
        boolean which = named;
        for (int i = from; i < from + MODIFIERS; i++) {
            PhraseTrie.Match<Role> noun = events.noun(t, i);
            if (noun != null) {
                int end = compound(noun.end());
                return which || noun.value().compareTo(weakest) <= 0 ? end : 0;
            }
            boolean modifier = (t.isWord(i) && !t.isAny(i, NO_MODIFIER)) || t.isNumber(i) || joint(i);
            if (!modifier) {
                return 0;
            }
            which |= t.isNumber(i);
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
