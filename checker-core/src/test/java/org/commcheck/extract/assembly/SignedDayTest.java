package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notice is of the day that stands below its signature, whatever days it speaks of. */
class SignedDayTest {

    @Test
    void the_end_of_a_term_dates_a_report_and_no_agreement() {
        String period = "\n\nPeriod: 1 April 2026 – 31 March 2027\n\nAll is well.\n";
        assertThat(Seen.in("# Service level agreement" + period).date()).isEqualTo("none");
        assertThat(Seen.in("# Annual report" + period).date()).isEqualTo("2027-03-31");
    }

    @Test
    void a_chinese_notice_is_of_the_day_below_its_signature() {
        assertThat(Said.of("notice.md", "# 升级通知\n\n我们将于2026年3月12日升级网关。\n\n支付平台部\n2026年3月5日\n")
                        .all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2026, 3, 5));
    }

    @Test
    void so_is_an_english_one() {
        assertThat(Said.of(
                                "notice.md",
                                "# Upgrade\n\nThe gateway is upgraded on 12 March 2026.\n\nAna Lima\n5 March 2026\n")
                        .all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2026, 3, 5));
    }

    @Test
    void a_last_sentence_that_names_a_day_signs_nothing() {
        assertThat(Said.of("notice.md", "# Upgrade of 2 March 2026\n\nIt begins.\n\nIt is over on 12 March 2026\n")
                        .all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2026, 3, 2));
    }

    @Test
    void the_day_of_the_next_meeting_signs_no_minutes() {
        String minutes = "# Minutes\n\nPresent: Ana, Bo\n\n## Notes\n\nWe met.\n\n## Next meeting\n\n8 March 2026\n";
        assertThat(Said.of("20260302minutes.md", minutes).all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2026, 3, 2));
    }

    @Test
    void a_date_beside_one_of_editing_is_the_pages() {
        String rest = "\n\nBoard minutes 2026-03-04\n------------------------\n\n### Present\n\n- Ana Lima\n";
        assertThat(Said.of("board.md", "Date: 2020-12-03 10:20\nModified: 2026-06-12 10:30" + rest)
                        .all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2026, 3, 4));
    }

    @Test
    void below_the_signature_of_a_letter_may_stand_whom_it_is_for() {
        assertThat(Said.of(
                                "notice.md",
                                "# 关于开展消防检查的通知\n\n各科室于2026年3月12日前完成自查。\n\n综合办公室\n\n2026年3月5日\n\n（此件公开发布）\n\n抄送：各社区\n")
                        .all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2026, 3, 5));
    }

    @Test
    void a_short_line_below_the_title_begins_with_the_day() {
        assertThat(Seen.in("Meeting notes: kitchen\n\nMar 4, 2026, at Flo's\n\nPresent: Flo, Gus\n")
                        .date())
                .isEqualTo("2026-03-04");
        assertThat(Seen.in(
                                "Meeting notes: kitchen\n\n4 March 2026 is when the tiles arrive, and Flo is away then.\n\nPresent: Flo, Gus\n")
                        .date())
                .isEqualTo("none");
    }

    @Test
    void a_first_line_says_what_the_text_is_and_of_which_day() {
        assertThat(Seen.in("Hi all,\n\nquick notes from today's call (Thu 5 March 2026):\n\nBo will call next week.\n")
                        .date())
                .isEqualTo("2026-03-05");
        assertThat(Seen.in("Hi all,\n\nthe contract of 5 March 2026 is signed.\n")
                        .date())
                .isEqualTo("none");
    }

    @Test
    void who_issues_a_notice_and_when_may_stand_in_one_line() {
        assertThat(Seen.in("# 大赛方案\n\n2026年3月20日评选。\n\n1. 材料须真实。\n联系人：王芳。市图书管理局 2026年3月5日\n")
                        .date())
                .isEqualTo("2026-03-05");
        assertThat(Seen.in("# 大赛方案\n\n欢迎参加。\n\n下次班会 2026年3月5日\n").date()).isEqualTo("none");
        assertThat(Seen.in("# 大赛方案\n\n欢迎参加。\n\n最后更新于 2026年3月5日评选\n").date()).isEqualTo("none");
    }

    @Test
    void the_day_on_which_the_story_of_a_review_begins_is_not_its_own() {
        assertThat(Seen.in("# Incident review\n\nOn 4 March 2026 the search failed for an hour.\n")
                        .date())
                .isEqualTo("none");
        assertThat(Seen.in("# 故障复盘\n\n2026年3月4日网关升级，用户无法登录。\n").date()).isEqualTo("none");
        assertThat(Seen.in("# 故障复盘\n\n2026年3月4日\n\n网关升级后用户无法登录。\n").date()).isEqualTo("2026-03-04");
        assertThat(Seen.in("# 会议纪要\n\n2026年3月4日下午，理事长主持召开理事会。\n").date()).isEqualTo("2026-03-04");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Best regards,⏎Ana Lima              | Ana Lima
        Kind regards⏎Ana                    | Ana
        Cheers⏎⏎Ana Lima⏎Head of sales   | Ana Lima
        Thanks to all of you for your patience⏎Ana Lima |
        Best regards                         |
        Best results⏎in the last ten years  |
        Best practices⏎Write it down         |
        Thanks a lot⏎See you soon            |
        此致⏎敬礼！⏎王小雨                   | 王小雨
        谢谢！⏎王小雨                        | 王小雨
        """)
    void who_closes_a_letter_wrote_it(String close, String author) {
        String text = "# Weekly report\n\nAll is well.\n\n" + close.replace('⏎', '\n') + "\n";
        assertThat(Said.of("report.md", text).all(Field.class).stream()
                        .filter(field -> field.name().equals("author"))
                        .map(Field::text))
                .containsExactlyElementsOf(author == null ? List.of() : List.of(author));
    }
}
