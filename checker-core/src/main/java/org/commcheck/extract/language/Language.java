package org.commcheck.extract.language;

/** The languages that are judged. */
public enum Language {
    EN("en"),
    /** Simplified or traditional. */
    ZH("zh");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** As facts and messages name it: {@code en} or {@code zh}. */
    public String code() {
        return code;
    }
}
