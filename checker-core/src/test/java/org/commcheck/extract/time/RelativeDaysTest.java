package org.commcheck.extract.time;

import org.junit.jupiter.api.Test;

class RelativeDaysTest {

    @Test
    void a_length_is_counted_from_the_day_behind_it() {
        Times.assertFound("""
                two days after tomorrow => [two days after tomorrow] date 2026-03-07 relative
                a week from Friday => [a week from Friday] date 2026-03-13 relative
                send it 3 days before 20 March => [3 days before 20 March] date 2026-03-17
                two weeks prior to 20 March => [two weeks prior to 20 March] date 2026-03-06
                two working days after Friday => [two working days after Friday] date 2026-03-10 relative
                one month after Christmas => [one month after Christmas] date 2027-01-25
                within two weeks after 20 March => [within two weeks after 20 March] date! 2026-04-03
                """);
        Times.assertFound("""
                two days after tomorrow => [two days after tomorrow] date relative
                """, TimeScanner.Context.unknown());
    }

    @Test
    void a_length_that_only_lasts_is_counted_from_nothing() {
        Times.assertFound("""
                We have 2 days before Friday. => [2 days] duration; [before Friday] date! 2026-03-06 relative
                it took two weeks from 3 March => [two weeks] duration; [3 March] date 2026-03-03
                two weeks from 3 March to 17 March => [two weeks] duration; [3 March to 17 March] period 2026-03-03..2026-03-17
                two hours before Friday => [two hours] duration; [before Friday] date! 2026-03-06 relative
                2.5 weeks after 3 March => [2.5 weeks after 3 March] date
                """);
    }

    @Test
    void a_weekday_is_of_the_week_that_is_named_before_it() {
        Times.assertFound("""
                next week on Friday => [next week on Friday] date 2026-03-13 relative
                by next week Tuesday => [by next week Tuesday] date! 2026-03-10 relative
                last week, Monday => [last week, Monday] date 2026-02-23 relative
                this week Monday => [this week Monday] date 2026-03-02 relative
                next week between Wednesday and Friday => [next week between Wednesday and Friday] period 2026-03-11..2026-03-13 relative
                this week from Tue to Thur => [this week from Tue to Thur] period 2026-03-03..2026-03-05 relative
                next week, and Friday is free => [next week] period 2026-03-09..2026-03-15 relative; [Friday] date 2026-03-06 relative
                """);
    }

    @Test
    void a_day_without_numbers_begins_a_range_to_another_weekday() {
        Times.assertFound("""
                open today - next Friday => [today - next Friday] period 2026-03-04..2026-03-13 relative
                today - Wednesday => [today - Wednesday] date 2026-03-04 relative
                """);
    }
}
