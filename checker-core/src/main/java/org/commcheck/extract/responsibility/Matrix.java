package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A responsibility matrix as found, before its facts have numbers.
 *
 * @param head the words at which it starts: its head row, or the first label of a list
 * @param variant what its letters mean
 * @param tasks at least one
 */
record Matrix(Words head, Variant variant, List<Task> tasks) {

    Matrix {
        tasks = List.copyOf(tasks);
    }

    /** Matrices with those of the same head and variant put together: one matrix, divided into several tables. */
    static List<Matrix> joined(List<Matrix> matrices) {
        if (matrices.isEmpty()) {
            return matrices;
        }
        record Kind(String head, Variant variant) {}
        Map<Kind, List<Matrix>> byKind = new LinkedHashMap<>();
        for (Matrix matrix : matrices) {
            byKind.computeIfAbsent(new Kind(matrix.head.text(), matrix.variant), kind -> new ArrayList<>())
                    .add(matrix);
        }
        return byKind.values().stream().map(Matrix::join).toList();
    }

    private static Matrix join(List<Matrix> parts) {
        Matrix first = parts.get(0);
        List<Task> tasks = parts.stream().flatMap(part -> part.tasks.stream()).toList();
        return new Matrix(first.head, first.variant, tasks);
    }

    /**
     * @param name as written; empty if the task has none
     * @param empty whether no cell of it is filled
     * @param unknown cells whose code means nothing here
     */
    record Task(Words name, boolean empty, List<Duty> duties, List<Words> unknown) {

        Task {
            duties = List.copyOf(duties);
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * @param cell the words that give the duty
     * @param role what the letter stands for
     * @param party who has it, where the matrix names it; empty if no head names the column
     */
    record Duty(Words cell, String role, Words party) {}
}
