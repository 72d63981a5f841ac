package org.commcheck.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One file of a configuration, as it was written.
 *
 * @param bases what it builds on, in the order of the file
 * @param general what holds for all documents
 * @param selections what holds for some, in the order of the file
 * @param excluded documents that are left out
 * @param baseline the file that holds the findings that were there before; empty if none is named
 */
record ConfigurationFile(
        Place place,
        List<Sourced<String>> bases,
        Directives general,
        List<Selection> selections,
        List<Sourced<PathPattern>> excluded,
        Optional<Sourced<Path>> baseline) {

    /** What holds for the documents that one of the patterns matches. */
    record Selection(List<PathPattern> files, Directives directives) {

        boolean matches(String path) {
            return files.stream().anyMatch(pattern -> pattern.matches(path));
        }
    }
}
