package org.commcheck.extract.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    @Test
    void dates_show_a_rhythm_though_some_are_missing() {
        assertThat(Rhythm.of("", days("2026-03-04", "2026-03-11", "2026-03-18")))
                .contains(Rhythm.WEEKLY);
        assertThat(Rhythm.of("", days("2026-03-04", "2026-03-11", "2026-03-25")))
                .contains(Rhythm.WEEKLY);
        assertThat(Rhythm.of("", days("2026-03-02", "2026-03-16", "2026-03-31")))
                .contains(Rhythm.FORTNIGHTLY);
        assertThat(Rhythm.of("", days("2026-01-31", "2026-02-28", "2026-03-31", "2026-05-31")))
                .contains(Rhythm.MONTHLY);
    }

    @Test
    void few_or_irregular_dates_show_none() {
        assertThat(Rhythm.of("", days("2026-03-04", "2026-03-11"))).isEmpty();
        assertThat(Rhythm.of("", days("2026-01-14", "2026-02-02", "2026-05-20")))
                .isEmpty();
        assertThat(Rhythm.of("", days("2026-03-02", "2026-03-03", "2026-03-10", "2026-04-20", "2026-06-01")))
                .isEmpty();
    }

    @Test
    void the_order_of_the_gaps_is_no_matter() {
        assertThat(Rhythm.of("", days("2026-03-04", "2026-03-11", "2026-04-01", "2026-04-08")))
                .contains(Rhythm.WEEKLY);
    }

    @ParameterizedTest
    @CsvSource({
        "5, ",
        "6, WEEKLY",
        "8, WEEKLY",
        "9, ",
        "12, ",
        "13, FORTNIGHTLY",
        "15, FORTNIGHTLY",
        "16, ",
        "26, ",
        "27, MONTHLY",
        "34, MONTHLY",
        "35, "
    })
    void a_day_or_two_either_way_is_no_matter(int days, Rhythm rhythm) {
        LocalDate first = LocalDate.parse("2026-03-04");
        assertThat(Rhythm.of("", List.of(first, first.plusDays(days), first.plusDays(2L * days))))
                .isEqualTo(Optional.ofNullable(rhythm));
    }

    @Test
    void a_name_decides_until_there_are_many_dates() {
        assertThat(Rhythm.of("weekly", days("2026-03-04", "2026-03-18"))).contains(Rhythm.WEEKLY);
        assertThat(Rhythm.of("other", days("2026-03-04", "2026-03-11", "2026-03-18")))
                .isEmpty();
        assertThat(Rhythm.of("weekly", days("2026-01-05", "2026-01-19", "2026-02-02", "2026-02-16", "2026-03-02")))
                .contains(Rhythm.FORTNIGHTLY);
    }

    @Test
    void a_document_is_missing_where_a_gap_is_more_than_half_a_turn_too_long() {
        assertThat(between(Rhythm.WEEKLY, "2026-03-04", "2026-03-14")).isEmpty();
        assertThat(between(Rhythm.WEEKLY, "2026-03-04", "2026-03-16")).containsExactly("2026-03-11");
        assertThat(between(Rhythm.WEEKLY, "2026-03-04", "2026-03-25")).containsExactly("2026-03-11", "2026-03-18");
        assertThat(between(Rhythm.FORTNIGHTLY, "2026-03-02", "2026-03-23")).isEmpty();
        assertThat(between(Rhythm.FORTNIGHTLY, "2026-03-02", "2026-03-24")).containsExactly("2026-03-16");
        assertThat(between(Rhythm.MONTHLY, "2026-01-31", "2026-02-28")).isEmpty();
        assertThat(between(Rhythm.MONTHLY, "2026-01-31", "2026-04-30")).containsExactly("2026-02-28", "2026-03-31");
    }

    private static List<String> between(Rhythm rhythm, String from, String to) {
        return rhythm.between(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(LocalDate::toString)
                .toList();
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
