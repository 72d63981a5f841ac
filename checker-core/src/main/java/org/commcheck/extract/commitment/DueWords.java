package org.commcheck.extract.commitment;

import java.time.LocalDate;
import org.commcheck.extract.TimeKind;
import org.jspecify.annotations.Nullable;

/**
 * Words that say by when.
 *
 * @param text as written
 * @param kind what they say
 * @param date the day, null if they name none or none that is known
 */
record DueWords(String text, TimeKind kind, @Nullable LocalDate date) {}
