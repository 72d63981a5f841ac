package org.commcheck.engine;

/** A rule's page, or the index made of the pages, is not what it should be. The message names the page, the key and what is expected. */
public final class RulePageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String origin;
    private final String key;
    private final String detail;

    /** @param origin the page or index */
    public RulePageException(String origin, String message) {
        this(origin, "", message);
    }

    /**
     * @param origin the page or index
     * @param key the key of the front matter that it is about; empty if there is none
     */
    RulePageException(String origin, String key, String message) {
        super(origin + ": " + message);
        this.origin = origin;
        this.key = key;
        this.detail = message;
    }

    /** The page or index, with a line behind a colon where one is known. */
    String origin() {
        return origin;
    }

    /** The key of the front matter that it is about, of the outermost mapping; empty if there is none. */
    String key() {
        return key;
    }

    /** The message without the page. */
    String detail() {
        return detail;
    }
}
