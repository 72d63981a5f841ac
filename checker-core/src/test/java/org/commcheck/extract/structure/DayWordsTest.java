package org.commcheck.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.time.TimeScanner;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordsTest {

    private final DayWords days = new DayWords(new TimeScanner(BuiltInTables.get()), TimeScanner.Context.unknown());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周报（11.23-11.27）",
                "周报（3.2-3.6）",
                "周报1123-1127",
                "Weekly report 11/23–11/27",
                "Weekly report 3/2-3/6",
                "Weekly report 11.2-11.13",
            })
    void days_of_a_period_need_no_year(String words) {
        assertThat(days.holdsDay(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Weekly report, versions 1.2-1.3",
                "支持版本1.2-1.3的周报",
                "Weekly report 2.13-14.2",
                "Weekly report 1340-1399",
                "Weekly report, ports 8080-8090",
            })
    void versions_and_numbers_are_no_days(String words) {
        assertThat(days.holdsDay(words)).isFalse();
    }
}
