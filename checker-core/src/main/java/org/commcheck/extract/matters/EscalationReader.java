package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.EscalationLevel;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.matters.Rows.Row;
import org.commcheck.extract.people.OwnerReader;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.TextRange;

/** Finds the levels of an entry's escalation path, and whether each names who and when. Immutable. */
final class EscalationReader {

    private static final Set<String> KINDS = Set.of("escalation");

    /** Where a level begins inside a text. */
    private static final Pattern LEVEL = Pattern.compile(
            "(?i)\\b(?:level|tier|stage|step)\\s*\\d\\b|\\bL[1-5]\\b|第[一二三四五]级|(?<!第)[一二三四五]级(?!市)|→|->|=>|➜");

    private final MatterWords words;
    private final Rows rows;
    private final OwnerReader owners;

    EscalationReader(Tables tables, MatterWords words, OwnerReader owners) {
        this.words = words;
        this.rows = new Rows(tables, "escalation-columns");
        this.owners = owners;
    }

    /** The facts of an entry, in order. */
    List<EscalationLevel> read(Matters matters) {
        List<EscalationLevel> levels = new ArrayList<>();
        for (Listed entry : Listing.of(matters, words, KINDS)) {
            entry(matters, entry, levels);
        }
        for (Row row : rows.of(matters, KINDS)) {
            boolean named = false;
            boolean timed = false;
            for (ReadUnit cell : row.all()) {
                named = named || named(matters, cell, 0, cell.words().length());
                timed = timed || timed(matters, cell, 0, cell.words().length());
            }
            TextRange range = row.subject().unit().text().range();
            levels.add(new EscalationLevel(range, row.subject().words().strip(), levels.size(), named, timed));
        }
        return levels;
    }

    private void entry(Matters matters, Listed entry, List<EscalationLevel> levels) {
        ReadUnit unit = entry.unit();
        List<Integer> starts = new ArrayList<>();
        Matcher level = LEVEL.matcher(unit.words()).region(entry.start(), entry.end());
        while (level.find()) {
            boolean arrow = !Character.isLetterOrDigit(unit.words().codePointAt(level.start()));
            starts.add(arrow ? level.end() : level.start());
        }
        if (starts.isEmpty() || starts.size() == 1) {
            starts = List.of(entry.start());
        } else if (!Character.isLetterOrDigit(unit.words().codePointAt(Math.max(0, starts.get(0) - 1)))) {
            starts.add(0, entry.start());
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : entry.end();
            if (!unit.words().substring(starts.get(i), end).isBlank()) {
                level(matters, entry, starts.get(i), end, levels);
            }
        }
    }

    private void level(Matters matters, Listed entry, int from, int to, List<EscalationLevel> levels) {
        ReadUnit unit = entry.unit();
        boolean whole = from == entry.start() && to == entry.end();
        boolean named = named(matters, unit, from, to)
                || (whole
                        && entry.details().stream()
                                .anyMatch(below ->
                                        named(matters, below, 0, below.words().length())));
        boolean timed = timed(matters, unit, from, to)
                || (whole
                        && entry.details().stream()
                                .anyMatch(below ->
                                        timed(matters, below, 0, below.words().length())));
        String text = unit.words().substring(from, to).strip();
        levels.add(new EscalationLevel(unit.range(from, to), text, levels.size(), named, timed));
    }

    private boolean named(Matters matters, ReadUnit unit, int from, int to) {
        return matters.first(unit, "level-role", from, to).isPresent()
                || labelled(matters, unit, from, to)
                || owners
                        .read(
                                unit.words().substring(from, to),
                                matters.context().roster(),
                                true)
                        .stream()
                        .anyMatch(OwnerWords::named);
    }

    /** Who stands behind the level's label: {@code Level 2: Bo Berg}. */
    private boolean labelled(Matters matters, ReadUnit unit, int from, int to) {
        return Label.at(unit.words(), from, to)
                .flatMap(label -> owners.onlyNames(
                        label.value(unit.words()), matters.context().roster()))
                .isPresent();
    }

    private static boolean timed(Matters matters, ReadUnit unit, int from, int to) {
        return unit.times(from, to).stream().anyMatch(time -> time.kind() != TimeKind.VAGUE)
                || matters.first(unit, "level-time", from, to).isPresent();
    }
}
