package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.commcheck.extract.Attendee;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.Owner;
import org.commcheck.extract.Part;
import org.junit.jupiter.api.Test;

class LogDaysOfDocumentsTest {

    @Test
    void entries_of_a_log_have_days_of_their_own() {
        Seen seen = Seen.in("""
                # Minutes

                ## 4 March 2026

                Ana will write the plan.

                ## 11 March 2026

                Bo will read it.

                ## 18 March 2026

                Done.
                """);
        assertThat(seen.all(DocumentDate.class))
                .extracting(date -> date.date().toString())
                .containsExactly("2026-03-04", "2026-03-11", "2026-03-18");
    }

    @Test
    void two_headings_that_are_days_are_a_log() {
        String log =
                "# Minutes\n\nNewest first.\n\n## 22 June 2026\n\nWe talked.\n\n## 8 June 2026\n\nWe talked more.\n";
        assertThat(Said.of("minutes.md", log).all(DocumentDate.class))
                .extracting(day -> day.date().toString())
                .containsExactly("2026-06-22", "2026-06-08");
    }

    @Test
    void the_days_of_a_log_are_ordered_as_one_of_them_shows() {
        String log = "# 04-09-2026\n\nWe met.\n\n# 04-16-2026\n\nWe met again.\n";
        assertThat(Said.of("notes.md", log).all(DocumentDate.class))
                .extracting(day -> day.date().toString())
                .containsExactly("2026-04-09", "2026-04-16");
    }

    @Test
    void a_day_of_a_log_may_have_an_hour() {
        String log = """
                # Minutes

                ## November 18th, 2026
                ### Attendees: Ana, Bo

                We met.

                ## November 4th, 2026 @ 11:00AM CET
                ### Attendees: Ana, Cy

                We began.
                """;
        Said said = Said.of("minutes.md", log);

        assertThat(said.all(DocumentDate.class))
                .extracting(day -> day.date().toString())
                .containsExactly("2026-11-18", "2026-11-04");
        assertThat(said.words(Attendee.class)).containsExactly("Ana", "Bo", "Ana", "Cy");
    }

    @Test
    void meetings_that_are_only_numbered_are_a_log_of_three_or_more() {
        String two = """
                # 会议纪要

                ## 第一次会议

                时间：3月4日

                参会人员：张伟、李娜

                - 张伟：下周三前完成原型

                ## 第二次会议

                时间：3月11日

                参会人员：张伟、王强

                - 李娜：下周三前完成接口
                """;
        String three = two + "\n## 第三次会议\n\n时间：2026年3月18日\n\n参会人员：王强\n\n- 王强：下周三前上线\n";

        assertThat(Said.of("纪要.md", two).all(DocumentInfo.class)).hasSize(1);
        Said log = Said.of("纪要.md", three);
        assertThat(log.all(DocumentInfo.class)).hasSize(3);
        assertThat(log.words(Owner.class)).containsExactly("张伟", "李娜", "王强");
        assertThat(log.all(DocumentDate.class))
                .extracting(DocumentDate::date)
                .containsExactly(LocalDate.of(2026, 3, 18));
        assertThat(log.all(Part.class).stream().filter(part -> part.name().equals("day")))
                .hasSize(2);
        assertThat(Said.of("说明.md", three.replaceAll("会议", "作业")).all(DocumentInfo.class))
                .hasSize(1);
    }

    @Test
    void headings_that_are_all_a_month_and_a_day_are_a_log() {
        String log = "# Minutes\n\n## 12-10\n\nWe talked.\n\n## 12-03\n\nWe met.\n\n## 11-26\n\nWe began.\n";
        assertThat(Said.of("minutes.md", log).all(DocumentInfo.class)).hasSize(3);
        assertThat(Said.of("minutes.md", log + "\n## Summary\n\nAll well.\n").all(DocumentInfo.class))
                .hasSize(1);
    }
}
