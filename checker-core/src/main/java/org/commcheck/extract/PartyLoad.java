package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * How much of a responsibility matrix rests on one party. Its range is where the matrix first names the party. Sample: {@code Ana}, who is A or R on
 * 4 of 6 tasks. Read by {@code accountability/raci-overload}.
 *
 * @param matrixId see {@link ResponsibilityMatrix#id}
 * @param tasks number of the matrix's tasks, those left empty not counted
 * @param share percentage of them, rounded down, in which the party is accountable or responsible; above 0
 * @param group whether the name is that of several people: a team, a department, a board
 */
public record PartyLoad(TextRange range, String text, int matrixId, int tasks, int share, boolean group)
        implements Fact {}
