package org.commcheck.extract.time;

import org.junit.jupiter.api.Test;

class ChinesePeriodsTest {

    @Test
    void the_inside_of_a_period_without_a_pronoun_ends_with_that_of_the_document() {
        Times.assertFound("""
                周内完成联调 => [周内] date! 2026-03-06 relative
                月内完成联调 => [月内] date! 2026-03-31 relative
                季度内完成联调 => [季度内] date! 2026-03-31 relative
                年内完成联调 => [年内] date! 2026-12-31 relative
                """);
    }

    @Test
    void a_period_that_is_counted_or_of_another_time_is_none_of_the_document() {
        Times.assertFound("""
                近年内多次调整 =>
                财年内完成 =>
                周内存占用 =>
                """);
    }

    @Test
    void the_end_of_work_is_that_of_today_or_of_the_day_before_it() {
        Times.assertFound("""
                下班前提交日报 => [下班前] date! 2026-03-04 relative
                周五下班前提交日报 => [周五下班前] date! 2026-03-06 relative
                3月9日下班前提交日报 => [3月9日下班前] date! 2026-03-09
                下班后再提交 =>
                """);
    }

    @Test
    void a_term_is_a_time_whose_days_only_the_school_knows() {
        Times.assertFound("""
                本学期完成大纲 => [本学期] coarse relative
                下学期初提交 => [下学期初] coarse relative
                学期末提交报告 => [学期末] date relative
                暑假前完成施工 => [暑假前] event!
                学期论文 =>
                """);
    }

    @Test
    void what_comes_again_after_several_days_is_no_limit() {
        Times.assertFound("""
                每两周同步一次 => [每两周] period
                每3天巡检 => [每3天] period
                """);
    }

    @Test
    void years_with_one_character_for_both_are_a_range() {
        Times.assertFound("""
                2023～2025年规划 => [2023～2025年] coarse 2023-01-01..2025-12-31
                2023至2025年规划 => [2023至2025年] coarse 2023-01-01..2025-12-31
                """);
    }

    @Test
    void an_hour_behind_early_or_late_is_a_time_at_the_beginning_of_a_phrase_too() {
        Times.assertFound("""
                晚八点发布 => [晚八点] period
                早9点集合 => [早9点] period
                一时半会做不完 =>
                """);
    }

    @Test
    void a_day_of_the_week_behind_every_week_is_one_of_every_week() {
        Times.assertFound("""
                每周一次音频会议，周六早9点 => [周六早9点] period
                每两周一次，周三下午 => [每两周] period; [周三下午] period
                双周周三例会 => [双周] period; [周三] period
                隔週週三例會 => [隔週] period; [週三] period
                每周同步进展，周五前交初稿 => [周五前] date! 2026-03-06 relative
                每周同步进展，本周五交初稿 => [本周五] date 2026-03-06 relative
                每周同步进展。周五交初稿 => [周五] date 2026-03-06 relative
                每天同步进展，周五交初稿 => [周五] date 2026-03-06 relative
                """);
    }

    @Test
    void every_other_week_comes_again_and_the_next_day_follows_something() {
        Times.assertFound("""
                双周汇报一次 => [双周] period
                隔周三召开例会 => [隔周三] period
                隔月盘点 => [隔月] period
                双周会改到周三 => [周三] date 2026-03-11 relative
                双周报 =>
                验收次日提交 => [次日] event
                次日上午10点前提交 => [次日上午10点前] event!
                翌日前答复 => [翌日前] event!
                次日达 =>
                每次日常巡检后反馈，上次日期有误，第二次日程 =>
                隔日再说 =>
                """);
    }
}
