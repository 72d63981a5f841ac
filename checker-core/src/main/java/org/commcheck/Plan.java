package org.commcheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commcheck.engine.RulePack;
import org.commcheck.finding.Problem;
import org.commcheck.text.SourceText;

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

        /** Its text; see {@link Candidate#read}. */
        SourceText read(Pipeline pipeline) throws IOException {
            return candidate.read(pipeline, settings.options());
        }

        /** Its bytes; see {@link Candidate#bytes}. */
        byte[] bytes(Pipeline pipeline) throws IOException {
            return candidate.bytes(pipeline, settings.options().limits().bytes());
        }

        /** The text of its bytes; see {@link Candidate#decode}. */
        SourceText decode(byte[] bytes, Pipeline pipeline) throws IOException {
            return candidate.decode(bytes, pipeline, settings.options().encoding());
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
