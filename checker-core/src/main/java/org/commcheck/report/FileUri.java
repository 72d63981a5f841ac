package org.commcheck.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Writes the path of a document as a URI, as tools that read SARIF expect it. */
final class FileUri {

    private FileUri() {}

    /** A relative reference for a relative path, {@code file:///…} for an absolute one; everything but ASCII is escaped. */
    static String of(String path) {
        String slashed = path.replace('\\', '/');
        if (isAbsolute(path)) {
            return Path.of(path).toUri().toASCIIString();
        }
        try {
            // A colon in the first name would read as a scheme.
            String first = slashed.contains(":") && !slashed.startsWith("./") ? "./" + slashed : slashed;
            return new URI(null, null, first, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
    }

    static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.matches("[A-Za-z]:[\\\\/].*");
    }
}
