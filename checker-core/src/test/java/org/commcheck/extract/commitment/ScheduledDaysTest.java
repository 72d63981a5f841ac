package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduledDaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bo plans the trial for 12 March 2026        | 12 March 2026
            Ana books the hall for 12 March 2026        | 12 March 2026
            Ana publishes the minutes for 2 March 2026  |
            Ana prepares the talk for next Tuesday      | next Tuesday
            Ana prepares the figures for last Tuesday   |
            """)
    void behind_a_verb_that_puts_something_on_a_day_the_day_is_when(String task, String due) {
        assertThat(Items.ofMinutes("## Action items", "", "- " + task))
                .singleElement()
                .asString()
                .matches(item -> due == null ? !item.contains("| by ") : item.endsWith("| by " + due));
    }

    @Test
    void a_line_that_gives_everybody_a_day_dates_what_was_handed_out_before() {
        String work = "参会：王芳、李强\n\n## 分工\n\n- 王芳：整理目录\n- 李强：上传代码\n\n## 后续安排\n\n";
        assertThat(Items.ofMinutes(work + "1. 所有成员于3月20日前完成各自任务。"))
                .containsExactly("王芳：整理目录 | 王芳 | by 3月20日前", "李强：上传代码 | 李强 | by 3月20日前");
        assertThat(Items.ofMinutes(work + "1. 所有成员3月1日前完成了各自任务。")).contains("王芳：整理目录 | 王芳", "李强：上传代码 | 李强");
        assertThat(Items.ofMinutes(work + "1. 所有成员于3月20日前提交周报。")).contains("王芳：整理目录 | 王芳", "李强：上传代码 | 李强");
        assertThat(Items.ofMinutes(
                        "Attendees: Ana, Bo",
                        "",
                        "## Actions",
                        "",
                        "- Ana: update the index",
                        "- Bo: order the badges by 10 March",
                        "",
                        "## Closing",
                        "",
                        "Everyone completes their tasks by 20 March."))
                .containsExactly(
                        "Ana: update the index | Ana | by by 20 March",
                        "Bo: order the badges by 10 March | Bo | by by 10 March");
    }
}
