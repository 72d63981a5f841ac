package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commcheck.engine.RuleExample.Expected;
import org.commcheck.finding.Finding;
import org.commcheck.finding.RuleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the pages: what they name is found, where they name it, and nothing else. */
class RulePagesTest {

    static List<PageExample> examples() {
        return PageExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_has_exactly_the_findings_that_it_names(PageExample shown) {
        List<Expected> expected = shown.example().expected();
        Set<RuleId> judged = new HashSet<>(Set.of(shown.rule()));
        expected.forEach(finding -> judged.add(finding.rule()));
        assertThat(shown.checked().findings().stream()
                        .filter(finding -> judged.contains(finding.rule()))
                        .map(finding ->
                                new Expected(finding.rule(), finding.start().line(), finding.subject())))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findings_are_sorted_and_cover_their_words_where_they_stand(PageExample shown) {
        List<Finding> findings = shown.checked().findings();
        assertThat(findings).isSortedAccordingTo(Comparator.naturalOrder());
        List<String> lines = shown.example().text().lines().toList();
        for (Finding finding : findings) {
            int found = lines.get(finding.start().line() - 1).indexOf(finding.subject());
            if (found >= 0 && !finding.range().isEmpty()) {
                assertThat(finding.start().column()).as("%s", finding).isLessThanOrEqualTo(found + 1);
                assertThat(finding.range().length())
                        .as("%s", finding)
                        .isGreaterThanOrEqualTo(finding.subject().length());
            }
        }
    }
}
