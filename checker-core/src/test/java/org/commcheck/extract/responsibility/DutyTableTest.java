package org.commcheck.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.Assignment;
import org.junit.jupiter.api.Test;

class DutyTableTest {

    @Test
    void duties_may_head_the_columns() {
        Extracted found = Extracted.of("""
                | Task | Responsible | Accountable (A) | Consulted | Informed | Due |
                |---|---|---|---|---|---|
                | Deploy | Bo, Cy | Ana | Legal team | - | Friday |
                | Test | Cy |  | Ana | all staff | Monday |
                """);
        assertThat(found.variants()).containsExactly("RACI");
        assertThat(found.tasks())
                .containsExactly("Deploy: Bo=r Cy=r Ana=a Legal team=c", "Test: Cy=r Ana=c all staff=i");
        assertThat(found.slice(found.all(Assignment.class).get(1))).isEqualTo("Cy");
    }

    @Test
    void a_letter_beside_a_duty_decides_what_it_is() {
        Extracted found = Extracted.of("""
                ## RACI

                | 任务 | 执行（R） | 负责（A） | 咨询（C） | 知会（I） |
                |---|---|---|---|---|
                | 培训 |  | 张三 | 王五 | 赵六 |
                """);
        assertThat(found.tasks()).containsExactly("培训: 张三=a 王五=c 赵六=i");
    }

    @Test
    void letters_may_head_the_columns() {
        Extracted found = Extracted.of("""
                ## RACI

                | Task | R | A | C | I |
                |---|---|---|---|---|
                | Deploy | Bo | Ana | Cy | Di |
                | Write |  |  |  |  |
                """);
        assertThat(found.tasks()).containsExactly("Deploy: Bo=r Ana=a Cy=c Di=i", "Write: empty");
    }

    @Test
    void chinese_duties_may_head_the_columns() {
        Extracted found = Extracted.of("""
                ## 责任矩阵

                | 序号 | 工作内容 | 负责 | 批准 | 咨询 | 知会 |
                |---|---|---|---|---|---|
                | 1 | 部署 | 张三、李四 | 王五 | 法务部 | 全体成员 |
                """);
        assertThat(found.tasks()).containsExactly("部署: 张三=r 李四=r 王五=a 法务部=c 全体成员=i");
    }

    @Test
    void duties_may_be_the_rows() {
        Extracted found = Extracted.of("""
                ## RACI

                | | Deploy | Test |
                |---|---|---|
                | Responsible | Ana Lima | Bo |
                | Accountable | Cy | Cy |
                | Consulted | Di | |
                """);
        assertThat(found.tasks()).containsExactly("Deploy: Ana Lima=r Cy=a Di=c", "Test: Bo=r Cy=a");
    }

    @Test
    void one_column_of_names_is_one_task() {
        Extracted found = Extracted.of("""
                ## RACI

                | Role | Name |
                |---|---|
                | Responsible | Ana Lima |
                | Accountable | Bo Chen |
                | Informed | Release team |
                """);
        assertThat(found.tasks()).containsExactly("Name: Ana Lima=r Bo Chen=a Release team=i");
    }
}
