package org.commcheck.extract;

import java.util.Locale;

/** What words of time say. */
public enum TimeKind {
    /** One day: {@code 5 March}, {@code Friday}, 月底前, {@code by the end of the month}. */
    DATE,
    /** A span of at most seven days, or one that is not used as a limit: {@code this week}, 5月1日至5日. */
    PERIOD,
    /** A length of time: {@code two days}, {@code within 24 hours}. */
    DURATION,
    /** A named event: {@code before the code freeze}, 下次例会前. */
    EVENT,
    /** Nobody can be held to a day: {@code soon}, 尽快. */
    VAGUE,
    /** A span longer than seven days that nothing turns into a day: {@code in March}, {@code Q3}. */
    COARSE;

    /** Whether two readers would put it on the same day. */
    public boolean concrete() {
        return this == DATE || this == PERIOD || this == DURATION || this == EVENT;
    }

    /** As the machine-readable output names it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
