package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * The first place where a document uses an acronym: a word of two to six capitals that stands for several words. Samples: {@code the change
 * control board (CCB)}, {@code CCB（变更控制委员会）}, {@code The DSMB meets on Friday}. Units, codes, file names, initials of people and words
 * that are merely written in capitals, as they stand in small letters elsewhere, are none; neither is one that stands in quotes, code or the list of attendees only. A document has one
 * fact for each acronym, however often it is used; in a running log it is among the facts of the entry that uses it first.
 *
 * <p>A rule about acronyms that leave the reader alone reads {@code Acronym( explained == Explained.NOWHERE )}; one that demands the words at
 * the first use adds {@link Explained#LATER}.
 *
 * @param range the acronym, a plural {@code s} included
 * @param letters the capitals alone
 * @param expansion what it stands for in the document's or the tables' words; empty if neither says it
 * @param explained how the reader learns what it stands for
 */
public record Acronym(TextRange range, String text, String letters, String expansion, Explained explained)
        implements Fact {
    /** How the reader learns what an acronym stands for; of several ways the first in this order. */
    public enum Explained {
        /** Spelled out at its first use or before it, in either order: {@code service level agreement (SLA)}. */
        HERE,
        /** An entry of a glossary, a list or table of terms, wherever it stands in the document. */
        GLOSSARY,
        /** Every reader knows it, says the table {@code terms-acronyms}. */
        COMMON,
        /** Spelled out, but only at a later use. */
        LATER,
        /** The document never says. */
        NOWHERE
    }
}
