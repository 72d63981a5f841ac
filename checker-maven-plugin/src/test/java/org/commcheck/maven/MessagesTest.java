package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commcheck.finding.Severity.ERROR;
import static org.commcheck.finding.Severity.INFO;
import static org.commcheck.finding.Severity.WARNING;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.commcheck.CheckReport;
import org.commcheck.CheckedDocument;
import org.commcheck.baseline.BaselineEntry;
import org.commcheck.finding.Problem;
import org.commcheck.text.SourceText;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void the_failure_says_what_was_found_where_the_report_is_and_what_to_do() {
        CheckReport report = Reports.of(Reports.document("docs/a.md", WARNING, ERROR), Reports.document("docs/b.md"));

        assertThat(FailureMessage.of(report, List.of(Path.of("target/commcheck/commcheck.txt"))))
                .isEqualTo("""
                Commcheck found 1 error, 1 warning in 1 of 2 documents:
                  docs/a.md:2:5 precision/vague-deadline “ASAP” is not a deadline.
                  docs/a.md:1:5 precision/vague-deadline “ASAP” is not a deadline.
                Report: target/commcheck/commcheck.txt
                What a rule asks for, and why: mvn commcheck:explain -Dcommcheck.rule=precision/vague-deadline
                To build all the same: -Dcommcheck.failOn=never (findings are only logged) or -Dcommcheck.skip""");
    }

    @Test
    void the_failure_shows_five_findings_and_counts_the_rest() {
        CheckReport report = Reports.of(Reports.document("a.md", ERROR, ERROR, ERROR, ERROR, ERROR, ERROR, ERROR));

        assertThat(FailureMessage.of(report, List.of()))
                .startsWith("Commcheck found 7 errors in 1 document:\n")
                .contains("a.md:5:5", "\n  and 2 more\n")
                .doesNotContain("a.md:6:5", "Report:");
    }

    @Test
    void findings_are_logged_at_the_level_of_their_severity() throws MojoExecutionException {
        assertThat(logged("error", Reports.of(Reports.document("a.md", ERROR, WARNING, INFO))))
                .containsExactly(
                        "error: a.md:1:5 precision/vague-deadline “ASAP” is not a deadline. Give a day.",
                        "warn: a.md:2:5 precision/vague-deadline “ASAP” is not a deadline. Give a day.",
                        "info: a.md:3:5 precision/vague-deadline “ASAP” is not a deadline. Give a day.",
                        "info: Commcheck: 1 error, 1 warning, 1 info in 1 document");
    }

    @Test
    void a_build_that_cannot_fail_logs_no_error() throws MojoExecutionException {
        assertThat(logged("never", Reports.of(Reports.document("a.md", ERROR))))
                .first()
                .asString()
                .startsWith("warn: a.md:1:5 ");
    }

    @Test
    void a_clean_report_is_one_line() throws MojoExecutionException {
        assertThat(logged("error", Reports.of(Reports.document("a.md"), Reports.document("b.md"))))
                .containsExactly("info: Commcheck: nothing to mend in 2 documents");
    }

    @Test
    void what_the_baseline_holds_in_vain_and_what_else_there_is_to_know_is_told() throws MojoExecutionException {
        RecordedLog log = new RecordedLog();
        List<BaselineEntry> vanished = List.of(new BaselineEntry("gone.md", "tone/blame", "", "bo's mistake"));

        new FindingLog(log, FailurePolicy.of("error", true, 0, OptionalInt.empty()))
                .write(new Rulebase.Outcome(
                        Reports.of(Reports.document("a.md")), vanished, List.of("Results kept were damaged.")));

        assertThat(log.lines())
                .containsExactly(
                        "warn: The baseline holds 1 entry that no longer occurs; drop it with: mvn commcheck:baseline"
                                + " -Dcommcheck.update",
                        "warn: Results kept were damaged.",
                        "info: Commcheck: nothing to mend in 1 document");
    }

    @Test
    void problems_come_with_their_place() {
        SourceText source = SourceText.of("a.md", "text");
        CheckReport report = new CheckReport(
                List.of(Reports.document(
                        source, List.of(), List.of(new Problem("a.md", 3, "the front matter is no YAML")))),
                List.of(new Problem("lost.md", 0, "there is no such file"), new Problem("", 0, "no rule ran")));

        assertThat(Problems.message(report)).isEqualTo("""
                Commcheck could not check everything:
                  lost.md: there is no such file
                  no rule ran
                  a.md:3: the front matter is no YAML
                To leave a document out: -Dcommcheck.excludes=<pattern>, or <excludes> in the plugin's configuration""");
    }

    @Test
    void control_characters_of_a_document_never_reach_the_terminal() {
        CheckedDocument document = Reports.document("a\u001b[31m\u202e.md", ERROR);

        assertThat(FindingLine.of(document, document.findings().get(0)))
                .isEqualTo("a [31m .md:1:5 precision/vague-deadline “ASAP” is not a deadline.");
    }

    private static List<String> logged(String failOn, CheckReport report) throws MojoExecutionException {
        RecordedLog log = new RecordedLog();
        new FindingLog(log, FailurePolicy.of(failOn, true, 0, OptionalInt.empty())).write(new Rulebase.Outcome(report));
        return log.lines();
    }
}
