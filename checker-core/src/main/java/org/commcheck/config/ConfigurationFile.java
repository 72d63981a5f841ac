package org.commcheck.config;

import java.util.List;

/**
 * One file of a configuration, as it was written.
 *
 * @param bases what it builds on, in the order of the file
 * @param general what holds for all documents
 * @param selections what holds for some, in the order of the file
 * @param excluded documents that are left out
 */
record ConfigurationFile(
        Place place,
        List<Sourced<String>> bases,
        Directives general,
        List<Selection> selections,
        List<Sourced<PathPattern>> excluded) {

    /** What holds for the documents that one of the patterns matches. */
    record Selection(List<PathPattern> files, Directives directives) {

        boolean matches(String path) {
            return files.stream().anyMatch(pattern -> pattern.matches(path));
        }
    }
}
