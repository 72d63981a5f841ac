package org.commcheck.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.model.Block;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.Paragraph;
import org.commcheck.text.LetterClose;
import org.jspecify.annotations.Nullable;

/**
 * Headings of texts without mark-up, pasted from a mail or a word processor: short lines that end like no sentence, over what is written out.
 * One such line may be anything; two in a document that has no other headings are how its author divides it.
 */
final class PlainTitles {

    private static final int LEAST = 2;

    /** A text of more pieces for each heading is hardly divided by them. */
    private static final int MOST_PIECES = 20;

    private static final Pattern NUMBER = Pattern.compile("\\D?(\\d{1,2})\\D");

    private static final Lines NONE = new Lines(InlineText.EMPTY);

    private final List<Piece> pieces;
    private final String source;

    /** What follows is a signature. */
    private final int end;

    /** The pieces that surely begin with a heading. */
    private final BitSet sure = new BitSet();

    private PlainTitles(List<Piece> pieces, String source) {
        this.pieces = pieces;
        this.source = source;
        this.end = end();
    }

    /** The pieces, with such lines as labels if the document has no other headings. */
    static List<Piece> settle(List<Piece> pieces, String source) {
        if (pieces.isEmpty() || hasHeadings(pieces)) {
            return pieces;
        }
        PlainTitles plain = new PlainTitles(cut(pieces, source), source);
        plain.find();
        return plain.sure.cardinality() < LEAST ? pieces : plain.divided();
    }

    /** One at the very beginning is a title, and does not show how the rest is divided. */
    private static boolean hasHeadings(List<Piece> pieces) {
        int bold = 0;
        for (Piece piece : pieces.subList(1, pieces.size())) {
            if (!(piece instanceof Piece.Content content)) {
                return true;
            }
            bold += content.block() instanceof Paragraph words && words.text().isWholly(InlineMark.Kind.STRONG) ? 1 : 0;
        }
        return bold > 1;
    }

    /** The pieces, with paragraphs divided where a line in them heads a list that begins below it. */
    private static List<Piece> cut(List<Piece> pieces, String source) {
        List<Piece> cut = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Lines lines = lines(pieces, at).orElse(NONE);
            boolean list = at + 1 < pieces.size()
                    && block(pieces.get(at + 1)) instanceof ListBlock below
                    && isNextLine(
                            source, pieces.get(at).range().end(), below.range().start());
            int from = 0;
            for (int i = 1; i < lines.count(); i++) {
                String next = i + 1 < lines.count() ? lines.string(i + 1) : list ? "- " : "";
                if (PlainLines.isTitle(lines.string(i)) && PlainLines.isOverList(lines.string(i - 1), next)) {
                    cut.add(new Piece.Content(new Paragraph(lines.text(from, i))));
                    from = i;
                }
            }
            cut.add(from == 0 ? pieces.get(at) : new Piece.Content(new Paragraph(lines.text(from, lines.count()))));
        }
        return cut;
    }

    private static boolean isNextLine(String source, int end, int start) {
        return source.substring(end, start).chars().filter(c -> c == '\n').count() == 1;
    }

    private int end() {
        for (int i = 1; i < pieces.size(); i++) {
            if (lines(i).filter(lines -> LetterClose.is(lines.string(0))).isPresent()) {
                return i;
            }
        }
        int last = pieces.size() - 1;
        return last > 1 && isSigned(last) ? last - 1 : pieces.size();
    }

    /** Whether who signed stands in a paragraph above the day that ends a Chinese paper. */
    private boolean isSigned(int day) {
        return lines(day)
                        .filter(lines -> PlainLines.isSigningDay(lines.string(0)))
                        .isPresent()
                && lines(day - 1)
                        .filter(lines -> lines.count() == 1
                                && Chars.isHan(lines.string(0).strip().charAt(0)))
                        .isPresent();
    }

    private Optional<Lines> lines(int index) {
        return lines(pieces, index);
    }

    private static Optional<Lines> lines(List<Piece> pieces, int index) {
        return index < pieces.size() && block(pieces.get(index)) instanceof Paragraph words
                ? Optional.of(new Lines(words.text()))
                : Optional.empty();
    }

    /** What the first line of a piece looks like. */
    private enum Form {
        /** Not like a heading. */
        TEXT,
        /** Right over lines of which one says something. */
        OVER,
        /** Right over lines that may be entries as it may be itself. */
        SILENT,
        /** Alone, over a piece that is written out. */
        WRITTEN,
        /** Alone, over a line that says something, but ends like no sentence. */
        NOTED,
        /** Alone, over another line that is as short. */
        LOOSE;

        /** Whether the piece is one line that heads the next piece. */
        boolean isAlone() {
            return this == WRITTEN || this == NOTED;
        }
    }

    private void find() {
        Form[] forms = new Form[end];
        Arrays.fill(forms, Form.TEXT);
        int several = 0;
        for (int i = 1; i < end; i++) {
            forms[i] = form(i, forms[i - 1]);
            several += lines(i).filter(lines -> lines.count() > 1).isPresent() ? 1 : 0;
            sure.set(i, isAgenda(i));
        }
        add(forms, Form.OVER);
        int apart = count(forms, Form.WRITTEN) + count(forms, Form.NOTED);
        // A list whose entries stand apart, some of them short, has no headings: nothing in it is written out.
        if (count(forms, Form.LOOSE) <= apart && apart * MOST_PIECES >= pieces.size()) {
            add(forms, Form.WRITTEN);
            if (count(forms, Form.NOTED) <= count(forms, Form.WRITTEN)) {
                add(forms, Form.NOTED);
            }
        }
        addNumbered();
        // Present, and four names below it: a heading where all paragraphs of several lines begin with one.
        if (sure.cardinality() >= LEAST || count(forms, Form.SILENT) + sure.cardinality() >= several) {
            add(forms, Form.SILENT);
        }
    }

    private void add(Form[] forms, Form form) {
        for (int i = 0; i < forms.length; i++) {
            if (forms[i] == form) {
                sure.set(i);
            }
        }
    }

    private static int count(Form[] forms, Form form) {
        return (int) Arrays.stream(forms).filter(found -> found == form).count();
    }

    private Form form(int index, Form before) {
        Optional<Lines> lines = lines(index);
        if (lines.isEmpty()
                || before.isAlone()
                || lines(index - 1).filter(PlainLines::announce).isPresent()
                || !PlainLines.isTitle(lines.get().text(0, 1))) {
            return Form.TEXT;
        }
        if (lines.get().count() == 1) {
            return isWritten(index + 1) ? Form.WRITTEN : isBody(index + 1) ? Form.NOTED : Form.LOOSE;
        }
        if (PlainLines.tell(lines.get(), 1)) {
            return Form.OVER;
        }
        boolean signed = index + 1 == pieces.size() && PlainLines.isSignature(lines.get());
        return signed ? Form.TEXT : Form.SILENT;
    }

    /** {@code 1. Attendees}, {@code 2. Status}: numbers that go on over what stands between them. */
    private void addNumbered() {
        int last = -1;
        for (int i = 0; i < end; i++) {
            int number = number(i);
            if (number > 0 && last >= 0 && i - last > 1 && number == number(last) + 1) {
                sure.set(last);
                sure.set(i);
            }
            last = number > 0 ? i : last;
        }
    }

    /** The number of a list that has nothing but one short line; 0 if it is none, or nothing stands below it. */
    private int number(int index) {
        if (index + 1 == pieces.size()
                || !(block(pieces.get(index)) instanceof ListBlock list)
                || !list.ordered()
                || list.items().size() > 1) {
            return 0;
        }
        ListItem item = list.items().get(0);
        Matcher number = NUMBER.matcher(item.marker());
        boolean title = item.blocks().isEmpty() && PlainLines.isTitle(item.text());
        return title && number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
    }

    /** Whether a piece is a sentence that ends, several lines, a list or a table. */
    private boolean isWritten(int index) {
        return index < pieces.size()
                && lines(index)
                        .map(lines -> lines.count() > 1 || PlainLines.ends(lines.string(0)))
                        .orElse(true);
    }

    private boolean isBody(int index) {
        return index < pieces.size()
                && lines(index)
                        .map(lines -> lines.count() > 1 || PlainLines.tell(lines, 0))
                        .orElse(true);
    }

    /** A list whose items have a title, and below it, not indented, what was said: {@code 1. Parking}. */
    private boolean isAgenda(int index) {
        if (!(block(pieces.get(index)) instanceof ListBlock list)
                || !list.ordered()
                || list.items().size() < LEAST) {
            return false;
        }
        int over = 0;
        for (ListItem item : list.items()) {
            Lines lines = new Lines(item.text());
            if (!PlainLines.isTitle(lines.text(0, 1))) {
                return false;
            }
            over += lines.count() > 1 && isFlush(lines) ? 1 : 0;
        }
        return over >= LEAST;
    }

    private boolean isFlush(Lines lines) {
        int start = lines.text(1, 2).range().start();
        return start > 0 && source.charAt(start - 1) == '\n';
    }

    private static @Nullable Block block(Piece piece) {
        return piece instanceof Piece.Content content ? content.block() : null;
    }

    /** In a document that is known to have such headings one short line below is enough: Apologies, and a name. */
    private boolean isWeak(int index) {
        Optional<Lines> lines = lines(index);
        if (lines.isEmpty()
                || lines.get().count() > 1
                || !PlainLines.isTitle(lines.get().text(0, 1))) {
            return false;
        }
        boolean first = !sure.get(index) && index > 0 && isBody(index - 1);
        boolean last = index + 2 == end || (index + 2 < end && sure.get(index + 2));
        return first && last && !sure.get(index + 1);
    }

    private List<Piece> divided() {
        List<Piece> divided = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Lines> lines = lines(i);
            if (i == 0 && lines.isPresent()) {
                first(lines.get(), divided);
            } else if (i < end && lines.isPresent() && (sure.get(i) || isWeak(i))) {
                divide(lines.get(), divided);
            } else if (i < end && sure.get(i) && block(pieces.get(i)) instanceof ListBlock agenda) {
                for (ListItem item : agenda.items()) {
                    divide(new Lines(item.text()), divided);
                    item.blocks().forEach(block -> divided.add(new Piece.Content(block)));
                }
            } else {
                divided.add(pieces.get(i));
            }
        }
        return divided;
    }

    private static void divide(Lines lines, List<Piece> divided) {
        divided.add(new Piece.Label(lines.text(0, 1), Title.PLAIN));
        rest(lines, divided);
    }

    private static void rest(Lines lines, List<Piece> divided) {
        if (lines.count() > 1) {
            divided.add(new Piece.Content(new Paragraph(lines.text(1, lines.count()))));
        }
    }

    /** The first line is the title where it bears a day, or a day, a field or another heading stands below it; else it heads its part like the others. */
    private void first(Lines lines, List<Piece> divided) {
        InlineText line = lines.text(0, 1);
        Optional<Lines> next = lines(1);
        String below = lines.count() > 1
                ? lines.string(1)
                : next.map(text -> text.string(0)).orElse("");
        boolean part = PlainLines.isTitle(line);
        boolean alone = lines.count() == 1 && (!isBody(1) || sure.get(1) || isWeak(1));
        boolean head = Fields.isField(below) || PlainLines.isDay(below) || (!part && PlainLines.isDay(line.text()));
        if (PlainLines.isTitleOfPaper(line) && (head || (part && alone))) {
            divided.add(new Piece.Heading(line.range(), line, 1));
            rest(lines, divided);
        } else if (part) {
            divide(lines, divided);
        } else {
            divided.add(pieces.get(0));
        }
    }
}
