package org.commcheck.extract.time;

import org.junit.jupiter.api.Test;

/** Times of the day. */
class ClockTimesTest {

    @Test
    void hours_behind_two_days_of_the_week_are_those_of_every_week() {
        Times.assertFound("""
                Mon–Fri 8:00–18:00 => [Mon–Fri 8:00–18:00] period
                周一至周五 9:00-18:00 => [周一至周五 9:00-18:00] period
                Monday to Friday => [Monday to Friday] period 2026-03-09..2026-03-13 relative
                """);
    }

    @Test
    void english_hours_are_told_by_a_mark_a_half_of_the_day_or_a_cue() {
        Times.assertFound("""
                We meet at 15:30. => [15:30] period
                We meet at 9:01:10 AM. => [9:01:10 AM] period
                We meet at 15h30. => [15h30] period
                We meet at 5pm. => [5pm] period
                We meet at 5 p.m. there. => [5 p.m.] period
                We meet at 5 p.m and go. => [5 p.m] period
                We meet at 1030 am. => [1030 am] period
                We meet at 9:30a there. => [9:30a] period
                We meet at 3 o'clock. => [3 o'clock] period
                We meet at three o'clock. => [three o'clock] period
                We meet at 3 in the afternoon. => [3 in the afternoon] period
                We meet at half past nine. => [half past nine] period
                We meet at quarter to ten. => [quarter to ten] period
                We meet at five thirty pm. => [five thirty pm] period
                We meet at five pm. => [five pm] period
                We meet at noon. => [noon] period
                We meet at 8 GMT. => [8 GMT] period
                We meet at 15:30Z. => [15:30Z] period
                We meet at 15:30 (CET). => [15:30 (CET)] period
                We meet on Friday at 8. => [Friday at 8] date 2026-03-06 relative
                We meet at 8 tonight. => [8 tonight] date 2026-03-04 relative
                We meet 8 this morning. => [8 this morning] date 2026-03-04 relative
                We meet 3pm-5pm. => [3pm-5pm] period
                We meet 3-5pm. => [3-5pm] period
                We meet 9-11 am. => [9-11 am] period
                We have 3-14 rooms and go at 5pm. => [5pm] period
                We meet 13:00-14:30. => [13:00-14:30] period
                """);
    }

    @Test
    void other_figures_are_none() {
        Times.assertNone("""
                The ratio of 1:20 is good.
                The scale is 1:50.
                It is at 8 of them.
                See 12:345.
                See 25:10 there.
                See 10:75 there.
                It has 1060 am radios.
                It took 15:30x.
                We have 8 rooms.
                Call ext:15:30:99.
                Noon Ltd called.
                half of nine
                good morning
                """);
    }

    @Test
    void chinese_hours_are_told_by_more_than_the_word() {
        Times.assertFound("""
                下午三点半 => [下午三点半] period
                会议9点一刻开始 => [9点一刻] period
                会议9点零5分开始 => [9点零5分] period
                会议9点30开始 => [9点30] period
                会议9点整开始 => [9点整] period
                会议9点到11点 => [9点到11点] period
                3月6日9点开会 => [3月6日9点] date 2026-03-06
                周五9点开会 => [周五9点] date 2026-03-06 relative
                今晚8点开会 => [今晚8点] date 2026-03-04 relative
                9点前提交 => [9点前] period! 2026-03-04
                9点半 => [9点半] period
                明晚8时 => [明晚8时] date 2026-03-05 relative
                会议八点二十开始 => [八点二十] period
                """);
        Times.assertNone("""
                有9点建议
                有3点意见
                有9点说明
                第3点
                3时间
                得分八点八，加七点五
                二十七点三
                升高10点五度
                """);
    }
}
