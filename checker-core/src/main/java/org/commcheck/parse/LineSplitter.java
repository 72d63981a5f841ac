package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.model.ListBlock;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Section.HeadingStyle;

/** Tells the lines of paragraphs apart: headings, items of lists, running text. */
final class LineSplitter {

    /** Authors who wrap their lines by hand do so beyond this column; a shorter line was meant to end. */
    private static final int WRAPPED_COLUMNS = 50;

    private final boolean headings;
    private final List<Segment> segments = new ArrayList<>();

    private LineSplitter(boolean headings) {
        this.headings = headings;
    }

    /**
     * The segments of all pieces, in order.
     *
     * @param headings whether lines may be headings; inside items, quotes and cells they stay text
     */
    static List<Segment> split(List<Piece> pieces, boolean headings) {
        return split(pieces, new LineSplitter(headings), "");
    }

    /**
     * The segments of an item of a list.
     *
     * @param marker as it stands in the source: the text of the item may go on counting from it
     */
    static List<Segment> splitItem(List<Piece> pieces, String marker) {
        return split(pieces, new LineSplitter(false), marker);
    }

    private static List<Segment> split(List<Piece> pieces, LineSplitter splitter, String marker) {
        for (int i = 0; i < pieces.size(); i++) {
            splitter.add(pieces.get(i), i == 0 ? marker : "", Next.behind(pieces, i));
        }
        splitter.addBullets();
        return splitter.withPlainLists(widest(pieces));
    }

    /** The columns of the longest line: a text that has been wrapped by hand has none that is much longer than the others. */
    private static int widest(List<Piece> pieces) {
        int widest = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Content content && content.block() instanceof Paragraph paragraph) {
                String text = paragraph.text().text();
                int start = 0;
                for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
                    widest = Math.max(widest, feed - start);
                    start = feed + 1;
                }
                widest = Math.max(widest, text.length() - start);
            }
        }
        return widest;
    }

    /**
     * Makes items of lines that begin with Markdown's bullets and still stand as text, in HTML, in cells and behind an escape. One alone may be
     * a signature or a footnote.
     */
    private void addBullets() {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i) instanceof Segment.Words words) {
                Optional<ListMarker> bullet = bullet(words);
                if (bullet.isPresent() && (isBullet(i - 1, bullet.get()) || isBullet(i + 1, bullet.get()))) {
                    segments.set(i, new Segment.Item(bullet.get(), words.lines()));
                }
            }
        }
    }

    /** The segments; short lines right below a label are items, though nothing marks them. */
    private List<Segment> withPlainLists(int widest) {
        List<Segment> all = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            boolean listed = i > 0
                    && segments.get(i - 1) instanceof Segment.Head head
                    && head.style() == HeadingStyle.LABEL
                    && segments.get(i) instanceof Segment.Words words
                    && PlainLists.isOne(head.text().text(), words.lines(), widest);
            if (listed && segments.get(i) instanceof Segment.Words words) {
                LineSpan lines = words.lines();
                for (int line = lines.from(); line < lines.to(); line++) {
                    LineSpan one = new LineSpan(lines.lines(), line, line + 1);
                    all.add(new Segment.Item(ListMarker.none(one.lines().string(line)), one));
                }
            } else {
                all.add(segments.get(i));
            }
        }
        return all;
    }

    private static Optional<ListMarker> bullet(Segment.Words words) {
        String first = words.lines().lines().string(words.lines().from());
        return marker(ListMarker.ofBullet(first), first);
    }

    private boolean isBullet(int index, ListMarker other) {
        if (index < 0 || index >= segments.size()) {
            return false;
        }
        Optional<ListMarker> marker = Optional.empty();
        if (segments.get(index) instanceof Segment.Words words) {
            marker = bullet(words);
        } else if (segments.get(index) instanceof Segment.Item item) {
            marker = Optional.of(item.marker());
        }
        return marker.filter(found -> found.kind().equals(other.kind())).isPresent();
    }

    /** What stands behind a piece. */
    private enum Next {
        LIST,
        CONTENT,
        OTHER;

        static Next behind(List<Piece> pieces, int index) {
            if (index + 1 < pieces.size() && pieces.get(index + 1) instanceof Piece.Content content) {
                return content.block() instanceof ListBlock ? LIST : CONTENT;
            }
            return OTHER;
        }
    }

    private void add(Piece piece, String marker, Next next) {
        if (piece instanceof Piece.Heading heading) {
            segments.add(Segment.Head.real(heading.range(), heading.text(), heading.level()));
        } else if (piece instanceof Piece.Label label) {
            label(label);
        } else if (piece instanceof Piece.Content content && content.block() instanceof Paragraph paragraph) {
            paragraph(Lines.ofItems(paragraph.text(), marker), next);
        } else if (piece instanceof Piece.Content content) {
            segments.add(new Segment.Other(content.block()));
        } else {
            segments.add(new Segment.LabelsEnd());
        }
    }

    private void label(Piece.Label label) {
        Lines lines = new Lines(label.text());
        LineSpan span = new LineSpan(lines, 0, lines.count());
        Title title = new Title(HeadingStyle.LABEL, label.rank());
        segments.add(headings ? Segment.Head.of(title, span) : new Segment.Words(span));
    }

    private void paragraph(Lines lines, Next next) {
        int first = segments.size();
        for (int i = 0; i < lines.count(); i++) {
            LineSpan span = new LineSpan(lines, i, i + 1);
            String line = lines.string(i);
            Optional<ListMarker> bullet = i > 0 ? marker(ListMarker.ofBullet(line), line) : Optional.empty();
            Optional<ListMarker> code = code(lines, i, line);
            if (i > 0
                    && code.isEmpty()
                    && !lines.isRunOn(i)
                    && bullet.isEmpty()
                    && isWrapped(lines.string(i - 1))
                    && !startsFullWidth(line)) {
                extend(span, first);
                continue;
            }
            Optional<Title> title = headings ? title(lines, i, next) : Optional.empty();
            Optional<ListMarker> marker = title.isPresent()
                    ? Optional.empty()
                    : bullet.or(() -> marker(ListMarker.of(line), line)).or(() -> code);
            if (title.isPresent()) {
                segments.add(Segment.Head.of(title.get(), span));
            } else if (marker.isPresent()) {
                segments.add(new Segment.Item(marker.get(), span));
            } else {
                extend(span, first);
            }
        }
    }

    /** The code that a line begins with, if one of its neighbours has one of the same letters. */
    private static Optional<ListMarker> code(Lines lines, int index, String line) {
        Optional<ListMarker> code = marker(ListMarker.ofCode(line), line);
        return code.filter(own -> isCode(lines, index - 1, own) || isCode(lines, index + 1, own));
    }

    private static boolean isCode(Lines lines, int index, ListMarker other) {
        return index >= 0
                && index < lines.count()
                && ListMarker.ofCode(lines.string(index))
                        .filter(code -> code.kind().equals(other.kind()))
                        .isPresent();
    }

    /** A line that is nothing by itself goes with the one before it, if that is of the same paragraph and no heading. */
    private void extend(LineSpan span, int first) {
        int last = segments.size() - 1;
        if (last >= first && segments.get(last) instanceof Segment.Words words) {
            segments.set(last, new Segment.Words(words.lines().withNext()));
        } else if (last >= first && segments.get(last) instanceof Segment.Item item) {
            segments.set(last, new Segment.Item(item.marker(), item.lines().withNext()));
        } else if (isVisible(span)) {
            segments.add(new Segment.Words(span));
        }
    }

    private static boolean isVisible(LineSpan line) {
        String string = line.lines().string(line.from());
        return Chars.skipBlanks(string, 0) < string.length() || line.text().isVisible();
    }

    private static Optional<ListMarker> marker(Optional<ListMarker> marker, String line) {
        return marker.filter(found -> found.content() < line.length());
    }

    private static Optional<Title> title(Lines lines, int index, Next next) {
        String string = lines.string(index);
        if (string.length() > 2 * WRAPPED_COLUMNS || isEmptyField(lines, index, next != Next.OTHER)) {
            return Optional.empty();
        }
        boolean overList = index + 1 == lines.count() && next == Next.LIST;
        return Titles.of(lines.text(index, index + 1), overList);
    }

    /** {@code 汇报人：} between {@code 时间：3月4日} and {@code 地点：线上} is a field that nobody filled in. */
    private static boolean isEmptyField(Lines lines, int index, boolean contentFollows) {
        if (index == 0 || !Fields.isField(lines.string(index - 1))) {
            return false;
        }
        return index + 1 == lines.count()
                ? !contentFollows
                : Fields.isField(lines.string(index + 1)) || Fields.isEmpty(lines.string(index + 1));
    }

    private static boolean isWrapped(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.length() < WRAPPED_COLUMNS || text.chars().anyMatch(c -> Chars.isHan((char) c))) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return Chars.isLatin(last) || Chars.isDigit(last) || ",-–—/&(".indexOf(last) >= 0;
    }

    private static boolean startsFullWidth(String line) {
        int first = Chars.skipBlanks(line, 0);
        return first < line.length() && (Chars.isHan(line.charAt(first)) || line.charAt(first) >= '\u2460');
    }
}
