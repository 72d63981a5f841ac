package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes tell who takes on what, and list it again at their end; what all decide together they tell too. */
class SaidTwiceTest {

    private static final String TABLE = "\n\n## Actions\n\n| Action | Who | When |\n|---|---|---|\n";

    @Test
    void a_sentence_and_the_shorter_entry_of_the_list_are_one_item() {
        assertThat(Items.ofMinutes(
                        "Present: Tom Ibbotson, Priya Nair",
                        "",
                        "Tom will update the price list on the website.",
                        "",
                        "Priya to send the application to the council by 20 March.",
                        TABLE + "| Update price list | Tom | 1 Apr |",
                        "| Application to council | Priya | 20 Mar |"))
                .containsExactly("Update price list | Tom | by 1 Apr", "Application to council | Priya | by 20 Mar");
    }

    @Test
    void what_the_list_leaves_out_the_sentence_adds() {
        assertThat(Items.ofMinutes(
                        "Present: Tom Ibbotson",
                        "",
                        "Tom Ibbotson will update the price list by 20 March.",
                        TABLE + "| Update price list | Tom | |"))
                .containsExactly("Update price list | Tom | by by 20 March");
    }

    @Test
    void another_task_or_another_owner_is_another_item() {
        assertThat(Items.ofMinutes(
                        "Present: Tom Ibbotson, Priya Nair",
                        "",
                        "Tom will print the price list.",
                        "",
                        "Priya will update the price list.",
                        TABLE + "| Update price list | Tom | 1 Apr |"))
                .hasSize(3);
    }

    @Test
    void chinese_is_compared_by_pairs_of_characters() {
        assertThat(Items.ofMinutes("参会：赵永康、林静", "", "赵永康统计各楼登记车辆，下次例会汇报。", "", "## 待办", "", "1. 统计登记车辆（赵永康，12月10日）"))
                .containsExactly("统计登记车辆（赵永康，12月10日） | 赵永康 | by 12月10日");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We agreed to raise the junior fee from January.",
                "The committee agreed to raise the junior fee from £40 to £45 from January.",
                "The board decided to move the office."
            })
    void what_all_decide_is_a_decision_and_no_task(String decision) {
        assertThat(Items.ofMinutes("Present: Ana Lima", "", decision)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The committee agreed to write to the council by Friday.", "The web team agreed to fix the page."
            })
    void with_a_day_or_by_a_team_it_is_one(String task) {
        assertThat(Items.ofMinutes("Present: Ana Lima", "", task)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Write to the club -- done, 4 March", "Write to the club (closed, see the wiki)"})
    void done_with_a_remark_is_done(String entry) {
        assertThat(Items.ofMinutes("## Action items", "", "- " + entry))
                .singleElement()
                .asString()
                .endsWith("closed");
    }

    @Test
    void already_done_on_a_day_is_done() {
        assertThat(Items.ofMinutes("## 待办", "", "- 冯杰把证书加入监控，3月4日已完成。"))
                .singleElement()
                .asString()
                .endsWith("closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"next meeting", "The following board meeting", "code freeze"})
    void a_cell_for_the_deadline_may_name_an_event(String when) {
        assertThat(Items.ofMinutes(TABLE + "| Ask the club | Tom | " + when + " |"))
                .containsExactly("Ask the club | Tom | by " + when);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "notes", "next notes"})
    void other_nouns_there_name_none(String when) {
        assertThat(Items.ofMinutes(TABLE + "| Ask the club | Tom | " + when + " |"))
                .containsExactly("Ask the club | Tom");
    }

    @Test
    void an_entry_without_a_verb_says_a_short_sentence_again() {
        assertThat(Items.ofMinutes(
                        "Present: Ana, Bo",
                        "",
                        "## Fair",
                        "",
                        "Bo will make flyers. Ana will book the band.",
                        "",
                        "## Actions",
                        "",
                        "| Who | What | When |",
                        "| - | - | - |",
                        "| Bo | Fair night flyers | 12 March |",
                        "| Ana | Distribute the flyers | 13 March |"))
                .containsExactly(
                        "Ana will book the band. | Ana",
                        "Fair night flyers | Bo | by 12 March",
                        "Distribute the flyers | Ana | by 13 March");
    }

    @Test
    void a_list_of_dated_shares_hands_out_work_whatever_its_heading_says() {
        assertThat(Items.ofMinutes(
                        "- **Team Members Present**: Tom, Priya, Wen",
                        "",
                        "## Discussion",
                        "",
                        "- Tom to finish the register",
                        "- Priya & Wen to write the draft tests.",
                        "",
                        "## Requirements",
                        "",
                        "1. Tom to finish the register (due 6 March)",
                        "2. Wen second half of the scope (due 6 March)",
                        "3. Priya & Wen to write the tests (due 9 March)",
                        "4. All to send their hours to Wen by 9 March",
                        "5. The hall is dry"))
                .containsExactly(
                        "Tom to finish the register (due 6 March) | Tom | by due 6 March",
                        "Wen second half of the scope (due 6 March) | Wen | by due 6 March",
                        "Priya & Wen to write the tests (due 9 March) | Priya, Wen | by due 9 March",
                        "All to send their hours to Wen by 9 March | All? | by by 9 March");
    }

    @Test
    void who_is_away_until_when_is_no_share() {
        assertThat(Items.ofMinutes(
                        "Present: Tom, Priya, Wen",
                        "",
                        "## Holidays",
                        "",
                        "- Tom away until 6 March",
                        "- Wen away until 8 March",
                        "- Priya away until 9 March"))
                .isEmpty();
    }
}
