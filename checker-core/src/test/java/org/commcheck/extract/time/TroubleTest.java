package org.commcheck.extract.time;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TroubleTest {

    @Test
    void a_date_whose_numbers_can_change_places_is_ambiguous() {
        Times.assertFound("""
                on 03/04/2026 => [03/04/2026] date AMBIGUOUS
                by 3/11/24 => [by 3/11/24] date! AMBIGUOUS
                by 4/5 => [by 4/5] date! AMBIGUOUS
                on 25/12/2026 => [25/12/2026] date 2026-12-25
                on 12/25/2026 => [12/25/2026] date 2026-12-25
                on 04/04/2026 => [04/04/2026] date 2026-04-04
                on 2026-03-04 => [2026-03-04] date 2026-03-04
                3/4前完成 => [3/4前] date! 2026-03-04
                """);
    }

    @Test
    void a_known_order_or_a_weekday_resolves_it() {
        Times.assertFound("""
                on 03/04/2026 => [03/04/2026] date 2026-04-03
                on 03/25/2026 => [03/25/2026] date 2026-03-25
                04/03 => [04/03] date 2026-03-04
                4/3 =>
                04/11 =>
                passed 04/03 of them =>
                """, new TimeScanner.Context(Optional.of(Times.ANCHOR), DateOrder.DAY_FIRST));
        Times.assertFound("""
                on Wednesday 03/04/2026 => [Wednesday 03/04/2026] date 2026-03-04
                on Friday 03/04/2026 => [Friday 03/04/2026] date 2026-04-03
                on Tuesday 03/04/2026 => [Tuesday 03/04/2026] date WRONG_WEEKDAY
                """);
    }

    @Test
    void a_day_that_does_not_exist_is_found() {
        Times.assertFound("""
                2026-02-30 => [2026-02-30] date NO_SUCH_DAY
                2026-00-12 => [2026-00-12] date NO_SUCH_DAY
                31 April => [31 April] date NO_SUCH_DAY
                30/02/2026 => [30/02/2026] date NO_SUCH_DAY
                2月30日 => [2月30日] date NO_SUCH_DAY
                4月31日前 => [4月31日前] date! NO_SUCH_DAY
                2026年2月29日 => [2026年2月29日] date NO_SUCH_DAY
                2028年2月29日 => [2028年2月29日] date 2028-02-29
                """);
    }

    @Test
    void a_weekday_that_contradicts_its_date_is_found() {
        Times.assertFound("""
                Friday, 4 March 2026 => [Friday, 4 March 2026] date 2026-03-04 WRONG_WEEKDAY
                Wednesday, 4 March 2026 => [Wednesday, 4 March 2026] date 2026-03-04
                2026-03-04 (Fri) => [2026-03-04 (Fri)] date 2026-03-04 WRONG_WEEKDAY
                17.11.2012 - Saturday 14:00 => [17.11.2012 - Saturday 14:00] date 2012-11-17
                下周三（3月11日）前 => [下周三（3月11日）前] date! 2026-03-11
                下周三（3月12日）前 => [下周三（3月12日）前] date! 2026-03-12 WRONG_WEEKDAY
                3月6日（周五） => [3月6日（周五）] date 2026-03-06
                需於3/10(二)前完成 => [3/10(二)前] date! 2026-03-10
                需於3/10(三)前完成 => [3/10(三)前] date! 2026-03-10 WRONG_WEEKDAY
                """);
    }

    @Test
    void a_weekday_proves_nothing_where_the_year_is_in_doubt() {
        Times.assertFound("""
                Friday, 20 August => [Friday, 20 August] date 2026-08-20
                """);
        Times.assertFound("""
                Friday, 4 March => [Friday, 4 March] date
                Friday, 4 March 2026 => [Friday, 4 March 2026] date 2026-03-04 WRONG_WEEKDAY
                """, TimeScanner.Context.unknown());
    }

    @Test
    void a_range_that_ends_before_it_starts_is_found() {
        Times.assertFound("""
                13-9 May => [13-9 May] period 2026-05-13..2026-05-09 BACKWARDS
                from 13 May to 9 May 2026 => [13 May to 9 May 2026] period 2026-05-13..2026-05-09 BACKWARDS
                第一周（5月13日~5月9日） => [第一周] period; [5月13日~5月9日] period 2026-05-13..2026-05-09 BACKWARDS
                12月28日~1月3日 => [12月28日~1月3日] period 2025-12-28..2026-01-03
                2026-03-09 to 2026-03-05 => [2026-03-09 to 2026-03-05] period 2026-03-09..2026-03-05 BACKWARDS
                """);
        Times.assertFound("""
                5月13日~5月9日 => [5月13日~5月9日] period BACKWARDS
                12月28日~1月3日 => [12月28日~1月3日] period
                """, TimeScanner.Context.unknown());
    }
}
