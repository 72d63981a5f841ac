package org.commcheck.extract.assembly;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller knows of a document.
 *
 * @param type its type, if the caller says it
 * @param today the day that documents without a day of their own are read on
 */
public record ExtractionRequest(Optional<String> type, Optional<LocalDate> today) {

    /** Nothing is known. */
    public static final ExtractionRequest NONE = new ExtractionRequest(Optional.empty(), Optional.empty());
}
