package org.commcheck.extract.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commcheck.extract.series.Followed.chineseMinutes;
import static org.commcheck.extract.series.Followed.last;
import static org.commcheck.extract.series.Followed.minutes;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.series.Followed.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that a series lacks, going by its rhythm. */
class SeriesGapsTest {

    @Test
    void a_week_without_minutes_is_missing_where_there_were_some_each_week() {
        assertThat(last(weeks("2026-03-04", "2026-03-11", "2026-03-18", "2026-04-08"))
                        .missing())
                .containsExactly("2 weekly from 2026-03-25");
        assertThat(last(weeks("2026-03-04", "2026-03-11", "2026-03-18", "2026-03-25"))
                        .missing())
                .isEmpty();
    }

    @Test
    void a_missing_month_is_named_as_a_month() {
        assertThat(last(weeks("2026-01-05", "2026-02-05", "2026-03-05", "2026-05-05"))
                        .missing())
                .containsExactly("1 monthly from 2026-04");
    }

    @Test
    void nobody_owes_minutes_of_the_days_between_the_years() {
        assertThat(last(weeks("2026-12-02", "2026-12-09", "2026-12-16", "2027-01-06"))
                        .missing())
                .isEmpty();
        assertThat(last(weeks("2026-11-25", "2026-12-02", "2026-12-09", "2027-01-06"))
                        .missing())
                .containsExactly("1 weekly from 2026-12-16");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-04, 2026-02-18, 1 weekly from 2026-02-11",
        "2026-02-05, 2026-02-19, ''",
        "2026-02-20, 2026-03-06, ''",
        "2026-02-21, 2026-03-07, 1 weekly from 2026-02-28",
    })
    void nobody_who_writes_chinese_owes_minutes_of_the_spring_festival(String before, String day, String missing) {
        List<Issue> issues = new ArrayList<>();
        for (String earlier : List.of("2025-12-02", "2025-12-09", "2025-12-16", "2025-12-23", "2025-12-30")) {
            issues.add(chineseMinutes(earlier, "讨论上线计划。"));
        }
        issues.add(chineseMinutes(before, "讨论上线计划。"));
        issues.add(chineseMinutes(day, "讨论上线计划。"));

        assertThat(String.join("", last(issues.toArray(Issue[]::new)).missing()))
                .isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-13, 2026-12-27, 1 weekly from 2026-12-20",
        "2026-12-14, 2026-12-28, ''",
        "2026-12-29, 2027-01-12, ''",
        "2026-12-30, 2027-01-13, 1 weekly from 2027-01-06",
        "2026-02-05, 2026-02-19, 1 weekly from 2026-02-12",
    })
    void nobody_who_writes_english_owes_minutes_between_the_years_but_at_the_spring_festival(
            String before, String day, String missing) {
        Followed followed =
                last(weeks("2025-08-06", "2025-08-13", "2025-08-20", "2025-08-27", "2025-09-03", before, day));

        assertThat(String.join("", followed.missing())).isEqualTo(missing);
    }

    private static Issue[] weeks(String... days) {
        Issue[] issues = new Issue[days.length];
        for (int i = 0; i < days.length; i++) {
            issues[i] = minutes(days[i], "We met.");
        }
        return issues;
    }
}
