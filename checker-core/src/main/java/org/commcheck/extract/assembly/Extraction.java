package org.commcheck.extract.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was seen in a document.
 *
 * @param type id of the document type
 * @param typeEvidence what decided on it
 * @param language {@code en} or {@code zh}
 * @param date the document's day, if it is known; a running log has none of its own
 * @param sets the facts, a set for each judged unit, in order of place; at least one
 */
public record Extraction(
        String type, String typeEvidence, String language, Optional<LocalDate> date, List<FactSet> sets) {

    public Extraction {
        sets = List.copyOf(sets);
    }
}
