package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.commcheck.extract.vocabulary.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassiveScannerTest {

    private static final PassiveScanner SCANNER = PassiveScanner.of(TableFiles.builtIn("passive-words"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The report will be sent.                                  | be sent
        The old servers were switched off.                        | were switched
        It has not yet been fully tested.                         | been fully tested
        The draft is being rewritten.                             | being rewritten
        It's been moved to the annex.                             | been moved
        The door isn't locked.                                    | isn't locked
        Was it approved?                                          | Was it approved
        The bug got fixed on Monday.                              | got fixed
        The ticket was re-opened.                                 | was re-opened
        The lab was cleaned and the keys were returned.           | was cleaned; were returned
        The room is used to store paper.                          | is used
        The data was, however, lost.                              | was, however, lost
        It was built, cut, put away.                              | was built
        The plan was co-written.                                  | was co-written
        The lock was undone.                                      | was undone
        The box was unpacked.                                     | was unpacked
        The door was shut and bolted.                             | was shut
        """)
    void be_or_get_and_a_participle_are_a_passive(String text, String passives) {
        assertThat(passives(text, Language.EN)).isEqualTo(passives);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are interested in the offer.",
                "She is supposed to call.",
                "They are agreed, and we're done.",
                "There was increased load.",
                "We got updated figures from Bo.",
                "The service is web-based.",
                "The list is read_only.",
                "The question is unanswered.",
                "It is indeed a hundred pages long.",
                "We need seed money.",
                "Ana approved the plan.",
                "The approved plan is here.",
                "It is late. Finished goods arrive.",
                "The team is experienced and motivated.",
                "Costs have increased.",
                "The plan was half-hearted.",
                "The page is unfinished.",
                "The hall is red.",
                "The crop was seed.",
                "They were done.",
            })
    void what_describes_or_is_active_is_none(String text) {
        assertThat(passives(text, Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The plan was approved by the board.                   | true
        It will be reviewed and signed by @bo.                | true
        The keys were returned in the evening by Ana Lima.    | true
        The plan was approved.                                | false
        The plan will be sent by e-mail.                      | false
        It was solved by restarting the router.               | false
        The cost was cut by 5 percent.                        | false
        It must be done by the end of the month.              | false
        It was deleted by mistake.                            | false
        The plan was approved. Written by Bo.                 | false
        """)
    void by_and_a_person_name_the_actor_but_ways_and_times_do_not(String text, boolean actor) {
        assertThat(SCANNER.scan(text, new Span(0, text.length()), Language.EN, List.of())
                        .get(0)
                        .actor())
                .isEqualTo(actor);
    }

    @Test
    void a_time_behind_by_is_nobody() {
        String text = "It will be merged by Friday and signed by Bo.";
        Span friday = new Span(21, 27);

        assertThat(SCANNER.scan(text, new Span(0, 27), Language.EN, List.of(friday)))
                .extracting(PassiveSpan::actor)
                .containsExactly(false);
        assertThat(SCANNER.scan(text, new Span(0, text.length()), Language.EN, List.of(friday)))
                .extracting(PassiveSpan::actor)
                .containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        旧服务器的数据需要被处理。      | 被处理         | false
        数据昨天被误删了。              | 被误删         | false
        方案被评审组否决。              | 被评审组否决   | true
        账号被管理员停用。              | 被管理员停用   | true
        接口被张三重写。                | 被张三重写     | true
        問題被客戶發現。                | 被客戶發現     | true
        这一做法被普遍认为有效。        | 被普遍认为     | false
        代码被 Bo 合并到主干。          | 被 Bo 合并     | true
        任务被block了三天。             | 被block        | false
        该标准已为各方所接受。          | 为各方所接受   | true
        改动未被合入，测试被推迟。      | 被合入; 被推迟 | false
        数据被“删除”了。                | 被“删除        | false
        数据被用户删除。                | 被用户删除     | true
        计划被拉黑。                    | 被拉黑         | false
        数据为所有人所接受。            | 为所有人所接受 | true
        数据被，删除。                  | 被             | false
        数据被                          | 被             | false
        """)
    void the_chinese_mark_is_a_passive_and_what_stands_behind_it_acts(String text, String passives, boolean actor) {
        assertThat(passives(text, Language.ZH)).isEqualTo(passives);
        assertThat(SCANNER.scan(text, new Span(0, text.length()), Language.ZH, List.of())
                        .get(0)
                        .actor())
                .isEqualTo(actor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "法院通知了被告。",
                "请带好棉被和被子。",
                "流域的植被恢复良好。",
                "被测系统运行正常。",
                "我们处于被动局面。",
                "他认为所有人都同意。",
                "作为所在部门的代表参会。",
                "由大南公司负责运营。",
                "问题得到了重视。",
                "他认为大家有所准备。",
                "作为团队所见。",
            })
    void nouns_and_active_forms_are_none(String text) {
        assertThat(passives(text, Language.ZH)).isEmpty();
    }

    @Test
    void passives_of_any_text_are_inside_it_sorted_and_apart() {
        RandomTexts.over("be was gotdone sent'’被为所删除张，。 \uD840\uDC00\uD800-by", 5000)
                .forEach(text -> {
                    for (Language language : Language.values()) {
                        int behind = 0;
                        for (PassiveSpan span : SCANNER.scan(text, new Span(0, text.length()), language, List.of())) {
                            assertThat(span.start()).as(text).isGreaterThanOrEqualTo(behind);
                            assertThat(span.end()).as(text).isGreaterThan(span.start());
                            behind = span.end();
                        }
                        assertThat(behind).isLessThanOrEqualTo(text.length());
                    }
                });
    }

    private static String passives(String text, Language language) {
        return SCANNER.scan(text, new Span(0, text.length()), language, List.of()).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining("; "));
    }
}
