package org.commcheck.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.commcheck.CheckReport;
import org.commcheck.Checker;
import org.commcheck.PackTest;
import org.commcheck.PackTest.Remark;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.RuleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack's author is told of its examples, word lists and tables. */
class PackExamplesTest {

    private static final String GOOD = "```markdown good\n# Minutes\n\n- [x] Ana: send the plan\n```\n";
    private static final String BAD =
            "```markdown bad\n# Minutes\n\n- [ ] Ana: send the plan\n^ house/any \"WORDS\"\n```\n";

    @TempDir
    Path folder;

    private PackFolder pack = PackFolder.in(Path.of("."));

    @BeforeEach
    void a_pack_with_a_rule() {
        pack = PackFolder.in(folder).rule("any", "open");
    }

    private PackTest.Result run(String examples) {
        pack.with("any.md", PackFolder.page("any", "\n---\n", "\n---\n" + examples));
        return PackTest.run(folder);
    }

    @Test
    void examples_that_are_as_they_say_pass() {
        PackTest.Result result = run(GOOD + BAD.replace("WORDS", "Ana: send the plan"));
        assertThat(result.examples()).isEqualTo(2);
        assertThat(result.failures()).isEmpty();
        assertThat(result.notes()).isEmpty();
        assertThat(result.problems()).isEmpty();
    }

    private static List<String> told(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> remark.toString()
                        .substring(remark.toString()
                                        .lastIndexOf('/', remark.toString().indexOf(": "))
                                + 1))
                .toList();
    }

    @Test
    void what_is_missing_and_what_is_too_much_is_told_as_lines_of_the_page() {
        List<Remark> failures = run(BAD.replace("WORDS", "send the plan") + GOOD.replace("[x]", "[ ]"))
                .failures();
        assertThat(told(failures)).containsExactly("""
                any.md:16: the bad example is not as it says (- not found, + found and not named):
                    19 |   - [ ] Ana: send the plan
                    20 | - ^ house/any "send the plan"
                       | + ^ house/any "Ana: send the plan\"""", """
                any.md:22: the good example is not as it says (- not found, + found and not named):
                    25 |   - [ ] Ana: send the plan
                       | + ^ house/any "Ana: send the plan\"""");
    }

    @Test
    void a_marker_of_a_rule_that_is_not_there_says_which_is_near() {
        String example = BAD.replace("house/any", "house/ani").replace("WORDS", "Ana: send the plan");
        assertThat(told(run(example).failures()))
                .singleElement()
                .asString()
                .contains("there is no such rule. Did you mean “house/any”?");
    }

    @Test
    void what_concerns_the_whole_document_is_told_at_its_marker() {
        pack.with(
                "any.drl",
                PackFolder.drl(
                        "any",
                        "open",
                        "findings.report( drools.getRule(), new org.commcheck.text.TextRange( 0, 0 ), \"x\", $item );"));
        assertThat(told(run(GOOD.replace("[x]", "[ ]")).failures()))
                .singleElement()
                .asString()
                .contains("    17 |   # Minutes\n       | + ^^ house/any \"x\"");
    }

    @Test
    void a_marker_stands_for_one_finding() {
        String example = BAD.replace("WORDS", "Ana: send the plan");
        String doubled = example.replace("```\n", "^ house/any \"Ana: send the plan\"\n```\n");
        assertThat(run(doubled).failures()).hasSize(1);
    }

    @Test
    void rules_and_words_that_no_example_shows_are_noted() {
        pack.with("tables/owner-nobody.csv", "language,phrase,note\nen,the crowd,\nen,plan,\nen,pla,\n");
        PackTest.Result result = run(GOOD);
        assertThat(told(result.notes()))
                .containsExactly(
                        "any.md:1: no bad example shows house/any; write one, so that it is known to fire.",
                        "owner-nobody.csv:2: no example holds “the crowd”; write one that does.",
                        "owner-nobody.csv:4: no example holds “pla”; write one that does.");
    }

    @Test
    void an_entry_that_spells_alternatives_is_noted_for_those_that_no_example_holds() {
        pack.with(
                "tables/terms-en.csv",
                "list,term,match,only-before,only-after,unless-before,unless-after\njargon,(send|post) the plan,,,,,\n");
        assertThat(told(run(GOOD + BAD.replace("WORDS", "Ana: send the plan")).notes()))
                .containsExactly("terms-en.csv:2: no example holds “post the plan”; write one that does.");
    }

    @Test
    void grounds_that_no_example_shows_are_noted() {
        String drl = PackFolder.drl("any", "open, text.contains( \"plan\" )", PackFolder.REPORT);
        pack.with(
                "any.drl",
                drl
                        + drl.substring(drl.indexOf("rule \""))
                                .replace("\"house/any\"", "\"house/any: room\"")
                                .replace("\"plan\"", "\"room\""));
        String grounds = "\ngrounds:\n  room: {severity: info}\n  hall: {severity: info}\n---\n";
        String shown = BAD.replace("WORDS", "Ana: send the plan");
        pack.with("any.md", PackFolder.page("any", "\n---\n", grounds + shown));
        assertThat(told(PackTest.run(folder).notes()))
                .containsExactly(
                        "any.md:1: no example shows the ground “house/any: room”; write a bad one that does.",
                        "any.md:1: no rule is named “house/any: hall”; write it, or take the ground out.");
        pack.with(
                "any.md",
                PackFolder.page(
                        "any",
                        "\n---\n",
                        grounds.replace("  hall: {severity: info}\n", "")
                                + shown
                                + BAD.replace("send the plan", "book the room")
                                        .replace("WORDS", "Ana: book the room")));
        assertThat(PackTest.run(folder).notes()).isEmpty();
    }

    @Test
    void a_page_beside_a_table_shows_what_the_table_changes() {
        String example = BAD.replace("Ana: send", "Bo: send")
                .replace("house/any", "accountability/unowned-action")
                .replace("WORDS", "Bo: send the plan");
        pack.with("tables/owner-nobody.csv", "language,phrase,note\nen,bo,\n")
                .with("tables/owner-nobody.md", "# Bo is a machine\n\n" + example);
        PackTest.Result result = run(GOOD + BAD.replace("WORDS", "Ana: send the plan"));
        assertThat(result.failures()).isEmpty();
        assertThat(result.notes()).isEmpty();
        assertThat(result.problems()).isEmpty();
        assertThat(result.examples()).isEqualTo(3);
        pack.with("tables/owner-nobody.csv", "language,phrase,note\n");
        assertThat(told(PackTest.run(folder).failures()))
                .singleElement()
                .asString()
                .contains("owner-nobody.md:3: ", "| - ^ accountability/unowned-action \"Bo: send the plan\"");
    }

    @Test
    void what_can_not_be_read_on_the_page_of_a_table_is_a_problem_with_its_line() {
        pack.with("tables/owner-nobody.csv", "language,phrase,note\nen,ana,\n")
                .with("tables/owner-nobody.md", "# Ana\n\n```markdown bad\n- [ ] Ana: send it\n^ oops\n```\n");
        assertThat(run(GOOD).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).endsWith("owner-nobody.md");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("a marker looks like", "^ oops");
        });
    }

    @Test
    void rows_of_a_pack_add_to_the_built_in_ones() {
        assertThat(unowned(pack.check(PackFolder.MINUTES))).isFalse();
        pack.with("tables/owner-nobody.csv", "language,phrase,note\nen,ana,\n");
        assertThat(unowned(pack.check(PackFolder.MINUTES))).isTrue();
    }

    private static boolean unowned(CheckReport report) {
        return report.documents().get(0).findings().stream()
                .anyMatch(finding -> finding.rule().equals(RuleId.of("accountability/unowned-action")));
    }

    @Test
    void a_table_that_adds_to_none_and_wrong_columns_are_told() {
        pack.with("tables/owner-nobdy.csv", "language,phrase,note\nen,the crowd,\n")
                .with("tables/owner-groups.csv", "language,words\nen,crowd\n");
        assertThat(PackFolder.problems(pack.check(PackFolder.MINUTES)))
                .hasSize(2)
                .anyMatch(
                        text -> text.startsWith("owner-nobdy.csv:1: ") && text.contains("Did you mean “owner-nobody”?"))
                .anyMatch(text ->
                        text.startsWith("owner-groups.csv:1: ") && text.contains("its columns are [language, words]"));
    }

    @Test
    void a_value_that_a_table_can_not_have_ends_the_run_with_its_line() {
        pack.with(
                "tables/terms-en.csv",
                "list,term,match,only-before,only-after,unless-before,unless-after\nweak-commitment,hope,perhaps,,,,\n");
        assertThatThrownBy(() -> Checker.withPacks(List.of(folder)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("terms-en.csv:2: ");
    }
}
