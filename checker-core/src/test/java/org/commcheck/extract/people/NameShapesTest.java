package org.commcheck.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.vocabulary.BuiltInTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameShapesTest {

    private final NameShapes shapes = new NameShapes(BuiltInTables.get());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana",
                "Ana Lima",
                "Ludwig van der Rohe",
                "O’Hara",
                "J. Smith",
                "@ana-lima",
                "张三",
                "张三丰",
                "欧阳修远",
                "小王",
                "老李",
                "李工",
                "王经理",
                "张老师",
                "卡尔·马克思",
                "**Ana**"
            })
    void these_can_be_a_person(String words) {
        assertThat(shapes.isPerson(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "Ana lima",
                "Ana Lima Bo Cy Di",
                "URGENT",
                "Follow-up",
                "Pre-work",
                "@",
                "服务器",
                "一",
                "马上发布方案",
                "总经理",
                "方案",
                "安装包",
                "白皮书",
                "时间表",
                "高级经理"
            })
    void these_cannot(String words) {
        assertThat(shapes.isPerson(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ana", "Anna", "Anna Xqz", "David"})
    void handles_and_given_names_are_surely_people(String words) {
        assertThat(shapes.isSurelyPerson(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Xqz", "Release Plan", "Xqz Anna", "David's plan for us", "anna"})
    void other_words_are_not_surely(String words) {
        assertThat(shapes.isSurelyPerson(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the release team",
                "release team",
                "CFO",
                "The board",
                "活动部",
                "开发组",
                "测试小组",
                "RISC-V SIG",
                "infra_team"
            })
    void these_are_roles_and_groups(String words) {
        assertThat(shapes.isGroup(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "team",
                "the team",
                "the plan",
                "New chairs",
                "missing leads",
                "all of the people in the team",
                "the very long name of what is yet no more than a team",
                "发布方案",
                "请把这份文件发给活动部的同学部"
            })
    void these_are_none(String words) {
        assertThat(shapes.isGroup(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team",
                "TBD",
                "???",
                "？",
                "who?",
                "相关人员",
                "同事",
                "待定",
                "all hands",
                "anyone with time",
                "whoever can",
                "everyone here",
                "someone else",
                "Everyone",
                "Full team",
                "the entire team",
                "Every member",
                "整个团队",
                "全体组员"
            })
    void these_name_nobody_in_particular(String words) {
        assertThat(shapes.isNobody(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ana",
                "张三",
                "allocate",
                "whole",
                "all that was said in the long meeting of the fourth of March",
                "anyways",
                "everyone will bring a lamp",
                "Someone should call the bank"
            })
    void these_do_not_say_that(String words) {
        assertThat(shapes.isNobody(words)).isFalse();
    }
}
