package org.commcheck.extract.language;

import java.util.List;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.text.Ordered;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a Chinese sentence with the mood words in it.
 *
 * @param sentence the whole sentence
 * @param start first character of the clause
 * @param end behind its last
 * @param hits the mood words that begin in the clause, sorted
 */
record Clause(String sentence, int start, int end, List<TermHit> hits) {

    /** A label (a name, 行动项) before a colon is no longer than this. */
    private static final int LONGEST_LABEL = 8;
    /** How far behind its auxiliary the act may stand, in characters. */
    private static final int REACH = 16;
    /** Between 系统 and the auxiliary there may be a word such as 也. */
    private static final int SUBJECT_REACH = 2;
    /** No mood word is longer. */
    private static final int LONGEST_TERM = 12;
    /** 更新部署文档 asks for an act; 确认结果 may as well be the name of a column. */
    private static final int SHORTEST_OBJECT = 3;
    /** What behind a verb shows that something was done (完成了), or that it is a noun (完成度). */
    private static final String NO_OBJECT = "的了过過中后後时時率度至到：:、";

    char charAt(int at) {
        return sentence.charAt(at);
    }

    boolean has(String list) {
        return first(list) != null;
    }

    @Nullable
    TermHit first(String list) {
        for (TermHit hit : hits) {
            if (hit.list().equals(list)) {
                return hit;
            }
        }
        return null;
    }

    /** The first act that begins within reach of {@code from}, unless it only qualifies a noun (完成的). */
    @Nullable
    TermHit act(int from) {
        for (int i = indexFrom(from); i < hits.size() && hits.get(i).start() <= from + REACH; i++) {
            TermHit hit = hits.get(i);
            boolean act = hit.list().equals("act") || hit.list().equals("act-or-noun");
            if (act && hit.end() <= end && !follows(hit.end(), "的")) {
                return hit;
            }
        }
        return null;
    }

    /** Whether a verb begins the sentence, behind a label or a number, and nothing behind it shows that it was done or is a name. */
    boolean commands() {
        int begin = start == 0 ? behindLabel() : end;
        for (int i = indexFrom(begin); i < hits.size() && hits.get(i).start() == begin; i++) {
            if (hits.get(i).list().equals("act")) {
                return hasObject(hits.get(i).end());
            }
        }
        return false;
    }

    /** Whether the words right before {@code at} are a piece of software or its users. */
    boolean aboutSoftware(int at) {
        for (int i = indexFrom(at - LONGEST_TERM);
                i < hits.size() && hits.get(i).start() < at;
                i++) {
            TermHit hit = hits.get(i);
            if (hit.list().equals("software") && hit.end() <= at && at - hit.end() <= SUBJECT_REACH) {
                return true;
            }
        }
        return false;
    }

    /** Whether the act is what people do to software, such as 上线. */
    boolean isLifecycle(TermHit act) {
        for (int i = indexFrom(act.start()); i < hits.size() && hits.get(i).start() == act.start(); i++) {
            if (hits.get(i).list().equals("lifecycle")) {
                return true;
            }
        }
        return false;
    }

    /** The first of the hits that begins at {@code at} or behind it. */
    private int indexFrom(int at) {
        return Ordered.first(hits, TermHit::start, at);
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
            if ("：:】]）)".indexOf(sentence.charAt(i)) >= 0) {
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
