package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Outline;
import org.commcheck.extract.outline.Unit;
import org.commcheck.text.Ordered;
import org.commcheck.text.TextRange;

/**
 * What is judged as one: a document, or an entry of a running log. Immutable.
 *
 * @param outline the whole document
 * @param kinds for each heading of the document the kind of its section
 * @param title index of the heading that is the title, -1 if none is
 * @param firstHeading first heading of the entry
 * @param endHeading behind the last heading of the entry
 * @param firstUnit first unit of the entry
 * @param endUnit behind the last unit of the entry
 * @param range the entry's stretch of the source
 * @param ofLog whether it is an entry of a running log
 */
public record Entry(
        Outline outline,
        List<String> kinds,
        int title,
        int firstHeading,
        int endHeading,
        int firstUnit,
        int endUnit,
        TextRange range,
        boolean ofLog) {

    public Entry {
        kinds = List.copyOf(kinds);
    }

    Entry withKinds(List<String> others) {
        return new Entry(outline, others, title, firstHeading, endHeading, firstUnit, endUnit, range, ofLog);
    }

    /** The units of the entry, in order. */
    public List<Unit> units() {
        return outline.units().subList(firstUnit, endUnit);
    }

    /** The headings of the entry, its title left out, in order; what they span ends where the entry ends. */
    public List<Heading> sections() {
        List<Heading> sections = new ArrayList<>();
        for (Heading heading : outline.headings().subList(firstHeading, endHeading)) {
            if (heading.index() != title) {
                sections.add(clipped(heading));
            }
        }
        return sections;
    }

    /** The tables that lie in the entry, in order; found by halving, so that a log of many entries costs no more for being read entry by entry. */
    public List<Grid> grids() {
        return Ordered.between(
                outline.grids(),
                grid -> grid.range().start(),
                range.start(),
                grid -> grid.range().end(),
                range.end() + 1);
    }

    private Heading clipped(Heading heading) {
        int end = Math.max(heading.firstUnit(), Math.min(heading.endUnit(), endUnit));
        int to = Math.max(heading.range().start(), Math.min(heading.range().end(), range.end()));
        return new Heading(
                heading.index(),
                heading.text(),
                heading.level(),
                heading.style(),
                new TextRange(heading.range().start(), to),
                heading.parent(),
                heading.firstUnit(),
                end,
                heading.content());
    }

    /** The heading that is the title. */
    public Optional<Heading> titleHeading() {
        return title < 0 ? Optional.empty() : Optional.of(outline.headings().get(title));
    }

    /** The kind of a heading; {@link SectionKinds#OTHER} for the title and where there is no heading. */
    public String kind(int heading) {
        return heading < 0 || heading == title ? SectionKinds.OTHER : kinds.get(heading);
    }

    /** The kind of the innermost section of a known kind around a heading, the section itself included. */
    public String purpose(int heading) {
        for (int at = heading;
                at >= firstHeading && at >= 0;
                at = outline.headings().get(at).parent()) {
            if (!kind(at).equals(SectionKinds.OTHER)) {
                return kind(at);
            }
        }
        return SectionKinds.OTHER;
    }
}
