package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.vocabulary.BuiltInTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseActsTest {

    private static final ChineseActs ACTS = new ChineseActs(BuiltInTables.get());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "补充文档",
                "需要补充文档",
                "尽快补充文档",
                "尽快与法务确认合同",
                "需尽快补充文档，发布公告",
                "“补充文档",
                "- 补充文档",
                "测试接口",
                "完成后端接口",
                "准备中期汇报",
                "完善中文文档"
            })
    void a_clause_may_begin_with_an_act(String text) {
        assertThat(ACTS.begins(text, 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "文档已补充",
                "补充的文档",
                "补充了文档",
                "测试发现三处缺陷",
                "客户来函称“请尽快补充文档”",
                "与法务，确认合同",
                "昨天天气很好",
                "完成后通知各组",
                "完成中",
                "整改不力",
                ""
            })
    void other_clauses_do_not(String text) {
        assertThat(ACTS.begins(text, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        项目组，补充文档   | 4 | true
        项目组，补充文档   | 0 | false
        项目组，补充文档   | 3 | true
        """)
    void the_clause_begins_where_it_is_said_to(String text, int from, boolean begins) {
        assertThat(ACTS.begins(text, from)).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        需补充文档    | true
        合理评估风险  | true
        补充文档      | false
        需要的文档    | false
        """)
    void words_before_an_act_may_ask_for_it(String text, boolean asks) {
        assertThat(ACTS.asks(text, 0)).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        明确分工  | true
        ，确定选题 | true
        补充文档  | false
        """)
    void what_was_settled_there_and_then_is_told_apart(String text, boolean settles) {
        assertThat(ACTS.remarks().settles(text, 0)).isEqualTo(settles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        孙莉说明对方承诺补充文档  | true
        孙莉反馈接口文档缺失      | true
        孙莉向供应商反馈接口问题  | false
        请孙莉反馈测试结果        | false
        说明对方承诺补充文档      | true
        张三表示会补充文档        | false
        张三表示尽快补充文档      | false
        张三补充文档              | false
        """)
    void what_others_said_is_no_promise_of_the_speaker(String text, boolean others) {
        assertThat(ACTS.remarks().tellsOfOthers(text)).isEqualTo(others);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        要完成这样的目标很难  | true
        要完成这样的目标很难。 | true
        要完成目标是很难的。  | true
        很难完成这样的目标    | false
        难                    | true
        """)
    void a_verdict_ends_a_sentence_that_judges(String text, boolean judges) {
        assertThat(ACTS.remarks().judges(text)).isEqualTo(judges);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        我们开了会，补充文档  | true
        Readme补充使用说明    | true
        代码尽快开源          | true
        名称统一修改          | true
        我们开了会，吃了饭    | false
        代码尽快开源的计划    | false
        他说“代码尽快开源吧”  | false
        """)
    void any_clause_may_say_an_act(String text, boolean says) {
        assertThat(ACTS.inAnyClause(text)).isEqualTo(says);
    }
}
