package org.commcheck.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.commcheck.CheckReport;
import org.commcheck.Checker;
import org.commcheck.PackTest;
import org.commcheck.PackTest.Failure;
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
        assertThat(result.uncovered()).isEmpty();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void what_is_missing_and_what_is_too_much_is_told_with_its_line() {
        List<Failure> failures = run(BAD.replace("WORDS", "send the plan") + GOOD.replace("[x]", "[ ]"))
                .failures();
        assertThat(failures)
                .extracting(Failure::toString)
                .satisfiesExactly(
                        text -> assertThat(text).contains("any.md:16: the bad example finds, and should not", "line 3"),
                        text -> assertThat(text)
                                .contains("any.md:16: the bad example does not find", "“send the plan”"),
                        text -> assertThat(text).contains("any.md:22: the good example finds, and should not"));
    }

    @Test
    void rules_and_words_that_no_example_shows_are_told() {
        pack.with("tables/owner-nobody.csv", "language,phrase,note\nen,the crowd,\nen,plan,\n");
        PackTest.Result result = run(GOOD);
        assertThat(result.uncovered()).containsExactly(RuleId.of("house/any"));
        assertThat(result.unmatched()).singleElement().asString().endsWith("owner-nobody.csv:2");
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
