package org.commcheck.extract.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.Tables;
import org.junit.jupiter.api.Test;

class VagueTimesTest {

    @Test
    void words_that_nobody_can_be_held_to_are_vague() {
        Times.assertFound("""
                Bo will send the figures ASAP. => [ASAP] vague
                Release it as soon as possible, no need to wait => [as soon as possible] vague
                Blog posts will be published soon. => [soon] vague
                1.10.4 - very soon => [very soon] vague
                Tutorial template (coming soon) => [coming soon] vague
                Logs will be posted shortly. => [shortly] vague
                In due course we will inform everyone. => [In due course] vague
                We will use the old hall in the short term. => [in the short term] vague
                We plan to bring it up later. => [later] vague
                John will tackle it at some point. => [at some point] vague
                The data will eventually be migrated. => [eventually] vague
                Let's revisit it later. => [later] vague
                Try it sometime next week => [sometime] vague; [next week] period 2026-03-09..2026-03-15 relative
                Timeline: within the next few weeks => [the next few weeks] vague
                a priority for the coming weeks => [the coming weeks] vague
                We will do it in a week or two => [in a week or two] vague
                We will consolidate sooner rather than later => [sooner rather than later] vague
                We will fix it sooner, rather than later => [sooner, rather than later] vague
                Please send it when possible. => [when possible] vague
                Check the pump a few weeks later. => [a few weeks later] vague
                Bo will call several days later => [several days later] vague
                """);
    }

    @Test
    void a_firm_date_beside_it_is_found_too() {
        Times.assertFound("""
                ASAP, at the latest by 9 March => [ASAP] vague; [at the latest by 9 March] date! 2026-03-09
                At some point this year, we'll start => [At some point] vague; [this year] coarse 2026-01-01..2026-12-31 relative
                尽快完成，最晚3月9日 => [尽快] vague; [3月9日] date! 2026-03-09
                """);
    }

    @Test
    void conditions_tales_and_names_are_not_vague() {
        Times.assertNone("""
                We merge as soon as the pipeline is green.
                He soon found the cause.
                The service recovered soon after the restart.
                Shortly after activation, validators began to fail.
                We revisited it later.
                Eventually the server crashed.
                an eventually consistent store
                At some point the server was restarted.
                Over the next few days traffic dropped.
                how soon can you do it? not too soon
                Ruby 3 or later is required, see the later section
                the soon-to-be released tool
                The Coming Soon page is broken.
                It takes some time, once in a while.
                Responses were later sent to the group.
                It will likely be fixed in later GMP versions.
                Use HTTPS when possible.
                prevent it from happening in the future
                going forward, we meet less
                until further notice
                a few hours ago
                The lamps are on the in the short term list, we should wait
                We should say it early, as opposed to bringing it up later.
                The pump broke a few weeks later.
                A few weeks later the pump breaks.
                Bo will look at it a few minutes later.
                """);
    }

    @Test
    void chinese_words_that_nobody_can_be_held_to_are_vague() {
        Times.assertFound("""
                请相关人员尽快处理。 => [尽快] vague
                例會出席統計請盡早填寫 => [盡早] vague
                近期将发布新版本 => [近期] vague
                近期 => [近期] vague
                稍後會發送郵件 => [稍後] vague
                会后联系 fjx 更新时间表 => [会后] vague
                会后一起讨论 => [会后] vague
                会后3天内提交 => [3天内] duration!
                会后两周发布 => [两周] duration
                暂无机器，会后确认后续机器问题 => [会后] vague
                任慰下来梳理下整体的思路 => [下来] vague
                软总线作为遗留问题后续解决。 => [后续] vague
                后续也将支持按照服务等级过滤 => [后续] vague
                CubeFS将在未来提供混合云存储能力 => [在未来] vague
                未来我们会完善相关工程 => [未来] vague
                并择期在例会进行汇报 => [择期] vague
                各SIG应择时启动需求收集 => [择时] vague
                适时引入更稳定的解决方案 => [适时] vague
                过几天再说 => [过几天] vague
                几周后才能修复 => [几周后] vague
                通常几天后提交 => [几天后] vague
                有时间的话就继续 => [有时间的话] vague
                前端抓紧学习 => [抓紧] vague
                早日完成 => [早日] vague
                马上处理 => [马上] vague
                日后再补 => [日后] vague
                """);
    }

    @Test
    void chinese_attributes_tales_and_look_alikes_are_not_vague() {
        Times.assertNone("""
                近期工作计划
                PaddleOCR 近期进展同步
                近期发布了三篇文章
                查找适合投的近期会议：
                学校临近期末
                后续版本，后续测试建议，相关后续
                electron 包是否引入，后续跟进
                会后已经确认
                【会后确认】 会上描述有误
                会后问卷图表，会后收尾，现场或会后待办
                社会后果，机会后来没有了
                方案才能够沉淀下来，把接口定下来
                接下来我们讨论边界
                马上就恢复了
                随后恢复正常
                选择时间，选择日期，合适时机，最早日期
                必须作出决定以及时取得进展
                因为状态会有时间显示
                尽快失败策略，尽早返回
                确定后续需要补充的实体关系
                讨论后续会出现的问题
                故障往往在發生數週後才被發現
                问题常常几天后就消失
                """);
    }

    @Test
    void a_pack_adds_its_own_words() {
        String csv = "language,words,when,not-after,not-before,only-before\nen,whenever;some day,always,,,\n";
        TimeScanner scanner = new TimeScanner(Tables.of(List.of(new Tables.Source("time-vague", "pack.csv", csv))));
        assertThat(scanner.scan("we do it some day", TimeScanner.Context.unknown()))
                .singleElement()
                .satisfies(span -> assertThat(span.start()).isEqualTo(9));
    }

    @Test
    void a_row_with_an_unknown_condition_is_refused() {
        String csv = "language,words,when,not-after,not-before,only-before\nen,some day,perhaps,,,\n";
        Tables tables = Tables.of(List.of(new Tables.Source("time-vague", "pack.csv", csv)));
        assertThatThrownBy(() -> new TimeScanner(tables))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("pack.csv:2")
                .hasMessageContaining("perhaps");
    }
}
