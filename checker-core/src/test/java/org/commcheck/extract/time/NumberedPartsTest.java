package org.commcheck.extract.time;

import org.junit.jupiter.api.Test;

class NumberedPartsTest {

    @Test
    void a_week_belongs_where_most_of_its_days_lie() {
        Times.assertFound("""
                the first week of April => [the first week of April] period 2026-03-30..2026-04-05
                the last week of March => [the last week of March] period 2026-03-23..2026-03-29
                by the last week of March => [by the last week of March] date! 2026-03-27
                second week of 2026 => [second week of 2026] period 2026-01-05..2026-01-11
                last week of the year => [last week of the year] period 2026-12-28..2027-01-03 relative
                the sixth week of April => [the sixth week of April] period
                4月第二周 => [4月第二周] period 2026-04-06..2026-04-12
                2026年3月最后一周 => [2026年3月最后一周] period 2026-03-23..2026-03-29
                """);
    }

    @Test
    void a_weekend_begins_with_its_saturday() {
        Times.assertFound("""
                the first weekend of May => [the first weekend of May] period 2026-05-02..2026-05-03
                """);
    }

    @Test
    void a_half_is_that_of_the_month_or_the_year() {
        Times.assertFound("""
                the first half of April => [the first half of April] coarse 2026-04-01..2026-04-15
                the second half of April => [the second half of April] coarse 2026-04-16..2026-04-30
                the first half of 2027 => [the first half of 2027] coarse 2027-01-01..2027-06-30
                by the end of the first half of 2027 => [by the end of the first half of 2027] date! 2027-06-30
                the second half of the quarter => [the second half of the quarter] coarse relative
                """);
    }

    @Test
    void a_month_a_quarter_or_a_day_is_counted_from_the_first() {
        Times.assertFound("""
                the third month of 2027 => [the third month of 2027] coarse 2027-03-01..2027-03-31
                the second quarter of 2027 => [the second quarter of 2027] coarse 2027-04-01..2027-06-30
                the last day of February 2028 => [the last day of February 2028] date 2028-02-29
                the first friday of july => [the first friday of july] date 2026-07-03
                """);
    }
}
