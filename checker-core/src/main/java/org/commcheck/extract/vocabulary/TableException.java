package org.commcheck.extract.vocabulary;

/** A word list or table of a rulebase is not what it should be. The message names the file, the line and what is wrong. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String origin;
    private final int line;
    private final int column;
    private final String detail;

    /**
     * @param origin the file
     * @param line 1-based
     */
    public TableException(String origin, int line, String detail) {
        this(origin, line, 0, detail);
    }

    /**
     * @param origin the file
     * @param line 1-based
     * @param column 1-based; 0 if no column can be named
     */
    public TableException(String origin, int line, int column, String detail) {
        super(origin + ":" + line + (column > 0 ? ":" + column : "") + ": " + detail);
        this.origin = origin;
        this.line = line;
        this.column = column;
        this.detail = detail;
    }

    /** The file. */
    public String origin() {
        return origin;
    }

    /** 1-based. */
    public int line() {
        return line;
    }

    /** 1-based; 0 if no column can be named. */
    public int column() {
        return column;
    }

    /** What is wrong, without the place. */
    public String detail() {
        return detail;
    }
}
