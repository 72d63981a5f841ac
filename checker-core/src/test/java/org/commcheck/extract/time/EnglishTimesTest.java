package org.commcheck.extract.time;

import org.junit.jupiter.api.Test;

class EnglishTimesTest {

    @Test
    void a_calendar_date_is_found_in_every_order() {
        Times.assertFound("""
                We ship on 5 March 2026. => [5 March 2026] date 2026-03-05
                Delivered March 5th, 2026 in full => [March 5th, 2026] date 2026-03-05
                The 2nd of April is free => [The 2nd of April] date 2026-04-02
                born on 31/Oct/1974 => [31/Oct/1974] date 1974-10-31
                on 31-Oct-74 => [31-Oct-74] date 1974-10-31
                signed 2026-03-05T17:00:00Z by both => [2026-03-05T17:00:00Z] date 2026-03-05
                2026/3/5 and 20260305 => [2026/3/5] date 2026-03-05; [20260305] date 2026-03-05
                due 3/22/24 => [due 3/22/24] date! 2024-03-22
                31.10.2026 => [31.10.2026] date 2026-10-31
                Feb. 3rd => [Feb. 3rd] date 2026-02-03
                Sun Mar 23 00:20:36 EST 2003 => [Sun Mar 23 00:20:36 EST 2003] date 2003-03-23
                2021-Oct-12 => [2021-Oct-12] date 2021-10-12
                April 5 / 12 => [April 5] date 2026-04-05
                slides for Friday's call => [Friday's] date 2026-03-06 relative
                """);
    }

    @Test
    void a_day_with_points_is_found_where_it_cannot_be_a_version() {
        Times.assertFound("""
                send the plan by 30.3. to all => [by 30.3] date! 2026-03-30
                order the devices, 4.4. => [4.4] date 2026-04-04
                call the bank (27.3.) => [27.3] date 2026-03-27
                20.03. => [20.03] date 2026-03-20
                book the room until 27.3 => [until 27.3] date! 2026-03-27
                offer due on 5.4.26 => [5.4.26] date! 2026-04-05
                update section 2.4. of the manual =>
                upgrade to 4.4. of the library =>
                supported until 4.4 =>
                works on 5.12.21 =>
                upgrade the server, 1.11. =>
                """);
    }

    @Test
    void a_date_without_a_year_is_the_nearest_one() {
        Times.assertFound("""
                as decided on 20 November => [20 November] date 2025-11-20
                on 1 July => [1 July] date 2026-07-01
                """);
    }

    @Test
    void a_limit_without_a_year_is_not_long_over() {
        Times.assertFound("""
                by 20 November => [by 20 November] date! 2026-11-20
                by 20 February => [by 20 February] date! 2026-02-20
                by December => [by December] date! 2026-12-31
                """);
    }

    @Test
    void a_weekday_is_the_next_one_and_its_week_can_be_named() {
        Times.assertFound("""
                next Tuesday (10/3) => [next Tuesday (10/3)] date 2026-03-10
                Bo sends it Monday. => [Monday] date 2026-03-09 relative
                this Friday => [this Friday] date 2026-03-06 relative
                next Tuesday => [next Tuesday] date 2026-03-10 relative
                last Friday => [last Friday] date 2026-02-27 relative
                Friday of next week => [Friday of next week] date 2026-03-13 relative
                friday after next => [friday after next] date 2026-03-13 relative
                items in the sheet by fri => [by fri] date! 2026-03-06 relative
                Mon-Fri => [Mon-Fri] period 2026-03-09..2026-03-13 relative
                Thu 12th => [Thu 12th] date 2026-03-12
                set to Friday 10. => [Friday 10] date 2026-04-10
                three Fridays from now => [three Fridays from now] date 2026-03-20 relative
                """);
    }

    @Test
    void what_comes_again_is_a_period_without_days() {
        Times.assertFound("""
                every Friday at 10:00 => [every Friday at 10:00] period
                We meet on Mondays. => [Mondays] period
                """);
    }

    @Test
    void a_day_counted_from_the_document_is_relative() {
        Times.assertFound("""
                tomorrow => [tomorrow] date 2026-03-05 relative
                the day after tomorrow => [day after tomorrow] date 2026-03-06 relative
                yesterday's build => [yesterday's] date 2026-03-03 relative
                tomorrow morning at 9 => [tomorrow morning at 9] date 2026-03-05 relative
                two weeks from now => [two weeks from now] date 2026-03-18 relative
                3 days ago => [3 days ago] date 2026-03-01 relative
                """);
    }

    @Test
    void before_a_year_that_is_over_nothing_is_due() {
        Times.assertFound("""
                logs from before 2025 =>
                the old pages (prior to 2025) =>
                before 2026 => [before 2026] date! 2026-01-01
                before 2027 => [before 2027] date! 2027-01-01
                by 2025 => [by 2025] date! 2025-12-31
                2025年以前的数据 =>
                2027年之前 => [2027年之前] date! 2027-01-01
                """);
    }

    @Test
    void words_that_limit_are_read() {
        Times.assertFound("""
                by Friday => [by Friday] date! 2026-03-06 relative
                until Sunday 12:00 => [until Sunday 12:00] date! 2026-03-08 relative
                no later than 9 March => [no later than 9 March] date! 2026-03-09
                at the latest on 9 March => [at the latest on 9 March] date! 2026-03-09
                9 March at the latest => [9 March at the latest] date! 2026-03-09
                prior to 9 March => [prior to 9 March] date! 2026-03-09
                Deadline: end of month => [end of month] date! 2026-03-31 relative
                The deadline is 9 March. => [9 March] date! 2026-03-09
                Due: EOD Friday => [EOD Friday] date! 2026-03-06 relative
                a plan for EOY 2027 => [EOY 2027] date 2027-12-31
                a plan for EOY => [EOY] date 2026-12-31 relative
                due Friday => [due Friday] date! 2026-03-06 relative
                by 5pm => [by 5pm] period! 2026-03-04
                Reply within 24 hours => [within 24 hours] duration!
                within two business days => [within two business days] duration!
                """);
    }

    @Test
    void a_limit_turns_a_period_into_a_day() {
        Times.assertFound("""
                by next week => [by next week] date! 2026-03-13 relative
                before next week => [before next week] date! 2026-03-09 relative
                by the end of the year => [by the end of the year] date! 2026-12-31 relative
                by March => [by March] date! 2026-03-31
                not later than May => [not later than May] date! 2026-05-31
                before April => [before April] date! 2026-04-01
                by end of Q3 2026 => [by end of Q3 2026] date! 2026-09-30
                by mid-March => [by mid-March] date! 2026-03-20
                by 2027 => [by 2027] date! 2027-12-31
                """);
    }

    @Test
    void the_end_of_a_period_is_a_day_and_its_beginning_is_not() {
        Times.assertFound("""
                end of April => [end of April] date 2026-04-30
                EOW => [EOW] date 2026-03-06 relative
                by close of business tomorrow => [by close of business tomorrow] date! 2026-03-05 relative
                by the end of Monday 9 March => [by the end of Monday 9 March] date! 2026-03-09
                beginning of April => [beginning of April] coarse 2026-04-01..2026-04-10
                late March => [late March] coarse 2026-03-21..2026-03-31
                early next week => [early next week] period 2026-03-09..2026-03-15 relative
                """);
    }

    @Test
    void a_span_of_a_week_is_a_period_and_a_longer_one_is_coarse() {
        Times.assertFound("""
                this week => [this week] period 2026-03-02..2026-03-08 relative
                Add it to next week's agenda => [next week's] period 2026-03-09..2026-03-15 relative
                w/c 22/03/21 => [w/c 22/03/21] period 2021-03-22..2021-03-28
                week of 7/25 => [week of 7/25] period 2026-07-20..2026-07-26
                Week 4 => [Week 4] period
                2026-W10 => [2026-W10] period 2026-03-02..2026-03-08
                in March => [March] coarse 2026-03-01..2026-03-31
                Nov 2022 => [Nov 2022] coarse 2022-11-01..2022-11-30
                December/January => [December/January] coarse 2025-12-01..2026-01-31
                next month => [next month] coarse 2026-04-01..2026-04-30 relative
                report back in Q4 => [Q4] coarse 2026-10-01..2026-12-31
                2026 H1 => [2026 H1] coarse 2026-01-01..2026-06-30
                due 2026-Q3 => [due 2026-Q3] date! 2026-09-30
                in FY26 H1 => [FY26 H1] coarse
                FY2026-Q3 => [FY2026-Q3] coarse
                by W12 => [by W12] date!
                W12 => [W12] period
                the W12 badge =>
                18q4 => [18q4] coarse 2018-10-01..2018-12-31
                H2 2026 => [H2 2026] coarse 2026-07-01..2026-12-31
                this year => [this year] coarse 2026-01-01..2026-12-31 relative
                since 2019 => [2019] coarse 2019-01-01..2019-12-31
                """);
    }

    @Test
    void a_range_is_one_period() {
        Times.assertFound("""
                July 13-15 => [July 13-15] period 2026-07-13..2026-07-15
                from the 13th to the 15th of July => [the 13th to the 15th of July] period 2026-07-13..2026-07-15
                2026-03-02 - 2026-03-06 => [2026-03-02 - 2026-03-06] period 2026-03-02..2026-03-06
                Dec 28 - Jan 3 => [Dec 28 - Jan 3] period 2025-12-28..2026-01-03
                between 5 and 9 May => [5 and 9 May] period 2026-05-05..2026-05-09
                """);
    }

    @Test
    void a_length_is_a_duration() {
        Times.assertFound("""
                ~1-2 days => [1-2 days] duration
                2026-03-02 -> 2026-03-06 => [2026-03-02 -> 2026-03-06] period 2026-03-02..2026-03-06
                an hour and a half => [an hour and a half] duration
                2 years, 3 months => [2 years, 3 months] duration
                3h; 2w; 10D => [3h] duration; [2w] duration; [10D] duration
                in 1/2 hour => [1/2 hour] duration
                in the next 3 days => [the next 3 days] duration 2026-03-04..2026-03-07 relative
                in the last 30 days => [the last 30 days] duration
                """);
    }

    @Test
    void a_time_of_day_joins_its_day_and_alone_says_nothing_of_the_calendar() {
        Times.assertFound("""
                4/25 at 4:00pm => [4/25 at 4:00pm] date 2026-04-25
                Friday, 9:30 - 11:00 CET => [Friday, 9:30 - 11:00 CET] date 2026-03-06 relative
                at 9am on Saturday => [9am on Saturday] date 2026-03-07 relative
                at 9:30 => [9:30] period
                half past three => [half past three] period
                at noon => [noon] period
                """);
    }

    @Test
    void without_the_documents_day_nothing_relative_is_put_on_the_calendar() {
        Times.assertFound("""
                by Friday => [by Friday] date! relative
                by next week => [by next week] date! relative
                tomorrow => [tomorrow] date relative
                end of the month => [end of the month] date relative
                5 March => [5 March] date
                in March => [March] coarse
                5 March 2026 => [5 March 2026] date 2026-03-05
                the next 3 days => [the next 3 days] duration relative
                """, TimeScanner.Context.unknown());
    }

    @Test
    void the_end_of_a_period_and_days_of_work_are_days() {
        Times.assertFound("""
                by year end => [by year end] date! 2026-12-31 relative
                before the month-end => [before the month-end] date! 2026-03-31 relative
                the next business day => [the next business day] date 2026-03-05 relative
                by the 20th of this month => [by the 20th of this month] date! 2026-03-20 relative
                on the 5th of next month => [the 5th of next month] date 2026-04-05 relative
                """);
        Times.assertNone("""
                the year-end report
                the third of them
                """);
    }

    @Test
    void a_weekday_and_the_word_week_are_a_week_later() {
        Times.assertFound("""
                by Tuesday week => [by Tuesday week] date! 2026-03-17 relative
                Tuesday week plan => [Tuesday] date 2026-03-10 relative
                """);
    }

    @Test
    void a_ratio_is_no_time_of_day() {
        Times.assertFound("""
                keep a ratio of 1:20 =>
                scale 1:50 =>
                at 1:20 => [1:20] period
                """);
    }

    @Test
    void a_length_behind_in_ends_on_a_day_unless_the_clause_tells_what_was() {
        Times.assertFound("""
                Bo to send it in two weeks. => [in two weeks] duration 2026-03-18
                in three working days => [in three working days] duration 2026-03-09
                Bo to send it in two weeks' time. => [in two weeks' time] duration 2026-03-18
                The tests finished in two days. => [two days] duration
                in two days of work => [two days] duration
                """);
    }

    @Test
    void the_weekend_and_what_comes_after_the_next_are_known() {
        Times.assertFound("""
                We deploy over the weekend. => [the weekend] period 2026-03-07..2026-03-08 relative
                The server crashed over the weekend. => [the weekend] period 2026-02-28..2026-03-01 relative
                the week after next => [week after next] period 2026-03-16..2026-03-22 relative
                the month after the next => [month after the next] coarse 2026-05-01..2026-05-31 relative
                the rest of our week => [rest of our week] period 2026-03-02..2026-03-08 relative
                next workday => [next workday] date 2026-03-05 relative
                the week of the 16th => [the week of the 16th] period 2026-03-16..2026-03-22
                the week starting on 16 March => [the week starting on 16 March] period 2026-03-16..2026-03-22
                """);
        Times.assertNone("""
                over the weekend shift
                """);
    }

    @Test
    void a_day_of_no_month_needs_a_word_that_shows_it() {
        Times.assertFound("""
                We moved the review to the 27th. => [the 27th] date 2026-03-27
                by 22nd => [by 22nd] date! 2026-03-22
                """);
        Times.assertNone("""
                tickets for the 17th Door
                ready for the 2nd and 3rd
                22nd is a number
                """);
    }

    @Test
    void a_week_that_ends_on_a_day_ends_on_that_day() {
        Times.assertFound("""
                week ending 2026/03/06 => [week ending 2026/03/06] period 2026-02-28..2026-03-06
                w/e 6 March 2026 => [w/e 6 March 2026] period 2026-02-28..2026-03-06
                week commencing 4 March 2026 => [week commencing 4 March 2026] period 2026-03-02..2026-03-08
                """);
    }
}
