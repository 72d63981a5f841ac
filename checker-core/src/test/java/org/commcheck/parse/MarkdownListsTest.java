package org.commcheck.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists of Markdown, and lists that only a reader knows as such. */
class MarkdownListsTest {

    @Test
    void lists_nest_and_items_hold_paragraphs() {
        assertThat(Shown.outline("""
                        - one
                        - two
                          - inner

                            more words
                        - three
                        """)).isEqualTo("""
                        LIST
                          -: one
                          -: two
                            LIST
                              -: inner
                                TEXT: more words
                          -: three
                        """);
    }

    @Test
    void a_list_keeps_the_numbers_that_its_author_wrote() {
        assertThat(Shown.outline("""
                        3. three
                        4. four
                        4. four again
                        """)).isEqualTo("""
                        LIST ordered
                          3.: three
                          4.: four
                          4.: four again
                        """);
    }

    @Test
    void blank_lines_do_not_end_a_list() {
        assertThat(Shown.outline("""
                        - one

                        - two


                        - three
                        """)).isEqualTo("""
                        LIST
                          -: one
                          -: two
                          -: three
                        """);
    }

    @Test
    void another_bullet_begins_another_list() {
        assertThat(Shown.outline("""
                        - one
                        * two
                        """)).isEqualTo("""
                        LIST
                          -: one
                        LIST
                          *: two
                        """);
    }

    @Test
    void boxes_are_told_from_words() {
        assertThat(Shown.outline("""
                        * [ ] open
                        * [x] done
                        * [X] done too
                        * [-] a dash is no mark
                        * [ ]
                        """)).isEqualTo("""
                        LIST
                          * OPEN: open
                          * CHECKED: done
                          * CHECKED: done too
                          *: [-] a dash is no mark
                          * OPEN
                        """);
    }

    @Test
    void Chinese_markers_make_lists_and_nest_by_their_kinds() {
        assertThat(Shown.outline("""
                        1、联系场地
                        2、预订餐厅
                        （1）中餐
                        （2）西餐
                        3、发通知
                        """)).isEqualTo("""
                        LIST ordered unrendered
                          1、: 联系场地
                          2、: 预订餐厅
                            LIST ordered unrendered
                              （1）: 中餐
                              （2）: 西餐
                          3、: 发通知
                        """);
    }

    @Test
    void circled_numbers_and_letters_make_lists() {
        assertThat(Shown.outline("""
                        ① 联系场地
                        ② 预订餐厅

                        a) call Bo
                        b) write to Cy
                        """)).isEqualTo("""
                        LIST ordered unrendered
                          ①: 联系场地
                          ②: 预订餐厅
                            LIST ordered unrendered
                              a): call Bo
                              b): write to Cy
                        """);
    }

    @Test
    void bullets_of_word_processors_make_lists() {
        assertThat(Shown.outline("""
                        • Call Bo
                        • Write to Cy
                        """)).isEqualTo("""
                        LIST unrendered
                          •: Call Bo
                          •: Write to Cy
                        """);
    }

    @Test
    void codes_make_lists_where_there_are_several() {
        assertThat(Shown.outline("""
                        A1. Call Bo
                        A2. Write to Cy

                        B7. stands alone
                        """)).isEqualTo("""
                        LIST unrendered
                          A1.: Call Bo
                          A2.: Write to Cy
                        TEXT: B7. stands alone
                        """);
    }

    @Test
    void a_dash_needs_no_blank_before_a_Chinese_character() {
        assertThat(Shown.outline("""
                        -联系场地
                        -预订餐厅
                        """)).isEqualTo("""
                        LIST unrendered
                          -: 联系场地
                          -: 预订餐厅
                        """);
    }

    @Test
    void escaped_dashes_are_items_where_there_are_several() {
        assertThat(Shown.outline("""
                        \\- Call Bo

                        \\- Write to Cy
                        """)).isEqualTo("""
                        LIST unrendered
                          -: Call Bo
                          -: Write to Cy
                        """);
    }

    @Test
    void one_escaped_dash_is_text() {
        assertThat(Shown.outline("""
                        She said:

                        \\- Bo Smith
                        """)).isEqualTo("""
                        TEXT: She said:
                        TEXT: - Bo Smith «\\- Bo Smith»
                        """);
    }

    @Test
    void a_line_below_an_item_belongs_to_it() {
        assertThat(Shown.outline("""
                        - Call Bo
                        and Cy
                        """)).isEqualTo("""
                        LIST
                          -: Call Bo⏎and Cy
                        """);
    }

    @Test
    void a_numbered_line_breaks_out_of_the_list_above_it() {
        assertThat(Shown.outline("""
                        - 同意预算
                        2、讨论计划
                        """)).isEqualTo("""
                        LIST
                          -: 同意预算
                        LIST ordered unrendered
                          2、: 讨论计划
                        """);
    }

    @Test
    void items_that_follow_each_other_in_one_line_are_items() {
        assertThat(Shown.outline("""
                        1) Call Bo 2) Write to Cy
                        """)).isEqualTo("""
                        LIST ordered
                          1): Call Bo
                          2): Write to Cy
                        """);
    }

    @Test
    void decimals_and_long_numbers_are_no_markers() {
        assertThat(Shown.outline("""
                        1.5 million was spent
                        2026、2027 are the years
                        """)).isEqualTo("""
                        TEXT: 1.5 million was spent⏎2026、2027 are the years
                        """);
    }

    @Test
    void dashes_below_an_item_that_holds_a_marker_are_one_item() {
        assertThat(Shown.outline("""
                        - 1、联系场地
                        - 2、预订餐厅
                        """)).isEqualTo("""
                        LIST
                          -: 1、联系场地
                          -: 2、预订餐厅
                        """);
    }

    @Test
    void in_a_text_that_nobody_wrapped_they_may_be_long() {
        String actions =
                "Actions:\nAdd a check for migrations to the pipeline (Omar, 30 November)\nWrite the rollback down (Ida, 4 December)\n";
        assertThat(Shown.outline("The portal was down for 42 minutes, and 1,200 customers could not log in at all.\n\n"
                        + actions))
                .contains(": Write the rollback down");
        assertThat(Shown.outline(actions)).doesNotContain("LIST");
        assertThat(
                        Shown.outline(
                                "The portal was down for 42 minutes, and nobody could log in at all.\n\nActions:\nAdd a check\nWrite it down\norder disks\n"))
                .contains(": order disks");
        assertThat(
                        Shown.outline(
                                "The portal was down for 42 minutes, and nobody could log in at all.\n\nResult:\nNobody came\nbecause of the rain\n"))
                .doesNotContain("LIST");
    }

    @Test
    void lines_below_a_label_that_are_a_sentence_each_are_a_list_too() {
        assertThat(Shown.outline("""
                        Risks:
                        The provider could raise its prices in the second year of the contract.
                        Moving takes longer than planned.
                        """)).isEqualTo("""
                        LABEL 1: Risks:
                          LIST unrendered
                            : The provider could raise its prices in the second year of the contract.
                            : Moving takes longer than planned.
                        """);
    }

    @Test
    void short_lines_below_a_label_are_a_list_that_nothing_marks() {
        assertThat(Shown.outline("""
                        Done:
                        Contract signed
                        Room booked

                        下周计划：
                        完成压测（11月27日）
                        确定物流商
                        """)).isEqualTo("""
                        LABEL 1: Done:
                          LIST unrendered
                            : Contract signed
                            : Room booked
                        LABEL 1: 下周计划：
                          LIST unrendered
                            : 完成压测（11月27日）
                            : 确定物流商
                        """);
    }

    @Test
    void sentences_and_wrapped_text_below_a_label_are_text() {
        assertThat(Shown.outline("""
                        Background:
                        We met the vendor,
                        who was late.

                        Reason:
                        The vendor was late and
                        Bo was ill

                        Result:
                        Nobody came
                        because of the rain

                        背景：
                        供应商延期，
                        王芳请假

                        他们分配了任务：
                        甘特图归王芳
                        风险清单归李强

                        任务：
                        甘特图归王芳
                        以上
                        """)).doesNotContain("LIST").contains("TEXT: Nobody came⏎because of the rain");
    }

    @Test
    void what_is_said_of_a_term_is_an_item() {
        assertThat(Shown.outline(":   Date: 4 March\n:   Present: Ana, Bo\n")).isEqualTo("""
                        LIST unrendered
                          :: Date: 4 March
                          :: Present: Ana, Bo
                        """);
        assertThat(Shown.outline(":smile: we met\n")).isEqualTo("TEXT: :smile: we met\n");
    }
}
