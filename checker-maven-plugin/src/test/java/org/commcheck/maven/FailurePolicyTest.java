package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commcheck.finding.Severity.ERROR;
import static org.commcheck.finding.Severity.INFO;
import static org.commcheck.finding.Severity.WARNING;

import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.commcheck.CheckReport;
import org.commcheck.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailurePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "error, true, false, false",
        "warning, true, true, false",
        "info, true, true, true",
        "never, false, false, false",
        "WARNING, true, true, false"
    })
    void fails_on_the_named_severity_and_what_is_heavier(String failOn, boolean error, boolean warning, boolean info)
            throws MojoExecutionException {
        FailurePolicy policy = FailurePolicy.of(failOn, true, 0, OptionalInt.empty());

        assertThat(policy.fails(report(ERROR))).isEqualTo(error);
        assertThat(policy.fails(report(WARNING))).isEqualTo(warning);
        assertThat(policy.fails(report(INFO))).isEqualTo(info);
        assertThat(policy.fails(report())).isFalse();
    }

    @Test
    void puts_up_with_as_many_errors_as_allowed() throws MojoExecutionException {
        FailurePolicy policy = FailurePolicy.of("error", true, 2, OptionalInt.empty());

        assertThat(policy.fails(report(ERROR, ERROR))).isFalse();
        assertThat(policy.fails(report(ERROR, ERROR, ERROR))).isTrue();
    }

    @Test
    void a_limit_of_warnings_holds_even_where_only_errors_end_the_build() throws MojoExecutionException {
        FailurePolicy policy = FailurePolicy.of("error", true, 0, OptionalInt.of(1));

        assertThat(policy.fails(report(WARNING))).isFalse();
        assertThat(policy.fails(report(WARNING, WARNING))).isTrue();
    }

    @Test
    void no_limit_ends_a_build_that_must_not_fail() throws MojoExecutionException {
        CheckReport report = report(ERROR, WARNING, INFO);

        assertThat(FailurePolicy.of("info", false, 0, OptionalInt.of(0)).fails(report))
                .isFalse();
        assertThat(FailurePolicy.of("never", true, 0, OptionalInt.of(0)).fails(report))
                .isFalse();
    }

    @Test
    void refuses_a_negative_limit() {
        assertThatThrownBy(() -> FailurePolicy.of("error", true, -1, OptionalInt.empty()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("commcheck.maxErrors is “-1”; it must be 0 or more.");
    }

    private static CheckReport report(Severity... severities) {
        return Reports.of(Reports.document("a.md", severities));
    }
}
