package org.commcheck.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commcheck.text.Location;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void rule_ids_are_the_same_if_both_family_and_name_are() {
        RuleId id = RuleId.of("tone/blame");
        assertThat(Set.of(id)).contains(new RuleId("tone", "blame"));
        assertThat(id).isNotEqualTo(RuleId.of("tone/shouting")).isNotEqualTo(RuleId.of("precision/blame"));
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
    }

    @Test
    void a_flaw_names_its_place_as_far_as_it_is_known_so_that_an_editor_can_open_it() {
        assertThat(new Flaw("commcheck.yml", 2, 3, "There is no such key."))
                .hasToString("commcheck.yml:2:3: There is no such key.");
        assertThat(new Flaw("words.csv", 2, 0, "This word stands there twice."))
                .hasToString("words.csv:2: This word stands there twice.");
        assertThat(Flaw.of("other.yml", "This is no text.")).hasToString("other.yml: This is no text.");
    }

    @Test
    void findings_go_by_place_then_by_rule_then_by_their_words() {
        Finding first = finding("tone/blame", 3, "you");
        Finding second = finding("precision/jargon", 8, "leverage");
        Finding third = finding("tone/blame", 8, "leverage");
        Finding fourth = finding("tone/blame", 8, "your fault");
        assertThat(Stream.of(fourth, third, second, first).sorted()).containsExactly(first, second, third, fourth);
    }

    @Test
    void a_guideline_weighs_and_speaks_in_general_as_its_first_ground_does() {
        Guideline guideline = guideline(
                List.of(ground("", Severity.WARNING, "is vague"), ground("far-off", Severity.INFO, "is far off")));

        assertThat(guideline.severity()).isEqualTo(Severity.WARNING);
        assertThat(guideline.message().en()).isEqualTo("is vague");
        assertThat(guideline.help().en()).isEqualTo("mend what is vague");
        assertThat(guideline.ground("far-off").message().en()).isEqualTo("is far off");
        assertThatThrownBy(() -> guideline.ground("near"))
                .hasMessageContainingAll("precision/vague-deadline has no ground “near”", "[, far-off]");
    }

    @Test
    void a_guideline_without_a_ground_could_not_be_broken() {
        assertThatThrownBy(() -> guideline(List.of())).hasMessage("precision/vague-deadline has no ground");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "40, true", "90, true", "0, false", "91, false"})
    void what_a_guideline_judges_by_is_within_its_bounds_from_the_start(int standard, boolean allowed) {
        ThrowingCallable made = () -> new Guideline.Parameter("max-words", standard, 1, 90, new Wording("words", "词"));
        if (allowed) {
            assertThatCode(made).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(made).hasMessage("the parameter max-words must be from 1 to 90, not " + standard);
        }
    }

    private static Guideline guideline(List<Guideline.Ground> grounds) {
        return new Guideline(
                RuleId.of("precision/vague-deadline"),
                false,
                Guideline.Status.STABLE,
                List.of(),
                "0.1.0",
                "002",
                grounds);
    }

    private static Guideline.Ground ground(String name, Severity severity, String message) {
        return new Guideline.Ground(
                name, false, severity, new Wording(message, "有误"), new Wording("mend what " + message, "请改"));
    }

    private static Finding finding(String rule, int start, String words) {
        TextRange range = new TextRange(start, start + 12);
        Location place = new Location(1, start + 1);
        return new Finding(
                RuleId.of(rule), Severity.ERROR, range, place, place, words, "Wrong.", "Mend it.", List.of(), "", "");
    }
}
