package org.commcheck.extract.matters;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.SequenceMarker;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.text.TextRange;

/** Finds the numbers that authors type themselves: of list items, of lines, of steps, of headings. */
final class SequenceReader {

    /** Where a number may begin inside a text: at a line, or behind the end of a clause. */
    private static final Pattern LINE =
            Pattern.compile("(?:\\n|(?<=[；;。：:]))\\s*(?=[(（]?(?:\\d|\\p{IsHan}{1,3}[)）、]))");

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
        entry.outline()
                .headings()
                .subList(entry.firstHeading(), entry.endHeading())
                .forEach(reader::heading);
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
        String place = unit.heading() + " " + unit.parent() + " " + unit.depth();
        if (!unit.marker().isEmpty()) {
            Numbering.at(unit.marker() + " x", 0)
                    .ifPresent(number -> sequences.add("item " + place, number, marker(unit), unit.marker()));
        } else if (!unit.isCell()) {
            typed(read, 0, "line " + place, false);
        }
        Matcher line = LINE.matcher(read.words());
        while (line.find()) {
            typed(read, line.end(), "in " + unit.index(), true);
        }
    }

    /** A number in the text itself; digits need brackets or a mark to be one. */
    private void typed(ReadUnit unit, int from, String place, boolean digits) {
        Numbering.at(unit.words(), from)
                .filter(number -> !number.bare() && number.prefix().isEmpty())
                .filter(number -> digits || !number.style().startsWith("dotted"))
                .filter(number -> unit.times(number.start(), unit.words().length()).stream()
                        .noneMatch(time -> time.start() < number.end()))
                .ifPresent(number -> sequences.add(
                        place,
                        number,
                        unit.range(number.start(), number.end()),
                        unit.words().substring(number.start(), number.end()).strip()));
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
