package org.commcheck;

import java.util.List;
import org.commcheck.finding.Problem;

/**
 * What a run is going to do.
 *
 * @param tasks in the order of their paths
 * @param problems what could not be looked for, in the order of the request
 */
record Plan(List<Task> tasks, List<Problem> problems) {

    /** A document and how it is checked. */
    record Task(Candidate candidate, DocumentSettings settings) {}

    Plan {
        tasks = List.copyOf(tasks);
        problems = List.copyOf(problems);
    }
}
