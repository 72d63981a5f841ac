package org.commcheck.extract.time;

import org.junit.jupiter.api.Test;

/** Notes in a hurry have no capitals: a month that is an everyday word too is one behind a preposition, or with an ordinal. */
class SmallLettersTest {

    @Test
    void a_month_in_small_letters_is_found_where_only_a_month_can_stand() {
        Times.assertFound("""
                send it by may 2nd => [by may 2nd] date! 2026-05-02
                ready in march => [march] coarse 2026-03-01..2026-03-31
                in the second week of march => [the second week of march] period 2026-03-09..2026-03-15
                ship early may => [early may] coarse 2026-05-01..2026-05-10
                """);
    }

    @Test
    void an_everyday_word_stays_one() {
        Times.assertFound("""
                they march in may parades =>
                you may 2 =>
                it is in march format =>
                we ask april =>
                """);
    }

    @Test
    void a_quarter_in_small_letters_is_found_with_a_year_or_a_preposition() {
        Times.assertFound("""
                ready by q3 => [by q3] date! 2026-09-30
                the q2 2026 figures => [q2 2026] coarse 2026-04-01..2026-06-30
                question q3 is open =>
                """);
    }

    @Test
    void final_is_last_and_the_latter_half_the_second() {
        Times.assertFound("""
                call on the final friday of march => [the final friday of march] date 2026-03-27
                in the latter half of the year => [the latter half of the year] coarse 2026-07-01..2026-12-31 relative
                in the back half of May => [the back half of May] coarse 2026-05-16..2026-05-31
                the final report of the year =>
                back half of it =>
                """);
    }
}
