package org.commcheck.extract.responsibility;

import java.util.List;
import java.util.Optional;

/**
 * What a document says about the kind of matrix that stands somewhere.
 *
 * @param named the variant that is named nearest, {@link NameFinder#UNSAID} if only the notion is named, empty if nothing is
 * @param legend the letters that a legend explains; empty if there is none
 */
record Naming(Optional<Variant> named, List<Variant.Letter> legend) {

    Naming {
        legend = List.copyOf(legend);
    }

    /** Whether a reader was told to expect a matrix, so that little more evidence is needed. */
    boolean isGiven() {
        return named.isPresent() || !legend.isEmpty();
    }

    /** The variant, if the document names one. */
    Optional<Variant> variant() {
        return named.filter(variant -> !variant.letters().isEmpty());
    }
}
