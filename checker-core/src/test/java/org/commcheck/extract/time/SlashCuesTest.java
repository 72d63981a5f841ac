package org.commcheck.extract.time;

import org.junit.jupiter.api.Test;

class SlashCuesTest {

    @Test
    void two_pairs_that_grow_are_days_in_a_cell_and_beside_chinese_words() {
        Times.assertFound("""
                压测：3/5-3/8 => [3/5-3/8] period 2026-03-05..2026-03-08
                3/5-3/8 压测 => [3/5-3/8] period 2026-03-05..2026-03-08
                6/15-6/30 => [6/15-6/30] period 2026-06-15..2026-06-30
                """);
    }

    @Test
    void fractions_and_shares_are_no_days() {
        Times.assertFound("""
                压测通过率 3/8-3/5 =>
                a 1/2-3/4 inch pipe =>
                passed 4/22 cases =>
                """);
    }

    @Test
    void the_second_day_of_a_range_needs_no_year() {
        Times.assertFound("""
                2026.03.05-03.08 => [2026.03.05-03.08] period 2026-03-05..2026-03-08
                6-30前完成 => [6-30前] date! 2026-06-30
                6-30 已完成 =>
                """);
    }

    /** The sentences are of 4 March 2026. */
    @Test
    void at_the_end_of_an_entry_a_day_of_the_weeks_ahead_is_one() {
        Times.assertFound("""
                叶青：高保真稿（3/20） => [3/20] date 2026-03-20
                叶青：高保真稿，4/2 => [4/2] date 2026-04-02
                Ana: draft of the design (3/20) => [3/20] date 2026-03-20
                Ana: draft of the design (20/3). => [20/3] date 2026-03-20
                """);
    }

    @Test
    void a_share_there_is_none() {
        Times.assertFound("""
                用例执行（11/20） =>
                用例执行（14/16） =>
                Ana: cases run (8/20) =>
                Ana: cases run (3/4) =>
                （3/20）用例执行 =>
                """);
    }
}
