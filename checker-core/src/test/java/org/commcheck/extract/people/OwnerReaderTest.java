package org.commcheck.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerReaderTest {

    private final OwnerReader reader = new OwnerReader(BuiltInTables.get(), new NameShapes(BuiltInTables.get()));
    private final Roster roster = Roster.of(List.of("Ana Lima", "Bo", "Hana Zelenka", "韩林沅", "李佳蔚"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana to publish the draft by Friday|Ana",
                "Ana Lima will publish the draft|Ana Lima",
                "Bo and Ana to arrange this webinar|Bo, Ana",
                "HZ (or AL) will reach out to Nic|HZ, AL",
                "the secretary will set up a poll|the secretary",
                "@fkr and @mat will write the epic|@fkr, @mat",
                "@alan must review the migration|@alan",
                "[Vince] Summarize the problem statement|Vince",
                "[name=melissa] Create a plan @melissa|@melissa",
                "Suggested changes for the build (@ckerr)|@ckerr",
                "Get people access to the repository [Sam]|Sam",
                "Wave: Diversity and inclusion ideas|Wave",
                "Fletcher/Blake - Laser training checklist|Fletcher, Blake",
                "Create the registry (Ivan Herman)|Ivan Herman",
                "Rotate the keys -- Derek|Derek",
                "Owner: Ana Lima. Rotate the keys|Ana Lima",
                "Rotate the keys, assigned to Ana Lima|Ana Lima",
                "提交方案 责任人：李佳蔚 完成时间：3月6日|李佳蔚",
                "部件化解耦 责任人： 王意明、刘勋  完成时间：2023.12.30|王意明, 刘勋",
                "补充文档 责任人：release SIG|release SIG",
                "由 @dyning 协调跟进|@dyning",
                "由姬索肇和韩慧敏进行修改|姬索肇, 韩慧敏",
                "韩林沅：开发文本、项目计划|韩林沅",
                "优化编译脚本。--李佳蔚 完成时间：3月25日|李佳蔚",
                "網頁前端：廖暄毓|廖暄毓",
                "請活動部今天結束之前上傳活動企劃書|活動部",
                "组合视角（曹阳+康南）|曹阳, 康南"
            })
    void reads_the_owners_of_a_listed_act(String text, String owners) {
        List<OwnerWords> found = reader.read(text, roster, true);

        assertThat(found).extracting(OwnerWords::name).containsExactly(owners.split(", "));
        assertThat(found).allMatch(OwnerWords::named);
        assertThat(found)
                .allSatisfy(owner ->
                        assertThat(text.substring(owner.start(), owner.end())).isEqualTo(owner.name()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Everyone to review the plan",
                "the team will sort it out",
                "???: Document when we use each list",
                "[Unclaimed] Add maintainer list",
                "责任人：待定 整理文档",
                "请相关人员处理"
            })
    void reads_words_that_name_nobody(String text) {
        assertThat(reader.read(text, roster, true)).isNotEmpty().noneMatch(OwnerWords::named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Update the runbook",
                "Write a small document for incident response [20m]",
                "Add this talk to the website",
                "Need to ask legal first",
                "Remember to archive this page",
                "Ask the lead maintainers of the page",
                "Please use the shared group to discuss the plan",
                "Please use google group to discuss the plan",
                "Open Lamp Night -- well done",
                "Capture Project -- well done",
                "Open an issue on GitHub",
                "完善云台功能；",
                "修复缺陷，优化代码；",
                "地点：线上"
            })
    void finds_no_owner_where_none_is_named(String text) {
        assertThat(reader.read(text, roster, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Michel: we talked about it", "Website: still slow", "Release 1.2 will be tested"})
    void demands_a_witness_outside_action_lists(String text) {
        assertThat(reader.read(text, roster, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三（主）、李四（辅）", "张三(主)、李四(辅)", "张三牵头，李四配合", "主责：张三，协助：李四"})
    void the_part_that_somebody_has_is_no_part_of_the_name(String cell) {
        assertThat(reader.ofField(cell, roster)).extracting(OwnerWords::name).containsExactly("张三", "李四");
    }

    @Test
    void an_address_is_no_handle_an_opening_word_no_name_and_a_choice_of_acts_nobody() {
        Roster nobody = Roster.of(List.of());
        assertThat(reader.read("write to office@lamps.example", nobody, true)).isEmpty();
        assertThat(reader.read("So, please send your vote", nobody, true)).isEmpty();
        assertThat(reader.read("Rent or borrow: lamps, ladders", nobody, true)).isEmpty();
        assertThat(reader.read("请联系@王芳", nobody, true))
                .extracting(OwnerWords::name)
                .containsExactly("@王芳");
        assertThat(reader.read("Anna, please send your vote", nobody, true))
                .extracting(OwnerWords::name)
                .containsExactly("Anna");
    }
}
