package org.commcheck;

import java.util.List;
import org.commcheck.baseline.BaselineEntry;
import org.commcheck.finding.Problem;

/**
 * What there is to say about a run besides its documents.
 *
 * @param problems what could not be checked at all, such as a file that could not be read
 * @param vanished entries of the run's baselines whose documents are no longer there
 * @param notes what else the user should know, such as that a cache was damaged; sentences, and no reason not to be green
 */
public record RunEnd(List<Problem> problems, List<BaselineEntry> vanished, List<String> notes) {

    public RunEnd {
        problems = List.copyOf(problems);
        vanished = List.copyOf(vanished);
        notes = List.copyOf(notes);
    }
}
