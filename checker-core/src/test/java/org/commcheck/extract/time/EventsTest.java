package org.commcheck.extract.time;

import org.junit.jupiter.api.Test;

class EventsTest {

    @Test
    void an_event_that_is_named_is_a_time() {
        Times.assertFound("""
                finish it before the 2.4 code freeze => [before the 2.4 code freeze] event!
                submits it before the next meeting. => [before the next meeting] event!
                print it in time for the next meeting => [in time for the next meeting] event!
                in time for 3.1 release => [in time for 3.1 release] event!
                by the end of the sprint => [by the end of the sprint] event!
                end of sprint 12 => [end of sprint] event
                by the code freeze => [by the code freeze] event!
                by the next board meeting => [by the next board meeting] event!
                prior to next meeting => [prior to next meeting] event!
                no later than the 2027 election => [no later than the 2027 election] event!
                (report next meeting) => [next meeting] event
                hopefully in the next cf-release => [the next cf-release] event
                """);
    }

    @Test
    void an_event_in_chinese_is_a_time() {
        Times.assertFound("""
                24.09发布前，补充设计文档 => [24.09发布前] event!
                12/15 峰会之前完成 => [12/15 峰会之前] event!
                上线前完成测试 => [上线前] event!
                下次例会前 => [下次例会前] event!
                下次区权会 => [下次区权会] event
                下次班会前整理 => [下次班会前] event!
                下次开会前整理 => [下次开会前] event!
                3月11日例会前提交 => [3月11日例会前] date! 2026-03-11
                下周一组会前提交 => [下周一组会前] date! 2026-03-09 relative
                3/11(三)開會前，整理題目 => [3/11(三)開會前] date! 2026-03-11
                3月11日例会提交 => [3月11日] date 2026-03-11
                开会前后 =>
                确认后上下次TC例会汇报 => [下次TC例会] event
                下一個版本前 => [下一個版本前] event!
                """);
    }

    @Test
    void a_thing_is_no_time() {
        Times.assertNone("""
                Open the next release issue
                the next js-ipfs release needs a release manager
                ## Next meeting
                done by review, by call
                after the meeting
                decided by the meeting, returned by the call
                before a release, before each session, before the sync
                We came in time for a release, in time for lunch.
                before promoting release
                the next-security-release folder
                before the release notes are written
                下次会议时间待定
                下一个开发版本预计很大
                """);
    }

    @Test
    void when_something_comes_up_next_is_a_time() {
        Times.assertFound("""
                下一次小组工作进展汇报时明确范围 => [下一次小组工作进展汇报] event
                """);
    }
}
