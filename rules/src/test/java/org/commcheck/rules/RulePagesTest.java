package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commcheck.CheckOptions;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.commcheck.engine.RuleExample;
import org.commcheck.engine.RuleExample.Expected;
import org.commcheck.finding.Finding;
import org.commcheck.finding.RuleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the pages, checked as a user's documents are: what they name is found, where they name it, and nothing else. With
 * {@code -Dcommcheck.rule=family/name} only those of one page.
 */
class RulePagesTest {

    private static final Checker CHECKER = Checker.withBuiltInRules();
    private static final String ONLY = System.getProperty("commcheck.rule", "");
    private static final ExampleChecker WHOLE_PATH = RulePagesTest::checked;

    /** An example and the page it stands on. */
    record Shown(RuleId rule, RuleExample example) {

        @Override
        public String toString() {
            return rule + ".md:" + example.line();
        }
    }

    static List<Shown> examples() {
        List<Shown> examples = new ArrayList<>();
        for (Path path : RuleFiles.all(".md")) {
            String rule = RuleFiles.id(path);
            if (ONLY.isEmpty() || ONLY.equals(rule)) {
                RuleFiles.page(path).examples().forEach(example -> examples.add(new Shown(RuleId.of(rule), example)));
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_has_exactly_the_findings_that_it_names(Shown shown) {
        RuleExample example = shown.example();
        Set<RuleId> judged = new HashSet<>(Set.of(shown.rule()));
        example.expected().forEach(expected -> judged.add(expected.rule()));
        List<Finding> findings = WHOLE_PATH.check(example.fileName(), example.text(), example.options()).stream()
                .filter(finding -> judged.contains(finding.rule()))
                .toList();
        assertThat(findings.stream().map(RulePagesTest::found)).containsExactlyElementsOf(inOrder(example.expected()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_finding_covers_its_words_where_they_stand(Shown shown) {
        RuleExample example = shown.example();
        List<String> lines = example.text().lines().toList();
        for (Finding finding : WHOLE_PATH.check(example.fileName(), example.text(), example.options())) {
            String line = lines.get(finding.start().line() - 1);
            int column = line.indexOf(finding.subject()) + 1;
            if (column > 0 && !finding.range().isEmpty()) {
                assertThat(finding.start().column()).as(finding.subject()).isLessThanOrEqualTo(column);
                assertThat(finding.range().length())
                        .isGreaterThanOrEqualTo(finding.subject().length());
            }
        }
    }

    private static Expected found(Finding finding) {
        return new Expected(finding.rule(), finding.start().line(), finding.subject());
    }

    private static List<Expected> inOrder(List<Expected> expected) {
        return expected.stream()
                .sorted(Comparator.comparingInt(Expected::line).thenComparing(Expected::rule))
                .toList();
    }

    private static List<Finding> checked(String fileName, String text, Map<String, String> options) {
        CheckOptions strict = CheckOptions.DEFAULT.withProfile(Profile.STRICT);
        String today = options.get("today");
        CheckOptions set = today == null ? strict : strict.withToday(LocalDate.parse(today));
        CheckReport report = CHECKER.check(CheckRequest.ofText(fileName, text).with(set));
        assertThat(report.problems()).isEmpty();
        assertThat(report.documents()).hasSize(1);
        assertThat(report.documents().get(0).problems()).isEmpty();
        return report.documents().get(0).findings();
    }
}
