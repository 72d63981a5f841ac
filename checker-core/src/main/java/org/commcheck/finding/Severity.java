package org.commcheck.finding;

import java.util.Locale;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    /** The document fails its reader. */
    ERROR,
    /** The document is worse for it. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** Whether it weighs at least as much as {@code other}. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** As pages, configuration and reports write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The severity with this label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Severity of(String label) {
        for (Severity severity : values()) {
            if (severity.label().equals(label)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("“" + label + "” is no severity; there are error, warning and info");
    }
}
