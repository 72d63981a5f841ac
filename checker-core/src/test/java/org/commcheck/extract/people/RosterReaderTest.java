package org.commcheck.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.Attendee;
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

    private static List<String> attendees(String text) {
        return Said.of("minutes.md", text).all(Attendee.class).stream()
                .map(attendee -> attendee.text() + (attendee.present() ? "" : " absent"))
                .toList();
    }
}
