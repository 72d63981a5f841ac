package org.commcheck.extract.responsibility;

import java.util.List;

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
     * @param party who has it; empty if no head names the column
     */
    record Duty(Words cell, String role, String party) {}
}
