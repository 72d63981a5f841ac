package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the house style says about DRL, for every file. */
class DrlStyleTest {

    private static final int MOST_LINES = 60;
    private static final int MOST_PATTERNS = 5;
    private static final String DERIVED = "derived";
    private static final Pattern RULE_LINE = Pattern.compile("(?m)^rule\\b");
    private static final Pattern REPORT = Pattern.compile(
            "findings\\.report\\( drools\\.getRule\\(\\), \\$\\w+(\\.range\\(\\))?, [^;\n]+, \\$\\w+ \\);");
    private static final List<String> BANNED = List.of(
            "function",
            "eval",
            "from",
            "accumulate",
            "agenda-group",
            "ruleflow-group",
            "no-loop",
            "lock-on-active",
            "dialect",
            "if",
            "modify",
            "update",
            "delete",
            "retract",
            "print",
            "println",
            "matches",
            "declare");

    static List<Path> files() {
        return RuleFiles.all(".drl");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_short_and_lies_in_the_package_of_its_family(Path path) {
        DrlFile file = DrlFile.read(path);
        assertThat(file.lines()).isLessThan(MOST_LINES);
        assertThat(file.text())
                .startsWith("package org.commcheck.rules." + path.getParent().getFileName() + ";");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_holds_the_rules_of_its_guideline_and_no_others(Path path) {
        DrlFile file = DrlFile.read(path);
        String id = RuleFiles.id(path);
        assertThat(file.rules())
                .hasSameSizeAs(DrlFile.all(RULE_LINE, file.text()))
                .isNotEmpty();
        if (!id.endsWith(DERIVED)) {
            assertThat(file.rules().keySet()).allMatch(name -> name.equals(id) || name.startsWith(id + ": "));
            assertThat(file.rules()).containsKey(id);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_is_used_that_makes_rules_hard_to_follow(Path path) {
        String code = DrlFile.read(path).withoutTexts();
        assertThat(BANNED).allSatisfy(banned -> assertThat(code).doesNotContainPattern("\\b" + banned + "\\b"));
        assertThat(code.contains("salience")).isEqualTo(RuleFiles.id(path).endsWith(DERIVED));
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_imported_is_used(Path path) {
        DrlFile file = DrlFile.read(path);
        assertThat(file.unusedImports()).isEmpty();
        assertThat(file.imports()).isSorted().doesNotHaveDuplicates().noneMatch(name -> name.endsWith("*"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_rule_is_one_condition_of_few_patterns_and_one_report(Path path) {
        DrlFile.read(path).rules().forEach((name, rule) -> {
            assertThat(rule.patterns()).as("patterns of %s", name).isBetween(1, MOST_PATTERNS);
            assertThat(rule.unread()).as("bound and not read in %s", name).isEmpty();
            assertThat(rule.then().strip()).as(name).matches(REPORT);
            assertThat(rule.reasons()).as("reasons of %s", name).isNotEmpty();
        });
    }
}
