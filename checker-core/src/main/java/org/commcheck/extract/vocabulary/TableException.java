package org.commcheck.extract.vocabulary;

/** A word list or table of a rulebase is not what it should be. The message names the file, the line and what is wrong. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param origin the file
     * @param line 1-based
     */
    public TableException(String origin, int line, String message) {
        super(origin + ":" + line + ": " + message);
    }
}
