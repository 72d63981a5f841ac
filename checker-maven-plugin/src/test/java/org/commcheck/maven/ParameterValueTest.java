package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.commcheck.finding.RuleId;
import org.junit.jupiter.api.Test;

class ParameterValueTest {

    private static final List<String> KNOWN = List.of("tone/blame", "tone/shouting");

    @Test
    void names_the_parameter_its_value_and_what_is_valid() {
        assertThatThrownBy(() -> ParameterValue.choice(FailOn.class, "failOn", "critical"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("commcheck.failOn is “critical”; it must be one of error, warning, info, never.");
        assertThatThrownBy(() -> ParameterValue.day("today", "2026-02-30"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("commcheck.today is “2026-02-30”; it must be a day such as 2026-11-22.");
        assertThatThrownBy(() -> ParameterValue.rules(KNOWN, "rules", List.of("tone/blame", "tone/blaim")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("commcheck.rules is “tone/blaim”; it must be one of tone/blame, tone/shouting.");
    }

    @Test
    void reads_values_with_blanks_around_them() throws MojoExecutionException {
        assertThat(ParameterValue.choice(FailOn.class, "failOn", " Never ")).isEqualTo(FailOn.NEVER);
        assertThat(ParameterValue.day("today", " 2026-11-22\n")).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(ParameterValue.rules(KNOWN, "rules", List.of("tone/blame")))
                .containsExactly(new RuleId("tone", "blame"));
    }

    @Test
    void an_empty_text_is_none() {
        assertThat(ParameterValue.text(null)).isEmpty();
        assertThat(ParameterValue.text(" ")).isEmpty();
        assertThat(ParameterValue.texts(null)).isEmpty();
        assertThat(ParameterValue.texts(List.of("a", " ", "b "))).containsExactly("a", "b");
    }
}
