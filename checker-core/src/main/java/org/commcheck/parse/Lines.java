package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.InlineText;
import org.commcheck.text.TextRange;

/** The lines of a text: where they are in it, and as texts of their own, the mark-up around them included. */
final class Lines {

    private final InlineText text;

    /** Offsets of the line breaks, with one before the text and one behind it. */
    private final List<Integer> breaks = new ArrayList<>();

    Lines(InlineText text) {
        this.text = text;
        breaks.add(-1);
        for (int at = text.text().indexOf('\n'); at >= 0; at = text.text().indexOf('\n', at + 1)) {
            breaks.add(at);
        }
        breaks.add(text.length());
    }

    int count() {
        return breaks.size() - 1;
    }

    /** The characters of a line. */
    String string(int line) {
        return text.text().substring(breaks.get(line) + 1, breaks.get(line + 1));
    }

    /** Some lines as one text, without the line breaks at its ends. */
    InlineText text(int from, int to) {
        if (from == 0 && to == count()) {
            return text;
        }
        int start = breaks.get(from) + 1;
        int end = breaks.get(to);
        int outerStart =
                from == 0 ? text.range().start() : text.range(start - 1, start).end();
        int outerEnd =
                to == count() ? text.range().end() : text.range(end, end + 1).start();
        TextRange inner = text.range(start, end);
        int wholeStart = Math.min(outerStart, inner.start());
        return text.slice(start, end, new TextRange(wholeStart, Math.max(Math.max(outerEnd, inner.end()), wholeStart)));
    }
}
