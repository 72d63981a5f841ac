package org.commcheck.extract.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.ActionPriority;
import org.commcheck.extract.LeadOwner;
import org.commcheck.extract.ProgressClaim;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who of several owners comes first, and what is told of the progress of work. */
class ActionMattersTest {

    @ParameterizedTest
    @CsvSource({
        "'Ana (lead), Bo', lead",
        "'Bo, Ana (lead)', lead",
        "Ana Lima (with Bo Berg), with",
        "张三牵头，李四配合, 牵头",
        "张三（主）、李四, （主）",
        "张三（李四配合）, none",
        "'Ana, Bo', none",
        "张三、李四, none"
    })
    void words_beside_or_between_owners_put_one_of_them_first(String owners, String words) {
        assertThat(leads("open", owners)).containsExactlyElementsOf(words.equals("none") ? List.of() : List.of(words));
    }

    @Test
    void what_is_done_has_no_first_owner() {
        assertThat(leads("done", "张三牵头，李四配合")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Lima and Bo Berg: write the plan for those who lead",
                "Ana Lima and Bo Berg: write the plan with the vendor",
                "With care Ana Lima and Bo Berg write the plan"
            })
    void words_that_are_not_about_the_owners_do_not(String item) {
        assertThat(Said.of("notes.md", "# Notes\n\n## Action items\n\n- [ ] " + item + "\n")
                        .words(LeadOwner.class))
                .isEmpty();
    }

    private static List<String> leads(String state, String owners) {
        return Said.of("notes.md", """
                # Notes

                ## Action items

                | Task | Status | Owner |
                | --- | --- | --- |
                | Write the plan with Ed, our lead | %s | %s |
                """.formatted(state, owners)).words(LeadOwner.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The tests are mostly done.                           | mostly done
        The tests are mostly done: 40 of 50 pass.            | mostly done measured
        The tests are mostly done, the rest by Friday.       | mostly done measured
        Mostly done: Anna wrote the plan                     | Mostly done measured
        Mostly done - Anna wrote the plan                    | Mostly done measured
        The work is mostly done and in good shape.           | mostly done
        测试基本完成。                                       | 基本完成
        测试基本完成，剩余3个用例。                          | 基本完成 measured
        进展顺利。                                           | 进展顺利
        进展顺利：A 已上线                                   | 进展顺利 measured
        进展顺利：无                                         | 进展顺利
        """)
    void a_claim_of_progress_is_measured_by_what_stands_beside_it(String text, String claim) {
        assertThat(claims("# Status report\n\n## Progress\n\n" + text + "\n")).containsExactly(claim);
    }

    @Test
    void lines_below_and_cells_beside_measure_it_too() {
        assertThat(claims("# Notes\n\n- The tests are mostly done.\n  - They run.\n- The docs are mostly done.\n"))
                .containsExactly("mostly done measured", "mostly done");
        assertThat(claims("""
                        # Notes

                        | Task | State | Left |
                        | --- | --- | --- |
                        | Tests | mostly done | 3 cases |
                        | Docs | mostly done | |
                        """)).containsExactly("mostly done measured", "mostly done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are the tests mostly done?",
                "> The tests are mostly done.",
                "He wrote “the tests are mostly done”.",
                "If the tests are mostly done, we go."
            })
    void questions_conditions_and_quotes_claim_nothing(String text) {
        assertThat(claims("# Notes\n\n" + text + "\n")).isEmpty();
    }

    @Test
    void a_heading_claims_nothing() {
        assertThat(claims("# Notes\n\n## Mostly done\n\nWe met.\n")).isEmpty();
    }

    private static List<String> claims(String text) {
        return Said.of("notes.md", text).all(ProgressClaim.class).stream()
                .map(claim -> claim.text() + (claim.measured() ? " measured" : ""))
                .toList();
    }

    @Test
    void an_open_item_or_the_heading_above_says_how_urgent_it_is() {
        List<ActionPriority> priorities = Said.of("notes.md", """
                # Notes

                ## Action items

                - [ ] P1: Ana sends the plan
                - [ ] P2: Bo sends the test
                - [x] P1: Cy left
                - [ ] Di sends the page
                - [ ] 【高】张三提交方案

                ### Low

                - [ ] Ed sends the list

                | Task | Owner | Priority |
                | --- | --- | --- |
                | Write the code | Ana | high |
                """).all(ActionPriority.class);

        assertThat(priorities)
                .extracting(priority -> priority.text() + (priority.high() ? " high" : ""))
                .containsExactlyInAnyOrder("P1 high", "P2", "高 high", "Low", "high high");
        assertThat(priorities).extracting(ActionPriority::order).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }

    @Test
    void where_a_cell_holds_several_lines_the_figures_of_one_measure_no_other() {
        String table = "# 周例会\n\n成员 | 进展\n---|---\n王芳 | ";
        assertThat(claims(table + "修复了25个缺陷<br>登录页基本完成<br>整理文档\n")).containsExactly("基本完成");
        assertThat(claims(table + "整理文档<br>登录页基本完成，还差2个接口\n")).containsExactly("基本完成 measured");
        String english = "# Weekly notes\n\nMember | Progress\n---|---\nAna | ";
        assertThat(claims(english + "25 bugs fixed<br>The form is mostly done.\n"))
                .containsExactly("mostly done");
        assertThat(claims(english + "The form is mostly done: 4 of 5 fields.<br>Wrote a page.\n"))
                .containsExactly("mostly done measured");
    }
}
