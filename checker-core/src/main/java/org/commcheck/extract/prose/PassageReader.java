package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Measure;
import org.commcheck.extract.Passage;
import org.commcheck.extract.Sentence.Place;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.language.Language;
import org.commcheck.extract.language.LanguageDetector;
import org.commcheck.extract.language.WordCount;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.text.CharSigns;
import org.commcheck.text.TextRange;

/** Makes the facts {@link Passage}. */
final class PassageReader {

    private PassageReader() {}

    /** @param known the facts found so far, the measures among them */
    static List<Passage> read(Entry entry, List<ReadUnit> units, List<Fact> known) {
        int[] measures = starts(known);
        Set<Integer> illustrated = entry.outline().illustrated();
        List<Passage> passages = new ArrayList<>();
        for (ReadUnit unit : units) {
            TextRange range = unit.unit().text().range();
            if (!unit.unit().quoted() && !unit.unit().text().isBlank()) {
                passages.add(new Passage(
                        range,
                        unit.words(),
                        language(unit).code(),
                        place(unit.unit()),
                        words(unit),
                        count(measures, range) + lengths(unit),
                        illustrated.contains(unit.unit().heading())));
            }
        }
        return passages;
    }

    /** Where figures begin, each place once, in order. */
    private static int[] starts(List<Fact> known) {
        int[] starts = new int[known.size()];
        int size = 0;
        for (Fact fact : known) {
            if (fact instanceof Measure) {
                starts[size++] = fact.range().start();
            }
        }
        Arrays.sort(starts, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (distinct == 0 || starts[i] != starts[distinct - 1]) {
                starts[distinct++] = starts[i];
            }
        }
        return Arrays.copyOf(starts, distinct);
    }

    /** Its words: those of its sentences, if nothing but blanks stands between these. */
    private static int words(ReadUnit unit) {
        String text = unit.words();
        int sum = 0;
        int behind = 0;
        for (ReadSentence sentence : unit.sentences()) {
            if (!isApart(text, behind, sentence.start())) {
                return WordCount.of(text);
            }
            sum += sentence.size();
            behind = sentence.end();
        }
        return isApart(text, behind, text.length()) ? sum : WordCount.of(text);
    }

    /** Whether a stretch between sentences is blank, and no word can reach over it. */
    private static boolean isApart(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean edge = from == 0 || to == text.length();
        return at == to && (from < to || edge || "。！？".indexOf(text.charAt(from - 1)) >= 0);
    }

    private static Language language(ReadUnit unit) {
        return unit.mayHold(CharSigns.HANS) ? LanguageDetector.of(unit.words()) : Language.EN;
    }

    /** How many of the places, which are in order, lie in a stretch. */
    private static int count(int[] places, TextRange range) {
        return from(places, range.end()) - from(places, range.start());
    }

    /** The first of the places that is not before an offset. */
    private static int from(int[] places, int offset) {
        int at = Arrays.binarySearch(places, offset);
        return at >= 0 ? at : -at - 1;
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

    private static Place place(Unit unit) {
        return switch (unit.kind()) {
            case ITEM -> Place.LIST_ITEM;
            case CELL -> Place.CELL;
            case PARAGRAPH, HEADING -> Place.PARAGRAPH;
        };
    }
}
