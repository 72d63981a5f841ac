package org.commcheck.extract.language;

/**
 * Text that a template left to be filled in.
 *
 * @param start first character, 0-based, in UTF-16 code units
 * @param end behind the last character
 * @param kind what it is
 */
public record PlaceholderSpan(int start, int end, Kind kind) {

    /** The kinds of placeholders. */
    public enum Kind {
        /** Stands for a value that is not known: {@code TBD}, {@code ???}, 待定. A lone {@code TODO} as well, unless it is a heading. */
        MARKER,
        /** {@code TODO} with what is to be done behind it: a task in the right place, a left-over in another. */
        TASK_MARKER,
        /** A name for what belongs there: {@code <name>}, {@code [date]}, {@code YYYY-MM-DD}, XX月XX日. */
        SLOT,
        /** Room to write in: {@code ____}, or nothing but {@code ...}. */
        BLANK,
        /** Tells the author what to write: {@code Describe the impact here}, 请填写项目名称. */
        INSTRUCTION
    }
}
