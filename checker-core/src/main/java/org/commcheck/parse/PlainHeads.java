package org.commcheck.parse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.model.Block;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.Paragraph;
import org.commcheck.text.LetterClose;
import org.jspecify.annotations.Nullable;

/** Which pieces of a text without mark-up begin with a heading. One such line may be anything; two are how the author divides the text. */
final class PlainHeads {

    private static final int LEAST = 2;

    /** A text of more pieces for each heading is hardly divided by them. */
    private static final int MOST_PIECES = 20;

    private static final Pattern NUMBER = Pattern.compile("\\D?(\\d{1,2})\\D");

    private final List<Piece> pieces;
    private final String source;

    /** What follows is a signature. */
    private final int end;

    /** The pieces that surely begin with a heading. */
    private final BitSet sure = new BitSet();

    PlainHeads(List<Piece> pieces, String source) {
        this.pieces = pieces;
        this.source = source;
        this.end = end();
        find();
    }

    boolean divide() {
        return sure.cardinality() >= LEAST;
    }

    /** Whether a piece begins with a heading: a paragraph with its first line, a list with each of its items. */
    boolean has(int index) {
        return index < end && (sure.get(index) || isWeak(index));
    }

    /** Whether a line may be the title of a paper, from what stands below it: a heading, or one line as short. */
    boolean isOverNothing(int index) {
        return !isBody(index + 1) || has(index + 1);
    }

    static Optional<Lines> lines(List<Piece> pieces, int index) {
        return index < pieces.size() && block(pieces.get(index)) instanceof Paragraph words
                ? Optional.of(new Lines(words.text()))
                : Optional.empty();
    }

    static @Nullable Block block(Piece piece) {
        return piece instanceof Piece.Content content ? content.block() : null;
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
}
