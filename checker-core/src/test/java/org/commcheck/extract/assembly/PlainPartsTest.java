package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.commcheck.extract.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts a paper has that calls them by plain words. */
class PlainPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        项目周报             | 2026-03-02 新增地图;2026-03-03 新增图标;2026-03-05 修复缩放;预计：接入天气 | date,next-steps,progress
        项目周报             | 2026年3月2日 新增地图;2026年3月3日 新增图标                               | date
        Weekly report        | 2026-03-02 added the map;2026-03-03 added icons;2026-03-05 fixed the zoom | date,progress
        Weekly report        | 2026-03-02;2026-03-03;2026-03-05                                          | date
        """)
    void lines_that_begin_with_their_day_tell_what_was_done_and_when(String title, String lines, String parts) {
        assertThat(Said.of("status.md", "# " + title + "\n\nWe go on.\n" + lines.replace(';', '\n') + "\n")
                        .all(Part.class)
                        .stream()
                        .map(Part::name)
                        .filter(part -> part.equals("date") || part.equals("progress") || part.equals("next-steps"))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(",")))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Resource request: a van      | What we would gain   | benefit
        棚屋改造提案                 | 解決方式             | recommendation
        Proposal: a new shed         | Our solution         | recommendation
        Resource request: a van      | Why now              | urgency
        Resource request: a van      | Other ways           | alternatives
        Change notice: new locks     | What it means for you| impact
        Acceptance report: the shed  | Handed over          | materials
        Incident review: the shed    | What we change       | corrective-actions
        棚屋验收安排                 | 怎样算通过           | criteria
        棚屋验收安排                 | 带什么来             | materials
        棚屋验收安排                 | 还没解决的问题       | open-issues
        棚屋停电应急预案             | 什么时候启动         | trigger
        棚屋停电应急预案             | 怎么做               | response
        """)
    void a_heading_of_plain_words_names_a_part(String title, String heading, String part) {
        assertThat(Said.of("paper.md", "# " + title + "\n\nAll is well.\n\n## " + heading + "\n\n- The shed\n")
                        .all(Part.class))
                .extracting(Part::name)
                .contains(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Change notice: new locks     | The change was approved by the council on 3 March.    | approval
        Incident review: the shed    | From nine to ten nobody could borrow a tool.          | impact
        Incident review: the shed    | This caused problems at the till for an hour.         | impact
        Incident review: the shed    | Members could no longer open the door.                | impact
        Change notice: new locks     | The hall is closed to carry out necessary updates.    | reason
        Change notice: new locks     | The hall is closed to scale up the heating.           | reason
        Acceptance report: the shed  | A test passes if the door closes within five seconds. | criteria
        """)
    void a_sentence_of_plain_words_tells_a_part(String title, String sentence, String part) {
        assertThat(Said.of("paper.md", "# " + title + "\n\nAll is well.\n\n## The shed\n\n" + sentence + "\n")
                        .all(Part.class))
                .extracting(Part::name)
                .contains(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Change notice: new locks     | The locksmith is going to perform the change at noon.
        Change notice: new locks     | Two people are needed to carry out the change.
        门锁变更通知                 | 门锁系统升级将于五月进行。
        """)
    void a_sentence_that_only_says_what_is_done_gives_no_reason(String title, String sentence) {
        assertThat(Said.of("paper.md", "# " + title + "\n\nAll is well.\n\n## The shed\n\n" + sentence + "\n")
                        .all(Part.class))
                .extracting(Part::name)
                .doesNotContain("reason");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        日报          | 问题⏎磁盘满了，已清理。                   | issues
        停电应急预案  | 适用：一号仓库。负责人：值班主管韩磊。     | owner
        Weekly report | Scope: sheds. Issues: one lock is broken. | issues
        """)
    void a_first_line_or_a_later_sentence_may_be_the_label(String title, String text, String part) {
        assertThat(Said.of("paper.md", "# " + title + "\n\n" + text.replace('⏎', '\n') + "\n")
                        .all(Part.class))
                .extracting(Part::name)
                .contains(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Service level agreement      | __Uptime__ – at least 99 % of each month       | delivery-standard | true
        Service level agreement      | **Response time** - within four hours          | response-time     | true
        服务等级协议                 | **响应时间** — 4小时内                         | response-time     | true
        Service level agreement      | **Uptime** -                                   | delivery-standard | false
        Service level agreement      | The **uptime** – as far as anybody can tell    | delivery-standard | false
        Incident review: the shed    | **Resolutions** – a second key                 | corrective-actions| true
        Incident review: the shed    | **Resolution:** the door was opened            | corrective-actions| false
        Acceptance report: the shed  | **Known defects** – one hinge                  | open-issues       | true
        Acceptance report: the shed  | **Defect resolution** – until May              | open-issues       | false
        棚屋验收报告                 | **缺陷清单**：铰链一处                         | open-issues       | true
        棚屋验收报告                 | **缺陷修复流程**：五月前                       | open-issues       | false
        """)
    void bold_words_before_a_dash_or_colon_name_a_part(String title, String line, String part, boolean named) {
        assertThat(Said.of("paper.md", "# " + title + "\n\nAll is well.\n\n" + line + "\n").all(Part.class).stream()
                        .map(Part::name)
                        .anyMatch(part::equals))
                .isEqualTo(named);
    }
}
