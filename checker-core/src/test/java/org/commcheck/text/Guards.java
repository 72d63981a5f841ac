package org.commcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;

/** Proves what a {@link GuardedPattern} is told about its pattern. */
public final class Guards {

    private Guards() {}

    /**
     * Asks the pattern about each character that it is told not to begin with. A matcher that failed on it and did not look for more fails whatever
     * comes behind it.
     */
    public static void assertComplete(GuardedPattern guarded) {
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            if (!guarded.mayBegin((char) c)) {
                Matcher matcher = guarded.matcher(String.valueOf((char) c));
                assertThat(matcher.lookingAt() || matcher.hitEnd())
                        .as("U+%04X in %s", c, guarded.pattern())
                        .isFalse();
            }
        }
    }
}
