package org.commcheck.engine;

/** A rule's page, or the index made of the pages, is not what it should be. The message names the page, the key and what is expected. */
public final class RulePageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param origin the page or index */
    public RulePageException(String origin, String message) {
        super(origin + ": " + message);
    }
}
