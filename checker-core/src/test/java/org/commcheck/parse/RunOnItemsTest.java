package org.commcheck.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunOnItemsTest {

    /** A line with a bar before each item that does not stand at its start. */
    private static String split(String line, String marker) {
        StringBuilder marked = new StringBuilder(line);
        int added = 0;
        for (int start : RunOnItems.starts(line, marker)) {
            marked.insert(start + added++, '|');
        }
        return marked.toString();
    }

    private static void assertSplit(String marked, String marker) {
        assertThat(split(marked.replace("|", ""), marker)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1) Call Bo |2) Write to Cy",
                "1. Call Bo. |2. Write to Cy.",
                "1. Call Bo |2. Write to Cy |3. Book the hall",
                "(1) Call Bo |(2) Write to Cy",
                "7) Call Bo |8) Write to Cy",
                "9. Call Bo. |10. Write to Cy. |11. Rest a while.",
                "1、联系场地；|2、订餐；|3、发通知",
                "1、联系场地。|2、订餐厅。",
                "（1）联系场地 |（2）预订餐厅",
                "①联系场地 |②预订餐厅",
            })
    void items_in_one_line_are_told_apart(String line) {
        assertSplit(line, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1) Call Bo",
                "1. See step 2. It is short",
                "1. See figure 2 and table 3",
                "1) Call Bo (or see 2) below)",
                "1) collect the data, 2) check it",
                "1) collect the data and 2) check it",
                "We will (1) collect the data, (2) check it and (3) report",
                "There are three ways: 1) to wait 2) to pay 3) to leave",
                "The options 1) and 2) are equal",
                "Benefits: 1) it is fast 2) it is cheap",
                "1) and 2) are equal",
                "1. Version 1.2 and 2.0 are out. 3. comes next",
                "1、按第2、3条办理",
                "1、第一批2个、第二批3个",
                "1、采购：2、3号楼各一台",
                "At 1:30 we met",
            })
    void numbers_in_a_sentence_are_no_items(String line) {
        assertSplit(line, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1); Call Bo |2) Write to Cy",
                "4.; Call Bo. |5. Write to Cy.",
                "1.; Call Bo 3. Write to Cy",
                "-; Call Bo 2) Write to Cy",
                "1.; Call Bo 2) Write to Cy",
            })
    void the_text_of_an_item_goes_on_counting_from_its_marker(String marker, String line) {
        assertSplit(line, marker);
    }

    @Test
    void items_behind_an_item_stand_beside_it_and_what_is_below_belongs_to_the_last() {
        assertThat(Shown.outline("1. Call Bo. 2. Write to Cy.\n   - by mail\n3. Rest\n"))
                .isEqualTo("""
                LIST ordered
                  1.: Call Bo.
                  2.: Write to Cy.
                    LIST
                      -: by mail
                  3.: Rest
                """);
    }

    @Test
    void marks_inside_a_run_stay_marks() {
        assertThat(Shown.outline("1) Call **Bo** 2) Write to [Cy](https://example.org)\n"))
                .isEqualTo("""
                LIST ordered
                  1): Call Bo «Call **Bo**»
                  2): Write to Cy «Write to [Cy](https://example.org)»
                """);
    }

    @Test
    void html_is_read_alike() {
        assertThat(Shown.htmlOutline("<p>1、联系场地；2、预订餐厅。"))
                .contains("LIST ordered unrendered", "1、: 联系场地；", "2、: 预订餐厅。");
    }

    @Test
    void a_line_that_was_wrapped_goes_on_with_the_last_item() {
        assertThat(Shown.outline("1) Call Bo 2) Write to Cy about the\nhall\n\nRest.\n"))
                .isEqualTo("""
                LIST ordered
                  1): Call Bo
                  2): Write to Cy about the⏎hall
                TEXT: Rest.
                """);
    }
}
