package org.commcheck.finding;

/**
 * A mistake in a configuration, which ends a run before anything is checked.
 *
 * @param file the file as the user can find it
 * @param line 1-based; 0 if no line can be named
 * @param column 1-based; 0 if no column can be named
 * @param message what is wrong, with its value, and what to write instead
 */
public record Flaw(String file, int line, int column, String message) {

    /** About a file as a whole. */
    public static Flaw of(String file, String message) {
        return new Flaw(file, 0, 0, message);
    }

    /** {@code commcheck.yml:3:5: …}, as terminals and editors can open it. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "") + ": " + message;
    }
}
