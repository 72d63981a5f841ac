package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.Section.HeadingStyle;

/**
 * Decides what numbered and bold lines are by what stands between them: one after the other they are a list, with text below each they
 * are headings.
 */
final class NumberedRuns {

    /** So many titles with nothing between them are a list. */
    private static final int LEAST_LIST = 3;

    /** A bold line that heads nothing is a heading only if it is as short as one. */
    private static final int LONGEST_EMPTY_TITLE = 16;

    private final List<Segment> segments;

    private NumberedRuns(List<Segment> segments) {
        this.segments = segments;
    }

    static List<Segment> settle(List<Segment> segments) {
        NumberedRuns runs = new NumberedRuns(new ArrayList<>(segments));
        runs.demoteRuns();
        runs.promoteItems();
        runs.demoteEmptyBold();
        return runs.segments;
    }

    private void demoteRuns() {
        int at = 0;
        while (at < segments.size()) {
            int end = runEnd(at);
            if (end > at + 1 && isList(at, end)) {
                for (int i = at; i < end; i++) {
                    Segment.Head head = (Segment.Head) segments.get(i);
                    segments.set(
                            i,
                            new Segment.Item(
                                    NumberedTitles.marker(head.text().text()).orElseThrow(), head.lines()));
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Behind the titles of one rank that follow each other from here on. */
    private int runEnd(int from) {
        int end = from;
        while (end < segments.size()
                && segments.get(end) instanceof Segment.Head head
                && head.style() == HeadingStyle.NUMBERED
                && head.order() == ((Segment.Head) segments.get(from)).order()
                && NumberedTitles.marker(head.text().text()).isPresent()) {
            end++;
        }
        return end;
    }

    /** In one paragraph two titles are a list; apart, three that nothing follows. */
    private boolean isList(int from, int to) {
        LineSpan first = ((Segment.Head) segments.get(from)).lines();
        LineSpan last = ((Segment.Head) segments.get(to - 1)).lines();
        boolean endsSection = to == segments.size() || segments.get(to) instanceof Segment.Head;
        return first.isSameParagraph(last) || (to - from >= LEAST_LIST && endsSection);
    }

    /** {@code 1、本周工作：} and its like are headings where all of a section's are titles with something below. */
    private void promoteItems() {
        int start = 0;
        while (start < segments.size()) {
            int end = start;
            while (end < segments.size() && !endsStretch(segments.get(end))) {
                end++;
            }
            promote(start, end);
            start = end + 1;
        }
    }

    private static boolean endsStretch(Segment segment) {
        return segment instanceof Segment.Head head && (head.isReal() || head.style() == HeadingStyle.NUMBERED);
    }

    private void promote(int from, int to) {
        List<Integer> items = new ArrayList<>();
        String kind = "";
        for (int i = from; i < to; i++) {
            if (segments.get(i) instanceof Segment.Item item
                    && (kind.isEmpty() || item.marker().kind().equals(kind))) {
                kind = item.marker().kind();
                items.add(i);
            }
        }
        if (items.size() < 2 || !(kind.equals("1、") || kind.equals("1."))) {
            return;
        }
        boolean apart = false;
        for (int index : items) {
            boolean over = isOverText(index);
            apart |= !over;
            if (!over && !isTitle(index, to)) {
                return;
            }
        }
        if (apart) {
            for (int i = items.size() - 1; i >= 0; i--) {
                head(items.get(i));
            }
        }
    }

    private void head(int index) {
        Title title = new Title(HeadingStyle.NUMBERED, Title.DIGIT);
        LineSpan lines = ((Segment.Item) segments.get(index)).lines();
        segments.set(index, Segment.Head.of(title, lines.first()));
        if (lines.count() > 1) {
            segments.add(index + 1, new Segment.Words(lines.rest()));
        }
    }

    /** 2.下周计划 with its text in the next line, not indented: a title if one beside it stands apart. */
    private boolean isOverText(int index) {
        Segment.Item item = (Segment.Item) segments.get(index);
        LineSpan lines = item.lines();
        if (lines.count() == 1) {
            return false;
        }
        String first = lines.first().text().text();
        String words = first.substring(Math.min(item.marker().content(), first.length()))
                .strip();
        return !words.isEmpty()
                && Chars.isHan(words.charAt(0))
                && isTitleLike(words)
                && !Chars.isBlank(lines.rest().text().text().charAt(0));
    }

    private boolean isTitle(int index, int to) {
        Segment.Item item = (Segment.Item) segments.get(index);
        String words =
                item.lines().text().text().substring(item.marker().content()).strip();
        if (item.lines().count() > 1 || words.isEmpty()) {
            return false;
        }
        boolean label = Titles.isLabel(words, false);
        if (!label && !isTitleLike(words)) {
            return false;
        }
        Segment next = index + 1 < to ? segments.get(index + 1) : new Segment.LabelsEnd();
        if (next instanceof Segment.Item below) {
            return label && !below.marker().kind().equals(item.marker().kind());
        }
        if (next instanceof Segment.Words || next instanceof Segment.Other) {
            return true;
        }
        return index + 1 == to;
    }

    private static boolean isTitleLike(String words) {
        return Chars.width(words) <= 40
                && "。.；;，,！!？?".indexOf(words.charAt(words.length() - 1)) < 0
                && words.indexOf('，') < 0
                && words.indexOf('：') < 0
                && !Titles.hasSentenceEnd(words);
    }

    private void demoteEmptyBold() {
        for (int i = 1; i < segments.size(); i++) {
            boolean heads =
                    i + 1 < segments.size() && !(segments.get(i + 1) instanceof Segment.Head next && next.isReal());
            if (!heads
                    && segments.get(i) instanceof Segment.Head head
                    && head.style() == HeadingStyle.BOLD
                    && !(segments.get(i - 1) instanceof Segment.Head)
                    && Chars.width(head.text().text().strip()) > LONGEST_EMPTY_TITLE) {
                segments.set(i, new Segment.Words(head.lines()));
            }
        }
    }
}
