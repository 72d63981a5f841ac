package org.commcheck.engine.sentence;

/** A sentence that can't be used. Its message is for the author, without a full stop at the end. */
public final class SentenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    SentenceException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** 1-based. */
    public int line() {
        return line;
    }

    /** What is wrong and what to do. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
