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
}
