package org.commcheck.parse;

import org.commcheck.model.Section.HeadingStyle;

/**
 * A line that is a heading for a reader only.
 *
 * @param style how it is written
 * @param rank which of such headings stands under which: a higher rank under a lower
 */
record Title(HeadingStyle style, int rank) {

    /** What stands beside a cell of a form that holds blocks: all of them are under it. */
    static final int FORM = -1;
    /** {@code 2022年4月9日周报}: an entry of a running log. */
    static final int DATED = 0;
    /** {@code 一、}, {@code 议题2}, {@code 第3周}. */
    static final int MAJOR = 1;
    /** {@code （一）}. */
    static final int MINOR = 2;
    /** {@code 1、} when it heads something. */
    static final int DIGIT = 3;
    /** Wholly bold, with a colon or without. */
    static final int BOLD = 4;
    /** A short line of its own in a text without mark-up. */
    static final int PLAIN = 5;
    /** A label in plain letters. */
    static final int LABEL = 6;
}
