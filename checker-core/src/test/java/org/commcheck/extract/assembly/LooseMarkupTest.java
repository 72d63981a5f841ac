package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.ActionItem;
import org.junit.jupiter.api.Test;

class LooseMarkupTest {

    @Test
    void hashes_on_both_sides_make_a_heading_without_any_blank() {
        assertThat(Seen.in(
                                "#Summary#\n\n- Written by hand\n\n#Issues and difficulties#\n- none\n\n#Actions #\n- Call legal\n")
                        .sections())
                .containsExactly("summary: Summary", "issues: Issues and difficulties", "action-items: Actions");
    }

    @Test
    void a_hashtag_and_a_channel_are_no_headings() {
        assertThat(Seen.in("# Harbour\n\n#release\n\n#123#\n\nSome words.\n").sections())
                .isEmpty();
    }

    @Test
    void a_bullet_that_is_indented_too_far_is_an_item_all_the_same() {
        String minutes = """
                # Minutes, 4 March 2026

                Attendees: Ana Lima, Bo Berg

                  *  Ana presented the interface that the harbour works have written for their own terminals
                    * It is in German only for now, and nobody but the harbour works has tried to use it yet
                    * Bo will ask them for a translation
                """;
        assertThat(Said.of("minutes.md", minutes).words(ActionItem.class))
                .containsExactly("Bo will ask them for a translation");
    }

    @Test
    void a_dash_in_wrapped_prose_is_no_bullet() {
        assertThat(Said.of("notes.md", "# Notes\n\nThe plan that we made\n-- with the help of Bo --\nwas good.\n")
                        .words(org.commcheck.extract.Sentence.class))
                .contains("The plan that we made\n-- with the help of Bo --\nwas good.");
    }

    @Test
    void a_line_may_be_a_field_without_a_colon() {
        assertThat(Seen.in(
                                "# Monthly report\n\n- Date of report (2026-03-04)\n- Prepared by Ana Lima\n- Approved by the board\n")
                        .fields())
                .containsExactly("date=2026-03-04", "author=Ana Lima");
    }

    @Test
    void the_day_of_a_change_is_a_field_and_no_lead() {
        assertThat(Said.of(
                                "notice.md",
                                "# Change notice: log-in\n\nEffective from: 5 March 2026\n\nAll staff log in with the token.\n")
                        .words(org.commcheck.extract.Lead.class))
                .containsExactly("All staff log in with the token.");
    }

    @Test
    void the_header_of_a_table_is_no_field() {
        assertThat(Seen.in(
                                "# Notes\n\n| Name | Address | Remark | Ticket |\n| -- | -- | -- | -- |\n| ab | cd | ef | 12 |\n")
                        .fields())
                .isEmpty();
    }

    @Test
    void a_line_in_italics_over_a_list_is_a_heading() {
        assertThat(Seen.in(
                                "# Report on the pier\n\n*What went according to plan*\n- The posts\n\n*Bottlenecks and slow deliveries.*\n- No crane\n\n*How to proceed*\n- Rent one\n")
                        .sections())
                .containsExactly(
                        "progress: What went according to plan",
                        "issues: Bottlenecks and slow deliveries.",
                        "next-steps: How to proceed");
        assertThat(Seen.in("# 码头周报\n\n*存在的问题*\n- 缺吊车\n\n*下周计划*\n- 租吊车\n").sections())
                .containsExactly("issues: 存在的问题", "next-steps: 下周计划");
    }

    @Test
    void a_remark_in_italics_is_none() {
        assertThat(Seen.in(
                                "# Report on the pier\n\n*There were many problems.*\n- No crane\n\n*Issues*\n\nNone of them is new.\n")
                        .sections())
                .isEmpty();
    }

    @Test
    void numbered_questions_in_bold_open_sections_over_lists_that_are_not_theirs() {
        String form = """
                ## Weekly report

                1. **Hours?**
                   Ten.
                2. ***What did you accomplish this week?***
                  - Built the frame
                3. ***What are you planning to do next week?***
                  - Paint the frame
                4. **Is anything blocking you that you need from others?**
                  - Nothing
                """;
        assertThat(Seen.in(form).sections())
                .containsExactly(
                        "progress: What did you accomplish this week?",
                        "next-steps: What are you planning to do next week?",
                        "issues: Is anything blocking you that you need from others?");
        assertThat(Seen.in("## 周报\n\n1. **本周完成了什么？**\n  - 框架\n2. **遇到的问题有哪些？**\n  - 无\n")
                        .sections())
                .contains("issues: 遇到的问题有哪些？");
        assertThat(Seen.in(
                                "## Pier\n\n1. **The frame**\n   - Bo built it\n2. **Next week?** We shall see.\n  - Paint\n")
                        .sections())
                .isEmpty();
    }
}
