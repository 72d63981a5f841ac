package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.commcheck.extract.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all rules over all facts that the cases and the pages' examples have. */
class RuleRunsTest {

    static List<RuleRun> runs() {
        return RuleRun.all();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void the_order_of_the_facts_makes_no_difference(RuleRun run) {
        Judgement expected = RuleRun.RULES.judge(run.facts(), run.source(), Settings.STRICT);
        assertThat(expected.problems()).isEmpty();
        for (int seed = 0; seed < 3; seed++) {
            List<Fact> shuffled = new ArrayList<>(run.facts());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(RuleRun.RULES.judge(shuffled, run.source(), Settings.STRICT))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void every_blank_of_a_message_is_filled(RuleRun run) {
        for (String language : List.of("en", "zh")) {
            Settings settings = new Settings(true, Set.of(), RuleChoices.NONE, Optional.of(language));
            assertThat(RuleRun.RULES.judge(run.facts(), run.source(), settings).findings())
                    .allSatisfy(finding ->
                            assertThat(finding.message() + finding.help()).doesNotContainPattern("\\{[a-z.-]+}"));
        }
    }

    /** What is wrong with suppressions is found without a rule. */
    @Test
    void every_rule_fires_in_some_case_or_example() {
        Set<String> fired =
                runs().stream().flatMap(RuleRun::offences).map(Offence::rule).collect(Collectors.toSet());
        assertThat(fired)
                .containsExactlyInAnyOrderElementsOf(RuleRun.RULES.catalog().ruleNames().stream()
                        .filter(name -> !name.startsWith("suppression/"))
                        .toList());
    }
}
