package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are written like names, and what tells whether they are somebody's. */
class WitnessedNamesTest {

    private static List<String> withThere(String... lines) {
        List<String> all = new ArrayList<>(List.of("Present: Mara Voss, Bo Chen, Cyril Dorn", ""));
        all.addAll(Arrays.asList(lines));
        return Items.ofMinutes(all.toArray(String[]::new));
    }

    @Test
    void a_topic_over_a_marked_line_owns_nothing() {
        assertThat(withThere(
                        "- Lockers",
                        "  - They are full.",
                        "  - TODO: ask the vendor for a price",
                        "- Promotions",
                        "  - TODO: find the date of the fair"))
                .containsExactly("ask the vendor for a price", "find the date of the fair");
        assertThat(Items.ofMinutes("出席：王芳、李强", "", "- 储物柜", "  - TODO：向厂家询价")).containsExactly("向厂家询价");
    }

    @Test
    void somebody_known_or_surely_a_person_over_it_does() {
        assertThat(withThere("- Bo", "  - TODO: order pins", "- Anna", "  - TODO: order caps"))
                .containsExactly("order pins | Bo", "order caps | Anna");
        assertThat(withThere("## Action items", "", "- Zbyn", "  - order pins")).containsExactly("order pins | Zbyn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Steve has volunteered to fix the typos  | Steve
        Mara has agreed to write the letter     | Mara
        Bo and Mara have offered to host a stall | Bo, Mara
        Voss to write to the council            | Voss
        Dorn will collect the keys              | Dorn
        """)
    void who_took_it_on_and_who_goes_by_a_surname_owns_it(String task, String owner) {
        assertThat(withThere("## Action items", "", "- " + task)).containsExactly(task + " | " + owner);
    }

    @Test
    void a_surname_in_small_letters_is_a_word() {
        assertThat(Items.ofMinutes("Present: Ana Field, Bo Green", "", "- field to be mown"))
                .isEmpty();
    }

    @Test
    void behind_a_topic_those_who_are_known_are_called() {
        assertThat(withThere(
                        "## Action items", "", "- Tea stall: Mara, Bo to bring cups", "- Budget: Finance to check"))
                .first()
                .isEqualTo("Tea stall: Mara, Bo to bring cups | Mara, Bo");
    }

    @Test
    void several_unknown_names_behind_a_plural_are_what_it_means() {
        assertThat(withThere("## Action items", "", "- Donor outreach: ask local shops (Hill Foods, Bell's)"))
                .containsExactly("Donor outreach: ask local shops (Hill Foods, Bell's)");
        assertThat(withThere("## Action items", "", "- Update the slides (Mara, Bo)", "- Ask the shops (Anna, Zbyn)"))
                .containsExactly("Update the slides (Mara, Bo) | Mara, Bo", "Ask the shops (Anna, Zbyn) | Anna, Zbyn");
    }

    @Test
    void brackets_before_a_short_title_hand_out_what_stands_below() {
        assertThat(withThere(
                        "## Actions",
                        "",
                        "- [Bo]\tWebsite update:",
                        "  - Add minutes.",
                        "  - Update list.",
                        "- [Mara] Call legal"))
                .containsExactly("[Bo]\tWebsite update: | Bo", "[Mara] Call legal | Mara");
        assertThat(withThere("## Actions", "", "- [Bo] Posts:", "  - [Mara] First post", "  - [Cyril] Second post"))
                .containsExactly("[Mara] First post | Mara", "[Cyril] Second post | Cyril");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Decreasing substitute staffing", "Repurposing support posts", "Doubling display space"})
    void what_is_done_is_nobodys_name(String entry) {
        assertThat(Items.ofMinutes("The plan includes:", "", "- " + entry)).isEmpty();
    }

    @Test
    void a_question_behind_a_marked_task_tells_more_of_it() {
        assertThat(withThere("- TODO: answer pending points: who sold them? How did we choose them?"))
                .containsExactly("answer pending points: who sold them? How did we choose them?");
        assertThat(withThere("- TODO: We answered them.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'王小雨和李立群准备答辩材料', '王小雨, 李立群'",
        "'3月10日前，王小雨、李立群及陈思远准备答辩材料', '王小雨, 李立群, 陈思远'",
        "'王小雨与李立群确认答辩材料', 王小雨",
        "'王小雨和甲方确认答辩材料', 王小雨"
    })
    void those_known_who_are_joined_act_together(String entry, String owners) {
        assertThat(Items.ofMinutes("参会：王小雨、李立群、陈思远", "", "## 讨论", "", "- " + entry))
                .hasSize(1)
                .allSatisfy(item -> assertThat(item).startsWith(entry + " | " + owners));
    }

    @Test
    void two_given_names_that_head_a_part_and_stand_behind_a_task_are_people() {
        String list = "# 待办事项\n\n## 小凯 & 阿宏 - 后端\n\n- [ ] 商品接口\n\n## 联调\n\n- [ ] 联调支付接口（小凯 & 阿宏）\n";
        assertThat(Items.of(list)).containsExactly("商品接口 | 小凯, 阿宏", "联调支付接口（小凯 & 阿宏） | 小凯, 阿宏");
        assertThat(Items.of(list.replace("（小凯 & 阿宏）", ""))).isEmpty();
        assertThat(Items.of(list.replace("小凯 & 阿宏 -", "登录与支付 -"))).isEmpty();
    }

    @Test
    void initials_with_a_list_of_tasks_each_are_people() {
        assertThat(Items.ofMinutes(
                        "## 下周任务", "", "- wxf", "  - 整理接口文档", "- lwb", "  - 绘制原型", "", "## 待办事项", "", "- 提交详情页：gyc"))
                .containsExactly("整理接口文档 | wxf | by 下周", "绘制原型 | lwb | by 下周", "提交详情页：gyc | gyc");
        assertThat(Items.ofMinutes("## 下周任务", "", "- html", "  - 整理页面", "- css", "  - 统一颜色"))
                .noneMatch(item -> item.contains("| html") || item.contains("| css"));
    }
}
