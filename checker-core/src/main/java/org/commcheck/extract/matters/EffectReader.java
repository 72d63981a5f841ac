package org.commcheck.extract.matters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.EffectiveDate;
import org.commcheck.extract.Field;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.text.TextRange;

/** Finds when the change that a notice announces takes effect. */
final class EffectReader {

    private static final String NOTICE = "change-notice";

    /** Fields of the notice itself, not of what it announces. */
    private static final Set<String> OWN = Set.of("date", "edited", "version", "author", "series");

    /** Sections whose days are those of decisions, of the past or of others. */
    private static final Set<String> ASIDE = Set.of("approval", "sign-off", "background", "appendix", "links");

    private EffectReader() {}

    /** The facts of an entry, in order; only notices have some. */
    static List<EffectiveDate> read(Matters matters) {
        List<EffectiveDate> found = new ArrayList<>();
        if (!matters.context().type().equals(NOTICE)) {
            return found;
        }
        matters.entry()
                .titleHeading()
                .map(Heading::index)
                .ifPresent(title -> times(matters, matters.context().heading(title), found));
        Set<TextRange> own = new HashSet<>();
        for (Field field : matters.known(Field.class)) {
            if (OWN.contains(field.name())) {
                own.add(field.range());
            }
        }
        for (Heading heading : matters.context().sections()) {
            times(matters, matters.context().heading(heading.index()), found);
        }
        for (ReadUnit unit : matters.units()) {
            boolean aside = ASIDE.contains(matters.context().purpose(unit.unit().heading()));
            boolean field = own.stream().anyMatch(unit.unit().text().range()::overlaps)
                    && !matters.has(matters.row(unit).get(0), "effect-label");
            if (!aside && !field) {
                times(matters, unit, found);
            }
        }
        return found;
    }

    private static void times(Matters matters, ReadUnit unit, List<EffectiveDate> found) {
        for (TimeSpan time : unit.times()) {
            boolean day = time.kind() == TimeKind.DATE || time.kind() == TimeKind.EVENT || time.from() != null;
            boolean coarse = time.kind() == TimeKind.COARSE || time.kind() == TimeKind.VAGUE;
            boolean past = unit.has(Mood.PAST, time.start(), time.end()) && isBehind(matters, time);
            if (day && !coarse && !past) {
                add(unit, time.start(), time.end(), found);
            }
        }
        matters.first(unit, "at-once", 0, unit.words().length())
                .filter(words -> unit.times().stream().noneMatch(time -> time.start() == words.start()))
                .ifPresent(words -> add(unit, words.start(), words.end(), found));
    }

    /** Whether a time lies before the day of the document. */
    private static boolean isBehind(Matters matters, TimeSpan time) {
        LocalDate to = time.to();
        return to != null && matters.known(DocumentDate.class).stream().anyMatch(day -> to.isBefore(day.date()));
    }

    private static void add(ReadUnit unit, int from, int to, List<EffectiveDate> found) {
        found.add(new EffectiveDate(unit.range(from, to), unit.words().substring(from, to)));
    }
}
