package org.commcheck.config;

import java.util.Locale;

/** The settings with one value. */
public enum Setting {
    /** Which guidelines are on: {@code recommended} or {@code strict}. */
    PROFILE("not set: recommended"),
    /** The language of the messages: {@code auto}, {@code en} or {@code zh}. */
    LANGUAGE("not set: that of each document"),
    /** The day to judge overdue work by. */
    TODAY("not set: each document's own date"),
    /** The document type. */
    TYPE("not set: recognised from the document");

    private final String unset;

    Setting(String unset) {
        this.unset = unset;
    }

    /** As the configuration writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What holds if nobody sets it, for people. */
    String unset() {
        return unset;
    }
}
