package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * Somebody whom a list of attendees names. Samples: {@code Attendees: Ana Lima, Bo Berg}, {@code - [x] Ana Lima (XYZ)}, 请假：张三. Its text is the
 * name, without company, role or remark.
 *
 * @param present whether the person was there; those listed as absent, excused, 请假, or without a tick among others with one, were not
 */
public record Attendee(TextRange range, String text, boolean present) implements Fact {}
