package org.commcheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "precision/vague-*-deadline, precision/vague-deadline, false",
        "precision/vague-deadline*, precision/vague-deadline, true",
        "*e, tone/blame, true",
    })
    void a_pattern_names_guidelines(String pattern, String rule, boolean matches) {
        assertThat(new RulePattern(pattern).matches(RuleId.of(rule))).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "precision/vague-deadline, true",
        "vague-deadline, false",
        "precision, false",
        "precision/*, false",
        "*/blame, false"
    })
    void only_a_whole_id_without_a_star_names_one_guideline(String pattern, boolean id) {
        assertThat(new RulePattern(pattern).isId()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "precision/*", "vague-deadline"})
    void messages_repeat_a_pattern_as_it_was_written(String pattern) {
        assertThat(new RulePattern(pattern)).hasToString(pattern);
    }
}
