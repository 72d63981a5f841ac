package org.commcheck.finding;

import java.util.Locale;

/**
 * Why a finding is not held against a document.
 *
 * @param kind what allows it
 * @param reason in the author's words; empty if none is given
 */
public record Suppression(Kind kind, String reason) {

    /** What can allow a finding. */
    public enum Kind {
        /** A comment in the document. */
        INLINE,
        /** The baseline: it was there when the checker was adopted. */
        BASELINE;

        /** As reports write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
