package org.commcheck.extract.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.ServiceLevel;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceLevelReaderTest {

    private static List<String> levels(String body) {
        return Said.of("sla.md", "# Service level agreement\n\n" + body).all(ServiceLevel.class).stream()
                .map(level -> (level.measured() ? "measured " : "vague ") + level.text())
                .toList();
    }

    @Test
    void each_labelled_entry_of_a_part_is_a_level_and_what_explains_it_is_none() {
        assertThat(levels("""
                ## Response time

                - Critical: 30 minutes
                - Normal: as soon as possible
                - Counted from the ticket's arrival
                """)).containsExactly("measured Critical: 30 minutes", "vague Normal: as soon as possible");
    }

    @Test
    void a_word_for_a_day_inside_of_another_word_measures_nothing() {
        assertThat(levels("""
                ## 响应时间

                - 告警：当日志出现告警时及时响应
                - 巡检：每次日常巡检后及时反馈
                - 咨询：当日答复
                """)).containsExactly("vague 告警：当日志出现告警时及时响应", "vague 巡检：每次日常巡检后及时反馈", "measured 咨询：当日答复");
    }

    @Test
    void a_part_in_prose_is_one_level_and_its_figure_may_come_late() {
        assertThat(levels("""
                ## 交付标准

                以负载均衡的监控数据为准。

                每月可用率不低于99.9%。
                """)).containsExactly("measured 每月可用率不低于99.9%。");
        assertThat(levels("## Delivery standard\n\nWe do our best.\n\nThe client is happy.\n"))
                .containsExactly("vague We do our best.");
    }

    @Test
    void of_several_levels_in_a_line_the_one_without_a_figure_is_told() {
        assertThat(levels("1. 响应时间：一级故障15分钟内响应，二级故障1小时内响应，三级故障尽快响应。\n")).containsExactly("vague 三级故障尽快响应。");
        assertThat(levels("- Response time: P1 within 15 minutes, P2 within 1 hour, P3 as soon as possible\n"))
                .containsExactly("vague P3 as soon as possible");
        assertThat(levels("- Response time: P1 as soon as possible within 15 minutes, P2 within 1 hour\n"))
                .hasSize(1)
                .allMatch(level -> level.startsWith("measured"));
    }

    @Test
    void the_unit_may_stand_in_the_head_of_a_column() {
        assertThat(levels("""
                | Priority | Response (hours) | Resolution |
                | --- | --- | --- |
                | High | 1 | 4 hours |
                | Low | n/a | best effort |
                """)).containsExactlyInAnyOrder("measured 1", "measured 4 hours", "vague best effort");
    }

    @Test
    void what_is_excluded_is_no_level_and_how_exceptions_are_handled_is_one() {
        assertThat(levels("""
                ## Exclusions

                - Force majeure

                ## Exception handling

                - The client is told
                - The parties meet
                """)).containsExactly("vague The client is told");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tickets are answered promptly.",
                "工单由服务台及时答复。",
                "Incidents are resolved as soon as possible.",
            })
    void words_for_how_well_a_service_is_done_are_levels_wherever_they_stand(String sentence) {
        assertThat(levels("## Support\n\n" + sentence + "\n")).containsExactly("vague " + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Response time: next business day",
                "Response time: 24/7",
                "响应时间：当日",
                "Availability: 99.9 %",
                "Response time: none",
            })
    void these_are_measures(String line) {
        assertThat(levels(line + "\n")).containsExactly("measured " + line);
    }

    @Test
    void other_papers_promise_no_levels() {
        assertThat(Said.of("plan.md", "# Plan\n\nResponse time: promptly\n").all(ServiceLevel.class))
                .isEmpty();
    }
}
