package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commcheck.extract.vocabulary.TermBorders;

/**
 * Finds 被 and 为…所 in Chinese sentences. What stands between 被 and its verb is who acts; where the rulebase does not know the verb, the two
 * characters behind 被 are taken for it. Immutable.
 */
final class ChinesePassive {

    private static final char MARK = '被';
    private static final int LONGEST_WORD = 4;
    private static final int LONGEST_AGENT = 24;

    private final Set<String> nouns;
    private final Set<String> adverbs;
    private final Set<String> verbs;
    private final Set<String> agents;
    private final Set<String> nominal;
    private final Set<String> notMarks;

    ChinesePassive(WordLists words) {
        nouns = words.list("zh-noun");
        adverbs = words.list("zh-adverb");
        verbs = words.list("zh-verb");
        agents = words.list("zh-agent");
        nominal = words.list("zh-nominal");
        notMarks = words.list("zh-not-为");
    }

    List<PassiveSpan> scan(String text, int from, int to) {
        List<PassiveSpan> found = new ArrayList<>(0);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int end = at;
            if (c == MARK && !isNoun(text, from, at, to)) {
                PassiveSpan span = behind(text, at, to);
                found.add(span);
                end = span.end();
            } else if ((c == '为' || c == '為') && !isWord(text, from, at)) {
                end = byAgent(text, at, to, found);
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    /** 被子, 植被: looked for on both sides of the character. */
    private boolean isNoun(String text, int from, int at, int to) {
        for (int start = Math.max(from, at - LONGEST_WORD + 1); start <= at; start++) {
            for (int end = at + 1; end <= Math.min(to, start + LONGEST_WORD); end++) {
                if (end - start > 1 && nouns.contains(text.substring(start, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private PassiveSpan behind(String text, int mark, int to) {
        int limit = clauseEnd(text, mark + 1, Math.min(to, mark + LONGEST_AGENT));
        int first = skipAdverbs(text, mark + 1, limit);
        int verb = isAgent(text, first, limit) ? 0 : verbAt(text, first, limit);
        if (verb > 0) {
            return new PassiveSpan(mark, first + verb, false);
        }
        int latin = latinEnd(text, first, limit);
        for (int at = Math.max(first + 1, latin); at < limit; at++) {
            int length = verbAt(text, at, limit);
            if (length > 0) {
                return new PassiveSpan(mark, at + length, true);
            }
        }
        int end = latin > first ? latin : Math.min(first + 2, limit);
        return new PassiveSpan(mark, Math.max(end, mark + 1), isAgent(text, first, limit));
    }

    /** 为所有人所接受: adds the passive if it is one, and returns its end. */
    private int byAgent(String text, int mark, int to, List<PassiveSpan> found) {
        int limit = clauseEnd(text, mark + 1, Math.min(to, mark + LONGEST_AGENT));
        for (int at = mark + 2; at < limit; at++) {
            int verb = text.charAt(at) == '所' ? verbAt(text, at + 1, limit) : 0;
            if (verb > 0) {
                found.add(new PassiveSpan(mark, at + 1 + verb, true));
                return at + 1 + verb;
            }
        }
        return mark + 1;
    }

    private boolean isWord(String text, int from, int at) {
        return at > from && notMarks.contains(text.substring(at - 1, at));
    }

    private int skipAdverbs(String text, int from, int limit) {
        int at = from;
        int length = 1;
        while (at < limit && length > 0) {
            length = isBlankOrQuote(text.charAt(at)) ? 1 : longest(adverbs, text, at, limit);
            at += length;
        }
        return at;
    }

    private static boolean isBlankOrQuote(char c) {
        return Character.isWhitespace(c) || "“\"‘「".indexOf(c) >= 0;
    }

    /** Whether the words are somebody's: 用户, or a verb made into a noun, 评审组. */
    private boolean isAgent(String text, int from, int limit) {
        if (longest(agents, text, from, limit) > 0) {
            return true;
        }
        int verb = longest(verbs, text, from, limit);
        return verb > 1 && longest(nominal, text, from + verb, limit) > 0;
    }

    private int verbAt(String text, int from, int limit) {
        int length = longest(verbs, text, from, limit);
        boolean noun = length > 1 && longest(nominal, text, from + length, limit) > 0;
        return noun ? 0 : length;
    }

    private static int longest(Set<String> words, String text, int from, int limit) {
        for (int end = Math.min(limit, from + LONGEST_WORD); end > from; end--) {
            if (words.contains(text.substring(from, end))) {
                return end - from;
            }
        }
        return 0;
    }

    private static int latinEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && (TermBorders.isWordPart(text.charAt(end)) || "@-_ ".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static int clauseEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && "，,。；;：:！!？?\n、（）()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
