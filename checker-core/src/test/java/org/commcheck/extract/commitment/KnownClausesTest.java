package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese minutes that are told rather than listed: behind what was said somebody who was there takes on something. */
class KnownClausesTest {

    private static final String PRESENT = "参会：彭丽、蔡俊、范雨、罗敏";

    @ParameterizedTest
    @CsvSource({
        "抽奖规则要法务看一遍，范雨去联系，周五给答复。, 范雨去联系，周五给答复。 | 范雨 | by 周五",
        "蔡俊提议换成围巾，大家同意，范雨明天通知采购，最晚25号到货。, 范雨明天通知采购，最晚25号到货。 | 范雨 | by 25号",
        "彭丽同意，让罗敏写个说明，周四前签字。, 让罗敏写个说明，周四前签字。 | 罗敏 | by 周四前",
        "彭丽反映进度慢，请蔡俊周五前处理。, 请蔡俊周五前处理。 | 蔡俊 | by 周五前"
    })
    void a_later_clause_of_somebody_known_is_an_item(String sentence, String item) {
        assertThat(Items.ofMinutes(PRESENT, "", sentence)).containsExactly(item);
    }

    @Test
    void each_of_two_such_clauses_is_one() {
        assertThat(Items.ofMinutes(PRESENT, "", "页面由外包做，蔡俊负责验收，罗敏整理素材。"))
                .containsExactly("蔡俊负责验收 | 蔡俊", "罗敏整理素材。 | 罗敏");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"活动很热闹，彭丽很高兴，蔡俊参加了抽奖。", "问题不少，彭丽觉得应该再看看，蔡俊认为没问题。", "车位不够，彭丽提出按户轮换，蔡俊认为先清理车辆。", "首页已完成，范雨介绍方案。"})
    void what_they_say_or_did_is_none(String sentence) {
        assertThat(Items.ofMinutes(PRESENT, "", sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"请蔡俊提交说明。", "请罗敏写一份说明。", "请蔡俊说明原因。", "请蔡俊在3月25日前向客户介绍方案。"})
    void to_explain_may_be_the_task(String sentence) {
        assertThat(Items.ofMinutes(PRESENT, "", sentence)).hasSize(1);
    }

    @Test
    void who_was_there_has_no_task_whatever_they_did_there() {
        assertThat(Items.of("# 评审会纪要\n\n会议时间：2026-11-18 14:00\n参加人：周建国（主持）、吴敏、孙丽（负责记录）\n\n吴敏11月20日前公示结果。\n"))
                .containsExactly("吴敏11月20日前公示结果。 | 吴敏 | by 11月20日前");
    }
}
