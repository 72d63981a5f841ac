package org.commcheck.extract.time;

import java.util.Set;

/** Words beside a number or name that show that a day is meant: {@code by}, {@code due:}, 截止时间：. Reads only. */
final class Cues {

    private static final Set<String> BEFORE_DAY = Set.of(
            "by",
            "on",
            "until",
            "till",
            "til",
            "before",
            "after",
            "since",
            "from",
            "through",
            "thru",
            "due",
            "date",
            "deadline",
            "dated",
            "eta",
            "ddl",
            "starting",
            "ending",
            "beginning",
            "commencing",
            "between",
            "effective",
            "meeting");

    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "by", "until", "till", "til", "since", "before", "after", "during", "from", "through", "thru", "of",
            "early", "mid", "late", "end", "between", "around", "for", "to", "than");

    private static final Set<String> LINKS = Set.of("is", "was", "are", "on", "by", "the", "at", "as", "of");

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "and", "or", "to", "the", "a", "an", "in", "at", "by", "with", "was", "were", "is", "are", "will", "we",
            "it", "i", "he", "she", "they", "you", "but", "as", "that", "this", "which", "when", "if", "so", "for",
            "on", "from", "until", "till", "through", "then", "because", "has", "have", "had", "should", "can", "could",
            "would", "must", "shall", "may", "our", "his", "her", "their", "of", "there", "after", "before", "not",
            "be", "s", "where", "since", "during", "while", "please", "who", "than", "onwards", "onward");

    private static final Set<String> LABELS =
            Set.of("时间", "日期", "期限", "截止", "截至", "为止", "最晚", "最迟", "初定", "定于", "暂定", "改为");

    private Cues() {}

    /** Whether the words before a number show that it is a day. */
    static boolean beforeDay(Tokens t, int at) {
        int word = backOverLinks(t, at);
        return t.isAny(word, BEFORE_DAY) || t.isAny(at - 1, BEFORE_DAY) || label(t, word);
    }

    /** Whether the word before a name of a month shows that a month is meant. */
    static boolean beforeMonth(Tokens t, int at) {
        return t.isAny(at - 1, BEFORE_MONTH);
    }

    /** Whether what follows is the end of the phrase: nothing, a symbol, a Chinese character or a function word, but no noun. */
    static boolean phraseEnds(Tokens t, int at) {
        return switch (t.type(at)) {
            case END, HAN -> true;
            case SYMBOL -> !t.glued(at) || (t.ch(at) != '%' && t.ch(at) != '\'');
            case NUMBER -> false;
            case WORD -> FUNCTION_WORDS.contains(t.norm(at));
        };
    }

    /** Whether a Chinese label of a day stands before, with or without a colon. */
    static boolean label(Tokens t, int at) {
        int last = t.ch(at) == ':'
                        || t.ch(at) == '为'
                        || t.ch(at) == '是'
                        || t.ch(at) == '到'
                        || t.ch(at) == '至'
                        || t.ch(at) == '于'
                ? at - 1
                : at;
        return t.isHan(last) && t.isHan(last - 1) && LABELS.contains(t.norm(last - 1) + t.norm(last));
    }

    private static int backOverLinks(Tokens t, int at) {
        int word = at - 1;
        for (int i = 0; i < 3 && (t.isAny(word, LINKS) || t.ch(word) == ':' || t.ch(word) == '='); i++) {
            word--;
        }
        return word;
    }
}
