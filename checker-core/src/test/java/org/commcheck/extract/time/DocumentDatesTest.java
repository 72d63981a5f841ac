package org.commcheck.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.time.DatedText.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meeting 2022-8-2                | 2022-08-02",
                "2022年4月2日例会                 | 2022-04-02",
                "2022年4月2周报                   | 2022-04-02",
                "107年12月05日 會議               | 2018-12-05",
                "13rd November, 2012             | 2012-11-13",
                "17.11.2012 - Saturday 14:00     | 2012-11-17",
                "Weekly report 2026-W10          | 2026-03-08",
                "2026年第10周周报                 | 2026-03-08",
                "Week 10, 2026                   | 2026-03-08",
                "Report for 1-5 March 2026       | 2026-03-05",
                "2026-03-01 ~ 2026-03-07         | 2026-03-07",
                "2026-03-01/2026-03-07           | 2026-03-07",
                "周报（2023.5.29-2023.6.2）        | 2023-06-02",
                "25/03/2025                      | 2025-03-25",
                "10/19/18                        | 2018-10-19",
                "Wednesday 03/04/2026            | 2026-03-04",
                "2026-03-04 (Fri)                | 2026-03-04",
                "TC Meeting 20240829             | 2024-08-29",
                "双周进展 第038期·2025年02月11日     | 2025-02-11",
                "2021_12_02-會議                  | 2021-12-02"
            })
    void a_title_or_field_gives_its_day(String text, LocalDate day) {
        assertThat(Times.SCANNER.dateOf(text, TimeScanner.Context.unknown()).flatMap(DatedText::date))
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 2026        | MONTH",
                "2026年3月月报      | MONTH",
                "Q3 2026 report    | MONTH",
                "3/11/24           | UNPLACED",
                "2026-02-30        | UNPLACED",
                "12/07(二)         | UNPLACED",
                "May 4             | UNPLACED",
                "第二次紧急例会-4.7  | UNPLACED"
            })
    void what_dates_nothing_is_told_apart(String text, Precision precision) {
        Optional<DatedText> date = Times.SCANNER.dateOf(text, TimeScanner.Context.unknown());
        assertThat(date).map(DatedText::precision).contains(precision);
        assertThat(date).flatMap(DatedText::date).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Sprint 12 review", "Version 2.3", "openEuler 24.09 发布", "tomorrow", "第10周", "''"})
    void other_titles_give_none(String text) {
        assertThat(Times.SCANNER.dateOf(text, TimeScanner.Context.unknown())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.7               | 2026-04-07",
                "7.11 例会          | 2026-07-11",
                "第二次紧急例会-4.7  | 2026-04-07",
                "4/20              | 2026-04-20",
                "5月6日             | 2026-05-06",
                "4月14日（周二）     | 2026-04-14"
            })
    void a_known_year_completes_a_day(String text, LocalDate day) {
        assertThat(Times.SCANNER
                        .dateOf(text, TimeScanner.Context.on(Times.ANCHOR))
                        .flatMap(DatedText::date))
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "valuables-260304.md            | 2026-03-04",
                "2016-08-15-libp2p.md           | 2016-08-15",
                "20230315.md                    | 2023-03-15",
                "2021_12_02-會議.md              | 2021-12-02",
                "processreport20121105.md       | 2012-11-05",
                "april-25-2023.md               | 2023-04-25",
                "newsletter-13-apr2020.md       | 2020-04-13",
                "20210702集成平台会议纪要.md       | 2021-07-02",
                "03-25-2026-notes.html          | 2026-03-25"
            })
    void a_file_name_gives_its_day(String name, LocalDate day) {
        assertThat(Times.SCANNER
                        .dateOfFileName(name, TimeScanner.Context.unknown())
                        .flatMap(DatedText::date))
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "report-20260302-20260306.md, 2026-03-06",
        "20260302-20260306_report.md, 2026-03-06",
        "report-20260302-20270306.md, 2026-03-02",
        "report-20260306-20260302.md, 2026-03-06",
        "report-20260302-4.md, 2026-03-02"
    })
    void a_period_in_a_file_name_is_of_its_end(String name, LocalDate day) {
        a_file_name_gives_its_day(name, day);
    }

    @ParameterizedTest
    @CsvSource({
        "202006.md, MONTH",
        "2024-07_report.md, MONTH",
        "r-8-5-2022-minutes.md, UNPLACED",
        "april-25.md, UNPLACED"
    })
    void a_file_name_may_date_nothing(String name, Precision precision) {
        assertThat(Times.SCANNER.dateOfFileName(name, TimeScanner.Context.unknown()))
                .map(DatedText::precision)
                .contains(precision);
    }

    @ParameterizedTest
    @CsvSource({"readme.md", "week5statusreport.md", "log_from_csdpr02.md", "000200.md", "a-1.2.3.md", "cg-02-06.md"})
    void other_file_names_give_none(String name) {
        assertThat(Times.SCANNER.dateOfFileName(name, TimeScanner.Context.unknown()))
                .isEmpty();
    }

    @Test
    void the_order_of_day_and_month_is_learned_from_dates_that_tell_it() {
        assertThat(DateOrder.of(List.of("on 03/04/2026", "and 25/03/2026"))).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.of(List.of("on 3/22/24"))).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.of(List.of("3/22/24 and 22/3/24"))).isEqualTo(DateOrder.UNKNOWN);
        assertThat(DateOrder.of(List.of("03/04/2026", "1/2/3/4/5"))).isEqualTo(DateOrder.UNKNOWN);
    }
}
