package org.commcheck.config;

/**
 * Where a value was written.
 *
 * @param file the file as the user can find it; empty for a value that is built in
 * @param line 1-based; 0 if it is no line of a file
 * @param column 1-based; 0 if it is no place in a file
 */
public record Origin(String file, int line, int column) {

    /** Of what holds if nobody says otherwise. */
    public static final Origin DEFAULT = new Origin("", 0, 0);

    /** {@code commcheck.yml:3}, or {@code default}. */
    @Override
    public String toString() {
        return file.isEmpty() ? "default" : file + (line > 0 ? ":" + line : "");
    }
}
