package org.commcheck.extract.matters;

import java.util.List;
import java.util.Optional;
import org.commcheck.extract.SequenceMarker;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.text.CharSigns;
import org.commcheck.text.TextRange;

/** Finds the numbers that authors type themselves: of list items, of lines, of steps, of headings. */
final class SequenceReader {

    /** What a number may stand behind inside a text, see {@link #isBoundary}. */
    private static final long INNER = CharSigns.of("\n;；。:：");

    /** So many Chinese characters may make a number. */
    private static final int LONGEST_HAN = 3;

    private final Matters matters;
    private final Sequences sequences;

    private SequenceReader(Matters matters) {
        this.matters = matters;
        this.sequences =
                new Sequences(matters.entry().outline().document().source().content());
    }

    /** The facts of an entry. */
    static List<SequenceMarker> read(Matters matters) {
        SequenceReader reader = new SequenceReader(matters);
        Entry entry = matters.entry();
        for (Heading heading : entry.outline().headings().subList(entry.firstHeading(), entry.endHeading())) {
            reader.heading(heading);
        }
        for (ReadUnit unit : matters.units()) {
            if (!unit.unit().quoted()) {
                reader.unit(unit);
            }
        }
        new ConnectiveReader(matters, reader.sequences).read();
        return reader.sequences.markers();
    }

    private void heading(Heading heading) {
        Optional<Numbering> number = Numbering.at(heading.words(), 0);
        if (number.isPresent() && isNumbered(heading, number.get())) {
            Numbering found = number.get();
            sequences.add(
                    "under " + heading.parent(),
                    found,
                    heading.text().range(found.start(), found.end()),
                    heading.words().substring(found.start(), found.end()).strip());
        }
    }

    /** Dates and versions are no numbers of sections; a number with dots counts under a heading that bears the number before its last dot. */
    private boolean isNumbered(Heading heading, Numbering number) {
        for (TimeSpan time : matters.context().heading(heading.index()).times()) {
            if (time.start() < number.end() && number.start() < time.end()) {
                return false;
            }
        }
        boolean words = !heading.words().substring(number.end()).isBlank();
        return words && (number.prefix().isEmpty() || prefix(heading.parent()).equals(number.prefix()));
    }

    private String prefix(int heading) {
        return heading < 0
                ? ""
                : Numbering.at(matters.entry().outline().headings().get(heading).words(), 0)
                        .map(above -> (above.prefix().isEmpty() ? "" : above.prefix() + '.') + above.value())
                        .orElse("");
    }

    private void unit(ReadUnit read) {
        Unit unit = read.unit();
        if (!unit.marker().isEmpty()) {
            Numbering.at(unit.marker() + " x", 0)
                    .ifPresent(number -> sequences.add("item " + place(unit), number, marker(unit), unit.marker()));
        } else if (!unit.isCell()) {
            typed(read, 0, false);
        }
        if (unit.mayHold(INNER)) {
            inner(read);
        }
    }

    private static String place(Unit unit) {
        return unit.heading() + " " + unit.parent() + " " + unit.depth();
    }

    /** The numbers at the beginning of lines and clauses inside a text. */
    private void inner(ReadUnit unit) {
        String text = unit.words();
        int at = 0;
        while (at < text.length()) {
            if (!isBoundary(text.charAt(at))) {
                at++;
                continue;
            }
            int start = behindBlanks(text, at + 1);
            boolean counts = mayCount(text, start);
            if (counts) {
                typed(unit, start, true);
            }
            at = counts ? start : at + 1;
        }
    }

    /** Whether a number may stand behind the character: the end of a line, or of a clause. */
    private static boolean isBoundary(char c) {
        return c < 0x80 ? c == '\n' || c == ':' || c == ';' : c == '。' || c == '；' || c == '：';
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\n\u000B\f\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether a digit or some Chinese characters with a mark stand at a place, perhaps in a bracket. */
    private static boolean mayCount(String text, int from) {
        int at = from < text.length() && "(（".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        if (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            return true;
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST_HAN && TermBorders.isHan(text.charAt(end))) {
            end++;
        }
        return end > at && end < text.length() && ")）、".indexOf(text.charAt(end)) >= 0;
    }

    /** A number in the text itself; digits need brackets or a mark to be one. */
    private void typed(ReadUnit unit, int from, boolean inside) {
        Optional<Numbering> found = Numbering.at(unit.words(), from);
        if (found.isEmpty()) {
            return;
        }
        Numbering number = found.get();
        boolean counts = !number.bare()
                && number.prefix().isEmpty()
                && (inside || !number.style().startsWith("dotted"))
                && !isTime(unit, number);
        if (counts) {
            sequences.add(
                    inside ? "in " + unit.unit().index() : "line " + place(unit.unit()),
                    number,
                    unit.range(number.start(), number.end()),
                    unit.words().substring(number.start(), number.end()).strip());
        }
    }

    private static boolean isTime(ReadUnit unit, Numbering number) {
        for (TimeSpan time : unit.times()) {
            if (number.start() <= time.start() && time.start() < number.end()) {
                return true;
            }
        }
        return false;
    }

    /** The marker stands right before the item's words. */
    private TextRange marker(Unit unit) {
        TextRange text = unit.text().range();
        String source = matters.entry().outline().document().source().content();
        int at = source.lastIndexOf(unit.marker(), text.start());
        boolean beside = at >= 0
                && source.substring(
                                at + unit.marker().length(),
                                Math.max(text.start(), at + unit.marker().length()))
                        .isBlank();
        return beside ? new TextRange(at, at + unit.marker().length()) : text;
    }
}
