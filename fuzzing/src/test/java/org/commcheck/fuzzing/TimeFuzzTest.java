package org.commcheck.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import org.commcheck.extract.TimeExpression.Trouble;
import org.commcheck.extract.time.TimeScanner;
import org.commcheck.extract.time.TimeSpan;

final class TimeFuzzTest {

    private static final TimeScanner TIMES = new TimeScanner(Rulebase.tables());
    private static final TimeScanner.Context DAY = TimeScanner.Context.on(LocalDate.of(2026, 3, 4));

    @FuzzTest
    void words_of_time_lie_in_the_text_one_behind_the_other(byte[] bytes) {
        String text = Rulebase.text(bytes);
        check(text, TIMES.scan(text, DAY));
        check(text, TIMES.scan(text, TimeScanner.Context.unknown()));
        TIMES.dateOf(text, DAY);
        TIMES.dateOfFileName(text, DAY);
        TimeBudget.check(text, repeated -> TIMES.scan(repeated, DAY));
    }

    private static void check(String text, List<TimeSpan> spans) {
        int end = 0;
        for (TimeSpan span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(span.start(), span.end())).isNotBlank();
            if (span.from() != null && span.to() != null && span.from().isAfter(span.to())) {
                assertThat(span.trouble()).as("the days of a period").isEqualTo(Trouble.BACKWARDS);
            }
            end = span.end();
        }
    }
}
