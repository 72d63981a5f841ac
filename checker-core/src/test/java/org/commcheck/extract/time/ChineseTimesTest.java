package org.commcheck.extract.time;

import org.junit.jupiter.api.Test;

class ChineseTimesTest {

    @Test
    void a_calendar_date_is_found_in_every_form() {
        Times.assertFound("""
                2026年3月5日发布 => [2026年3月5日] date 2026-03-05
                二零二六年三月五日 => [二零二六年三月五日] date 2026-03-05
                三月五號 => [三月五號] date 2026-03-05
                107年12月05日 會議 => [107年12月05日] date 2018-12-05
                26年3月5日 => [26年3月5日] date 2026-03-05
                2022-8-2 => [2022-8-2] date 2022-08-02
                時間： 2023.12.30 => [2023.12.30] date 2023-12-30
                初定11月24 => [11月24] date 2025-11-24
                2022年4月2周报 => [2022年4月2] date 2022-04-02
                3 月 7 日：完成方向性论证 => [3 月 7 日] date 2026-03-07
                3.14日0:00前完成 => [3.14日0:00前] date! 2026-03-14
                ２０２６年３月５日 => [２０２６年３月５日] date 2026-03-05
                """);
    }

    @Test
    void tildes_however_many_make_a_range() {
        Times.assertFound("""
                2026-3-2~2026-3-6 => [2026-3-2~2026-3-6] period 2026-03-02..2026-03-06
                2026-3-2~~2026-3-6 => [2026-3-2~~2026-3-6] period 2026-03-02..2026-03-06
                2026-3-2~~~2026-3-6 => [2026-3-2~~~2026-3-6] period 2026-03-02..2026-03-06
                1.2.3~2026.3.6 =>
                2.0~20260306 =>
                """);
    }

    @Test
    void the_days_of_a_list_have_the_month_of_the_first() {
        Times.assertFound("""
                3月5日、6日停水 => [3月5日] date 2026-03-05; [6日] date 2026-03-06
                3月5日、7日和9日值班 => [3月5日] date 2026-03-05; [7日] date 2026-03-07; [9日] date 2026-03-09
                3月5、6日 => [3月5] date 2026-03-05; [6日] date 2026-03-06
                """);
    }

    @Test
    void a_day_in_dots_beside_a_day_of_the_week_is_no_number_of_weeks() {
        Times.assertFound("""
                3.10 周二 彩排 => [3.10 周二] date 2026-03-10
                3.10周二20:00 彩排 => [3.10周二20:00] date 2026-03-10
                1.5周内完成 => [1.5周内] duration!
                """);
    }

    @Test
    void a_year_of_the_republic_may_have_a_time_behind_it() {
        Times.assertFound("時間：115/3/4 19:00 => [115/3/4 19:00] date 2026-03-04");
    }

    @Test
    void last_year_and_this_month_have_several_names() {
        Times.assertFound("""
                上一年的预算 => [上一年] coarse 2025-01-01..2025-12-31 relative
                下一年计划 => [下一年] coarse 2027-01-01..2027-12-31 relative
                当月完成 => [当月] coarse 2026-03-01..2026-03-31 relative
                应当月底前完成 => [月底前] date! 2026-03-31 relative
                """);
    }

    @Test
    void days_and_weeks_counted_from_the_document_are_relative() {
        Times.assertFound("""
                明天上午9点 => [明天上午9点] date 2026-03-05 relative
                大後天 => [大後天] date 2026-03-07 relative
                周五 => [周五] date 2026-03-06 relative
                下周3, 需要实现初版 => [下周3] date 2026-03-11 relative
                這週五之前 => [這週五之前] date! 2026-03-06 relative
                上周五 => [上周五] date 2026-02-27 relative
                本周三晚上10：00 => [本周三晚上10：00] date 2026-03-04 relative
                下周 => [下周] period 2026-03-09..2026-03-15 relative
                下个月 => [下个月] coarse 2026-04-01..2026-04-30 relative
                下个月20号 => [下个月20号] date 2026-04-20 relative
                周一至周五 => [周一至周五] period 2026-03-09..2026-03-13 relative
                周末 => [周末] period 2026-03-07..2026-03-08 relative
                """);
    }

    @Test
    void words_that_limit_are_read() {
        Times.assertFound("""
                这周前完成手册 => [这周前] date! 2026-03-06 relative
                本月前完成手册 => [本月前] date! 2026-03-31 relative
                下周前完成手册 => [下周前] date! 2026-03-09 relative
                完成时间：2026年9月 4）补充说明 => [2026年9月] date! 2026-09-30
                3月5号前打出稳定的初步版本 => [3月5号前] date! 2026-03-05
                18日前提送家長會 => [18日前] date! 2026-03-18
                5号上午前提交 => [5号上午前] date! 2026-03-05
                2026/12/31日前。 => [2026/12/31日前] date! 2026-12-31
                截止时间：3月20日 => [3月20日] date! 2026-03-20
                任务截至时间2018.8.19 => [2018.8.19] date! 2018-08-19
                DDL:4月14日（周二） => [4月14日（周二）] date! 2026-04-14
                闭环时间 11.17 => [11.17] date! 2026-11-17
                計劃完成時間20261030。 => [20261030] date! 2026-10-30
                最晚下星期三回報 => [下星期三] date! 2026-03-11 relative
                不晚于3月20日 => [3月20日] date! 2026-03-20
                930之前完成整改 => [930之前] date! 2026-09-30
                24小时内处理 => [24小时内] duration!
                2个工作日内 => [2个工作日内] duration!
                在1-2个月内开源 => [1-2个月内] duration!
                限期两周 => [两周] duration!
                工期三周五天 => [三周五天] duration
                王三周五前提交 => [周五前] date! 2026-03-06 relative
                截至3月4日，已完成80% => [3月4日] date 2026-03-04
                """);
    }

    @Test
    void a_limit_or_an_end_turns_a_period_into_a_day() {
        Times.assertFound("""
                月底前 => [月底前] date! 2026-03-31 relative
                限期七月底前 => [七月底前] date! 2026-07-31
                10月底TC会议 => [10月底] date 2025-10-31
                今年内 => [今年内] date! 2026-12-31 relative
                年底前 => [年底前] date! 2026-12-31 relative
                本周内 => [本周内] date! 2026-03-06 relative
                本季度末 => [本季度末] date 2026-03-31 relative
                2026年第三季度末 => [2026年第三季度末] date 2026-09-30
                """);
    }

    @Test
    void a_longer_span_is_coarse() {
        Times.assertFound("""
                今年 => [今年] coarse 2026-01-01..2026-12-31 relative
                2027年 => [2027年] coarse 2027-01-01..2027-12-31
                明年三月 => [明年三月] coarse 2027-03-01..2027-03-31 relative
                1月份满足要求 => [1月份] coarse 2026-01-01..2026-01-31
                3月上旬 => [3月上旬] coarse 2026-03-01..2026-03-10
                第三季度 => [第三季度] coarse 2026-07-01..2026-09-30
                2026年下半年 => [2026年下半年] coarse 2026-07-01..2026-12-31
                Q3 完成 => [Q3] coarse 2026-07-01..2026-09-30
                3月至5月 => [3月至5月] coarse 2026-03-01..2026-05-31
                """);
    }

    @Test
    void a_range_is_one_period() {
        Times.assertFound("""
                5月1日至5日 => [5月1日至5日] period 2026-05-01..2026-05-05
                12月8日-10日 => [12月8日-10日] period 2025-12-08..2025-12-10
                2023年5月29日-6月2日 => [2023年5月29日-6月2日] period 2023-05-29..2023-06-02
                2025-12-29至2026-01-03 => [2025-12-29至2026-01-03] period 2025-12-29..2026-01-03
                周报（2023.5.29-2023.6.2） => [2023.5.29-2023.6.2] period 2023-05-29..2023-06-02
                2026年第10周 => [2026年第10周] period 2026-03-02..2026-03-08
                第一周 => [第一周] period
                """);
    }

    @Test
    void a_length_is_a_duration_and_counts_from_today_where_a_clause_begins() {
        Times.assertFound("""
                一个半小时 => [一个半小时] duration
                兩年零三個月 => [兩年零三個月] duration
                工期30天 => [30天] duration
                收到后24小时内 => [24小时内] duration!
                两周后 => [两周后] date 2026-03-18 relative
                上线两周后 => [两周后] duration
                三天前 => [三天前] date 2026-03-01 relative
                接下来2周内投票 => [接下来2周内] duration! 2026-03-04..2026-03-18 relative
                对酒店未来三年的规划 => [未来三年] duration 2026-03-04..2029-03-04
                """);
    }

    @Test
    void what_comes_again_is_a_period_without_days() {
        Times.assertFound("""
                每周五例会 => [每周五] period
                每月最后一个工作周的周三，下午四点到五点 => [每月最后一个工作周的周三，下午四点到五点] period
                每月15日 => [每月15日] period
                """);
    }

    @Test
    void a_time_of_day_joins_its_day_and_alone_says_nothing_of_the_calendar() {
        Times.assertFound("""
                会议时间：2026/07/27 19:00-20:00 => [2026/07/27 19:00-20:00] date 2026-07-27
                8 月 3 日 10 时至 13 时 => [8 月 3 日 10 时至 13 时] date 2026-08-03
                13：30-14：30 => [13：30-14：30] period
                下午三点半 => [下午三点半] period
                """);
    }

    @Test
    void both_languages_may_stand_in_one_text() {
        Times.assertFound("""
                Bo 于3月9日前提交, review by Friday => [3月9日前] date! 2026-03-09; [by Friday] date! 2026-03-06 relative
                code freeze 前完成 by EOD => [code freeze 前] event!; [by EOD] date! 2026-03-04 relative
                """);
    }

    @Test
    void years_of_the_republic_quarters_and_kinds_of_days_are_known() {
        Times.assertFound("""
                王明115/3/10前提交 => [115/3/10前] date! 2026-03-10
                Q2末完成 => [Q2末] date 2026-06-30
                7个自然日内答复 => [7个自然日内] duration!
                於兩個工作天內提交 => [兩個工作天內] duration!
                第一时间处理 => [第一时间] vague
                """);
        Times.assertNone("""
                比例为115/30/2
                """);
    }

    @Test
    void a_number_of_months_behind_a_year_are_its_first_and_no_limit() {
        Times.assertFound("""
                2026年前五个月完成产值500万 => [2026年前五个月] coarse 2026-01-01..2026-05-31
                今年前三季度 => [今年前三季度] coarse 2026-01-01..2026-09-30 relative
                2027年首季度 => [2027年首季度] coarse 2027-01-01..2027-03-31
                2027年首月 => [2027年首月] coarse 2027-01-01..2027-01-31
                2027年前完成 => [2027年前] date! 2027-01-01
                """);
    }

    @Test
    void months_may_be_a_range() {
        Times.assertFound("""
                1-3月完成测试 => [1-3月] coarse 2026-01-01..2026-03-31
                2025年1－9月份 => [2025年1－9月份] coarse 2025-01-01..2025-09-30
                2025年2——4月 => [2025年2——4月] coarse 2025-02-01..2025-04-30
                从2018年——2026年 => [2018年——2026年] coarse 2018-01-01..2026-12-31
                三月中下旬 => [三月中下旬] coarse 2026-03-11..2026-03-31
                """);
        Times.assertNone("""
                3-6月龄的数据
                """);
    }

    @Test
    void two_digits_are_a_year_before_one_of_its_parts() {
        Times.assertFound("""
                26年底前 => [26年底前] date! 2026-12-31
                25年第三季度 => [25年第三季度] coarse 2025-07-01..2025-09-30
                27年上半年 => [27年上半年] coarse 2027-01-01..2027-06-30
                工期26年 => [26年] duration
                """);
    }

    @Test
    void days_beside_today_and_weeks_beyond_the_next_are_counted() {
        Times.assertFound("""
                今明两天完成 => [今明两天] period 2026-03-04..2026-03-05 relative
                明后两天完成 => [明后两天] period 2026-03-05..2026-03-06 relative
                下下下周一 => [下下下周一] date 2026-03-23 relative
                明晨发布 => [明晨] date 2026-03-05 relative
                周五十点开会 => [周五十点] date 2026-03-06 relative
                """);
    }
}
