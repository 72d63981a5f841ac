package org.commcheck.text;

/** A file that could not be read as text. The message names it, says why, and what to do about it. */
public final class UnreadableSourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String path;

    UnreadableSourceException(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
    }

    UnreadableSourceException(String path, String reason, Exception cause) {
        super(path + ": " + reason, cause);
        this.path = path;
    }

    /** The path as the caller gave it. */
    public String path() {
        return path;
    }
}
