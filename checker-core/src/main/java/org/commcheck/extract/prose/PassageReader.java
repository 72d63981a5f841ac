package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Measure;
import org.commcheck.extract.Passage;
import org.commcheck.extract.Sentence.Place;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.language.Language;
import org.commcheck.extract.language.LanguageDetector;
import org.commcheck.extract.language.WordCount;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Outline;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.model.InlineMark;
import org.commcheck.text.CharSigns;
import org.commcheck.text.TextRange;

/** Makes the facts {@link Passage}. */
final class PassageReader {

    /** Stands for what comes before the first heading. */
    private static final int NO_HEADING = -1;

    private PassageReader() {}

    /** @param known the facts found so far, the measures among them */
    static List<Passage> read(Entry entry, List<ReadUnit> units, List<Fact> known) {
        NavigableSet<Integer> measures = new TreeSet<>();
        known.stream()
                .filter(Measure.class::isInstance)
                .forEach(measure -> measures.add(measure.range().start()));
        Set<Integer> illustrated = illustrated(entry.outline());
        List<Passage> passages = new ArrayList<>();
        for (ReadUnit unit : units) {
            TextRange range = unit.unit().text().range();
            if (!unit.unit().quoted() && !unit.unit().text().isBlank()) {
                passages.add(new Passage(
                        range,
                        unit.words(),
                        language(unit).code(),
                        place(unit.unit()),
                        WordCount.of(unit.words()),
                        measures.subSet(range.start(), range.end()).size() + lengths(unit),
                        illustrated.contains(unit.unit().heading())));
            }
        }
        return passages;
    }

    private static Language language(ReadUnit unit) {
        return unit.mayHold(CharSigns.HANS) ? LanguageDetector.of(unit.words()) : Language.EN;
    }

    /** How many lengths of time it names in digits. */
    private static int lengths(ReadUnit unit) {
        int count = 0;
        for (TimeSpan time : unit.times()) {
            count += time.kind() == TimeKind.DURATION && holdsDigit(unit.words(), time.start(), time.end()) ? 1 : 0;
        }
        return count;
    }

    private static boolean holdsDigit(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at < to;
    }

    /** The headings with a table or picture somewhere under them. */
    private static Set<Integer> illustrated(Outline outline) {
        Set<Integer> headings = new HashSet<>();
        for (Grid grid : outline.grids()) {
            addWithParents(outline, grid.heading(), headings);
        }
        for (Unit unit : outline.units()) {
            if (unit.text().marks().stream().anyMatch(mark -> mark.kind() == InlineMark.Kind.IMAGE)) {
                addWithParents(outline, unit.heading(), headings);
            }
        }
        return headings;
    }

    private static void addWithParents(Outline outline, int heading, Set<Integer> headings) {
        int at = heading;
        while (at >= 0 && headings.add(at)) {
            at = outline.headings().get(at).parent();
        }
        if (heading < 0) {
            headings.add(NO_HEADING);
        }
    }

    private static Place place(Unit unit) {
        return switch (unit.kind()) {
            case ITEM -> Place.LIST_ITEM;
            case CELL -> Place.CELL;
            case PARAGRAPH, HEADING -> Place.PARAGRAPH;
        };
    }
}
