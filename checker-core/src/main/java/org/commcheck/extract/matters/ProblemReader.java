package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.Fact;
import org.commcheck.extract.MissingAspects;
import org.commcheck.extract.ProblemStatement;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.people.OwnerReader;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.text.TextRange;

/** Finds the statements of problems in an entry, and which of who, what, when, where, why and how they leave out. Immutable. */
final class ProblemReader {

    private static final String STATEMENT = "problem-statement";

    /** An aspect: the word list that tells it, and what it is called in English and Chinese. */
    private enum Aspect {
        WHO("who", "何人"),
        WHEN("when", "何时"),
        WHERE("where", "何地"),
        WHY("why", "何因"),
        HOW("how", "如何");

        private final String english;
        private final String chinese;

        Aspect(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    private final SectionKinds kinds;
    private final OwnerReader owners;
    private final MatterWords words;

    ProblemReader(SectionKinds kinds, OwnerReader owners, MatterWords words) {
        this.kinds = kinds;
        this.owners = owners;
        this.words = words;
    }

    /** The facts of an entry, in order: each statement followed by what it leaves out, if anything. */
    List<Fact> read(Matters matters) {
        List<Fact> facts = new ArrayList<>();
        int behind = -1;
        for (Heading heading : matters.context().sections()) {
            boolean named = kinds.names(STATEMENT, heading.words()) && heading.firstUnit() >= behind;
            if (named) {
                behind = heading.endUnit();
                List<ReadUnit> units = new ArrayList<>();
                for (int at = heading.firstUnit(); at < heading.endUnit(); at++) {
                    units.add(matters.context().unit(at));
                }
                units.removeIf(unit -> unit.unit().text().isBlank() || words.saysNone(unit.words()));
                statement(matters, units, facts);
            }
        }
        for (ReadUnit unit : matters.units()) {
            if (isLabelled(matters, unit) && !isUnderStatement(matters, unit)) {
                List<ReadUnit> units = new ArrayList<>(List.of(unit));
                units.addAll(matters.context().children(unit));
                statement(matters, units, facts);
            }
        }
        return facts;
    }

    private boolean isLabelled(Matters matters, ReadUnit unit) {
        Label label = matters.labels(unit).whole().orElse(null);
        return label != null
                && label.hasValue()
                && !unit.unit().isCell()
                && !unit.unit().quoted()
                && kinds.names(STATEMENT, label.key());
    }

    /** Whether the section as a whole is the statement. */
    private boolean isUnderStatement(Matters matters, ReadUnit unit) {
        int heading = unit.unit().heading();
        return heading >= 0
                && kinds.names(
                        STATEMENT,
                        matters.entry().outline().headings().get(heading).words());
    }

    private void statement(Matters matters, List<ReadUnit> units, List<Fact> facts) {
        if (units.isEmpty()) {
            return;
        }
        ReadUnit first = units.get(0);
        List<String> missing = new ArrayList<>();
        boolean chinese = first.sentences().stream().map(ReadSentence::language).anyMatch("zh"::equals);
        for (Aspect aspect : Aspect.values()) {
            if (units.stream().noneMatch(unit -> tells(matters, unit, aspect))) {
                missing.add(chinese ? aspect.chinese : aspect.english);
            }
        }
        TextRange range = first.unit().text().range();
        facts.add(new ProblemStatement(range, first.words().strip(), missing.isEmpty()));
        if (!missing.isEmpty()) {
            facts.add(new MissingAspects(range, String.join(chinese ? "、" : ", ", missing)));
        }
    }

    private boolean tells(Matters matters, ReadUnit unit, Aspect aspect) {
        boolean named = matters.has(unit, aspect.english);
        return named
                || switch (aspect) {
                    case WHO ->
                        owners.read(unit.words(), matters.context().roster(), false).stream()
                                .anyMatch(OwnerWords::named);
                    case WHEN -> !unit.times().isEmpty();
                    case HOW -> !MeasureReader.spans(matters, unit).isEmpty();
                    case WHERE, WHY -> false;
                };
    }
}
