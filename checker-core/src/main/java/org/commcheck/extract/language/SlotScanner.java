package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.language.PlaceholderSpan.Kind;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.extract.vocabulary.TermScanner;
import org.commcheck.text.CharSigns;

/**
 * Finds brackets that a template's user was to replace: {@code <your name>}, {@code [date]}, {@code {project}}, 【填写日期】. A bracket is
 * one if it begins like one ({@code insert …}) or holds nothing but words for what belongs there; so speakers, nicknames, footnotes, check boxes
 * and type parameters are none.
 */
final class SlotScanner {

    private static final String OPENING = "<[{【〔〈";
    private static final String CLOSING = ">]}】〕〉";
    private static final int LONGEST = 60;

    /** The brackets that set off labels. */
    private static final String HEADING = "【〔";

    /** Behind these somebody is named: 会议由【姓名】主持, {@code presented by [speaker]}. */
    private static final List<String> BY = List.of("由", "by ");

    /** What follows the name of whoever is spoken to: 您好, 先生, 女士, 同学, 老师. */
    private static final String GREETED = "您你先女同老";

    /** What no slot is without, see {@link CharSigns}. */
    static final long BRACKETS = CharSigns.of(OPENING);

    private final TermScanner words;

    SlotScanner(TermScanner words) {
        this.words = words;
    }

    List<PlaceholderSpan> scan(String text) {
        List<PlaceholderSpan> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int kind = OPENING.indexOf(text.charAt(at));
            if (kind < 0 || isTied(text, at, OPENING.charAt(kind))) {
                continue;
            }
            int close = closing(text, at, CLOSING.charAt(kind));
            if (close > 0
                    && isSlot(text.substring(at + 1, close), isBehindBy(text, at))
                    && !isTarget(text, close + 1)
                    && !isLabel(text, at, close + 1)) {
                found.add(new PlaceholderSpan(at, close + 1, Kind.SLOT));
                at = close;
            }
        }
        return found;
    }

    /** Whether words that stand alone in brackets tell the author what to write: they begin with an instruction, or speak to who reads them. */
    boolean instructs(String content) {
        for (TermHit hit : words.scan(content)) {
            boolean first = hit.start() == 0 && hit.list().equals("slot-order");
            if (first || hit.list().equals("slot-reader")) {
                return true;
            }
        }
        return false;
    }

    /** {@code List<T>}, {@code /users/{name}}, {@code ${name}}, {@code a[date]}: part of something, not room for something. */
    private static boolean isTied(String text, int at, char open) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (HEADING.indexOf(open) >= 0 && isBehindBy(text, at)) {
            return false;
        }
        return TermBorders.isWordPart(before)
                || "_$#%\\!".indexOf(before) >= 0
                || before == open
                || (open != '<' && "/=".indexOf(before) >= 0);
    }

    private static boolean isBehindBy(String text, int at) {
        return BY.stream().anyMatch(by -> text.startsWith(by, at - by.length()));
    }

    /** {@code [name](address)} and {@code [name][reference]} are links, {@code [name]: address} defines one. */
    private static boolean isTarget(String text, int at) {
        return at < text.length() && "([".indexOf(text.charAt(at)) >= 0;
    }

    /**
     * 【联系人】 李小明, 【时间】3月5日: Chinese brackets at the beginning of a line are a label, if a blank, colon or figure follows; 【项目名称】周报 holds a
     * slot, and 【姓名】 您好 greets whoever is to be put in.
     */
    private static boolean isLabel(String text, int open, int from) {
        boolean begins = open == 0 || text.charAt(open - 1) == '\n';
        if (!begins || HEADING.indexOf(text.charAt(open)) < 0) {
            return false;
        }
        int at = from;
        while (at < text.length() && " \u3000:：".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == text.length() || GREETED.indexOf(text.charAt(at)) >= 0) {
            return false;
        }
        char value = text.charAt(at);
        return at > from ? Character.isLetterOrDigit(value) : Character.isDigit(value);
    }

    private static int closing(String text, int open, char mark) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST); i++) {
            char c = text.charAt(i);
            if (c == mark) {
                return i > open + 1 ? i : -1;
            }
            if (c == '\n' || OPENING.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** @param by whether somebody is to be named there: elsewhere 【主持人】 is who speaks */
    private boolean isSlot(String content, boolean by) {
        boolean[] covered = new boolean[content.length()];
        boolean named = false;
        for (TermHit hit : words.scan(content)) {
            if (hit.list().equals("slot-lead")) {
                return !isAddress(content);
            }
            boolean name = hit.list().equals("slot-word") || (by && hit.list().equals("slot-role"));
            if (name || hit.list().equals("slot-glue")) {
                named |= name;
                for (int i = hit.start(); i < hit.end(); i++) {
                    covered[i] = true;
                }
            }
        }
        return named && isCovered(content, covered);
    }

    private static boolean isAddress(String content) {
        return content.indexOf('@') >= 0 || content.contains("://");
    }

    private static boolean isCovered(String content, boolean[] covered) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (!covered[i] && (Character.isLetterOrDigit(c) || "@:=./\\\"'#|^".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }
}
