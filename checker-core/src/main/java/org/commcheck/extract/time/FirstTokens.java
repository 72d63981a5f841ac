package org.commcheck.extract.time;

import java.util.Set;
import org.commcheck.text.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * Knows what expressions of time can begin with, so that the readers are only asked where one may be: nearly nowhere in most texts. May say yes
 * where nothing begins, never no where something does. Filled once, then only read, by any thread.
 */
final class FirstTokens {

    /** A phrase of a lexicon may begin here. */
    static final int LEXICON = 1;
    /** An event may begin here. */
    static final int EVENT = 1 << 1;
    /** An expression of the English grammar, or one in digits, may begin here. */
    static final int GRAMMAR = 1 << 2;
    /** An expression of the Chinese grammar may begin here. */
    static final int CHINESE = 1 << 3;

    private static final int PHRASE = 1 << 4;
    private static final int NOUN = 1 << 5;
    private static final int EVENT_LEAD = 1 << 6;
    private static final int STRONG = 1 << 7;
    private static final int WEAK = 1 << 8;
    private static final int CORE = 1 << 9;
    private static final int LIMIT = 1 << 10;
    private static final int NUMBER = 1 << 11;
    private static final int HAN = 1 << 12;
    private static final int EVENT_PAIR = 1 << 13;
    private static final int ARTICLE = 1 << 14;
    private static final int OF_TIME = STRONG | WEAK | CORE;

    /** Without any of these nothing begins in a text. */
    private static final int BEGINNINGS =
            LEXICON | PHRASE | STRONG | WEAK | NUMBER | EVENT_LEAD | EVENT_PAIR | NOUN | HAN;

    /** An expression's core stands no farther behind its first word, or before it. */
    private static final int REACH = 8;

    private static final int REACH_BACK = 2;

    private static final CharSet JOINTS = CharSet.of("-~/.:_");

    /** What kinds of first tokens have a hash. */
    private final KindsByHash kinds = new KindsByHash();
    /** The same for the first two tokens of a phrase. */
    private final KindsByHash pairs = new KindsByHash();

    FirstTokens() {
        EnglishStarts.strong().forEach(word -> add(word, STRONG));
        EnglishStarts.weak().forEach(word -> add(word, WEAK));
        EnglishStarts.cores().forEach(word -> add(word, CORE));
        add(EnglishStarts.ARTICLE, ARTICLE);
        EnglishEvents.FIRST.forEach(word -> add(word, EVENT_LEAD));
        EnglishEvents.FIRST_BEFORE.forEach(
                (word, followers) -> followers.forEach(follower -> add(word, follower, EVENT_PAIR)));
        add("下", EVENT_LEAD);
        add("前", LIMIT);
        add("止", LIMIT);
    }

    /** Adds what the phrases of a lexicon begin with. */
    void addAll(PhraseTrie<?> phrases) {
        phrases.singles().forEach(norm -> add(norm, LEXICON));
        phrases.pairs((first, second) -> add(first, second, PHRASE));
    }

    /** Adds the nouns that an event may be named with. */
    void addNouns(Set<String> firsts) {
        firsts.forEach(norm -> add(norm, NOUN));
    }

    private void add(String norm, int kind) {
        kinds.add(norm.hashCode(), kind);
    }

    private void add(String first, String second, int kind) {
        add(first, kind);
        pairs.add(pair(first.hashCode(), second.hashCode()), kind);
    }

    /** By token, what may begin at it, in bits; null if nothing begins anywhere. */
    int @Nullable [] in(Tokens t) {
        int[] kind = new int[t.size()];
        int seen = 0;
        for (int i = 0; i < kind.length; i++) {
            kind[i] = t.type(i) == Tokens.Type.SYMBOL ? 0 : kinds.of(t.hash(i));
            seen |= kind[i] | (t.isNumber(i) ? NUMBER : t.isHan(i) ? HAN : 0);
        }
        return (seen & BEGINNINGS) == 0 ? null : begins(t, kind, seen);
    }

    private int @Nullable [] begins(Tokens t, int[] kind, int seen) {
        int[] begins = new int[kind.length];
        int any = 0;
        boolean limited = (seen & LIMIT) != 0;
        for (int i = 0; i < begins.length; i++) {
            if (kind[i] == 0 && !limited && t.isWord(i)) {
                continue; // nearly all words are known for nothing
            }
            begins[i] = lexicon(t, kind, i) | events(t, kind[i], i, seen) | grammar(t, kind, i);
            any |= begins[i];
        }
        return any == 0 ? null : begins;
    }

    private int lexicon(Tokens t, int[] kind, int at) {
        boolean phrase = (kind[at] & PHRASE) != 0 && (isPair(t, at, at + 1, PHRASE) || isPair(t, at, at + 2, PHRASE));
        return phrase || (kind[at] & LEXICON) != 0 ? LEXICON : 0;
    }

    private boolean isPair(Tokens t, int first, int second, int kind) {
        return second < t.size() && (pairs.of(pair(t.hash(first), t.hash(second))) & kind) != 0;
    }

    private int events(Tokens t, int kind, int at, int seen) {
        return (seen & NOUN) != 0 && (isEventLead(t, kind, at) || isLimited(t, kind, at, seen)) ? EVENT : 0;
    }

    private boolean isEventLead(Tokens t, int kind, int at) {
        return (kind & EVENT_LEAD) != 0 || ((kind & EVENT_PAIR) != 0 && isPair(t, at, at + 1, EVENT_PAIR));
    }

    /** Before a word for a limit any name in letters and digits can begin an event (code freeze前), and a Chinese noun itself (上线前). */
    private static boolean isLimited(Tokens t, int kind, int at, int seen) {
        boolean begins = t.isHan(at) ? (kind & NOUN) != 0 : t.type(at) != Tokens.Type.SYMBOL;
        return (seen & LIMIT) != 0 && begins;
    }

    private static int grammar(Tokens t, int[] kind, int at) {
        return switch (t.type(at)) {
            case NUMBER -> number(t, kind, at);
            case WORD -> word(t, kind, at) ? GRAMMAR : 0;
            case HAN -> ChineseStarts.atCharacter(t, at) ? CHINESE : 0;
            case SYMBOL, END -> 0;
        };
    }

    private static boolean word(Tokens t, int[] kind, int at) {
        if ((kind[at] & ARTICLE) != 0
                && !t.isNumber(at + 1)
                && (at + 1 == kind.length || (kind[at + 1] & OF_TIME) == 0)) {
            return false;
        }
        return (kind[at] & STRONG) != 0 || ((kind[at] & WEAK) != 0 && nearCore(t, kind, at, true));
    }

    private static int number(Tokens t, int[] kind, int at) {
        boolean joined = JOINTS.has(t.ch(at + 1)) && (t.isNumber(at + 2) || t.glued(at + 2));
        boolean glued = t.isWord(at + 1) && t.glued(at + 1);
        boolean english = joined || glued || t.length(at) == 4 || t.length(at) == 8 || nearCore(t, kind, at, false);
        return (english ? GRAMMAR : 0) | (ChineseStarts.atNumber(t, at) ? CHINESE : 0);
    }

    /** Whether a word that is the core of an expression, or a number, stands near. */
    private static boolean nearCore(Tokens t, int[] kind, int at, boolean numbers) {
        for (int i = Math.max(0, at - REACH_BACK); i < Math.min(t.size(), at + REACH); i++) {
            if (i != at && ((kind[i] & CORE) != 0 || (numbers && t.isNumber(i)))) {
                return true;
            }
        }
        return false;
    }

    private static int pair(int first, int second) {
        return 31 * first + second;
    }
}
