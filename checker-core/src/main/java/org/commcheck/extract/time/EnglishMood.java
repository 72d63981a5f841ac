package org.commcheck.extract.time;

import java.util.Set;
import java.util.function.IntPredicate;

/** Whether the clause around some words tells what was or what is to be. Looks at most twenty tokens to either side. Reads only. */
final class EnglishMood {

    private static final int REACH = 20;

    private static final int SHORT = 5;

    private static final Set<String> AHEAD = Set.of(
            "will",
            "shall",
            "should",
            "going",
            "gonna",
            "can",
            "could",
            "may",
            "might",
            "must",
            "need",
            "needs",
            "plan",
            "plans",
            "planning",
            "hope",
            "hopes",
            "hopefully",
            "aim",
            "want",
            "wants",
            "please",
            "let",
            "lets",
            "intend",
            "expect",
            "expects",
            "expected",
            "planned",
            "scheduled",
            "targeted",
            "slated",
            "due",
            "coming",
            "wont",
            "would",
            "todo",
            "action",
            "ill",
            "theyll",
            "youll",
            "itll",
            "hell");

    private static final Set<String> PAST = Set.of(
            "was",
            "were",
            "had",
            "did",
            "went",
            "came",
            "began",
            "found",
            "became",
            "got",
            "made",
            "took",
            "gave",
            "saw",
            "said",
            "told",
            "left",
            "met",
            "ran",
            "sent",
            "held",
            "built",
            "wrote",
            "knew",
            "thought",
            "kept",
            "led",
            "lost",
            "broke",
            "fell",
            "grew",
            "drew",
            "rose",
            "brought",
            "bought",
            "caught",
            "chose",
            "drove",
            "felt",
            "stood",
            "spoke",
            "understood",
            "won",
            "paid",
            "meant",
            "heard",
            "didnt",
            "wasnt",
            "werent",
            "been");

    private static final Set<String> NO_PAST =
            Set.of("need", "speed", "feed", "embed", "indeed", "exceed", "proceed", "succeed", "seed", "bed", "red");

    private final Tokens t;

    EnglishMood(Tokens tokens) {
        t = tokens;
    }

    /** Whether the clause tells what was: a verb in the past, and no word that looks ahead ({@code will be released soon}). */
    boolean past(int at, int end) {
        return (anyBefore(at, this::isPast) || anyBehind(end, this::isPast)) && !ahead(at, end);
    }

    /** Whether the clause says what is to be. {@code To} looks ahead only where it comes first: {@code Bo to do it later}. */
    boolean ahead(int at, int end) {
        return anyBefore(at, i -> isAhead(i) || (t.is(i, "to") && !isGerund(i + 1))) || anyBehind(end, this::isAhead);
    }

    /** {@code as opposed to moving it later}: a “to” before such a form is a preposition; {@code bring} is shorter than any. */
    private boolean isGerund(int i) {
        return t.isWord(i) && t.norm(i).length() > SHORT && t.norm(i).endsWith("ing");
    }

    private boolean anyBefore(int at, IntPredicate condition) {
        for (int i = at - 1; i >= at - REACH && !clauseEnds(i); i--) {
            if (condition.test(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyBehind(int end, IntPredicate condition) {
        for (int i = end; i < end + REACH && !clauseEnds(i); i++) {
            if (condition.test(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAhead(int i) {
        return t.isAny(i, AHEAD) || (t.possessive(i) && t.norm(i).endsWith("ll"));
    }

    private boolean isPast(int i) {
        if (!t.isWord(i)) {
            return false;
        }
        String word = t.norm(i);
        return PAST.contains(word) || (word.length() > 3 && word.endsWith("ed") && !NO_PAST.contains(word));
    }

    private boolean clauseEnds(int i) {
        return switch (t.type(i)) {
            case END, HAN -> true;
            case SYMBOL -> ".;!?:,()。；，".indexOf(t.ch(i)) >= 0;
            default -> false;
        };
    }
}
