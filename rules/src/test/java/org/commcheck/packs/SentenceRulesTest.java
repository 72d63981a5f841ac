package org.commcheck.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.commcheck.CheckReport;
import org.commcheck.Checker;
import org.commcheck.PackTest;
import org.commcheck.finding.Finding;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule in a sentence is a rule like any other. */
class SentenceRulesTest {

    @TempDir
    Path folder;

    private Finding only(String sentences, String document) {
        CheckReport report = PackFolder.in(folder).with("said.dslr", sentences).check(document);
        assertThat(PackFolder.problems(report)).isEmpty();
        return report.documents().get(0).findings().stream()
                .filter(finding -> finding.rule().family().equals("house"))
                .reduce((one, other) -> {
                    throw new AssertionError("two findings");
                })
                .orElseThrow();
    }

    @Test
    void it_has_severity_message_and_advice_in_both_languages() {
        String rule = """
                house/plan: When an action item mentions "plan"
                    then fail "“{text}” is no plan." / "“{text}”不是计划。", advise "Plan." / "请计划。"
                """;
        Finding english = only(rule, PackFolder.MINUTES);
        assertThat(english.severity()).isEqualTo(Severity.ERROR);
        assertThat(english.message()).isEqualTo("“Ana: send the plan by 6 March” is no plan.");
        assertThat(english.help()).isEqualTo("Plan.");
        Finding chinese = only(rule, "# 会议纪要 2026-03-04\n\n## 待办事项\n\n- [ ] 张三：3月6日前提交 plan\n");
        assertThat(chinese.message()).isEqualTo("“张三：3月6日前提交 plan”不是计划。");
        assertThat(chinese.help()).isEqualTo("请计划。");
    }

    @Test
    void a_file_with_one_rule_need_not_name_it() {
        assertThat(only("When a document mentions \"plan\" then warn \"x\"\n", PackFolder.MINUTES)
                        .rule())
                .hasToString("house/said");
    }

    @Test
    void quotation_marks_widths_spaces_and_capitals_do_not_matter() {
        for (String spelling : List.of(
                "house/a: IF the Minutes don't mention “nothing” then Warn “x”.",
                "house/a：当 会议纪要 没有提到 “nothing” 时， 提醒 “x”。",
                "house/a：如果文档未提到「nothing」，则警告「x」",
                "house/a: When every document\n    does not mention \"nothing\",\n    then warn \"x\"")) {
            assertThat(only(spelling, PackFolder.MINUTES).message())
                    .as(spelling)
                    .isEqualTo("x");
        }
    }

    @Test
    void strings_stand_for_themselves_whatever_is_in_them() {
        Finding finding = only(
                "house/a: When a sentence mentions \"say \\\"then warn\\\" and has no owner\" then warn \"a \\\"b\\\" / c then fail\"\n",
                "# Minutes\n\nThey say \"then warn\" and has no owner today.\n");
        assertThat(finding.message()).isEqualTo("a \"b\" / c then fail");
    }

    @Test
    void a_page_holds_its_examples_and_changes_what_it_says() {
        PackFolder.in(folder)
                .with("said.dslr", "house/plan: When an action item mentions \"plan\" then fail \"x\"\n")
                .with("plan.md", """
                        ---
                        id: house/plan
                        severity: info
                        ---
                        # Plans

                        ```markdown bad file=minutes.md
                        # Minutes, 4 March 2026

                        ## Action items

                        - [ ] Ana: send the plan by 6 March
                        ^ house/plan "Ana: send the plan by 6 March"
                        ```
                        """);
        PackTest.Result result = PackTest.run(folder);
        assertThat(result.problems()).isEmpty();
        assertThat(result.failures()).isEmpty();
        assertThat(result.notes()).isEmpty();
        assertThat(Checker.withPacks(List.of(folder)).guidelines())
                .filteredOn(rule -> rule.id().equals(RuleId.of("house/plan")))
                .singleElement()
                .satisfies(rule -> assertThat(rule.severity()).isEqualTo(Severity.INFO))
                .satisfies(rule -> assertThat(rule.message().en()).isEqualTo("x"));
    }

    @Test
    void a_rule_without_a_page_explains_itself_and_is_called_uncovered() {
        PackFolder.in(folder).with("said.dslr", "house/plan: When an action item mentions \"plan\" then fail \"x\"\n");
        assertThat(PackTest.run(folder).notes())
                .singleElement()
                .asString()
                .contains("said.dslr:1: no bad example shows house/plan");
        assertThat(Checker.withPacks(List.of(folder))
                        .page(RuleId.of("house/plan"))
                        .orElseThrow())
                .contains("> When an action item mentions \"plan\" then fail \"x\"");
    }

    @Test
    void a_trusted_pack_brings_sentences_of_its_own() {
        PackFolder.in(folder)
                .with("own.dsl", "[when][ActionItem]is of Ana=ActionItem( this == $it, text.startsWith( \"Ana\" ) )\n")
                .with("said.dslr", "house/plan: When an action item is of Ana then fail \"x\"\n");
        assertThat(PackFolder.found(PackFolder.in(folder).check(PackFolder.MINUTES)))
                .containsExactly("house/plan");
    }

    @Test
    void a_word_that_somebody_else_said_is_no_word_of_the_document() {
        String quoted = "# Minutes, 4 March 2026\n\nThe vendor said:\n\n> We leverage our synergies.\n";
        for (String sentence : List.of(
                "house/a: When a document has no word of the list \"jargon\" then warn \"x\"\n",
                "house/a: 当文档没有\"jargon\"词表中的词时提醒\"x\"\n")) {
            assertThat(only(sentence, quoted).subject()).isEqualTo("jargon");
            CheckReport own = PackFolder.in(folder).with("said.dslr", sentence).check(quoted.replace("> ", ""));
            assertThat(PackFolder.found(own)).isEmpty();
        }
    }
}
