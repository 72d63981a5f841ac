package org.commcheck.extract.language;

import java.util.List;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.extract.vocabulary.TermHit;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a Chinese sentence with the mood words in it.
 *
 * @param sentence the whole sentence
 * @param start first character of the clause
 * @param end behind its last
 * @param hits the mood words that begin in the clause, sorted
 */
record Clause(CharSequence sentence, int start, int end, List<TermHit> hits) {

    /** A label (a name, 行动项) before a colon is no longer than this. */
    private static final int LONGEST_LABEL = 8;
    /** 更新部署文档 asks for an act; 确认结果 may as well be the name of a column. */
    private static final int SHORTEST_OBJECT = 3;
    /** What behind a verb shows that something was done (完成了), or that it is a noun (完成度). */
    private static final String NO_OBJECT = "的了过過中后後时時率度至到：:、";

    char charAt(int at) {
        return sentence.charAt(at);
    }

    List<TermHit> all(String list) {
        return hits.stream().filter(hit -> hit.list().equals(list)).toList();
    }

    @Nullable
    TermHit first(String list) {
        List<TermHit> all = all(list);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The first act that begins within {@code reach} characters, unless it only qualifies a noun (完成的). */
    @Nullable
    TermHit act(int from, int reach) {
        for (TermHit hit : hits) {
            boolean act = hit.list().equals("act") || hit.list().equals("act-or-noun");
            if (act
                    && hit.start() >= from
                    && hit.end() <= end
                    && hit.start() <= from + reach
                    && !follows(hit.end(), "的")) {
                return hit;
            }
        }
        return null;
    }

    /** Whether a verb begins the sentence, behind a label or a number, and nothing behind it shows that it was done or is a name. */
    boolean commands() {
        int begin = start == 0 ? behindLabel() : end;
        for (TermHit hit : all("act")) {
            if (hit.start() >= begin) {
                return hit.start() == begin && hasObject(hit.end());
            }
        }
        return false;
    }

    /** Whether the words right before {@code at} are a piece of software or its users. */
    boolean aboutSoftware(int at) {
        for (TermHit hit : all("software")) {
            if (hit.end() <= at && at - hit.end() <= 2) {
                return true;
            }
        }
        return false;
    }

    boolean isLifecycle(TermHit act) {
        return hits.stream().anyMatch(hit -> hit.list().equals("lifecycle") && hit.start() == act.start());
    }

    private boolean hasObject(int behindVerb) {
        int at = behindVerb;
        while (at < end && sentence.charAt(at) == ' ') {
            at++;
        }
        return end - at >= SHORTEST_OBJECT && !Character.isDigit(sentence.charAt(at)) && !follows(at, NO_OBJECT);
    }

    private boolean follows(int at, String what) {
        return at < end && what.indexOf(sentence.charAt(at)) >= 0;
    }

    private int behindLabel() {
        int begin = start;
        for (int i = start; i < Math.min(end, start + LONGEST_LABEL); i++) {
            char c = sentence.charAt(i);
            if (c == '：' || c == ':' || c == '】' || c == ']' || c == '）' || c == ')') {
                begin = i + 1;
            }
        }
        while (begin < end
                && !TermBorders.isHan(sentence.charAt(begin))
                && !Character.isLetter(sentence.charAt(begin))) {
            begin++;
        }
        return begin;
    }
}
