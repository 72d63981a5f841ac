package org.commcheck.extract.time;

import java.util.Set;
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

    /** Without any of these nothing begins in a text. */
    private static final int BEGINNINGS = LEXICON | PHRASE | STRONG | WEAK | NUMBER | EVENT_LEAD | NOUN | HAN;

    private static final int KINDS = 1 << 14;
    private static final int PAIRS = 1 << 16;

    /** An expression's core stands no farther behind its first word, or before it. */
    private static final int REACH = 8;

    private static final int REACH_BACK = 2;

    private static final String JOINTS = "-~/.:_";

    /** Behind 明 and 中 where they begin an expression. */
    private static final String TOMORROW = "天日早晚年";

    private static final String NOON = "午";

    /** What kinds of first tokens have a hash. */
    private final int[] kinds = new int[KINDS];
    /** A bit for each hash of the first two tokens of a lexicon's phrase. */
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    FirstTokens() {
        EnglishStarts.strong().forEach(word -> add(word, STRONG));
        EnglishStarts.weak().forEach(word -> add(word, WEAK));
        EnglishStarts.cores().forEach(word -> add(word, CORE));
        EnglishEvents.FIRST.forEach(word -> add(word, EVENT_LEAD));
        add("下", EVENT_LEAD);
        add("前", LIMIT);
        add("止", LIMIT);
    }

    /** Adds what the phrases of a lexicon begin with. */
    void addAll(PhraseTrie<?> phrases) {
        phrases.singles().forEach(norm -> add(norm, LEXICON));
        phrases.pairs((first, second) -> {
            add(first, PHRASE);
            int slot = pair(first.hashCode(), second.hashCode());
            pairs[slot >> 6] |= 1L << slot;
        });
    }

    /** Adds the nouns that an event may be named with. */
    void addNouns(Set<String> firsts) {
        firsts.forEach(norm -> add(norm, NOUN));
    }

    private void add(String norm, int kind) {
        kinds[slot(norm.hashCode())] |= kind;
    }

    /** By token, what may begin at it, in bits; null if nothing begins anywhere. */
    int @Nullable [] in(Tokens t) {
        int[] kind = new int[t.size()];
        int seen = 0;
        for (int i = 0; i < kind.length; i++) {
            kind[i] = t.type(i) == Tokens.Type.SYMBOL ? 0 : kinds[slot(t.hash(i))];
            seen |= kind[i] | (t.isNumber(i) ? NUMBER : t.isHan(i) ? HAN : 0);
        }
        return (seen & BEGINNINGS) == 0 ? null : begins(t, kind, seen);
    }

    private int @Nullable [] begins(Tokens t, int[] kind, int seen) {
        int[] begins = new int[kind.length];
        int any = 0;
        for (int i = 0; i < begins.length; i++) {
            begins[i] = lexicon(t, kind, i) | events(t, kind[i], i, seen) | grammar(t, kind, i);
            any |= begins[i];
        }
        return any == 0 ? null : begins;
    }

    private int lexicon(Tokens t, int[] kind, int at) {
        boolean phrase = (kind[at] & PHRASE) != 0 && (isPair(t, at, at + 1) || isPair(t, at, at + 2));
        return phrase || (kind[at] & LEXICON) != 0 ? LEXICON : 0;
    }

    private boolean isPair(Tokens t, int first, int second) {
        if (second >= t.size()) {
            return false;
        }
        int slot = pair(t.hash(first), t.hash(second));
        return (pairs[slot >> 6] >> slot & 1) != 0;
    }

    /** Behind a word for a limit any name can begin an event (code freeze前); else only a few words do, if the text has an event at all. */
    private static int events(Tokens t, int kind, int at, int seen) {
        boolean limited = (seen & LIMIT) != 0 && t.type(at) != Tokens.Type.SYMBOL;
        return (seen & NOUN) != 0 && (limited || (kind & EVENT_LEAD) != 0) ? EVENT : 0;
    }

    private static int grammar(Tokens t, int[] kind, int at) {
        return switch (t.type(at)) {
            case NUMBER -> number(t, kind, at);
            case WORD ->
                (kind[at] & STRONG) != 0 || ((kind[at] & WEAK) != 0 && nearCore(t, kind, at, true)) ? GRAMMAR : 0;
            case HAN -> han(t, at) ? CHINESE : 0;
            case SYMBOL, END -> 0;
        };
    }

    private static int number(Tokens t, int[] kind, int at) {
        boolean joined = t.type(at + 1) == Tokens.Type.SYMBOL && JOINTS.indexOf(t.ch(at + 1)) >= 0;
        boolean glued = t.isWord(at + 1) && t.glued(at + 1);
        boolean english = joined || glued || t.length(at) == 4 || t.length(at) == 8 || nearCore(t, kind, at, false);
        return (english ? GRAMMAR : 0) | (joined || t.isHan(at + 1) ? CHINESE : 0);
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

    private static boolean han(Tokens t, int at) {
        char c = t.ch(at);
        if (c == '明') {
            return TOMORROW.indexOf(t.ch(at + 1)) >= 0;
        }
        if (c == '中') {
            return NOON.indexOf(t.ch(at + 1)) >= 0;
        }
        return Readers.begins(c);
    }

    private static int slot(int hash) {
        return (hash * 0x9E3779B1) >>> 18;
    }

    private static int pair(int first, int second) {
        return ((31 * first + second) * 0x9E3779B1) >>> 16;
    }
}
