package org.commcheck;

import java.nio.file.Path;
import java.util.List;
import org.commcheck.finding.Problem;

/**
 * What a request comes to.
 *
 * @param documents sorted by path, each once
 * @param folders those that the request names, and those of the files that it names
 * @param problems what could not be looked for, in the order of the request
 */
record Candidates(List<Candidate> documents, List<Path> folders, List<Problem> problems) {

    Candidates {
        documents = List.copyOf(documents);
        folders = List.copyOf(folders);
        problems = List.copyOf(problems);
    }
}
