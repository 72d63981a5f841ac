package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.matters.Matters.Labelled;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.model.InlineMark;

/**
 * Finds the entries of sections, sub-sections and label lines that are for one kind of matter: outermost list items, or paragraphs where there is
 * neither list nor table. Entries that say "none", that have no words, or that are quoted are left out; so are cells, see {@link Rows}.
 */
final class Listing {

    /** So many paragraphs behind one may go on with it. */
    private static final int NEAR = 8;

    private static final int LONGEST_SIGNATURE = 24;

    private final Matters matters;
    private final MatterWords words;
    private final Set<String> kinds;
    private final Set<Integer> taken = new HashSet<>();
    private final Set<Integer> takenHeadings = new HashSet<>();
    private final Set<Integer> lists = new HashSet<>();
    private final List<Listed> found = new ArrayList<>();

    private Listing(Matters matters, MatterWords words, Set<String> kinds) {
        this.matters = matters;
        this.words = words;
        this.kinds = kinds;
    }

    /**
     * The entries, in order of place.
     *
     * @param kinds which kinds of section count
     */
    static List<Listed> of(Matters matters, MatterWords words, Set<String> kinds) {
        for (String kind : matters.kinds()) {
            if (kinds.contains(kind)) {
                Listing listing = new Listing(matters, words, kinds);
                listing.find();
                return listing.found;
            }
        }
        return List.of();
    }

    private void find() {
        for (ReadUnit unit : matters.units()) {
            if ((unit.unit().isItem() && unit.unit().parent() < 0)
                    || unit.unit().isCell()) {
                lists.add(unit.unit().heading());
            }
        }
        for (Heading section : matters.context().sections()) {
            section(section);
        }
        for (ReadUnit unit : matters.units()) {
            unit(unit);
        }
        found.sort((a, b) -> a.range().compareTo(b.range()));
    }

    /** A section under one of the kinds whose text is attributes or paragraphs is itself the entry. */
    private void section(Heading heading) {
        if (takenHeadings.contains(heading.parent())) {
            takenHeadings.add(heading.index());
            return;
        }
        boolean own = !matters.entry().kind(heading.index()).equals(SectionKinds.OTHER);
        String kind = matters.context().purpose(heading.parent());
        if (heading.parent() < 0 || !kinds.contains(kind) || heading.endUnit() <= heading.firstUnit()) {
            return;
        }
        List<ReadUnit> below = new ArrayList<>();
        for (int at = heading.firstUnit(); at < heading.endUnit(); at++) {
            below.add(matters.context().unit(at));
        }
        boolean none = words.saysNone(below.get(0).words());
        boolean attributes = below.stream().anyMatch(this::isAttribute);
        if (own && !(attributes && kinds.contains(matters.entry().kind(heading.index())))) {
            return;
        }
        boolean single = attributes || !lists.contains(heading.index());
        boolean cells = below.stream().allMatch(unit -> unit.unit().isCell());
        if (single && !cells && !none) {
            takenHeadings.add(heading.index());
            below.forEach(unit -> taken.add(unit.unit().index()));
            ReadUnit title = matters.context().heading(heading.index());
            add(title, 0, title.words().length(), kind, below);
        }
    }

    private void unit(ReadUnit unit) {
        Unit place = unit.unit();
        if (place.isCell() || place.quoted() || taken.contains(place.index()) || isSignature(unit)) {
            return;
        }
        Optional<String> kind = kind(place);
        if (kind.isPresent()) {
            listed(unit, kind.get());
        } else {
            labelled(unit);
        }
    }

    /** 后勤处⏎2026年6月9日 at the end: who signs and when, whatever section stands before. */
    private boolean isSignature(ReadUnit unit) {
        Unit place = unit.unit();
        if (place.kind() != Unit.Kind.PARAGRAPH || matters.context().has(place.index() + 1)) {
            return false;
        }
        String words = unit.words().strip();
        int line = words.lastIndexOf('\n');
        if (line <= 0 || line > LONGEST_SIGNATURE || words.indexOf('\n') != line) {
            return false;
        }
        int start = unit.words().lastIndexOf(words.substring(line + 1));
        return unit.times().stream()
                .anyMatch(time -> time.kind() == TimeKind.DATE
                        && time.start() == start
                        && time.end() - start == words.length() - line - 1);
    }

    /** The kind of the label or section that a unit is listed under; empty for what stands inside an entry. */
    private Optional<String> kind(Unit place) {
        if (place.parent() >= 0 && matters.context().has(place.parent())) {
            ReadUnit above = matters.context().unit(place.parent());
            String kind = matters.kindOfLabel(above.words());
            return kinds.contains(kind) && words.introduces(above, true) ? Optional.of(kind) : Optional.empty();
        }
        boolean entry = place.isItem() || !lists.contains(place.heading());
        String kind = matters.context().purpose(place.heading());
        return entry && kinds.contains(kind) ? Optional.of(kind) : Optional.empty();
    }

    private void listed(ReadUnit unit, String kind) {
        boolean parent = !matters.context().children(unit).isEmpty();
        boolean introduces = words.introduces(unit, parent);
        if (introduces && parent) {
            boolean answers = matters.kindOfLabel(unit.words()).equals(RiskReader.RESPONSE);
            for (ReadUnit child :
                    answers ? List.<ReadUnit>of() : matters.context().children(unit)) {
                add(child, 0, child.words().length(), kind, details(child));
                taken.add(child.unit().index());
            }
        } else if (!introduces && !isAttribute(unit) && !isTitle(unit)) {
            add(unit, 0, unit.words().length(), kind, details(unit));
        }
    }

    private boolean isAttribute(ReadUnit unit) {
        return words.isAttribute(matters.labels(unit));
    }

    /** A bold item with nothing under it is the title of what comes next. */
    private boolean isTitle(ReadUnit unit) {
        return unit.unit().isItem()
                && unit.unit().text().isWholly(InlineMark.Kind.STRONG)
                && matters.context().children(unit).isEmpty();
    }

    /** {@code Risks: the vendor may be late} on a line of its own. */
    private void labelled(ReadUnit unit) {
        for (Labelled line : matters.labelled(unit)) {
            if (kinds.contains(line.kind())) {
                add(unit, line.start(), line.end(), line.kind(), details(unit));
            }
        }
    }

    /** What stands under an item, or the paragraphs behind one in its section. */
    private List<ReadUnit> details(ReadUnit unit) {
        List<ReadUnit> details = new ArrayList<>();
        if (unit.unit().isItem()) {
            below(unit, details);
            return details;
        }
        int index = unit.unit().index();
        for (int at = index + 1;
                at <= index + NEAR
                        && matters.context().has(at)
                        && matters.context().unit(at).unit().heading()
                                == unit.unit().heading();
                at++) {
            details.add(matters.context().unit(at));
        }
        return details;
    }

    private void below(ReadUnit unit, List<ReadUnit> details) {
        for (ReadUnit child : matters.context().children(unit)) {
            details.add(child);
            below(child, details);
        }
    }

    private void add(ReadUnit unit, int from, int to, String kind, List<ReadUnit> details) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(unit.words().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(unit.words().charAt(end - 1))) {
            end--;
        }
        String text = unit.words().substring(start, end);
        if (!BareWords.of(text).isEmpty() && text.codePoints().anyMatch(Character::isLetter) && !words.saysNone(text)) {
            found.add(new Listed(unit, start, end, kind, details));
        }
    }
}
