package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commcheck.engine.RuleBase;
import org.commcheck.engine.RuleExample.Expected;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What one page holds up as good no other rule objects to, with all guidelines on, unless the page says so.
 *
 * <p>An example is a piece of a document, so what a whole document owes is not asked of it: findings without words of their own, such as a
 * missing part, don't count.
 */
class CrossSilenceTest {

    /** Asks for a priority at every open item, which would have to be named wherever one is shown. */
    private static final Set<String> OF_EVERY_ITEM = Set.of("accountability/unranked-action");

    /** Their findings stand at the start of a document and are about words of another. */
    private static final Set<RuleId> ACROSS_SERIES = RuleBase.builtIn().catalog().guidelines().stream()
            .filter(Guideline::acrossSeries)
            .map(Guideline::id)
            .collect(Collectors.toSet());

    static List<PageExample> good_examples() {
        return PageExample.all().stream()
                .filter(shown -> !shown.example().bad())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("good_examples")
    void a_good_example_offends_no_other_rule_unless_its_page_says_so(PageExample shown) {
        assertThat(shown.checked().findings().stream()
                        .filter(CrossSilenceTest::isAboutWords)
                        .map(finding ->
                                new Expected(finding.rule(), finding.start().line(), finding.subject())))
                .isSubsetOf(shown.example().expected());
    }

    private static boolean isAboutWords(Finding finding) {
        return (!finding.range().isEmpty() || ACROSS_SERIES.contains(finding.rule()))
                && !OF_EVERY_ITEM.contains(finding.rule().toString());
    }
}
