package org.commcheck;

import java.util.List;
import org.commcheck.finding.Problem;

/**
 * What a request comes to.
 *
 * @param documents sorted by path, each once
 * @param problems what could not be looked for, in the order of the request
 */
record Candidates(List<Candidate> documents, List<Problem> problems) {

    Candidates {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}
