package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that end with who and until when, between marks of any kind. */
class OwnersBeforeDaysTest {

    private static String owners(String entry) {
        String item = Items.ofMinutes("Attendees: Ana Lima, Bo Berg", "", "## Action items", "", "- " + entry)
                .get(0);
        return item.substring(entry.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Thank the sponsors — Ana — 27/03/2026; Ana",
                "Thank the sponsors - AL - 27 March; AL",
                "Thank the sponsors | Bo | 27 March; Bo",
                "Thank the sponsors, Ana, Bo, 27 March; Ana, Bo",
                "Thank the sponsors. Bo by 27 March.; Bo",
                "Thank the sponsors (Ana, 27 March); Ana",
                "答谢赞助商——王小雨——3月27日; 王小雨",
                "答谢赞助商；王小雨；3月27日; 王小雨",
            })
    void a_stretch_of_names_before_the_day_says_who(String entry, String owner) {
        assertThat(owners(entry)).startsWith(" | " + owner + " | by ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "接口增加校验  王小雨  3月27日; 王小雨 | by 3月27日",
                "发布前补充用例  李明  3月27日; 李明 | by 3月27日",
                "接口增加校验 王小雨 3月27日; 王小雨 | by 3月27日",
                "接口增加校验  李明; 李明",
                "Order the tents  Bo  27 March; Bo | by 27 March",
            })
    void columns_of_blanks_say_who_and_until_when(String entry, String said) {
        assertThat(owners(entry)).startsWith(" | " + said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"接口增加校验  待定  3月27日", "完成接口 联调 3月27日", "整理 需求文档 3月27日"})
    void other_columns_are_nobody(String entry) {
        assertThat(owners(entry)).startsWith(" | by ");
    }

    @Test
    void a_semicolon_parts_them_as_well() {
        assertThat(owners("Thank the sponsors; Bo; 27 March")).startsWith(" | Bo | by ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Send the draft, the map, and the list, 27 March",
                "Print the page in red, blue, Tuesday 3 March",
                "Meet the council in Rome, 27 March",
                "Move from A to B, 27 March",
            })
    void other_words_before_the_day_are_nobody(String entry) {
        assertThat(owners(entry)).startsWith(" | by ");
    }

    @Test
    void a_label_ends_where_the_next_begins() {
        assertThat(owners("Order chairs. Owner: Bo. Due: 3 March")).isEqualTo(" | Bo | by 3 March");
        assertThat(owners("Order chairs. Owner: Bo Due: 3 March")).isEqualTo(" | Bo | by 3 March");
        assertThat(owners("Order chairs. Owner: Bo Berg, status: open, due: 3 March"))
                .startsWith(" | Bo Berg | by ");
    }

    @Test
    void of_a_day_that_was_given_up_and_a_new_one_the_new_one_holds() {
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        "- (carried over) Bo – close the finding – was 3 March, now 13 March",
                        "- Ana – call – was due 3 March"))
                .containsExactly(
                        "Bo – close the finding – was 3 March, now 13 March | Bo | by 13 March",
                        "Ana – call – was due 3 March | Ana | by due 3 March");
    }

    @Test
    void an_event_may_stand_between_marks_at_the_end() {
        assertThat(owners("Call the printer (next staff meeting)")).isEqualTo(" | by next staff meeting");
        assertThat(owners("Call the printer (second floor)")).isEmpty();
    }

    @Test
    void a_meeting_that_is_named_by_its_month_is_an_event() {
        assertThat(owners("Bo to write a summary for the September meeting")).isEqualTo(" | Bo | by September meeting");
        assertThat(owners("Bo to write a summary in September")).isEqualTo(" | Bo | by September?");
    }
}
