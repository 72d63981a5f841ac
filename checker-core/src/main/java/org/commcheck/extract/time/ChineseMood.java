package org.commcheck.extract.time;

import org.commcheck.extract.time.VagueTimes.When;

/** Whether a Chinese word of time is an adverb of what is to be, or an attribute, or tells what was. Looks at most thirty characters around. */
final class ChineseMood {

    private static final int REACH = 30;

    private final Tokens t;
    private final PhraseTrie<Boolean> verbs;
    private final PhraseTrie<Boolean> nouns;
    private final PhraseTrie<Boolean> takers;

    /**
     * @param verbs what shows that a word of time before it is an adverb: 会, 将, 再, 完成
     * @param nouns what shows that the words before it are the attribute of a noun: 工作, 计划
     * @param takers what takes a whole clause as its object: 确定, 讨论
     */
    ChineseMood(Tokens tokens, PhraseTrie<Boolean> verbs, PhraseTrie<Boolean> nouns, PhraseTrie<Boolean> takers) {
        t = tokens;
        this.verbs = verbs;
        this.nouns = nouns;
        this.takers = takers;
    }

    boolean vague(When when, int at, int end) {
        return switch (when) {
            case ALWAYS -> true;
            case NOT_PAST -> !done(end);
            case AHEAD -> ahead(at, end) && !done(end);
            case NOT_ATTRIBUTE -> nouns.longest(t, end) == null && t.ch(end) != '的' && !measured(end) && !done(end);
            case ADVERB -> adverb(end) && !done(end) && !isObject(at, end);
        };
    }

    /** 会后3天: the length that follows says when. */
    private boolean measured(int end) {
        return t.isNumber(end)
                ? ChineseStarts.atNumber(t, end)
                : ChineseNumbers.numeral(t.ch(end)) && ChineseStarts.atCharacter(t, end);
    }

    private boolean adverb(int end) {
        if (!t.isHan(end) && t.type(end) != Tokens.Type.WORD) {
            return t.whole(end - 2, end);
        }
        PhraseTrie.Match<Boolean> verb = verbs.longest(t, end);
        PhraseTrie.Match<Boolean> noun = nouns.longest(t, end);
        if (verb == null || (noun != null && noun.end() >= verb.end())) {
            return false;
        }
        return nouns.longest(t, verb.end()) == null && t.ch(verb.end()) != '的';
    }

    /** 确定后续需要补充的内容: what is needed later is settled now. */
    private boolean isObject(int at, int end) {
        PhraseTrie.Match<Boolean> taker = takers.longest(t, at - 2);
        if (taker == null || taker.end() != at) {
            return false;
        }
        for (int i = end; i < end + REACH && !clauseEnds(t, i); i++) {
            if (t.ch(i) == '的') {
                return t.isHan(i + 1) || t.type(i + 1) == Tokens.Type.WORD;
            }
        }
        return false;
    }

    /** Whether a word shows in the clause that something is to be. */
    private boolean ahead(int at, int end) {
        for (int i = at - 1; i >= at - REACH && !clauseEnds(t, i); i--) {
            if (will(i)) {
                return true;
            }
        }
        for (int i = end; i < end + REACH && !clauseEnds(t, i); i++) {
            if (will(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean will(int i) {
        return "会将要请需应拟须再可能".indexOf(t.ch(i)) >= 0 || t.reads(i, "计划") || t.reads(i, "希望") || t.reads(i, "准备");
    }

    private boolean done(int end) {
        return done(t, end);
    }

    /** Whether the clause that goes on at this token says that it is done. */
    static boolean done(Tokens t, int end) {
        for (int i = end; i < end + REACH && !clauseEnds(t, i); i++) {
            char c = t.ch(i);
            if ((c == '了' && t.ch(i + 1) != '解') || c == '已' || t.reads(i, "曾经")) {
                return true;
            }
        }
        return false;
    }

    /** 故障往往在几周后才被发现: the clause around these tokens tells how things usually go, and promises nothing. */
    static boolean usual(Tokens t, int at, int end) {
        return habit(t, at) && turns(t, end);
    }

    private static boolean habit(Tokens t, int at) {
        for (int i = at - 1; i >= at - REACH && !clauseEnds(t, i); i--) {
            if (t.reads(i, "往往") || t.reads(i, "常常") || t.reads(i, "经常") || t.reads(i, "通常") || t.reads(i, "时常")) {
                return true;
            }
        }
        return false;
    }

    private static boolean turns(Tokens t, int end) {
        for (int i = end; i < end + REACH && !clauseEnds(t, i); i++) {
            if ("才就便".indexOf(t.ch(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean clauseEnds(Tokens t, int i) {
        return t.type(i) == Tokens.Type.END
                || (t.type(i) == Tokens.Type.SYMBOL && ",.;:!?()。；，！？、".indexOf(t.ch(i)) >= 0);
    }
}
