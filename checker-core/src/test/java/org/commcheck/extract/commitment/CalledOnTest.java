package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In Chinese minutes a clause that calls on somebody to do something hands out work, though nobody is listed as present. */
class CalledOnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            请总干事向三家厂商询价。                 | 总干事
            会议决定由财务部核算装修费用。           | 财务部
            经7名委员同意，由主委提出预算表。        | 主委
            委由監委聯繫廠商並追蹤進度。             | 監委
            请安委与契委核对合同。                   | 安委, 契委
            同意请环境组调研水质。                   | 环境组
            委托赵敏洽谈搬家公司。                   | 赵敏
            请各部门3月10日前报送预算。              | 各部门
            委托赵敏与供应商洽谈配送。               | 赵敏
            请赵敏与保卫科核对名单。                 | 赵敏, 保卫科
            由公關長聯繫場地。                       | 公關長
            """)
    void whoever_is_called_on_owns_what_the_clause_asks_for(String sentence, String owners) {
        assertThat(Items.ofMinutes("## 讨论内容", "", sentence))
                .singleElement()
                .asString()
                .isEqualTo(sentence + " | " + owners + (sentence.contains("3月10日") ? " | by 3月10日前" : ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "该模块由后端组开发，运行稳定。",
                "如有问题请联系行政部。",
                "请住户自行保管磁卡。",
                "由前端生成令牌。",
                "请假的同学请向班长说明原因。",
                "由于系统故障，请用户重新登录。",
            })
    void where_nobody_is_asked_for_an_act_nothing_is_handed_out(String sentence) {
        assertThat(Items.ofMinutes("## 讨论内容", "", sentence)).isEmpty();
    }

    @Test
    void a_topic_whose_notes_are_labelled_lines_holds_what_they_decide() {
        assertThat(Items.ofMinutes(
                        "## 討論事項",
                        "",
                        "### 議題1. 電梯保養",
                        "**說明**：合約將到期。<br>",
                        "**決議**：請總幹事洽談新合約。",
                        "",
                        "### 議題2. 門禁",
                        "**決議**: 維持現狀"))
                .containsExactly("請總幹事洽談新合約。 | 總幹事");
    }

    @Test
    void what_the_list_says_again_of_the_same_owner_is_one_item() {
        assertThat(Items.ofMinutes(
                        "会议结论：采用方案二，由张伟3月18日前提交实施计划。",
                        "",
                        "| 事项 | 负责人 | 截止时间 |",
                        "| --- | --- | --- |",
                        "| 提交实施计划 | 张伟 | 3月18日 |",
                        "| 采购压测设备 | 王芳 | 3月20日 |"))
                .containsExactly("提交实施计划 | 张伟 | by 3月18日", "采购压测设备 | 王芳 | by 3月20日");
    }

    @Test
    void a_known_name_is_not_joined_to_a_word_that_says_when_something_is_done() {
        assertThat(Items.ofMinutes("参会人员：王芳、李强", "", "- 李强先写初稿，之后王芳审核")).containsExactly("李强先写初稿，之后王芳审核 | 李强");
    }
}
