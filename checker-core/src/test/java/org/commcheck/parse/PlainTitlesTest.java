package org.commcheck.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings of texts that have no mark-up. */
class PlainTitlesTest {

    @Test
    void short_lines_head_what_is_written_out_below_them() {
        assertThat(Shown.outline("""
                        Weekly report of the portal

                        Author: Ana Lima

                        Where we stand

                        The portal is on time.

                        Next steps

                        Bo to ask the bank for the certificates by 5 March, at the latest
                        Finish the audit
                        Ship the second candidate

                        Kind regards

                        Ana Lima
                        Project manager
                        """)).isEqualTo("""
                        HEADING 1: Weekly report of the portal
                          TEXT: Author: Ana Lima
                          LABEL 2: Where we stand
                            TEXT: The portal is on time.
                          LABEL 2: Next steps
                            LIST unrendered
                              : Bo to ask the bank for the certificates by 5 March, at the latest
                              : Finish the audit
                              : Ship the second candidate
                            TEXT: Kind regards
                            TEXT: Ana Lima⏎Project manager
                        """);
    }

    @Test
    void they_may_stand_right_above_it_and_over_lists() {
        assertThat(Shown.outline("""
                        Present
                        Ana Lima, Bo Chen

                        Apologies
                        Eva Berg

                        If something goes wrong
                        Call Bo, who is on duty.

                        Who does what
                        - Bo calls the bank.
                        Parking lot
                        - the name of the team
                        """)).isEqualTo("""
                        LABEL 1: Present
                          TEXT: Ana Lima, Bo Chen
                        LABEL 1: Apologies
                          TEXT: Eva Berg
                        LABEL 1: If something goes wrong
                          TEXT: Call Bo, who is on duty.
                        LABEL 1: Who does what
                          LIST
                            -: Bo calls the bank.
                        LABEL 1: Parking lot
                          LIST
                            -: the name of the team
                        """);
    }

    @Test
    void chinese_parts_need_no_marks_either() {
        assertThat(Shown.outline("""
                        本周工作
                        1、完成接口联调
                        2、修复超时问题
                        下周计划
                        1、完成压力测试
                        存在问题
                        1、测试环境不稳定
                        """)).isEqualTo("""
                        LABEL 1: 本周工作
                          LIST ordered unrendered
                            1、: 完成接口联调
                            2、: 修复超时问题
                        LABEL 1: 下周计划
                          LIST ordered unrendered
                            1、: 完成压力测试
                        LABEL 1: 存在问题
                          LIST ordered unrendered
                            1、: 测试环境不稳定
                        """);
        assertThat(Shown.outline("""
                        本周工作
                        1. 完成接口联调
                        下周计划
                        1. 完成压力测试
                        存在问题
                        1. 测试环境不稳定
                        """)).contains("LABEL 1: 本周工作", "LABEL 1: 下周计划", "LABEL 1: 存在问题");
    }

    @Test
    void numbers_that_go_on_over_what_stands_between_them_are_those_of_headings() {
        assertThat(Shown.outline("""
                        1. Attendees

                        Ana Lima, Bo Chen

                        2. Action items

                        - Bo calls the bank.

                        3. Next meeting

                        8 December 2026
                        """)).isEqualTo("""
                        LABEL 1: Attendees
                          TEXT: Ana Lima, Bo Chen
                        LABEL 1: Action items
                          LIST
                            -: Bo calls the bank.
                        LABEL 1: Next meeting
                          TEXT: 8 December 2026
                        """);
        assertThat(
                        Shown.outline(
                                "2 DECISIONS\nThe plan holds, as it is.\n\n2.1 Budget\nIt is approved, by all.\n\n3 ACTIONS\nBo calls the bank.\n"))
                .contains("LABEL 1: 2.1 Budget", "LABEL 1: 3 ACTIONS");
    }

    @Test
    void a_heading_that_begins_as_a_letter_ends_closes_nothing() {
        assertThat(
                        Shown.outline(
                                "We met.\n\nBest practices\n\nWrite it down.\n\nMany thanks to sponsors\n\nThey paid for it.\n"))
                .contains("LABEL 1: Best practices", "LABEL 1: Many thanks to sponsors");
    }

    @Test
    void a_list_that_pictures_or_text_divide_stays_one() {
        assertThat(Shown.outline(
                        "Open the page.\n\n1. Log in\n\nLike this:\n\n1. Press the button\n\nDone, at last.\n"))
                .doesNotContain("LABEL 1: Log in");
    }

    @Test
    void the_numbers_of_an_agenda_make_no_list_of_it() {
        assertThat(Shown.outline("""
                        Minutes of the facilities committee
                        17 November 2026

                        Absent
                        Eva Berg

                        1. Parking
                        The barrier failed twice.
                        Bo gets a quote by 1 December.

                        2. Heating
                        Eva showed three options.

                        Action items
                        Bo: a quote, by 1 December
                        """)).isEqualTo("""
                        HEADING 1: Minutes of the facilities committee
                          TEXT: 17 November 2026
                          LABEL 2: Absent
                            TEXT: Eva Berg
                          LABEL 2: Parking
                            LIST unrendered
                              : The barrier failed twice.
                              : Bo gets a quote by 1 December.
                          LABEL 2: Heating
                            TEXT: Eva showed three options.
                          LABEL 2: Action items
                            TEXT: Bo: a quote, by 1 December
                        """);
    }

    @Test
    void paragraphs_of_html_are_read_alike() {
        assertThat(Shown.htmlOutline("""
                        <p>Winter fair</p><p>The fair takes place on 12 December.</p>
                        <p>Action items</p><ul><li>Bo orders the tents</li></ul>
                        <p>Next meeting</p><p>13 January 2027, at noon</p>
                        """))
                .contains("LABEL 1: Winter fair", "LABEL 1: Action items", "LABEL 1: Next meeting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // One such line may be anything.
                "The review is over.\n\nNext steps\n\nBo calls the bank.",
                // Headings of the format are the author's way.
                "# Report\n\nAll is well.\n\n## Plan\n\nGo on\n\nWe go on.\n\nStay calm\n\nWe stay calm.",
                "**Plan**\n\nFirst thing\n\nGo on.\n\n**Risks**\n\nSecond thing\n\nNone.\n\n**Rest**\n\nNone.",
                // Tasks that stand apart, some of them in few words.
                "Joe to draft the document\n\nAna figures out how to see that nobody sees the results before the vote\n\nCreate an item\n\nRun the tests again and tell the group, with the figures",
                "Check the budget\n\nThe vendor calls back on Monday.\n\nOrder chairs\n\nBook the hall\n\nPrint posters\n\nWrite to the press\n\nThey like pictures.\n\nInvite the mayor\n\nOpen the doors",
                // A signature, an address and a greeting.
                "Dear colleagues\n\nThe office is closed.\n\nBest regards\n\nAna Lima\nHead of office\n12 Mill Street",
                // What pictures show.
                "The gate is open.\n\n![Map of the yard](a.png)\n\nCars stay outside.\n\n![Plan of the hall](b.png)\n\nThe stage is left.",
                // Sentences that nobody ended, and names below each other.
                "We met at noon\n\nThe plan holds, Bo says.\n\nSales will decide\n\nNobody objects, so far.",
                "The list is short.\n\nAna Lima\n\nBo Chen\n\nEva Berg",
                // Lines that were wrapped, and a line that goes on in a list.
                "- the contract was sent to the vendor, who sends it to the\nSteering group\n- nothing else",
                "会议讨论了预算，\n\n服务器已经上线了\n\n一切正常。\n\n大家都同意了\n\n没有问题。"
            })
    void other_short_lines_stay_text(String text) {
        assertThat(Shown.outline(text)).doesNotContain("LABEL 1: ", "LABEL 2: ");
    }

    @Test
    void who_signed_above_the_day_heads_nothing() {
        String text = "开放日\n\n时间安排\n\n办公室周五关闭。\n\n注意事项\n\n请提前办理。\n\n城东小学\n\n%s\n";
        assertThat(Shown.outline(text.formatted("2026年3月4日")))
                .contains("LABEL 2: 注意事项", "TEXT: 城东小学")
                .doesNotContain("LABEL 2: 城东小学");
        assertThat(Shown.outline(text.formatted("由李强办理。"))).contains("LABEL 2: 城东小学");
    }
}
