package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists all entries of which end alike: what stands there in the others tells what it is in each. */
class PeerTailsTest {

    @Test
    void entries_that_all_end_with_a_name_behind_a_blank_say_who_does_it() {
        assertThat(Items.ofMinutes("## 任务分工", "", "- 登录界面 王小雨", "- 处理请求（接口）李文博", "- 多线程相关 孙浩"))
                .containsExactly("登录界面 王小雨 | 王小雨", "处理请求（接口）李文博 | 李文博", "多线程相关 孙浩 | 孙浩");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        登录界面 王小雨 | 多线程相关
        登录界面 首页   | 多线程相关 后台
        登录界面 首页   | 多线程相关 孙浩
        """)
    void others_do_not(String first, String second) {
        assertThat(Items.ofMinutes("## 任务分工", "", "- " + first, "- " + second)).containsExactly(first, second);
    }

    @Test
    void the_same_place_at_the_end_of_each_entry_names_who_does_it() {
        assertThat(Items.ofMinutes("## 待办", "", "1. 贴出清理通知（物业，3月30日）", "2. 统计登记车辆（赵永康，4月10日）", "3. 公示收益（林静，4月5日）"))
                .containsExactly(
                        "贴出清理通知（物业，3月30日） | 物业 | by 3月30日",
                        "统计登记车辆（赵永康，4月10日） | 赵永康 | by 4月10日",
                        "公示收益（林静，4月5日） | 林静 | by 4月5日");
    }

    @Test
    void in_a_list_that_names_nobody_there_it_names_nobody() {
        assertThat(Items.ofMinutes("## 待办", "", "1. 贴出清理通知（北门，3月30日）", "2. 统计登记车辆（南门，4月10日）"))
                .containsExactly("贴出清理通知（北门，3月30日） | by 3月30日", "统计登记车辆（南门，4月10日） | by 4月10日");
        assertThat(Items.ofMinutes("## 待办", "", "1. 贴出通知（待定，3月30日）", "2. 统计车辆（赵永康，4月10日）"))
                .first()
                .asString()
                .doesNotContain("待定 |");
    }
}
