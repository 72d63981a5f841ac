package org.commcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commcheck.CheckedDocument;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Assignment;
import org.commcheck.extract.Attendee;
import org.commcheck.extract.Deadline;
import org.commcheck.extract.Decision;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Field;
import org.commcheck.extract.MatrixTask;
import org.commcheck.extract.OpenQuestion;
import org.commcheck.extract.Owner;
import org.commcheck.extract.ResponsibilityMatrix;
import org.commcheck.extract.Risk;
import org.commcheck.extract.TimeExpression;

/**
 * The facts of a document put together the way a reader thinks of them. All lists are in order of place.
 */
record DocumentFacts(
        List<Field> fields,
        List<DocumentSection> sections,
        List<TimeExpression> times,
        List<ActionEntry> actions,
        List<Attendee> attendees,
        List<Decision> decisions,
        List<OpenQuestion> questions,
        List<Risk> risks,
        List<MatrixEntry> matrices) {

    static DocumentFacts of(CheckedDocument document) {
        List<ActionEntry> actions = new ArrayList<>();
        List<MatrixEntry> matrices = new ArrayList<>();
        for (List<Fact> unit : units(document.facts())) {
            actions.addAll(actions(unit));
            matrices.addAll(matrices(unit));
        }
        return new DocumentFacts(
                all(document.facts(), Field.class),
                all(document.facts(), DocumentSection.class),
                all(document.facts(), TimeExpression.class),
                actions,
                all(document.facts(), Attendee.class),
                all(document.facts(), Decision.class),
                all(document.facts(), OpenQuestion.class),
                all(document.facts(), Risk.class),
                matrices);
    }

    /** Every entry of a running log begins with what it is; numbers of items and tasks hold within one entry only. */
    private static List<List<Fact>> units(List<Fact> facts) {
        List<List<Fact>> units = new ArrayList<>();
        List<Fact> unit = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof DocumentInfo && !unit.isEmpty()) {
                units.add(unit);
                unit = new ArrayList<>();
            }
            unit.add(fact);
        }
        units.add(unit);
        return units;
    }

    private static List<ActionEntry> actions(List<Fact> unit) {
        Map<Integer, List<Owner>> owners =
                all(unit, Owner.class).stream().collect(Collectors.groupingBy(Owner::itemId));
        Map<Integer, List<Deadline>> deadlines =
                all(unit, Deadline.class).stream().collect(Collectors.groupingBy(Deadline::itemId));
        return all(unit, ActionItem.class).stream()
                .map(item -> new ActionEntry(
                        item, owners.getOrDefault(item.id(), List.of()), deadlines.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private static List<MatrixEntry> matrices(List<Fact> unit) {
        Map<Integer, List<Assignment>> assignments =
                all(unit, Assignment.class).stream().collect(Collectors.groupingBy(Assignment::taskId));
        Map<Integer, List<MatrixEntry.Task>> tasks = all(unit, MatrixTask.class).stream()
                .collect(Collectors.groupingBy(
                        MatrixTask::matrixId,
                        Collectors.mapping(
                                task -> new MatrixEntry.Task(task, assignments.getOrDefault(task.id(), List.of())),
                                Collectors.toList())));
        return all(unit, ResponsibilityMatrix.class).stream()
                .map(matrix -> new MatrixEntry(matrix, tasks.getOrDefault(matrix.id(), List.of())))
                .toList();
    }

    private static <T extends Fact> List<T> all(List<Fact> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
