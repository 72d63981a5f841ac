package org.commcheck.extract.matters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.text.Ordered;

/** Tells whether an entry answers its risks and issues elsewhere than beside them: in a part of its own, or in the next line of the same list. */
final class RiskAnswers {

    /** The role of a column that holds responses. */
    private static final String COLUMN = "response";

    /** Sections of these kinds may answer the issues right before them, if they are called so: “Resolutions”, 解决办法. What is planned next answers nothing in particular. */
    private static final Set<String> ANSWERING = Set.of(SectionKinds.OTHER, "decisions", RiskReader.RESPONSE);

    private final MatterWords words;
    private final Rows columns;

    /** @param columns the columns of tables of risks */
    RiskAnswers(MatterWords words, Rows columns) {
        this.words = words;
        this.columns = columns;
    }

    /** Whether a part of the entry answers all of them. */
    boolean toAll(Matters matters) {
        return hasResponses(matters) || listsResponses(matters);
    }

    /** A section of its own, or one right under the section of the risks, or one right behind it. */
    private boolean hasResponses(Matters matters) {
        int before = -1;
        for (Heading heading : matters.context().sections()) {
            boolean response = matters.entry().kind(heading.index()).equals(RiskReader.RESPONSE);
            String above = matters.context().purpose(heading.parent());
            boolean direct = RiskReader.KINDS.contains(matters.entry().kind(heading.parent()));
            if (heading.content()
                    && ((response && (direct || !RiskReader.KINDS.contains(above)))
                            || answersBefore(matters, before, heading))) {
                return true;
            }
            before = heading.index();
        }
        return false;
    }

    private boolean answersBefore(Matters matters, int before, Heading heading) {
        if (before < 0
                || !RiskReader.KINDS.contains(matters.entry().kind(before))
                || !ANSWERING.contains(matters.entry().kind(heading.index()))) {
            return false;
        }
        Heading risks = matters.entry().outline().headings().get(before);
        return risks.level() == heading.level()
                && risks.parent() == heading.parent()
                && columns.names(COLUMN, heading.words());
    }

    /** {@code Mitigation:} with a list below, beside the list of the risks. */
    private boolean listsResponses(Matters matters) {
        return matters.units().stream()
                .filter(unit -> unit.unit().isItem() && unit.unit().parent() < 0)
                .filter(unit -> RiskReader.KINDS.contains(
                        matters.context().purpose(unit.unit().heading())))
                .filter(unit -> !matters.context().children(unit).isEmpty())
                .anyMatch(unit -> words.introduces(unit, true)
                        && matters.kindOfLabel(unit.words()).equals(RiskReader.RESPONSE));
    }

    /** {@code Issue: prices differ} and below it in the same list {@code Proposed solution: round once}, 问题：… and 解决办法：… */
    boolean followIn(Matters matters, Listed entry) {
        if (entry.start() == 0
                || !entry.unit().unit().isItem()
                || entry.unit().unit().parent() < 0) {
            return false;
        }
        List<ReadUnit> siblings = matters.context()
                .children(matters.context().unit(entry.unit().unit().parent()));
        int next = Ordered.first(
                siblings, sibling -> sibling.unit().index(), entry.unit().unit().index() + 1);
        for (ReadUnit sibling : siblings.subList(next, siblings.size())) {
            Optional<Label> label = matters.labels(sibling).whole();
            if (label.filter(found -> RiskReader.KINDS.contains(matters.kindOfLabel(found.key())))
                    .isPresent()) {
                return false;
            }
            if (label.filter(found -> columns.names(COLUMN, found.key())
                            && !RiskReader.isNothing(
                                    found.value(sibling.words()).strip()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
