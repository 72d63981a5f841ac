package org.commcheck.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/**
 * A document's text, line by line, the offending words marked, each finding below the line in which its words begin. Long stretches without
 * a finding are folded.
 */
final class MarkedText {

    /** Lines shown around a finding. */
    private static final int AROUND = 3;
    /** A stretch shorter than this is not worth folding. */
    private static final int LEAST_FOLD = 8;
    /** Of a longer line only the part around its findings would be of use to anybody; the rest is cut. */
    private static final int LONGEST_LINE = 2000;

    private final SourceText source;
    private final TreeMap<Integer, List<Finding>> byLine = new TreeMap<>();

    MarkedText(CheckedDocument document) {
        source = document.source();
        for (Finding finding : document.findings()) {
            if (!DocumentSection.isAboutTheWhole(finding)) {
                byLine.computeIfAbsent(finding.start().line(), line -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    Html html() {
        Html html = new Html().open("div", "class", "text");
        int line = 1;
        while (line <= source.lineCount()) {
            int end = quietUntil(line);
            if (end - line >= LEAST_FOLD) {
                html.open("details", "class", "fold").open("summary");
                html.say((end - line) + " lines without a finding", "其间 " + (end - line) + " 行没有问题")
                        .close("summary");
                addLines(html, line, end);
                html.close("details");
                line = end;
            } else {
                int next = Math.max(end, line + 1);
                addLines(html, line, next);
                line = next;
            }
        }
        return html.close("div");
    }

    /** The first line from this one on that is near a finding, or the one behind the last. */
    private int quietUntil(int line) {
        Integer before = byLine.floorKey(line);
        if (before != null && line - before <= AROUND) {
            return line;
        }
        Integer next = byLine.ceilingKey(line);
        return next == null ? source.lineCount() + 1 : Math.max(line, next - AROUND);
    }

    private void addLines(Html html, int from, int end) {
        for (int line = from; line < end; line++) {
            addLine(html, line);
        }
    }

    private void addLine(Html html, int line) {
        html.open("div", "class", "line")
                .element("span", String.valueOf(line), "class", "gutter", "aria-hidden", "true");
        html.open("span", "class", "words");
        List<Finding> here = byLine.getOrDefault(line, List.of());
        TextRange range = source.lineRange(line);
        int at = range.start();
        for (Finding finding : here) {
            int start = Math.max(at, finding.range().start());
            int end = Math.min(range.end(), finding.range().end());
            if (start < end) {
                addPlain(html, at, start);
                html.element(
                        "mark",
                        source.slice(new TextRange(start, end)),
                        "class",
                        finding.severity().label(),
                        "data-rule",
                        finding.rule().toString(),
                        "data-severity",
                        finding.severity().label());
                at = end;
            }
        }
        addPlain(html, at, range.end());
        html.close("span").close("div").raw("\n");
        for (Finding finding : here) {
            html.add(DocumentSection.note(finding));
        }
    }

    private void addPlain(Html html, int start, int end) {
        if (end - start > LONGEST_LINE) {
            html.text(source.slice(new TextRange(start, start + LONGEST_LINE / 2)))
                    .element("span", " … ", "class", "cut")
                    .text(source.slice(new TextRange(end - LONGEST_LINE / 2, end)));
        } else {
            html.text(source.slice(new TextRange(start, end)));
        }
    }
}
