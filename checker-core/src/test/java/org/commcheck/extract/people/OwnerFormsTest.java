package org.commcheck.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that name an owner in running text, and fields that hold nothing but owners. */
class OwnerFormsTest {

    private final OwnerReader reader = new OwnerReader(BuiltInTables.get(), new NameShapes(BuiltInTables.get()));
    private final Roster roster = Roster.of(List.of("Ana Lima", "Bo", "韩林沅"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本次修改由姬索肇进行              | 姬索肇
            张三负责接口联调                  | 张三
            会后请张三提供数据                | 张三
            韩林沅将提交方案                  | 韩林沅
            3月13日前，甲方和乙方需确认方案   | 甲方, 乙方
            3月13日前，韩林沅提交方案         | 韩林沅
            周五，韩林沅提交方案              | 韩林沅
            需要韩林沅补充材料                | 韩林沅
            优化编译脚本（韩林沅）            | 韩林沅
            后端建立数据库                    | 后端
            前端完成接口联调                  | 前端
            由韩林沅统筹接口定义              | 韩林沅
            夏康翔就负责将数据整理好          | 夏康翔
            产品部完善产品文档，准备汇报      | 产品部
            Docs: @kerr will update the page  | @kerr
            Bo updates the draft today        | Bo
            Fix the page (Bo) this week       | Bo
            Rotate the keys -- Bo             | Bo
            The page is slow: Bo, by Monday   | Bo
            """)
    void running_text_names_an_owner(String text, String owners) {
        assertThat(reader.read(text, roster, false))
                .allMatch(OwnerWords::named)
                .extracting(OwnerWords::name)
                .containsExactly(owners.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana is working on the page                      | Ana
            Repeat the load test: Mara Okoye, by Wednesday  | Mara Okoye
            全站（杨小卓/徐少阳）：优化页面                 | 杨小卓, 徐少阳
            前端组：廖暄毓                                  | 廖暄毓
            前端：闻铭远（负责人）、陈小灵                  | 闻铭远, 陈小灵
            整理文档 @kerr                                  | @kerr
            Tidy up the wiki with @kerr and @mat            | @kerr
            Peter → migrate the database                    | Peter
            Peter -> migrate the database                   | Peter
            Deploy the hotfix – Raj, 6 March                | Raj
            Deploy the hotfix -- Raj, next Friday           | Raj
            Write the guidelines – Tom                      | Tom
            Pictures- Ana                                   | Ana
            Invite the tutor - to do: Ana                   | Ana
            Write the bios (todo: Ana, Kim)                 | Ana, Kim
            Flyers- Ana + Kim                               | Ana, Kim
            Invitations: Bo                                 | Bo
            Design of the flyers: Bo & Ana                  | Bo, Ana
            Additionally Bo will add the address            | Bo
            Finally, Ana will close the form                | Ana
            Slides for the board => me, Friday              | me
            Migrate the database -> Bo                      | Bo
            Send the plan to the board, Bo                  | Bo
            Fix the date picker, Bo (today)                 | Bo
            """)
    void an_entry_of_an_action_list_names_an_owner_without_a_witness(String text, String owners) {
        assertThat(reader.read(text, roster, true))
                .allMatch(OwnerWords::named)
                .extracting(OwnerWords::name)
                .containsExactly(owners.split(", "));
    }

    @Test
    void a_label_for_a_person_vouches_for_a_rare_surname_and_a_label_for_a_thing_does_not() {
        Roster nobody = Roster.of(List.of());

        assertThat(reader.read("提交方案 责任人：巴延兴", nobody, true))
                .extracting(OwnerWords::name)
                .containsExactly("巴延兴");
        assertThat(reader.read("負責：介面聯調", nobody, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "韩林沅的方案延期了",
                "系统内部整理文档",
                "数据部署到服务器",
                "将测试输出放入报告",
                "ping @kerr to review the page",
                "方案已经韩林沅确认",
                "今年3月的各项准备工作在前面提到的那些会议之后，韩林沅提交方案",
                "整理文档 @kerr",
                "Ana is working on the page",
                "The release team updates the page",
                "Repeat the load test: Mara Okoye, by Wednesday",
                "Ask Nina to book the room",
                "Remind Kim and Lee to vote",
                "The codeowner: Xqz is a field",
            })
    void running_text_that_only_speaks_of_somebody_names_none(String text) {
        assertThat(reader.read(text, Roster.of(List.of("韩林沅")), false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Move the page from staging -> production",
                "Old server → new server, Friday",
                "Invite Carol, Bo",
                "Book the hall, Berlin"
            })
    void an_entry_that_ends_with_another_word_names_nobody(String text) {
        assertThat(reader.read(text, roster, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            由相关人员负责整理        | 相关人员
            Owner: TBD. Rotate them   | TBD
            the team will sort it out | the team
            """)
    void words_that_name_nobody_are_told_as_such(String text, String words) {
        assertThat(reader.read(text, roster, false))
                .noneMatch(OwnerWords::named)
                .extracting(OwnerWords::name)
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bo              | bo
            Bo and cy       | Bo, cy
            Bo, cy and di   | Bo, cy, di
            Bo or di        | Bo, di
            Bo, and cy      | Bo, cy
            Andor           | Andor
            Bo band         | Bo band
            bo  cy          | bo, cy
            the team        | the team?
            Bo and the team | Bo, the team?
            """)
    void whoever_stands_before_a_verb_is_somebody(String text, String owners) {
        assertThat(reader.ofSubject("Then " + text + " will", 5, 5 + text.length()))
                .allSatisfy(owner -> assertThat(("Then " + text + " will").substring(owner.start(), owner.end()))
                        .isEqualTo(owner.name()))
                .extracting(owner -> owner.name() + (owner.named() ? "" : "?"))
                .containsExactly(owners.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Lima", "Bo/Cy", "张三、李四", "Bo, Ana", "@ckerr & @mat"})
    void words_may_be_nothing_but_names(String text) {
        assertThat(reader.onlyNames(text, roster)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the plan", "Bo, who sent the plan", "Bo, the long plan of last week", "提交方案"})
    void words_with_something_else_are_more_than_names(String text) {
        assertThat(reader.onlyNames(text, roster)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "—", "–", "——", "/", "**"})
    void a_field_with_a_mere_dash_is_as_empty_as_one_without(String text) {
        assertThat(reader.ofField(text, roster)).isEmpty();
    }

    @Test
    void a_field_names_whoever_stands_in_it_whatever_the_shape() {
        assertThat(reader.ofField("", roster)).isEmpty();
        assertThat(reader.ofField("TBD", roster)).containsExactly(new OwnerWords(0, 3, "TBD", false));
        assertThat(reader.ofField(" harbour works ", roster))
                .containsExactly(new OwnerWords(1, 14, "harbour works", true));
        assertThat(reader.ofField("Bo, Ana Lima", roster))
                .containsExactly(new OwnerWords(0, 2, "Bo", true), new OwnerWords(4, 12, "Ana Lima", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"产品调研与接口定义", "前端开发", "页面开发（API列表，API测试）"})
    void a_function_that_makes_a_noun_of_what_follows_is_nobody(String text) {
        assertThat(reader.read(text, roster, true)).isEmpty();
    }
}
