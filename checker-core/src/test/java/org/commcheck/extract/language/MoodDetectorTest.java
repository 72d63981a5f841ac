package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.MoodReading.Cue;
import org.commcheck.extract.vocabulary.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodDetectorTest {

    private static final MoodDetector DETECTOR =
            MoodDetector.of(TableFiles.builtIn("mood-words", "mood-en", "mood-zh", "terms-traditional"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        COMMITMENT | Bo will send the figures ASAP.
        COMMITMENT | We'll look into the memory leak tomorrow.
        COMMITMENT | I'm going to rewrite the importer.
        COMMITMENT | Will ship version 2.3 with the fix.
        COMMITMENT | The team plans to migrate the database.
        COMMITMENT | The editors will circulate a draft.
        COMMITMENT | Minutes will be published on Friday.
        COMMITMENT | The recordings will be available soon.
        COMMITMENT | Bo will be working on the tests.
        COMMITMENT | We need to rotate the keys.
        COMMITMENT | We might need to file a ticket for this.
        COMMITMENT | Ana must confirm the venue.
        COMMITMENT | The certificates need to be renewed.
        COMMITMENT | Please send your comments to Ana.
        COMMITMENT | Test what we have, and clean up once the lamp is in.
        COMMITMENT | Check whether the keys are back.
        COMMITMENT | Could you please send the minutes?
        COMMITMENT | Let's merge it on Monday.
        QUESTION   | Let's try to find two free hours?
        COMMITMENT | Bo to send the figures.
        COMMITMENT | @ana to publish the draft by Friday
        COMMITMENT | JF and Mark to coordinate the release
        COMMITMENT | AI: Kate to start a document with the questions
        COMMITMENT | The chairs to review the charter
        COMMITMENT | Update the runbook
        COMMITMENT | Write a short report on the outage
        COMMITMENT | Bo: prepare slides for the demo
        STATEMENT | Maybe try to use the new parser.
        COMMITMENT | Review and merge the open changes
        COMMITMENT | The tests passed, so we will release on Monday.
        COMMITMENT | If the vote passes, Ana will publish the result.
        COMMITMENT | We agreed that Bo will draft the letter.
        COMMITMENT | We should be able to finish the import next week.
        CONDITION | We merge as soon as the pipeline is green.
        CONDITION | Once the build passes, the gate opens.
                CONDITION | If the load grows, latency rises.
        COMMITMENT | If the vote passes we will publish the result.
        STATEMENT | Requests should be made as early as possible.
        PAST | The service soon recovered.
        PAST | We discussed the budget.
        PAST | Fixed the login bug and added a test.
        PAST | Bo merged the fix last week.
        PAST | The rollout has been completed.
        PAST | Will Coleda was the manager of the fund.
        QUESTION | Who will take this over?
        QUESTION | Can you explain why this fails?
        QUESTION | Can we possibly have a switch for the old reader
        COMMITMENT | Should we miss the train, Bo will call them.
        QUOTE | “I will send it when I can,” he said.
        STATEMENT | The project is on track.
        STATEMENT | The app will show a warning.
        STATEMENT | Users must enter a password.
        STATEMENT | There will be a meeting on Friday.
        STATEMENT | It will be interesting.
        STATEMENT | The will to change is there.
        STATEMENT | Release notes for version 2
        STATEMENT | Test results are below.
        STATEMENT | Update on the migration
        STATEMENT | Links to review comments
        STATEMENT | Steps to reproduce the crash
        STATEMENT | How to build the docs
        STATEMENT | Thanks to everybody who helped
        STATEMENT | A tool that will run on every machine
        STATEMENT | You don't need to restart the server.
        STATEMENT | We will not support version 1.
        STATEMENT | Reason: use of an old library
        STATEMENT | Next meeting: Friday
        STATEMENT | Build failure on the main branch
        STATEMENT | This is an area we need to watch.
        STATEMENT | Omar: Suggests to move the talk to email
        STATEMENT | You will be notified when the order ships.
        PAST | All discussed namespaces
        STATEMENT | Note that the logs are full of errors.
        STATEMENT | "Get Involved" link at the top
        COMMITMENT | In the next sprint we will add a cache.
        COMMITMENT | I think we need to add a cache.
        """)
    void english_moods(Mood mood, String sentence) {
        assertThat(DETECTOR.of(sentence, Language.EN)).as(sentence).isEqualTo(mood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        COMMITMENT | 请相关人员尽快处理。
        COMMITMENT | 请李工在收到后24小时内处理。
        COMMITMENT | 我们将于3月5日发布新版本。
        COMMITMENT | 下周需要完成接口联调。
        COMMITMENT | 张三会在周五前提交报告。
        COMMITMENT | 计划在4月中旬启动第二期。
        COMMITMENT | 由张三负责部署测试环境
        COMMITMENT | 李四跟进供应商合同
        COMMITMENT | 更新部署文档
        COMMITMENT | 张三：整理会议纪要
        COMMITMENT | 1、编写测试用例
        COMMITMENT | 已完成登录模块，下一步将开发支付功能。
        COMMITMENT | 后续将修复这个问题
        COMMITMENT | 系統將於5月1日升級。
        COMMITMENT | 請秘書處儘快確認場地
        CONDITION | 如果负载升高，延迟会增加。
        CONDITION | 一旦构建通过就合并。
        PAST | 昨天完成了数据迁移。
        PAST | 我们讨论过这个方案。
        PAST | 已修复登录页面的问题。
        PAST | 上周提交了申请材料。
        QUESTION | 这个问题谁来跟进？
        QUESTION | 是否需要更新文档吗
        QUOTE | “我们会尽快处理您的投诉并回复您”，他说
        STATEMENT | 项目进展正常。
        STATEMENT | 系统应记录所有操作日志。
        STATEMENT | 会议纪要
        STATEMENT | 完成情况
        STATEMENT | 主要需求如下
        STATEMENT | 开发计划
        STATEMENT | 测试环境部署方案
        STATEMENT | 待办事项的优先级
        STATEMENT | 目前不需要更新文档。
        STATEMENT | 负责人：张三
        STATEMENT | 需要完成的任务
        """)
    void chinese_moods(Mood mood, String sentence) {
        assertThat(DETECTOR.of(sentence, Language.ZH)).as(sentence).isEqualTo(mood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        EN | ASSIGNMENT | false | Bo to send the figures.
        EN | FUTURE | false | Bo will send the figures.
        EN | FUTURE | true | The system will send an email.
        EN | OBLIGATION | true | The parser must accept both forms.
        EN | OBLIGATION | false | Bo has to order the parts.
        EN | REQUEST | false | Please order the parts.
        EN | IMPERATIVE | false | Order the parts.
        ZH | ASSIGNMENT | false | 由运维组负责恢复数据
        ZH | REQUEST | false | 请各组提交周报
        ZH | FUTURE | false | 我们将提交周报
        ZH | OBLIGATION | true | 用户需要填写邮箱
        ZH | IMPERATIVE | false | 提交第三周周报
        """)
    void a_commitment_says_by_what_and_about_whom(Language language, Cue cue, boolean impersonal, String sentence) {
        assertThat(DETECTOR.read(sentence, language))
                .as(sentence)
                .isEqualTo(new MoodReading(Mood.COMMITMENT, cue, impersonal));
    }

    @Test
    void a_mood_can_be_told_of_any_text() {
        RandomTexts.over("Bo will to be if you'll don't merged ,.:!?“”@\n 将请完成了如果由张三负责，。？\uD840\uDC00\uD800", 5000)
                .forEach(text -> {
                    assertThat(DETECTOR.read(text, Language.EN)).isNotNull();
                    assertThat(DETECTOR.read(text, Language.ZH)).isNotNull();
                });
    }
}
