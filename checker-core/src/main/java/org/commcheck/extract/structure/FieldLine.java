package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commcheck.extract.vocabulary.SpreadWords;
import org.commcheck.text.Scripts;

/** Divides a line into the fields that stand on it side by side: {@code Author: Ana   Date: 4 March}, 报告人：陈晨　日期：3月6日. */
final class FieldLine {

    private static final int LONGEST_KEY = 24;
    private static final int LONGEST_WORD = 6;

    /** What may stand between two fields, besides a blank. */
    private static final String DIVIDERS = "|｜·•/;；,，、\u3000\t";

    private FieldLine() {}

    /**
     * The labels of a line, in order; the value of each ends where the next known key begins.
     *
     * @param isKey whether words are the key of a field
     */
    static List<Label> labels(String text, int from, int to, Predicate<String> isKey) {
        List<Label> labels = new ArrayList<>();
        if (Label.at(text, from, to).isEmpty()) {
            return labels; // a sentence that comes to speak of “Status: amber”
        }
        int start = from;
        boolean first = true;
        for (int colon = from + 1; colon < to; colon++) {
            boolean divides = isColon(text.charAt(colon));
            int key = divides ? keyBefore(text, start, colon, isKey) : start;
            boolean bare = first && key > start && Character.isWhitespace(text.charAt(key - 1)); // next week: …
            first &= !divides;
            if (key > start && !bare) {
                Label.at(text, start, behindLast(text, start, key)).ifPresent(labels::add);
                start = key;
            }
        }
        Label.at(text, start, to).ifPresent(labels::add);
        return labels;
    }

    /** Where a known key begins that ends before a colon, with a gap before it; {@code start} if there is none. */
    private static int keyBefore(String text, int start, int colon, Predicate<String> isKey) {
        int least = Math.max(start + 1, colon - LONGEST_KEY);
        int found = start;
        for (int at = colon - 1; at >= least; at--) {
            boolean begins = isGap(text.charAt(at - 1)) && Character.isLetter(text.charAt(at));
            if (begins
                    && (isChineseKey(text, at, colon)
                            || isKey.test(
                                    SpreadWords.joined(text.substring(at, colon).strip())))) {
                found = at;
            }
        }
        return found;
    }

    /** 地点：三楼 主持人：王芳: a word of Chinese behind a blank and before a colon is a key, be it known or not. */
    private static boolean isChineseKey(String text, int from, int to) {
        int at = from;
        while (at < to && Scripts.isHan(text.charAt(at))) {
            at++;
        }
        return at == to && to - from >= 2 && to - from <= LONGEST_WORD && Character.isWhitespace(text.charAt(from - 1));
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || DIVIDERS.indexOf(c) >= 0;
    }

    /** Behind the last character of a value that is followed by a gap. */
    private static int behindLast(String text, int start, int gap) {
        int end = gap;
        while (end > start && isGap(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
