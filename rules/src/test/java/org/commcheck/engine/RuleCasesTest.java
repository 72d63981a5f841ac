package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commcheck.extract.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCasesTest {

    static final RuleBase RULES = RuleBase.builtIn();

    static List<RuleCase> cases() {
        List<RuleCase> cases = new ArrayList<>();
        cases.addAll(AccountabilityCases.all());
        cases.addAll(CompletenessCases.all());
        cases.addAll(PrecisionCases.all());
        cases.addAll(StructureCases.all());
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_rule_reports_exactly_what_the_case_expects(RuleCase tried) {
        assertThat(offences(tried.draft())
                        .filter(offence -> offence.rule().startsWith(tried.guideline()))
                        .map(offence -> offence.rule() + " <" + offence.subject() + ">")
                        .distinct())
                .containsExactlyElementsOf(tried.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_order_of_the_facts_makes_no_difference(RuleCase tried) {
        Judgement expected = judged(tried.draft(), tried.draft().facts());
        for (int seed = 0; seed < 5; seed++) {
            List<Fact> shuffled = new ArrayList<>(tried.draft().facts());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(judged(tried.draft(), shuffled)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_blank_of_a_message_is_filled(RuleCase tried) {
        for (String language : List.of("en", "zh")) {
            Settings settings = new Settings(true, Set.of(), Optional.of(language));
            assertThat(RULES.judge(tried.draft().facts(), tried.draft().source(), settings)
                            .findings())
                    .allSatisfy(finding -> assertThat(finding.message() + finding.help())
                            .doesNotContain("{")
                            .doesNotContain("}"));
        }
    }

    @Test
    void every_rule_fires_in_some_case() {
        Set<String> fired = cases().stream()
                .flatMap(tried -> offences(tried.draft()))
                .map(Offence::rule)
                .collect(Collectors.toSet());
        assertThat(fired).containsExactlyInAnyOrderElementsOf(RULES.catalog().ruleNames());
    }

    private static Judgement judged(Draft draft, List<Fact> facts) {
        return RULES.judge(facts, draft.source(), Settings.STRICT);
    }

    private static Stream<Offence> offences(Draft draft) {
        return RULES.run(draft.facts(), draft.source(), Settings.STRICT).offences().stream()
                .sorted(Comparator.comparing(Offence::range)
                        .thenComparing(Offence::rule)
                        .thenComparing(Offence::subject));
    }
}
