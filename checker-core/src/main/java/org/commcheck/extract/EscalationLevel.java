package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A level of an escalation path: an entry of its section or table, or one step of {@code team lead → manager → director}. Sample:
 * {@code Level 2: Bo Berg, after 4 hours}. Read by {@code accountability/incomplete-escalation}.
 *
 * @param order position on the path, from 0
 * @param named whether a person, role or group is named
 * @param timed whether it is said when, or how soon
 */
public record EscalationLevel(TextRange range, String text, int order, boolean named, boolean timed) implements Fact {}
