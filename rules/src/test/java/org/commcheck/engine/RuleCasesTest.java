package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCasesTest {

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
        RuleRun run =
                new RuleRun(tried.name(), tried.draft().facts(), tried.draft().source());
        assertThat(run.offences()
                        .filter(offence -> offence.rule().startsWith(tried.guideline()))
                        .sorted(Comparator.comparing(Offence::range)
                                .thenComparing(Offence::rule)
                                .thenComparing(Offence::subject))
                        .map(offence -> offence.rule() + " <" + offence.subject() + ">")
                        .distinct())
                .containsExactlyElementsOf(tried.expected());
    }
}
