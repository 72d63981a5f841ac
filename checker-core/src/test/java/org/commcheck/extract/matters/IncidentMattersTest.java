package org.commcheck.extract.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.FollowUp;
import org.commcheck.extract.RootCause;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What caused an incident, and when a customer hears again. */
class IncidentMattersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The disk was full.                                    | The disk was full.
        The disk was full because no log was ever deleted.    | The disk was full because no log was ever deleted. explained
        The disk was full. No log was ever deleted.           | The disk was full. No log was ever deleted. explained
        The clean-up job had been off since the move to the new centre and nobody had put it on again. | The clean-up job had been off since the move to the new centre and nobody had put it on again. explained
        The job did not check the size of the file.          | The job did not check the size of the file. explained
        It expected a column that had not been created.      | It expected a column that had not been created. explained
        The service did not answer.                           | The service did not answer.
        磁盘写满。                                            | 磁盘写满。
        重试没有做幂等校验。                                  | 重试没有做幂等校验。 explained
        服务没有响应。                                        | 服务没有响应。
        日志清理任务在八月机房搬迁时被人关闭，此后一直没有人重新打开它，磁盘写满。 | 日志清理任务在八月机房搬迁时被人关闭，此后一直没有人重新打开它，磁盘写满。 explained
        由于日志从未清理，磁盘写满。                          | 由于日志从未清理，磁盘写满。 explained
        """)
    void a_section_gives_the_cause(String text, String cause) {
        assertThat(causes("## Root cause\n\n" + text)).containsExactly(cause);
    }

    @Test
    void a_section_explains_by_several_whys_or_lines() {
        assertThat(causes("## Root cause\n\n- Why was the disk full?"))
                .containsExactly("Why was the disk full? explained");
        assertThat(causes("## Root cause\n\nThe disk was full.\n\n- Logs were kept."))
                .containsExactly("The disk was full. explained");
    }

    @Test
    void a_label_gives_what_is_listed_below_it() {
        assertThat(causes("## 结论\n\n- **根因**（两处叠加，均在网关一侧，不是网络，也不是后端服务）：\n  1. 超时过长\n  2. 连接池很小"))
                .containsExactly("超时过长 explained");
        assertThat(causes("## Summary\n\n- Root causes:\n  - The disk was full."))
                .containsExactly("The disk was full.");
        assertThat(causes("## Summary\n\n- Guests:\n  - The disk was full.")).isEmpty();
    }

    @Test
    void an_empty_section_gives_none_and_one_in_another_counts_once() {
        assertThat(causes("## Root cause\n\n## Details\n\nWe met.")).isEmpty();
        assertThat(causes("## Root cause\n\nNone\n\n## Details\n\nWe met.")).isEmpty();
        assertThat(causes("## Root cause\n\nThe disk was full.\n\n### Root cause\n\nLogs were kept."))
                .containsExactly("The disk was full. explained");
        assertThat(causes("## Root cause\n\nThe disk was full.\n\n## Root cause\n\nThe net was down."))
                .containsExactly("The disk was full.", "The net was down.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Root cause: the disk was full                         | Root cause: the disk was full
        Root cause: the disk was full because of logs         | Root cause: the disk was full because of logs explained
        Root cause: the disk was full. No log was deleted.    | Root cause: the disk was full. No log was deleted. explained
        根因：磁盘写满                                        | 根因：磁盘写满
        根因：由于日志从未清理，磁盘写满                      | 根因：由于日志从未清理，磁盘写满 explained
        根因：前端字段名与接口不一致                          | 根因：前端字段名与接口不一致 explained
        Root cause: the certificate names were mismatched     | Root cause: the certificate names were mismatched explained
        The outage was caused by a full disk.                 | The outage was caused by a full disk. explained
        We met. The root cause was a full disk.               | The root cause was a full disk. explained
        """)
    void a_label_or_a_sentence_elsewhere_gives_it_too(String text, String cause) {
        assertThat(causes("## Details\n\n" + text)).containsExactly(cause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Root cause:",
                "Root cause: none",
                "根本原因：无",
                "The root cause is unknown.",
                "Was the outage caused by a full disk?",
                "> The outage was caused by a full disk.",
                "The disk was full."
            })
    void other_words_give_none(String text) {
        assertThat(causes("## Details\n\n" + text)).isEmpty();
    }

    private static List<String> causes(String text) {
        return Said.of("incident.md", "# Incident report\n\n" + text + "\n").all(RootCause.class).stream()
                .map(cause -> cause.text() + (cause.explained() ? " explained" : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We will call you within 24 hours.                     | 24
        We will call you within 90 minutes.                   | 2
        We will call you within two business days.            | 48
        We will call you within a week.                       | 168
        We will call you within a month.                      | 720
        We will call you within 3 days or 12 hours.           | 12
        We will call you by 6 March 2026.                     | 48
        We will call you soon.                                | -1
        We will call you.                                     | -1
        我们将在24小时内回访。                                | 24
        我们将在三天内与您联系。                              | 72
        我们将在两个工作日内与您联系。                        | 48
        """)
    void a_promise_to_come_back_says_within_how_many_hours(String text, int hours) {
        assertThat(followUps("Thank you for your patience. " + text))
                .extracting(FollowUp::hours)
                .containsExactly(hours);
    }

    @Test
    void in_a_section_for_it_each_sentence_is_one() {
        assertThat(followUps("## Follow-up\n\nAna sends the part. She tests it. Will it do?\n\n## Details\n\nWe met."))
                .extracting(FollowUp::text)
                .containsExactly("Ana sends the part.", "She tests it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> We will call you.", "Shall we call you?", "We send the part."})
    void what_others_said_questions_and_other_acts_are_none(String text) {
        assertThat(followUps(text)).isEmpty();
    }

    private static List<FollowUp> followUps(String text) {
        return Said.of("reply.md", "# Reply to your complaint, 4 March 2026\n\n" + text + "\n")
                .all(FollowUp.class);
    }

    @Test
    void two_whys_with_their_answers_explain_under_any_heading() {
        String text = """
                # Incident review: the lending desk

                ## Behind it

                1. Why could nobody borrow? The server refused the desks.
                2. Why did it refuse them? Its certificate had run out.
                """;
        assertThat(Said.of("review.md", text).all(RootCause.class))
                .extracting(RootCause::explained)
                .containsExactly(true);
        assertThat(Said.of("review.md", text.replace("2. Why did it refuse them? ", "2. "))
                        .all(RootCause.class))
                .isEmpty();
    }

    @Test
    void a_heading_that_asks_why_is_answered_below_it() {
        assertThat(causes("## 为什么会发生\n\n1. 产品侧：没有同步\n2. 研发侧：测试没有覆盖"))
                .hasSize(1)
                .allMatch(cause -> cause.endsWith("explained"));
        assertThat(causes("## Why did the desk stop?\n\n- Nobody renewed the key.\n- The alarm was off."))
                .hasSize(1)
                .allMatch(cause -> cause.endsWith("explained"));
        assertThat(causes("## 为什么要写这份记录\n\n- 留作参考。\n- 供新人学习。")).isEmpty();
        assertThat(causes("## Why this matters\n\n- Many people borrow.\n- They pay."))
                .isEmpty();
        assertThat(causes("## Why did the desk stop?\n\n## Details\n\nWe met.")).isEmpty();
    }
}
