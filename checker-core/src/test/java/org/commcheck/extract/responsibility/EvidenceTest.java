package org.commcheck.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // requirements rated must, should, could, won't
                "| Feature | Web | Phone |\n|---|---|---|\n| Search | M | S |\n| Export | C | W |\n| Login | M | M |",
                // grades
                "| Pupil | Maths | Art | Latin |\n|---|---|---|---|\n| Ann | A | C | A |\n| Ben | A | C | D |\n| Cem | C | C | A |",
                // multiple choice
                "| Question | Key | Ana |\n|---|---|---|\n| 1 | A | C |\n| 2 | C | A |\n| 3 | D | A |",
                "| Question | A | B | C | D |\n|---|---|---|---|---|\n| Where? | Rome | Oslo | Bonn | Cairo |",
                // red, amber, green
                "| Stream | Week 1 | Week 2 | Week 3 |\n|---|---|---|---|\n| Web | R | A | G |\n| Data | A | A | R |",
                "| Stream | Finance | Legal | HR |\n|---|---|---|---|\n| Web | R | A | G |\n| Data | A | R | R |",
                // rights
                "| Resource | Admin | Editor | Guest |\n|---|---|---|---|\n| Page | CRUD | CR | R |\n| File | C | R | R |",
                // yes and no
                "| Item | Ana | Bo |\n|---|---|---|\n| Cake | Y | N |\n| Tea | N | Y |",
                // actions
                "| Action | Responsible | Due | Status |\n|---|---|---|---|\n| Call | Ana | Friday | open |",
                "| 任务 | 负责人 | 协助人 | 审批人 | 截止日期 |\n|---|---|---|---|---|\n| 部署 | 张三 | 李四 | 王五 | 3月5日 |",
                // figures
                "| City | Area | Rank |\n|---|---|---|\n| Cairo | 453 | 1 |",
                // roman numbers
                "| Phase | Part | Step |\n|---|---|---|\n| Plan | I | II |\n| Build | III | IV |",
            })
    void letters_that_rate_or_choose_are_no_matrix(String table) {
        assertThat(Extracted.of("# Plan\n\n" + table + "\n").facts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Name | Role | Mail |\n|---|---|---|\n| Ana | PM | ana@example.org |",
                "| Version | Date | Author |\n|---|---|---|\n| 1.0 | 2026-01-05 | Ana |",
                "| Feature | MoSCoW |\n|---|---|\n| Search | M |\n| Export | C |",
                "| Letter | Meaning |\n|---|---|\n| R | Responsible |\n| A | Accountable |\n| C | Consulted |\n| I | Informed |",
                "| Role | Description |\n|---|---|\n| Responsible | does the work |\n| Accountable | answers for it |\n"
                        + "| Consulted | is asked |\n| Informed | is told |",
                "| Term | 中文 | Use |\n|---|---|---|\n| Issuer | 提出人 | |\n| Approver | 审批人 | |\n| Right | 权限 | |\n"
                        + "| Responsible (RACI) | 执行 | |\n| Accountable (RACI) | 问责 | |\n| Consulted (RACI) | 协商 | |",
                "| Role | Responsible | Accountable |\n|---|---|---|\n| Analyst | Apply the policy. | Answers for the review. |",
                "| Component | OC Team | External | Unclear |\n|---|---|---|---|\n| Topic | ? | NO | ✓ |\n| Schema | ? | YES? | ✓ |\n"
                        + "| Errors | ? | ? | ✓ |",
                "- **Responsible**: does the work\n- **Accountable**: answers for it\n- **Consulted**: is asked\n- **Informed**: is told",
                "- R: the person who does the work\n- A: the person who answers for it",
                "- 负责：执行任务的人\n- 批准：对结果负责的人\n- 咨询：需要征求意见的人\n- 知会：需要通知的人",
            })
    void a_document_about_raci_may_hold_other_tables_and_legends(String block) {
        assertThat(Extracted.of("# RACI\n\n" + block + "\n").facts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cairo", "Rapid growth", "Paris trip", "Iraci"})
    void an_ordinary_word_names_no_matrix(String heading) {
        assertThat(Extracted.of("# " + heading + "\n\n| Day | Ana | Bo |\n|---|---|---|\n| Monday | A | R |\n")
                        .facts())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Project RACI",
                "## Responsibility matrix",
                "## 责任矩阵",
                "This is our RACI for the launch:",
                "R = Responsible | A = Accountable | C = Consulted | I = Informed",
                "- R: Responsible\n- A: Accountable\n- C: Consulted",
                "- **R** – Responsible\n- **A** – Accountable\n- **I** – Informed",
                "- Responsible (R): does it\n- Accountable (A): owns it\n- Informed (I): is told",
                "```\nR \\= Responsible\nA \\= Accountable\nC \\= Consulted\n```",
                "| R | Responsible |\n|---|---|\n| A | Accountable |\n| C | Consulted |\n| I | Informed |",
                "R：负责，A：批准，C：咨询，I：知会",
                "R（执行负责人）、A（责任人）、C（被咨询人）、I（知情人）",
            })
    void a_name_or_a_legend_is_evidence_for_two_letters(String before) {
        Extracted found =
                Extracted.of("# Plan\n\n" + before + "\n\n| Task | Ana | Bo |\n|---|---|---|\n| Deploy | R | A |\n");
        assertThat(found.variants()).containsExactly("RACI");
        assertThat(found.tasks()).containsExactly("Deploy: Ana=r Bo=a");
    }

    @Test
    void a_table_may_name_itself() {
        Extracted found = Extracted.of("| RACI | Ana | Bo |\n|---|---|---|\n| Deploy | R | A |\n");
        assertThat(found.tasks()).containsExactly("Deploy: Ana=r Bo=a");
    }

    @Test
    void tables_with_one_head_are_parts_of_one_matrix() {
        String part = "| Task | Ana | Bo |\n|---|---|---|\n";
        Extracted found = Extracted.of(
                "# RACI\n\n## One\n\n" + part + "| Plan | R | A |\n\n## Two\n\n" + part + "| Test | C | I |\n");
        assertThat(found.variants()).containsExactly("RACI");
        assertThat(found.tasks()).containsExactly("Plan: Ana=r Bo=a", "Test: Ana=c Bo=i");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/raci.md", "docs/team_raci_2026.md", "项目责任矩阵.md"})
    void the_files_name_is_evidence(String path) {
        String table = "| Task | Ana | Bo |\n|---|---|---|\n| Deploy | R | A |\n";
        assertThat(Extracted.of(path, table).variants()).containsExactly("RACI");
        assertThat(Extracted.of("docs/plan.md", table).variants()).isEmpty();
    }
}
