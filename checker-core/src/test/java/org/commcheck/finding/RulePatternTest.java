package org.commcheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePatternTest {

    @ParameterizedTest
    @CsvSource({
        "precision/vague-deadline, precision/vague-deadline, true",
        "precision/vague-deadline, precision/vague-deadlines, false",
        "vague-deadline, precision/vague-deadline, true",
        "precision, precision/vague-deadline, true",
        "precision/*, precision/vague-deadline, true",
        "precision/*, tone/blame, false",
        "*/raci-*, accountability/raci-no-responsible, true",
        "raci-*, accountability/raci-no-responsible, true",
        "*, tone/blame, true",
        "deadline, precision/vague-deadline, false",
    })
    void a_pattern_names_guidelines(String pattern, String rule, boolean matches) {
        assertThat(new RulePattern(pattern).matches(RuleId.of(rule))).isEqualTo(matches);
    }
}
