package org.commcheck.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.Attendee;
import org.commcheck.extract.Owner;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;

class RosterReaderTest {

    @Test
    void a_list_with_ticks_says_who_was_there() {
        assertThat(attendees("""
                # Minutes, 4 March 2026

                ## Attendance

                - [x] Ana Lima, Acme
                - [ ] Bo Berg, Acme
                - [x] Cy Dahl (regrets)
                - Regrets
                  - Di Falk
                """)).containsExactly("Ana Lima", "Bo Berg absent", "Cy Dahl absent", "Di Falk absent");
    }

    @Test
    void fields_say_who_came_and_who_did_not() {
        assertThat(
                        attendees(
                                "# Minutes, 4 March 2026\n\nPresent participants: Ana Lima, Bo Berg\n\nMissing participants: Cy Dahl\n"))
                .containsExactly("Ana Lima", "Bo Berg", "Cy Dahl absent");
    }

    @Test
    void behind_a_role_stands_the_name_of_its_bearer() {
        assertThat(attendees("# 业委会会议纪要 2026-03-04\n\n出席委员：主委林建宏、财务部经理陈淑芬（请假）、监委李国强\n"))
                .containsExactly("林建宏", "陈淑芬 absent", "李国强");
        assertThat(attendees("# 启动会纪要 2026-03-04\n\n参会：孙丽、客户方王总、主委方小明\n")).containsExactly("孙丽", "王总", "方小明");
    }

    @Test
    void among_names_a_short_word_is_a_name_whatever_its_surname() {
        assertThat(attendees("# 例会纪要 2026-03-04\n\n参会人员：王芳、李强、闾明、测试组、大家\n")).containsExactly("王芳", "李强", "闾明");
        assertThat(attendees("# 例会纪要 2026-03-04\n\n参会人员：王芳、闾明\n")).containsExactly("王芳");
    }

    @Test
    void a_line_without_a_colon_may_head_the_list_of_who_was_there() {
        assertThat(attendees("""
                # Minutes, 4 March 2026

                We met online.

                Attendees
                - Ana Lima
                - Bo Berg

                Not present
                - Cy Dahl
                """)).containsExactly("Ana Lima", "Bo Berg", "Cy Dahl absent");
    }

    @Test
    void who_is_listed_may_write_the_first_part_of_a_name_small() {
        assertThat(attendees(
                        "# Minutes, 4 March 2026\n\n## Attendees\n\n- elf Pavlik\n- Ana Lima\n- guests from Oslo\n"))
                .containsExactly("elf Pavlik", "Ana Lima");
    }

    @Test
    void without_a_single_tick_the_boxes_say_nothing() {
        assertThat(attendees("""
                # Minutes, 4 March 2026

                ## Attendees

                - [ ] Ana Lima
                - [ ] Bo Berg

                ### Apologies

                - Cy Dahl
                """)).containsExactly("Ana Lima", "Bo Berg", "Cy Dahl absent");
    }

    @Test
    void label_lines_name_them_in_either_language() {
        assertThat(attendees("""
                # Minutes, 4 March 2026

                Attendees: Ana Lima, Bo Berg

                Apologies: Cy Dahl
                """)).containsExactly("Ana Lima", "Bo Berg", "Cy Dahl absent");
        assertThat(attendees("""
                # 项目例会纪要 2026-03-04

                参会人员：张三、李四
                请假：王五
                """)).containsExactly("张三", "李四", "王五 absent");
    }

    @Test
    void a_handle_behind_it_shows_a_name_of_any_shape() {
        assertThat(attendees("""
                # 项目例会纪要 2026-03-04

                会议参与人：卓凌(@wss), 晟怀(@andy)

                讨论了方案。
                """)).containsExactly("卓凌", "晟怀");
    }

    @Test
    void in_a_list_the_name_comes_first_and_the_rest_of_the_line_is_where_they_work() {
        assertThat(attendees("""
                # Minutes, 4 March 2026

                ## Attendees

                - Ana Lima, Acme, Harbour Works
                - Bo Berg (Acme)
                - Cy Dahl - Harbour Works
                - Di Falk from Acme
                - [Eve Gray](https://example.org/eve)
                - FH
                - the harbour works
                - 张三、李四
                """))
                .containsExactly("Ana Lima", "Bo Berg", "Cy Dahl", "Di Falk", "Eve Gray", "FH", "张三", "李四");
    }

    @Test
    void a_label_in_the_list_says_who_was_not_there() {
        assertThat(attendees("""
                # Minutes, 4 March 2026

                ## Attendees

                - Present: Ana Lima
                - Regrets: [Bo Berg](https://example.org/bo)
                - Cy Dahl
                """)).containsExactly("Ana Lima", "Bo Berg absent", "Cy Dahl");
    }

    @Test
    void the_names_may_stand_below_a_label_until_the_next_item() {
        assertThat(attendees("""
                # Minutes, 4 March 2026

                - Attendees:
                  - Ana Lima
                    - Harbour Works
                  - Bo Berg
                - Apologies:
                  - Cy Dahl
                - Di Falk opened the meeting.
                """)).containsExactly("Ana Lima", "Bo Berg", "Cy Dahl absent");
    }

    @Test
    void a_heading_may_name_them() {
        assertThat(attendees("# Minutes, 4 March 2026\n\n## Attendees: Ana Lima, Bo Berg\n\nWe met.\n"))
                .containsExactly("Ana Lima", "Bo Berg");
    }

    @Test
    void whom_a_table_of_names_lists_is_known_but_not_taken_for_present() {
        String text = """
                # Minutes, 4 March 2026

                | Name | Role |
                | ---- | ---- |
                | Ozlin Quorra | design |
                | to be named | tests |

                - %s: paint the hall by Friday
                """;

        assertThat(attendees(text.formatted("Ozlin"))).isEmpty();
        assertThat(Said.of("minutes.md", text.formatted("Ozlin")).words(Owner.class))
                .containsExactly("Ozlin");
        assertThat(Said.of("minutes.md", text.formatted("Website")).words(Owner.class))
                .isEmpty();
    }

    @Test
    void a_sentence_may_announce_the_list_of_who_was_there() {
        assertThat(attendees("""
                # Board meeting, 4 March 2026

                Board members in attendance were:

                - Ana Lima
                - Bo Berg

                Also in attendance were:

                - Cy Dahl (assistant)

                ## Finances

                We discussed the budget.
                """)).containsExactly("Ana Lima", "Bo Berg", "Cy Dahl");
    }

    @Test
    void an_item_that_names_all_who_were_there_divides_them_by_commas() {
        assertThat(attendees("""
                # Operations meeting, 4 March 2026

                - 13:00
                - Attending: Ana, Bo, Steve T., Marina
                """)).containsExactly("Ana", "Bo", "Steve T", "Marina");
    }

    @Test
    void a_link_in_brackets_is_where_somebody_works() {
        assertThat(attendees("""
                # Minutes, 4 March 2026

                ## Present

                - [Ana Lima](https://example.org/ana) ([Harbour Works](https://example.org))
                """)).containsExactly("Ana Lima");
    }

    @Test
    void beside_a_column_of_names_stand_no_more_people() {
        assertThat(attendees("""
                # Minutes, 4 March 2026

                ## Attendees

                | Name | Role |
                | ---- | ---- |
                | Ana Lima | Prime Manager / Product |
                | Bo Berg (Bobby) | Technical Support |
                """)).containsExactly("Ana Lima", "Bo Berg");
    }

    @Test
    void beside_a_name_may_stand_that_its_bearer_was_away() {
        assertThat(attendees("""
                # Minutes, 4 March 2026

                ## Attendance

                | Name | Role | Present |
                | ---- | ---- | ------- |
                | Ana Lima | Chair | Yes |
                | Bo Berg | Treasurer | Apologies |
                | Cy Dent | Trustee | No |
                """)).containsExactly("Ana Lima", "Bo Berg absent", "Cy Dent absent");
        assertThat(attendees("# Plan\n\nMove 80 people from Kirkegata to the new house.\n"))
                .isEmpty();
    }

    private static List<String> attendees(String text) {
        return Said.of("minutes.md", text).all(Attendee.class).stream()
                .map(attendee -> attendee.text() + (attendee.present() ? "" : " absent"))
                .toList();
    }

    @Test
    void blanks_may_divide_chinese_names_and_small_letters_be_how_somebody_signs() {
        assertThat(attendees("# 例会纪要 2026-03-04\n\n参会人员：王芳 李强 赵明远\n")).containsExactly("王芳", "李强", "赵明远");
        assertThat(attendees("# 例会纪要 2026-03-04\n\n参会人员：会议室 三楼\n")).isEmpty();
        assertThat(attendees("# 例會紀錄 2026-03-04\n\n實體出席：kiwi, mrbear\n")).containsExactly("kiwi", "mrbear");
        assertThat(attendees("# Notes 2026-03-04\n\nAttendees: online, everybody\n"))
                .isEmpty();
    }

    @Test
    void a_sentence_may_say_who_came_behind_their_names() {
        assertThat(attendees("# 理事会会议纪要\n\n3月4日下午，理事长高建平主持召开理事会，王芳、李强、赵明远出席会议。\n"))
                .containsExactly("王芳", "李强", "赵明远");
        assertThat(attendees("# 例会纪要 2026-03-04\n\n请王芳、李强参加下周的培训。\n")).isEmpty();
    }

    @Test
    void behind_a_label_an_entry_lists_as_many_people_as_it_has_commas() {
        assertThat(attendees("""
                # Minutes, 4 March 2026

                ## Present

                - in the room: AL, BB
                - online:   CD, DF, EG
                - Flo Hale, Acme
                """)).containsExactly("AL", "BB", "CD", "DF", "EG", "Flo Hale");
    }

    @Test
    void words_before_a_key_for_people_say_which_people() {
        assertThat(
                        attendees(
                                "# Minutes, 4 March 2026\n\n- Team Members Present: Ana, Bo\n- Board members not present: Cy Dahl\n"))
                .containsExactly("Ana", "Bo", "Cy Dahl absent");
        assertThat(attendees("# 例会纪要 2026-03-04\n\n甲方参会人员：王芳、李强\n\n未参会人员：张敏\n")).containsExactly("王芳", "李强");
        assertThat(attendees("# Minutes, 4 March 2026\n\nNumber of attendees: Ana, Bo\n\nAt present: Cy\n"))
                .isEmpty();
    }

    @Test
    void where_nobody_is_missing_nobody_is_named() {
        assertThat(attendees("# Minutes, 4 March 2026\n\n- Present: Ana Lima\n- Absent: N/A\n"))
                .containsExactly("Ana Lima");
        assertThat(attendees("# 例会纪要 2026-03-04\n\n参会人员：王芳\n\n请假人员：无\n")).containsExactly("王芳");
    }

    @Test
    void a_word_in_small_letters_that_is_all_of_its_entry_is_a_handle() {
        assertThat(
                        attendees(
                                "# Minutes, 4 March 2026\n\nAttendees\n\n- zbyn\n- BoChen\n- team\n- tbd\n- guests from Oslo\n"))
                .containsExactly("zbyn", "BoChen");
    }

    @Test
    void links_to_people_part_their_names() {
        assertThat(attendees("""
                # Minutes, 4 March 2026

                Attendees: [Ana Lima](mailto:ana@example.org) [Bo Berg](mailto:bo@example.org) Cy Dahl
                """)).containsExactly("Ana Lima", "Bo Berg", "Cy Dahl");
        assertThat(attendees("# 例会纪要 2026-03-04\n\n参会人：[王芳](mailto:w@example.org)[李强](mailto:l@example.org)\n"))
                .containsExactly("王芳", "李强");
    }

    @Test
    void a_cell_of_a_form_that_spans_columns_is_one_value() {
        assertThat(Said.of(
                                "minutes.html",
                                "<h1>例会纪要</h1><table><tr><td>时间<td>2026年3月4日<td>地点<td>线上<td>记录<td>王芳</tr>"
                                        + "<tr><td>参会人员<td colspan=5>王芳、李强</tr></table>")
                        .all(Attendee.class))
                .extracting(Attendee::text)
                .containsExactly("王芳", "李强");
    }
}
