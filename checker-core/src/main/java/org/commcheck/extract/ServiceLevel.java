package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * What a service level agreement promises: an entry, row or label of its parts for response times, delivery standards and exceptions, or a sentence
 * that says elsewhere how well a service is done. Samples: {@code Critical: within 30 minutes}, {@code Tickets are answered promptly}, 可用性：99.9%.
 * Read by {@code completeness/unquantified-service-level}.
 *
 * @param part {@code response-time}, {@code delivery-standard} or {@code exceptions}
 * @param measured whether it has a number with a unit, or a time that two readers would take for the same
 */
public record ServiceLevel(TextRange range, String text, String part, boolean measured) implements Fact {}
