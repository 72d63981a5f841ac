package org.commcheck.report;

import java.util.List;
import org.commcheck.extract.Assignment;
import org.commcheck.extract.MatrixTask;
import org.commcheck.extract.ResponsibilityMatrix;

/** A responsibility matrix with its tasks. */
record MatrixEntry(ResponsibilityMatrix matrix, List<Task> tasks) {

    /** A task and who has which duty in it. */
    record Task(MatrixTask task, List<Assignment> assignments) {}
}
