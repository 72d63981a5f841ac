package org.commcheck.extract.vocabulary;

/** A word list or table of a rulebase is not what it should be. The message names the file, the line and what is wrong. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String origin;
    private final int line;
    private final String detail;

    /**
     * @param origin the file
     * @param line 1-based
     */
    public TableException(String origin, int line, String message) {
        super(origin + ":" + line + ": " + message);
        this.origin = origin;
        this.line = line;
        this.detail = message;
    }

    /** The file. */
    public String origin() {
        return origin;
    }

    /** 1-based. */
    public int line() {
        return line;
    }

    /** What is wrong, without the place. */
    public String detail() {
        return detail;
    }
}
