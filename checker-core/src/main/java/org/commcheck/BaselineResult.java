package org.commcheck;

import java.nio.file.Path;
import java.util.List;
import org.commcheck.baseline.BaselineEntry;
import org.commcheck.finding.Problem;

/**
 * What was done to baselines.
 *
 * @param changes a baseline each, sorted by file; empty if nothing was written
 * @param problems what could not be checked, which is why nothing was written; else empty
 */
public record BaselineResult(List<Change> changes, List<Problem> problems) {

    public BaselineResult {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /**
     * What was done to one baseline.
     *
     * @param held number of entries that it holds now
     * @param dropped entries that no longer occur
     * @param unheld number of findings that it doesn't hold
     */
    public record Change(Path file, int held, List<BaselineEntry> dropped, int unheld) {

        public Change {
            dropped = List.copyOf(dropped);
        }
    }
}
