package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that hand out several tasks, one to each of those who share it. */
class SharedLinesTest {

    @Test
    void clauses_between_commas_that_begin_with_somebody_each_are_as_many_items() {
        assertThat(Items.ofMinutes("## 待办事项", "", "- 赵敏佳整理海报，孙浩联系印刷厂", "- 前端完善页面，**后端**修复接口"))
                .containsExactly("赵敏佳整理海报 | 赵敏佳", "孙浩联系印刷厂 | 孙浩", "前端完善页面 | 前端", "后端修复接口 | 后端");
        assertThat(Items.ofMinutes("## 待办事项", "", "- 赵敏佳3月6日前整理海报，孙浩3月9日前联系印刷厂"))
                .containsExactly("赵敏佳3月6日前整理海报 | 赵敏佳 | by 3月6日前", "孙浩3月9日前联系印刷厂 | 孙浩 | by 3月9日前");
        assertThat(Items.ofMinutes("## 任务分工", "", "- 前端：赵敏佳，后端：孙浩、李强"))
                .containsExactly("前端：赵敏佳 | 赵敏佳", "后端：孙浩、李强 | 孙浩, 李强");
        assertThat(Items.ofMinutes("## 待办事项", "", "- 相关人员准备材料，孙浩负责汇总"))
                .containsExactly("相关人员准备材料 | 相关人员?", "孙浩负责汇总 | 孙浩");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "赵敏佳整理海报，完成后发给孙浩",
                "赵敏佳整理海报，孙浩协助",
                "赵敏佳整理海报，孙浩协助排版",
                "赵敏佳3月6日前整理海报，孙浩联系印刷厂",
                "赵敏佳整理海报，赵敏佳联系印刷厂",
                "整理海报，孙浩联系印刷厂",
                "赵敏佳完成后，孙浩复核文案",
                "整理海报，责任人：赵敏佳，孙浩"
            })
    void other_clauses_are_parts_of_one_item(String line) {
        assertThat(Items.ofMinutes("## 待办事项", "", "- " + line)).hasSize(1);
    }

    @Test
    void numbered_tasks_behind_a_mark_are_items_whoever_does_them() {
        assertThat(Items.ofMinutes("待办：1、赵敏佳3月6日前整理海报；2、联系印刷厂。"))
                .containsExactly("赵敏佳3月6日前整理海报； | 赵敏佳 | by 3月6日前", "联系印刷厂。");
        assertThat(Items.ofMinutes("任务分工：①赵敏佳整理海报②孙浩联系印刷厂")).containsExactly("赵敏佳整理海报 | 赵敏佳", "孙浩联系印刷厂 | 孙浩");
        assertThat(Items.ofMinutes("Action items: 1) Jane to call the bank by 6 March 2) print the flyers"))
                .containsExactly("Jane to call the bank by 6 March | Jane | by by 6 March", "print the flyers");
    }

    @Test
    void a_decision_hands_out_several_tasks() {
        assertThat(Items.ofMinutes("会议决定：由赵敏佳负责整理海报；由孙浩负责联系印刷厂。"))
                .containsExactly("由赵敏佳负责整理海报 | 赵敏佳", "由孙浩负责联系印刷厂。 | 孙浩");
        assertThat(Items.ofMinutes("会议决定：（一）由赵敏佳负责整理海报；（二）由孙浩负责联系印刷厂。"))
                .containsExactly("由赵敏佳负责整理海报； | 赵敏佳", "由孙浩负责联系印刷厂。 | 孙浩");
    }

    @ParameterizedTest
    @ValueSource(strings = {"测试文档的任务分工为：王小雨-功能测试，李立群-性能测试", "分工：功能测试-王小雨；性能测试-李立群。", "答辩分工如下：王小雨：功能测试，李立群：性能测试"})
    void parts_behind_a_colon_each_with_somebody_known_are_items(String line) {
        List<String> items = Items.ofMinutes("参会：王小雨、李立群", "", "## 讨论", "", "- " + line);
        assertThat(items).hasSize(2);
        assertThat(items.get(0)).contains("功能测试").endsWith(" | 王小雨");
        assertThat(items.get(1)).contains("性能测试").endsWith(" | 李立群");
    }

    @ParameterizedTest
    @ValueSource(strings = {"大家讨论了分工：王小雨-功能测试，李立群-性能测试", "文档分工为：功能测试-性能测试，登录页-首页"})
    void parts_that_were_talked_of_or_name_nobody_are_none(String line) {
        assertThat(Items.ofMinutes("参会：王小雨、李立群", "", "## 讨论", "", "- " + line)).isEmpty();
    }
}
