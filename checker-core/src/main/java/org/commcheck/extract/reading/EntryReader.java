package org.commcheck.extract.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.Language;
import org.commcheck.extract.language.LanguageDetector;
import org.commcheck.extract.language.MoodDetector;
import org.commcheck.extract.language.MoodReading;
import org.commcheck.extract.language.MoodReading.Cue;
import org.commcheck.extract.language.SentenceSplitter;
import org.commcheck.extract.language.Span;
import org.commcheck.extract.language.WordCount;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.HeadingWords;
import org.commcheck.extract.time.DateOrder;
import org.commcheck.extract.time.TimeScanner;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.Lexicon;
import org.commcheck.extract.vocabulary.TextTerms;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;

/** Reads the units and headings of an entry: sentences, moods, words of time. Immutable. */
public final class EntryReader {

    private static final MoodReading QUOTE = new MoodReading(Mood.QUOTE, Cue.NONE, false);

    private static final int NO_ROW = -1;

    private final SentenceSplitter splitter;
    private final MoodDetector moods;
    private final TimeScanner times;
    private final Lexicon lexicon;

    public EntryReader(SentenceSplitter splitter, MoodDetector moods, TimeScanner times, Lexicon lexicon) {
        this.splitter = splitter;
        this.moods = moods;
        this.times = times;
        this.lexicon = lexicon;
    }

    /**
     * The units of an entry, in order.
     *
     * @param shown how the document writes its dates, if one of them shows it
     * @param day the day that relative dates are counted from
     * @param language the entry's language, for stretches that have none of their own
     */
    public List<ReadUnit> units(Entry entry, DateOrder shown, Optional<LocalDate> day, Language language) {
        DateOrder order = order(shown, language);
        int[] rows = rows(entry);
        List<ReadUnit> read = new ArrayList<>(rows.length);
        int scope = entry.outline().rows();
        for (Unit unit : entry.units()) {
            int row = rows[unit.index() - entry.firstUnit()];
            ReadUnit next = read(unit, day, order, language, row == NO_ROW ? scope : row, !unit.isCell());
            scope += unit.isCell() ? 0 : next.sentences().size();
            read.add(next);
        }
        return read;
    }

    /** The headings of an entry as units, its title included, in order; their sentences have the scope -1. See {@link #units}. */
    public List<ReadUnit> headings(Entry entry, DateOrder shown, Optional<LocalDate> day, Language language) {
        List<ReadUnit> read = new ArrayList<>();
        DateOrder order = order(shown, language);
        List<Heading> headings = entry.outline().headings();
        for (Heading heading : headings.subList(entry.firstHeading(), entry.endHeading())) {
            Unit unit = Unit.ofHeading(heading);
            read.add(read(unit, day, order, language, -1, false));
        }
        return read;
    }

    /** By unit of the entry, the row that it is a cell of. The cells of a row share a scope: a date in one bounds a vague word in another. */
    private static int[] rows(Entry entry) {
        int[] rows = new int[entry.endUnit() - entry.firstUnit()];
        Arrays.fill(rows, NO_ROW);
        for (Grid grid : entry.grids()) {
            int row = grid.firstRow();
            for (List<Integer> cells : grid.rows()) {
                for (int cell : cells) {
                    int unit = cell - entry.firstUnit();
                    rows[unit] = rows[unit] == NO_ROW ? row : rows[unit];
                }
                row++;
            }
        }
        return rows;
    }

    private static DateOrder order(DateOrder shown, Language language) {
        return shown == DateOrder.UNKNOWN && language == Language.ZH ? DateOrder.SHORT_YEAR_FIRST : shown;
    }

    private ReadUnit read(
            Unit unit, Optional<LocalDate> day, DateOrder order, Language language, int firstScope, boolean counts) {
        List<ReadSentence> sentences = new ArrayList<>();
        String text = unit.words();
        TextTerms terms = lexicon.read(text);
        for (Span span : splitter.split(text, unit.text().signs())) {
            int start = unit.kind() == Unit.Kind.HEADING && span.start() == 0
                    ? Math.min(HeadingWords.start(text), span.end())
                    : span.start();
            String words = text.substring(start, span.end());
            Language spoken = LanguageDetector.of(words, language, unit.text().signs());
            MoodReading mood = unit.quoted()
                    ? QUOTE
                    : moods.read(words, spoken, terms, start, unit.text().signs());
            int scope = counts ? firstScope + sentences.size() : firstScope;
            int size = WordCount.of(text, span.start(), span.end());
            sentences.add(
                    new ReadSentence(scope, span.start(), span.end(), spoken.code(), mood.judged(), mood.cue(), size));
        }
        return new ReadUnit(unit, sentences, times(unit.text(), day, order), new UnitTerms(unit.text(), terms));
    }

    private List<TimeSpan> times(InlineText text, Optional<LocalDate> day, DateOrder order) {
        List<TimeSpan> all = times.scan(text.text(), new TimeScanner.Context(day, order));
        if (all.isEmpty() || text.marks().isEmpty()) {
            return all;
        }
        List<TimeSpan> outside = new ArrayList<>(all.size());
        for (TimeSpan time : all) {
            if (!text.isMarked(InlineMark.Kind.CODE, time.start(), time.end())) {
                outside.add(time);
            }
        }
        return outside;
    }
}
