package org.commcheck.extract.time;

import java.util.Set;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Times that an event names: {@code before the 2.4 code freeze}, {@code next meeting}, 24.09发布前, 下次例会. The nouns are table
 * {@code time-event}: columns {@code language}, {@code words}, {@code role} ({@code noun}, or {@code follow} for what makes another thing of the noun before
 * it: release <em>notes</em>). Immutable.
 */
final class Events {

    private static final int MODIFIERS = 6;
    private static final Set<String> LIMITS = Set.of("before", "until", "till", "by");
    private static final Set<String> OTHER_LEADS = Set.of("after", "following");
    private static final Set<String> DETERMINERS =
            Set.of("the", "our", "this", "that", "your", "their", "its", "a", "each", "every", "any");
    private static final Set<String> NEXT = Set.of("next", "upcoming", "coming", "following");
    private static final Set<String> NO_MODIFIER = Set.of(
            "and", "or", "to", "of", "in", "on", "at", "we", "i", "he", "she", "it", "they", "you", "is", "are", "was",
            "were", "will", "with", "for", "from", "by", "as", "if", "that", "which", "when", "be", "been", "has",
            "have", "had", "not", "next", "before", "after", "until");

    private final PhraseTrie<Boolean> nouns = new PhraseTrie<>();
    private final PhraseTrie<Boolean> followers = new PhraseTrie<>();

    Events(Tables tables) {
        for (TableRow row : tables.rows("time-event")) {
            PhraseTrie<Boolean> trie = row.get("role").equals("follow") ? followers : nouns;
            row.list("words").forEach(words -> trie.add(words, true));
        }
    }

    Reader reader(Tokens t) {
        return at ->
                t.isHan(at) ? chinese(t, at) : t.isWord(at) ? english(t, at) : t.isNumber(at) ? numbered(t, at) : null;
    }

    private @Nullable Atom english(Tokens t, int at) {
        boolean prior = (t.is(at, "prior") && t.is(at + 1, "to")) || (t.is(at, "ahead") && t.is(at + 1, "of"));
        boolean limit = t.isAny(at, LIMITS) || prior;
        if (limit || (t.isAny(at, OTHER_LEADS) && !t.is(at, "following"))) {
            int from = prior ? at + 2 : at + 1;
            boolean determined = t.isAny(from, DETERMINERS);
            int next = determined ? from + 1 : from;
            int end = t.is(at, "by") && !determined && !t.isAny(from, NEXT)
                    ? from
                    : noun(t, t.isAny(next, NEXT) ? next + 1 : next);
            Atom atom = end > next ? Atom.of(at, end, Shape.EVENT) : null;
            return atom != null && limit ? atom.asDeadline() : atom;
        }
        int next = t.is(at, "the") ? at + 1 : at;
        int end = t.isAny(next, NEXT) ? noun(t, next + 1) : next;
        if (end > next + 1) {
            return Atom.of(at, end, Shape.EVENT);
        }
        int behind = nounBeforeFront(t, at);
        return behind > at ? chineseLimit(t, at, behind) : null;
    }

    /** Behind the event noun that stands here or after a few modifiers; {@code from} if there is none. */
    private int noun(Tokens t, int from) {
        int i = from;
        for (int n = 0; n < MODIFIERS; n++) {
            PhraseTrie.Match<Boolean> noun = nouns.longest(t, i);
            if (noun != null) {
                return behindCompound(t, from, noun.end());
            }
            boolean modifier = (t.isWord(i) && !t.isAny(i, NO_MODIFIER))
                    || t.isNumber(i)
                    || (t.glued(i) && ".-/#".indexOf(t.ch(i)) >= 0 && t.ch(i) != 0);
            if (!modifier) {
                return from;
            }
            i++;
        }
        return from;
    }

    private int behindCompound(Tokens t, int from, int nounEnd) {
        PhraseTrie.Match<Boolean> more = nouns.longest(t, nounEnd);
        int end = more == null ? nounEnd : more.end();
        return followers.longest(t, end) != null || (t.ch(end) == '-' && t.glued(end)) ? from : end;
    }

    /** 24.09发布前, 12月版本上线前: a version before the noun. */
    private @Nullable Atom numbered(Tokens t, int at) {
        if (!Boundaries.freeLeft(t, at)) {
            return null;
        }
        int end = nounBeforeFront(t, at);
        return end > at ? chineseLimit(t, at, end) : null;
    }

    private int nounBeforeFront(Tokens t, int at) {
        int i = at;
        while (i < at + MODIFIERS && (t.isWord(i) || t.isNumber(i) || (".-/".indexOf(t.ch(i)) >= 0 && t.ch(i) != 0))) {
            PhraseTrie.Match<Boolean> latin = nouns.longest(t, i);
            if (latin != null && ChineseParts.limit(t, latin.end())) {
                return latin.end();
            }
            i++;
        }
        i = t.reads(i, "版本") ? i + 2 : i;
        i = t.reads(i, "正式") ? i + 2 : i;
        PhraseTrie.Match<Boolean> noun = t.isHan(i) ? nouns.longest(t, i) : null;
        return noun == null ? at : ChineseParts.limit(t, noun.end()) ? noun.end() : at;
    }

    private @Nullable Atom chinese(Tokens t, int at) {
        int next = nextWord(t, at);
        if (next > at) {
            int end = nounAhead(t, next);
            if (end == next) {
                return null;
            }
            Atom atom = Atom.of(at, end, Shape.EVENT);
            return ChineseParts.limit(t, end) ? chineseLimit(t, at, end) : atom;
        }
        PhraseTrie.Match<Boolean> noun = nouns.longest(t, at);
        boolean limit = noun != null && ChineseParts.limit(t, noun.end());
        return limit && noun != null ? chineseLimit(t, at, noun.end()) : null;
    }

    private static Atom chineseLimit(Tokens t, int at, int end) {
        return Atom.of(at, ChineseParts.limitEnd(t, end), Shape.EVENT).asDeadline();
    }

    private static int nextWord(Tokens t, int at) {
        if (t.ch(at) != '下') {
            return at;
        }
        int number = t.ch(at + 1) == '一' || t.ch(at + 1) == '下' ? at + 2 : at + 1;
        return "次届轮个".indexOf(t.ch(number)) >= 0 ? number + 1 : at;
    }

    private int nounAhead(Tokens t, int from) {
        for (int i = from; i < from + MODIFIERS + 2; i++) {
            PhraseTrie.Match<Boolean> noun = nouns.longest(t, i);
            if (noun != null) {
                return noun.end();
            }
            if ((!t.isHan(i) && !t.isWord(i) && !t.isNumber(i))
                    || ("的，。由在和请".indexOf(t.ch(i)) >= 0 && t.ch(i) != '的')) {
                return from;
            }
        }
        return from;
    }
}
