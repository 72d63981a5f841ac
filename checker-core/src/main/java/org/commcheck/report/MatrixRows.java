package org.commcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commcheck.extract.Assignment;

/** A responsibility matrix as the rows of a table for people, with a column for each duty that somebody has. */
final class MatrixRows {

    private static final List<String> FIRST = List.of("responsible", "accountable", "consulted", "informed");

    private final ReportLanguage language;

    MatrixRows(ReportLanguage language) {
        this.language = language;
    }

    /** The header, then a row per task; cells are without control characters. */
    List<List<String>> of(MatrixEntry matrix) {
        List<String> duties = duties(matrix);
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("#", language.say("Task", "任务")));
        duties.forEach(duty -> header.add(SafeText.flat(duty)));
        rows.add(header);
        for (MatrixEntry.Task task : matrix.tasks()) {
            List<String> row = new ArrayList<>(List.of(
                    String.valueOf(rows.size()), SafeText.flat(task.task().text())));
            duties.forEach(duty -> row.add(SafeText.flat(parties(task, duty))));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> duties(MatrixEntry matrix) {
        List<String> present = matrix.tasks().stream()
                .flatMap(task -> task.assignments().stream())
                .map(Assignment::role)
                .distinct()
                .sorted()
                .toList();
        List<String> duties = new ArrayList<>(FIRST);
        duties.retainAll(present);
        present.stream().filter(duty -> !duties.contains(duty)).forEach(duties::add);
        return duties;
    }

    private static String parties(MatrixEntry.Task task, String duty) {
        return task.assignments().stream()
                .filter(assignment -> assignment.role().equals(duty))
                .map(Assignment::party)
                .collect(Collectors.joining(", "));
    }
}
