package org.commcheck.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingValuesTest {

    @ParameterizedTest
    @EnumSource(Severity.class)
    void a_severity_is_found_by_its_label(Severity severity) {
        assertThat(Severity.of(severity.label())).isEqualTo(severity);
        assertThat(severity.label()).isLowerCase();
        assertThat(severity.atLeast(severity)).isTrue();
    }

    @Test
    void an_error_weighs_more_than_a_warning_and_that_more_than_an_info() {
        assertThat(Severity.ERROR.atLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.atLeast(Severity.INFO)).isTrue();
        assertThat(Severity.INFO.atLeast(Severity.WARNING)).isFalse();
        assertThatThrownBy(() -> Severity.of("fatal")).hasMessageContaining("“fatal” is no severity");
    }

    @Test
    void a_rule_id_is_family_and_name_and_sorts_by_them() {
        RuleId id = RuleId.of("precision/vague-deadline");
        assertThat(id.family()).isEqualTo("precision");
        assertThat(id.name()).isEqualTo("vague-deadline");
        assertThat(id).hasToString("precision/vague-deadline");
        assertThat(List.of(RuleId.of("tone/blame"), id, RuleId.of("precision/jargon")).stream()
                        .sorted())
                .containsExactly(RuleId.of("precision/jargon"), id, RuleId.of("tone/blame"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "precision", "precision/", "/jargon", "a/b/c", "Precision/jargon", "a/-b", "a/b-", "a b/c"})
    void anything_else_is_no_rule_id(String text) {
        assertThatThrownBy(() -> RuleId.of(text)).hasMessageContaining("“" + text + "” is no rule id");
    }

    @Test
    void a_wording_is_english_unless_chinese_is_asked_for() {
        Wording wording = new Wording("wrong", "有误");
        assertThat(wording.in("zh")).isEqualTo("有误");
        assertThat(wording.in("en")).isEqualTo("wrong");
        assertThat(wording.in("fr")).isEqualTo("wrong");
    }

    @Test
    void what_allows_a_finding_has_a_label() {
        assertThat(Suppression.Kind.INLINE.label()).isEqualTo("inline");
        assertThat(Suppression.Kind.BASELINE.label()).isEqualTo("baseline");
    }

    @Test
    void a_wrong_configuration_tells_all_its_flaws() {
        Flaw first = new Flaw("commcheck.yml", 2, 3, "There is no such key.");
        Flaw second = Flaw.of("other.yml", "This is no text.");
        ConfigurationException wrong = new ConfigurationException(List.of(first, second));
        assertThat(wrong.flaws()).containsExactly(first, second);
        assertThat(wrong).hasMessage(first + "\n" + second);
        assertThat(first.toString()).contains("commcheck.yml:2", "There is no such key.");
    }
}
