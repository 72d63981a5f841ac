package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * Somebody whom one side of a project may turn to. Samples: {@code Contact point (client): Eva Berg, decides on defects}, 我方接口人：张三，负责答复业务问题.
 * A contact point that is announced and not named makes none. Read by {@code accountability/missing-contact-point}.
 *
 * @param side {@code client}, {@code supplier}, or empty if the words don't say
 * @param duties whether it is said what for
 */
public record ContactPoint(TextRange range, String text, String side, boolean duties) implements Fact {}
