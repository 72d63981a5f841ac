package org.commcheck.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.time.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrdersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sent on 25/03/2026.             | DAY_FIRST
        Sent on 3/25/26.                | MONTH_FIRST
        25-3-2026                       | DAY_FIRST
        - sent -, and on 03-25-2026     | MONTH_FIRST
        and/or by 25/03/2026            | DAY_FIRST
        25/03/2026 or 03/25/2026        | UNKNOWN
        Sent on 03/04/2026.             | UNKNOWN
        25/03                           | UNKNOWN
        第25/26/27条                    | UNKNOWN
        4/22, 4/27, 4/30, 5/4 and 5/13  | MONTH_FIRST
        22/4, 27/4, 30/4, 4/5 and 13/5  | DAY_FIRST
        4/22 tests of 5/4               | UNKNOWN
        4/22, 4/27, 4/30, 5/13 and 13/5 | UNKNOWN
        """)
    void a_date_that_is_no_other_way_round_shows_the_order(String text, DateOrder order) {
        assertThat(DateOrders.shown(Reading.outline(text + "\n"))).isEqualTo(order);
    }

    @Test
    void headings_and_cells_show_it_too() {
        assertThat(DateOrders.shown(Reading.outline("# Notes of 03/25/2026\n"))).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrders.shown(Reading.outline("| Due |\n| --- |\n| 25/03/2026 |\n")))
                .isEqualTo(DateOrder.DAY_FIRST);
    }
}
