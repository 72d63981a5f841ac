package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that only their look, or that they are known, parts from the task behind them, as editors and pads write them. */
class SetOffNamesTest {

    private static String listed(String entry) {
        return Items.ofMinutes("Present: Mara Voss, Bo Chen, Cyril Dorn", "", "## Action items", "", "- " + entry)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [Rosa Lind](mailto:rosa@example.org) Write up the decision                            | Rosa Lind
        [Rosa Lind](mailto:rosa@example.org)[Tom Ek](mailto:tom@example.org) Collect the keys | Rosa Lind, Tom Ek
        [Rosa Lind](mailto:rosa@example.org) and [Tom Ek](mailto:t@example.org) collect keys  | Rosa Lind, Tom Ek
        [Rosa Lind](https://wiki.example.org/display/~rosa) write the plan                    | Rosa Lind
        [Rosa Lind](/people/5b10a2) write the plan                                            | Rosa Lind
        """)
    void links_to_people_own_what_stands_behind_them(String entry, String owners) {
        assertThat(listed(entry)).endsWith(" | " + owners);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [Harbour guide](https://example.org/guide) needs an index
        Write to [Rosa Lind](mailto:rosa@example.org) about the keys
        [rosa@example.org](mailto:rosa@example.org) answers no letters
        [Rosa Lind](mailto:rosa@example.org)
        """)
    void links_to_pages_and_addresses_to_write_to_own_nothing(String entry) {
        assertThat(listed(entry)).doesNotContain(" | ");
    }

    @Test
    void links_to_people_work_in_chinese() {
        assertThat(Items.ofMinutes("## 行动项", "", "- [王芳](mailto:wf@example.org)[李强](mailto:lq@example.org) 整理迁移清单"))
                .containsExactly("王芳李强 整理迁移清单 | 王芳, 李强");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mara Voss write the plan              | Mara Voss
        Mara write the plan                   | Mara
        Mara Voss Write the plan              | Mara Voss
        Mara and Bo Chen send the minutes     | Mara, Bo Chen
        """)
    void a_known_name_before_the_bare_form_of_a_verb_owns_it(String entry, String owners) {
        assertThat(listed(entry)).endsWith(" | " + owners);
    }

    @ParameterizedTest
    @CsvSource({"Mara Voss contract", "Rosa Lind keys", "Mark the dates in the calendar"})
    void a_name_before_a_noun_and_one_that_nobody_knows_do_not(String entry) {
        assertThat(listed(entry)).doesNotContain(" | ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        @Mara Voss talk to the bank               | Mara Voss
        @Mara Voss @Bo Chen talk to the bank      | Mara Voss, Bo Chen
        @mara Prepare the plan                    | @mara
        @Mara Voss Prepare the plan               | Mara Voss
        @Rosa Lind prepare the plan               | @Rosa
        """)
    void a_handle_goes_on_as_far_as_the_name_that_is_known(String entry, String owners) {
        assertThat(listed(entry)).endsWith(" | " + owners);
    }

    @Test
    void the_day_of_an_editor_stands_behind_the_sign_of_a_handle() {
        assertThat(listed("@Mara Voss send the figures → @March 25, 2026"))
                .endsWith(" | Mara Voss | by March 25, 2026");
    }

    @Test
    void brackets_at_the_end_may_say_that_nobody_has_it() {
        assertThat(listed("**Venue:** Book the hall. (Unassigned)")).endsWith(" | Unassigned?");
        assertThat(listed("**Press release:** Send it to the agency. (Mara)")).endsWith(" | Mara");
    }
}
