package org.commcheck.extract.assembly;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Sentence;
import org.commcheck.extract.Sentence.Place;
import org.commcheck.extract.TermMatch;
import org.commcheck.extract.TimeExpression;
import org.commcheck.extract.language.ClauseEnds;
import org.commcheck.extract.language.MoodDetector;
import org.commcheck.extract.language.Quotations;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.TermGroup;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.text.CharSigns;

/** Makes the facts of the families language, time and vocabulary from units as read. */
final class LanguageFacts {

    /** The list whose terms make passives. */
    private static final String IMPERSONAL = "impersonal";

    private static final String OPENING = "“‘「『《";
    private static final String CLOSING = "”’」』》";
    private static final String MARKS = OPENING + CLOSING;

    /** A name in quotation marks is this short on either side of the word in it. */
    private static final int NAME = 16;

    /** Columns of a table that may be nothing but pairs. */
    private static final int PAIR = 2;

    private static final long CLAUSE_MARKS = CharSigns.of(";；,\n");

    private final PassiveFacts passives;
    private final MoodDetector moods;

    LanguageFacts(PassiveFacts passives, MoodDetector moods) {
        this.passives = passives;
        this.moods = moods;
    }

    /** Adds the facts of all that an entry says: of its text, then of its headings. */
    void add(Entry entry, List<ReadUnit> units, List<ReadUnit> headings, List<Fact> facts) {
        BitSet heads = heads(entry);
        for (ReadUnit unit : units) {
            add(unit, heads.get(unit.unit().index()), facts);
        }
        for (ReadUnit heading : headings) {
            add(heading, true, facts);
        }
    }

    /** The cells that name what stands below them: 后续 over a column says no more than it would in a heading. A table of two columns may have no head. */
    private static BitSet heads(Entry entry) {
        BitSet heads = new BitSet();
        for (Grid grid : entry.grids()) {
            for (List<Integer> row : grid.rows().subList(0, grid.headerRows())) {
                (row.size() > PAIR ? row : row.subList(0, Math.min(1, row.size()))).forEach(heads::set);
            }
        }
        return heads;
    }

    /**
     * Adds the facts {@link Sentence}, {@link TimeExpression}, {@link TermMatch} and {@link org.commcheck.extract.Passive} of a unit.
     *
     * @param head whether the unit is a heading, or a cell that is one for its column
     */
    private void add(ReadUnit unit, boolean head, List<Fact> facts) {
        Quotations quotes = Quotations.of(unit.words(), unit.unit().text().signs());
        for (ReadSentence sentence : unit.sentences()) {
            facts.add(sentence(unit, sentence));
        }
        Optional<ClauseEnds> clauses = clauses(unit);
        for (TimeSpan time : unit.times()) {
            boolean named = isNamed(unit.words(), time.start(), time.end());
            if (!named && !quotes.hold(time.start(), time.end()) && !unit.unit().quoted()) {
                int clause = clauses.map(ends -> ends.before(time.start())).orElse(0);
                facts.add(time(unit, time, head, clause));
            }
        }
        passives.add(unit, quotes, facts);
        for (TermHit hit : unit.hits(TermGroup.LANGUAGE)) {
            facts.add(term(unit, hit, unit.unit().quoted() || quotes.hold(hit.start(), hit.end())));
        }
    }

    private static Fact term(ReadUnit unit, TermHit hit, boolean quoted) {
        if (hit.list().equals(IMPERSONAL)) {
            return PassiveFacts.impersonal(unit, hit, quoted);
        }
        return new TermMatch(
                unit.range(hit.start(), hit.end()),
                unit.words().substring(hit.start(), hit.end()),
                hit.list(),
                hit.term(),
                unit.scopeAt(hit.start()),
                quoted);
    }

    private static Sentence sentence(ReadUnit unit, ReadSentence sentence) {
        String words = unit.words().substring(sentence.start(), sentence.end());
        return new Sentence(
                unit.range(sentence.start(), sentence.end()),
                words,
                sentence.scope(),
                sentence.language(),
                sentence.mood(),
                place(unit.unit()),
                sentence.size());
    }

    /** The clauses of a unit in which times may be said of several acts. */
    private Optional<ClauseEnds> clauses(ReadUnit unit) {
        boolean several = unit.times().size() > 1
                && unit.unit().kind() != Unit.Kind.CELL
                && unit.unit().kind() != Unit.Kind.HEADING
                && CharSigns.share(unit.unit().text().signs(), CLAUSE_MARKS);
        return several ? Optional.of(moods.clauses(unit.words())) : Optional.empty();
    }

    private static TimeExpression time(ReadUnit unit, TimeSpan time, boolean head, int clause) {
        return new TimeExpression(
                unit.range(time.start(), time.end()),
                unit.words().substring(time.start(), time.end()),
                head ? -1 : unit.scopeAt(time.start()),
                clause,
                time.kind(),
                time.deadline(),
                time.from(),
                time.to(),
                time.relative(),
                time.trouble());
    }

    private static Place place(Unit unit) {
        return switch (unit.kind()) {
            case PARAGRAPH -> Place.PARAGRAPH;
            case ITEM -> Place.LIST_ITEM;
            case CELL -> Place.CELL;
            case HEADING -> Place.HEADING;
        };
    }

    /** Words that stand alone between quotation marks are spoken about, not said: the page says “Coming soon”. */
    private static boolean isNamed(String words, int from, int to) {
        int open = from - 1;
        while (open >= 0 && from - open <= NAME && MARKS.indexOf(words.charAt(open)) < 0) {
            open--;
        }
        int close = to;
        while (close < words.length() && close - to < NAME && MARKS.indexOf(words.charAt(close)) < 0) {
            close++;
        }
        return open >= 0
                && close < words.length()
                && OPENING.indexOf(words.charAt(open)) >= 0
                && OPENING.indexOf(words.charAt(open)) == CLOSING.indexOf(words.charAt(close));
    }
}
