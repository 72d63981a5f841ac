package org.commcheck.extract.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @Test
    void a_holiday_is_a_day_of_the_coming_year_unless_it_is_just_over() {
        Times.assertFound("""
                before Christmas => [before Christmas] date! 2026-12-25
                Chinese New Year => [Chinese New Year] date 2026-02-17
                Thanksgiving 2013 => [Thanksgiving 2013] date 2013-11-28
                Easter 2027 => [Easter 2027] date 2027-03-28
                last Christmas => [Christmas] date 2025-12-25
                国庆节前 => [国庆节前] date! 2026-10-01
                2027年春节 => [2027年春节] date 2027-02-06
                五一前提交 => [五一前] date! 2026-05-01
                十一期间值班 => [十一] date 2026-10-01
                共五一个人 =>
                第二十一前言 =>
                端午節下午三點 => [端午節下午三點] date 2026-06-19
                Diwali 2026 => [Diwali 2026] date
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "easter, 2024, 2024-03-31",
        "easter, 2025, 2025-04-20",
        "easter, 2038, 2038-04-25",
        "orthodox-easter, 2024, 2024-05-05",
        "orthodox-easter, 2025, 2025-04-20",
        "qingming, 2024, 2024-04-04",
        "qingming, 2027, 2027-04-05",
        "4 thu 11, 2026, 2026-11-26",
        "4 thu 11 +1, 2026, 2026-11-27",
        "last mon 5, 2026, 2026-05-25",
        "easter -46, 2026, 2026-02-18",
        "12-25, 2026, 2026-12-25"
    })
    void a_rule_gives_the_day_of_a_year(String rule, int year, LocalDate day) {
        assertThat(HolidayRule.parse(rule, Set.of()).in(year, Map.of())).isEqualTo(day);
    }

    @Test
    void a_malformed_rule_is_refused_with_its_line() {
        String csv = "language,words,rule,doubtful,not-before\nen,Founders' Day,5 blue 3,,\n";
        Tables tables = Tables.of(List.of(new Tables.Source("time-holiday", "pack.csv", csv)));
        assertThatThrownBy(() -> new TimeScanner(tables))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("pack.csv:2")
                .hasMessageContaining("blue");
    }
}
