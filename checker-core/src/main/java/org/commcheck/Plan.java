package org.commcheck;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commcheck.engine.RulePack;
import org.commcheck.finding.Problem;

/**
 * What a run is going to do.
 *
 * @param tasks in the order of their paths
 * @param problems what could not be looked for, in the order of the request
 */
record Plan(List<Task> tasks, List<Problem> problems) {

    /**
     * A document and how it is checked.
     *
     * @param baseline the file that holds the findings that were there before, if one is named
     */
    record Task(Candidate candidate, DocumentSettings settings, Optional<Path> baseline) {

        /** The most bytes that the document may have. */
        int mostBytes() {
            return settings.options().limits().bytes();
        }
    }

    Plan {
        tasks = List.copyOf(tasks);
        problems = List.copyOf(problems);
    }

    /** What configurations add to the packs of the run: each list of packs that documents are checked with, once, and never an empty one. */
    Set<List<RulePack>> packs() {
        return tasks.stream()
                .map(task -> task.settings().packs())
                .filter(packs -> !packs.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The baselines that are named. */
    Set<Path> baselines() {
        return tasks.stream().flatMap(task -> task.baseline().stream()).collect(Collectors.toSet());
    }
}
