package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * Words that tell how far work is without a measure of their own. Samples: {@code mostly done}, {@code good progress}, 基本完成, 进展顺利.
 * Promises, questions, conditions and quoted words make none. Read by {@code precision/unmeasured-progress}.
 *
 * @param measured whether a figure, a date, a count or a named remainder stands beside them: in the same entry, in the lines under it, in its
 *     row; or whether the entry goes on to say what was done
 */
public record ProgressClaim(TextRange range, String text, boolean measured) implements Fact {}
