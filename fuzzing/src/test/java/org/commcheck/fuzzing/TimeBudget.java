package org.commcheck.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Whether time grows with the text only. The text is written out many times over, which no text takes badly but one whose parts are looked at
 * again for every other; processor time counts, so a busy machine does not show.
 */
final class TimeBudget {

    /** Of a text made by repetition, in UTF-16 code units. */
    private static final int LONG = 100_000;

    /** Some ten times what instrumented code takes for such a text; what is quadratic takes minutes. */
    private static final long MOST_SECONDS = 20;

    /** One text in so many is repeated, chosen by its content, so that a fuzzer's time goes to new texts. */
    private static final int ONE_IN = 400;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TimeBudget() {}

    /** Does the work with the repeated text, if the text is one of those that are chosen. */
    static void check(String text, Consumer<String> work) {
        if (!text.isBlank() && Arrays.hashCode(text.toCharArray()) % ONE_IN == 0) {
            checkNow(text, work);
        }
    }

    static void checkNow(String text, Consumer<String> work) {
        String repeated = text.repeat(LONG / text.length() + 1);
        long start = THREADS.getCurrentThreadCpuTime();
        work.accept(repeated);
        long seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000_000;
        assertThat(seconds)
                .as("seconds for %d units of the text written out again and again", repeated.length())
                .isLessThan(MOST_SECONDS);
    }
}
