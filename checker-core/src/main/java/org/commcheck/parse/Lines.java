package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.InlineText;
import org.commcheck.text.TextRange;

/** The lines of a text: where they are in it, and as texts of their own, the mark-up around them included. */
final class Lines {

    private final InlineText text;

    private final List<Line> lines = new ArrayList<>();

    /** @param runOn whether an item of a list begins it that is not the first in its line */
    private record Line(int start, int end, boolean runOn) {}

    Lines(InlineText text) {
        this.text = text;
        String all = text.text();
        int start = 0;
        for (int at = all.indexOf('\n'); at >= 0; at = all.indexOf('\n', start)) {
            lines.add(new Line(start, at, false));
            start = at + 1;
        }
        lines.add(new Line(start, all.length(), false));
    }

    /**
     * The lines of a paragraph, with each of the items that follow each other in one line as a line of its own.
     *
     * @param marker of the item of a list that the paragraph begins; empty if there is none
     */
    static Lines ofItems(InlineText text, String marker) {
        Lines lines = new Lines(text);
        for (int at = 0; at < lines.lines.size(); at++) {
            Line line = lines.lines.get(at);
            String own = line.start() == 0 ? marker : "";
            if (RunOnItems.mayStart(text.text(), line.start(), line.end(), own)) {
                List<Line> parts = parts(text.text(), line, own);
                lines.lines.remove(at);
                lines.lines.addAll(at, parts);
                at += parts.size() - 1;
            }
        }
        return lines;
    }

    private static List<Line> parts(String text, Line line, String marker) {
        List<Line> parts = new ArrayList<>();
        int start = line.start();
        for (int item : RunOnItems.starts(text.substring(line.start(), line.end()), marker)) {
            int next = line.start() + item;
            parts.add(new Line(start, Chars.trimmedEnd(text, start, next), start > line.start()));
            start = next;
        }
        parts.add(new Line(start, line.end(), start > line.start()));
        return parts;
    }

    int count() {
        return lines.size();
    }

    /** The characters of a line. */
    String string(int line) {
        return text.text().substring(lines.get(line).start(), lines.get(line).end());
    }

    /** Whether a line is an item that stands behind another, or behind a label, in the line that its author wrote. */
    boolean isRunOn(int line) {
        return lines.get(line).runOn();
    }

    /** Some lines as one text, without the line breaks at its ends. */
    InlineText text(int from, int to) {
        if (from == 0 && to == count()) {
            return text;
        }
        int start = lines.get(from).start();
        int end = lines.get(to - 1).end();
        int outerStart =
                from == 0 ? text.range().start() : text.range(start - 1, start).end();
        int outerEnd =
                to == count() ? text.range().end() : text.range(end, end + 1).start();
        TextRange inner = text.range(start, end);
        int wholeStart = Math.min(outerStart, inner.start());
        return text.slice(start, end, new TextRange(wholeStart, Math.max(Math.max(outerEnd, inner.end()), wholeStart)));
    }
}
