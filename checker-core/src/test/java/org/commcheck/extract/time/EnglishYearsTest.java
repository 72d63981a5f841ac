package org.commcheck.extract.time;

import org.junit.jupiter.api.Test;

class EnglishYearsTest {

    @Test
    void a_year_counted_from_the_document_completes_what_stands_before_it() {
        Times.assertFound("""
                by March next year => [by March next year] date! 2027-03-31 relative
                on 5 March next year => [5 March next year] date 2027-03-05 relative
                by the end of October next year => [by the end of October next year] date! 2027-10-31 relative
                in Q3 next year => [Q3 next year] coarse 2027-07-01..2027-09-30 relative
                the third quarter of last year => [the third quarter of last year] coarse 2025-07-01..2025-09-30 relative
                in December of the previous year => [December of the previous year] coarse 2025-12-01..2025-12-31 relative
                in March next year's plan => [March] coarse 2026-03-01..2026-03-31; [next year's] coarse 2027-01-01..2027-12-31 relative
                """);
        Times.assertFound("""
                by March next year => [by March next year] date! relative
                """, TimeScanner.Context.unknown());
    }

    @Test
    void a_year_may_stand_before_its_month() {
        Times.assertFound("""
                2027 March => [2027 March] coarse 2027-03-01..2027-03-31
                2027-Aug is late => [2027-Aug] coarse 2027-08-01..2027-08-31
                2027/Aug/10 => [2027/Aug/10] date 2027-08-10
                from 2026 June to 2027 May => [2026 June to 2027 May] coarse 2026-06-01..2027-05-31
                """);
        Times.assertFound("""
                in 2019 may be wrong => [2019] coarse 2019-01-01..2019-12-31
                the 2024 march =>
                """);
    }

    @Test
    void months_before_the_turn_of_the_year_are_of_the_year_before() {
        Times.assertFound("""
                from December to May 2027 => [December to May 2027] coarse 2026-12-01..2027-05-31
                """);
    }

    @Test
    void a_season_with_its_year_is_coarse() {
        Times.assertFound("""
                by summer 2027 => [by summer 2027] date!
                in the spring of 2027 => [spring of 2027] coarse
                spring of next year => [spring of next year] coarse
                """);
        Times.assertNone("""
                Spring 6 and Spring Boot 3
                they fall behind
                """);
    }
}
