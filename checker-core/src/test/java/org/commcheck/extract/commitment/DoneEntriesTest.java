package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of action lists that tell what was done, and what remarks say of the state of old items. */
class DoneEntriesTest {

    @Test
    void what_an_action_list_tells_was_done_is_closed() {
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        "- Mara completed the search.",
                        "- We discussed the budget.",
                        "- The plan is updated.",
                        "- The plan is read. Bo will update it."))
                .containsExactly(
                        "Mara completed the search. | closed",
                        "We discussed the budget. | closed",
                        "The plan is updated. | closed",
                        "The plan is read. Bo will update it. | Bo");
    }

    @Test
    void what_stands_behind_a_dash_or_in_brackets_may_close_an_item() {
        assertThat(Items.ofMinutes(
                        "## Action items",
                        "",
                        "- Mara: make a page - already completed during the call",
                        "- Mara: book the hall (already done)",
                        "- Mara: tell Bo that it is already done"))
                .containsExactly(
                        "Mara: make a page - already completed during the call | Mara | closed",
                        "Mara: book the hall (already done) | Mara | closed",
                        "Mara: tell Bo that it is already done | Mara");
    }

    @Test
    void a_remark_below_an_old_item_says_that_it_is_open() {
        assertThat(Items.ofMinutes(
                        "## Previous action items",
                        "",
                        "- Mara: draft the letter",
                        "  - Blocked on the vendor",
                        "- Mara to ask the board",
                        "  - Follow up: Bo will ask again",
                        "- Mara: send the figures",
                        "  - On the agenda"))
                .containsExactly(
                        "Mara: draft the letter | Mara",
                        "Mara to ask the board | Mara",
                        "Mara: send the figures | Mara | closed");
    }

    @Test
    void what_is_to_be_done_before_closes_nothing() {
        assertThat(
                        Items.of(
                                "# Weekly report 2026-03-04\n\n## Next steps\n\n- Once the plan is finalised, run the tests and write them up\n- The plan is finalised\n"))
                .containsExactly(
                        "Once the plan is finalised, run the tests and write them up",
                        "The plan is finalised | closed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        状态：已完成                | closed
        状态：已完成上线。v2.1.0    | closed
        状态：已完成一半            |
        状态：进行中                |
        Status: closed              | closed
        Status: in progress         |
        """)
    void an_entry_of_a_log_may_say_that_its_matter_is_settled(String line, String state) {
        String log = "# 变更记录\n\n## 2026-03-03\n\n%s\n\n行动项：\n\n- 王芳：更换水泵\n\n## 2026-03-02\n\n检查管道。\n";
        String item = "王芳：更换水泵 | 王芳";
        assertThat(Items.of(log.formatted(line))).containsExactly(state == null ? item : item + " | " + state);
    }

    @Test
    void the_state_of_a_paper_settles_none_of_its_items() {
        assertThat(Items.ofMinutes("状态：已完成", "", "## 行动项", "", "- 王芳：更换水泵")).containsExactly("王芳：更换水泵 | 王芳");
    }
}
