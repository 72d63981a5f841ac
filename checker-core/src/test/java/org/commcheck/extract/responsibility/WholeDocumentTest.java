package org.commcheck.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.Assignment;
import org.junit.jupiter.api.Test;

/** Documents as people write them, in both formats and languages. */
class WholeDocumentTest {

    @Test
    void html_with_a_caption_and_spans() {
        Extracted found = Extracted.of("plan.html", """
                <html><head><title>Plan</title></head><body>
                <h1>Launch plan</h1>
                <table>
                  <caption>RACI of the launch</caption>
                  <thead>
                    <tr><th rowspan="2">Task</th><th colspan="2">Vendor</th><th>Client</th></tr>
                    <tr><th>Ana</th><th>Bo</th><th>Cy</th></tr>
                  </thead>
                  <tbody>
                    <tr><th colspan="4">Build</th></tr>
                    <tr><th>Write&nbsp;code</th><td><b>R</b></td><td>A&#47;C</td><td>&mdash;</td></tr>
                    <tr><th>Test</th><td></td><td></td><td></td></tr>
                    <tr><th>Ship</th><td>I</td><td>R<br>A</td><td>X</td></tr>
                  </tbody>
                </table>
                </body></html>
                """);
        assertThat(found.variants()).containsExactly("RACI");
        assertThat(found.tasks())
                .containsExactly("Write\u00A0code: Ana=r Bo=a Bo=c", "Test: empty", "Ship: Ana=i Bo=r Bo=a ?X");
        assertThat(found.slice(found.all(Assignment.class).get(0))).isEqualTo("R");
        assertThat(found.slice(found.all(Assignment.class).get(1))).isEqualTo("A&#47;C");
    }

    @Test
    void html_with_a_legend_as_a_list_below() {
        Extracted found = Extracted.of("plan.html", """
                <h2>Who does what</h2>
                <table><tr><td>Task</td><td>PM</td><td>Dev</td></tr><tr><td>Plan</td><td>A</td><td>R</td></tr></table>
                <ul><li><b>R</b>: Responsible</li><li><b>A</b>: Accountable</li><li><b>C</b>: Consulted</li></ul>
                """);
        assertThat(found.tasks()).containsExactly("Plan: PM=a Dev=r");
    }

    @Test
    void chinese_html() {
        Extracted found = Extracted.of("分工.html", """
                <h1>项目职责分工（RASCI）</h1>
                <table>
                <tr><th>工作内容</th><th>项目经理</th><th>开发</th><th>测试</th><th>客户</th></tr>
                <tr><td>需求评审</td><td>Ａ</td><td>Ｒ</td><td>Ｓ</td><td>Ｃ／Ｉ</td></tr>
                <tr><td>上线</td><td>审批</td><td>执行</td><td>协助</td><td>知会</td></tr>
                </table>
                """);
        assertThat(found.variants()).containsExactly("RASCI");
        assertThat(found.tasks()).containsExactly("需求评审: 项目经理=a 开发=r 测试=s 客户=c 客户=i", "上线: 项目经理=a 开发=r 测试=s 客户=i");
    }

    @Test
    void phases_with_a_legend_in_a_table() {
        Extracted found = Extracted.of("""
                # Team handbook

                ## How to read this matrix

                | Symbol | Meaning |
                |---|---|
                | **R** | Responsible — does the work |
                | **A** | Accountable — owns the outcome |
                | **C** | Consulted — gives input |
                | **I** | Informed — hears of it |

                ## Lifecycle

                | Activity | PM | PdM | Dev | QA |
                |---|:---:|:---:|:---:|:---:|
                | **Initiation** |
                | Define the problem | C | A/R | I | I |
                | **Planning** |
                | Sprint planning \\& estimates | R | **A** | R (Build) | (I) |
                """);
        assertThat(found.tasks())
                .containsExactly(
                        "Define the problem: PM=c PdM=a PdM=r Dev=i QA=i",
                        "Sprint planning & estimates: PM=r PdM=a Dev=r QA=i");
    }

    @Test
    void ownership_in_words_and_plus_signs() {
        Extracted found = Extracted.of("""
                ### 9.2 RACI 矩阵（关键动作）

                | 动作 | Agent（Owner） | TL | TPM | QA |
                |------|--------------|----|----|----|
                | 编写重构 PR | **R** | C | I | — |
                | Review 高风险 PR（P0-5） | R | **R+A** | I | — |

                > R = Responsible（执行），A = Accountable（拍板）
                """);
        assertThat(found.tasks())
                .containsExactly(
                        "编写重构 PR: Agent（Owner）=r TL=c TPM=i", "Review 高风险 PR（P0-5）: Agent（Owner）=r TL=r TL=a TPM=i");
    }

    @Test
    void labels_on_lines_of_their_own() {
        Extracted found = Extracted.of("""
                # RACI

                Responsible:

                - Ana Lima
                - Bo

                Accountable:

                - Cy
                """);
        assertThat(found.tasks()).containsExactly("RACI: Ana Lima=r Bo=r Cy=a");
    }

    @Test
    void chinese_fields_under_each_task() {
        Extracted found = Extracted.of("""
                # 项目责任矩阵

                ## 部署

                - 负责：张三
                - 批准：李四
                - 咨询：法务部
                - 知会：全体成员

                ## 测试

                - 负责：王五
                - 批准：
                - 知会：无
                """);
        assertThat(found.tasks()).containsExactly("部署: 张三=r 李四=a 法务部=c 全体成员=i", "测试: 王五=r");
    }
}
