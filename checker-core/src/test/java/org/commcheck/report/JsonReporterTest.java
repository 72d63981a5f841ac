package org.commcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commcheck.CheckReport;
import org.commcheck.CheckedDocument;
import org.commcheck.ToolVersion;
import org.commcheck.baseline.BaselineEntry;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;
import org.commcheck.finding.SuppressedFinding;
import org.commcheck.finding.Suppression;
import org.commcheck.finding.Suppression.Kind;
import org.commcheck.text.SourceText;
import org.junit.jupiter.api.Test;

class JsonReporterTest {

    @Test
    void findings_are_written_as_the_contract_says() throws IOException {
        SourceText source = SourceText.of("minutes/a.md", "# 会议\r\n\r\n😀 尽快 do\r\nit ASAP\r\n", "GB18030");
        CheckedDocument document =
                Samples.document(source, "zh", List.of(), Samples.finding(source, "尽快", Severity.ERROR));
        StringWriter out = new StringWriter();
        JsonReporter.ofFindings(out)
                .write(new CheckReport(
                        List.of(document), List.of(new Problem("gone.md", 0, "There is no such file."))));
        assertThat(out.toString()).isEqualTo("""
                        {
                          "version" : 1,
                          "tool" : {
                            "name" : "commcheck",
                            "version" : "%s"
                          },
                          "documents" : [
                            {
                              "path" : "minutes/a.md",
                              "type" : "meeting-minutes",
                              "typeEvidence" : "title",
                              "language" : "zh",
                              "date" : "2026-03-04",
                              "encoding" : "GB18030",
                              "findings" : [
                                {
                                  "rule" : "precision/vague-deadline",
                                  "severity" : "error",
                                  "line" : 3,
                                  "column" : 4,
                                  "endLine" : 3,
                                  "endColumn" : 6,
                                  "subject" : "尽快",
                                  "message" : "“尽快” is not a deadline.",
                                  "help" : "Give a day, such as “by 6 March”.",
                                  "because" : [
                                    "commitment: Bo will do it"
                                  ],
                                  "section" : "Minutes > Actions",
                                  "suppressed" : null,
                                  "fingerprint" : "0123abcd"
                                }
                              ],
                              "staleBaseline" : [ ],
                              "problems" : [ ]
                            }
                          ],
                          "problems" : [
                            {
                              "path" : "gone.md",
                              "line" : null,
                              "message" : "There is no such file."
                            }
                          ],
                          "summary" : {
                            "documents" : 1,
                            "errors" : 1,
                            "warnings" : 0,
                            "infos" : 0,
                            "suppressed" : 0
                          }
                        }
                        """.formatted(ToolVersion.current()));
    }

    @Test
    void what_is_allowed_stands_in_its_place_with_the_reason_and_counts_for_nothing() throws IOException {
        SourceText source = SourceText.of("a.md", "ASAP\nsoon\nbtw\n");
        CheckedDocument document =
                Samples.document(source, "en", List.of(), Samples.finding(source, "soon", Severity.WARNING));
        SuppressedFinding quoted = new SuppressedFinding(
                Samples.finding(source, "ASAP", Severity.ERROR), new Suppression(Kind.INLINE, "the client's words"));
        SuppressedFinding old = new SuppressedFinding(
                Samples.finding(source, "btw", Severity.INFO), new Suppression(Kind.BASELINE, ""));
        StringWriter out = new StringWriter();

        JsonReporter.ofFindings(out)
                .write(new CheckReport(
                        List.of(Samples.suppressing(
                                document,
                                List.of(quoted, old),
                                List.of(new BaselineEntry("a.md", "tone/blame", "work", "bo's mistake")))),
                        List.of()));

        assertThat(out.toString().replaceAll("\\s+", " "))
                .containsSubsequence(
                        "\"subject\" : \"ASAP\"",
                        "\"suppressed\" : { \"kind\" : \"inline\", \"reason\" : \"the client's words\" }",
                        "\"subject\" : \"soon\"",
                        "\"suppressed\" : null",
                        "\"subject\" : \"btw\"",
                        "\"suppressed\" : { \"kind\" : \"baseline\", \"reason\" : \"\" }",
                        "\"staleBaseline\" : [ { \"rule\" : \"tone/blame\", \"section\" : \"work\", \"text\" : \"bo's mistake\" } ]",
                        "\"errors\" : 0, \"warnings\" : 1, \"infos\" : 0, \"suppressed\" : 2");
    }

    @Test
    void an_end_is_behind_the_last_character_also_over_lines() throws IOException {
        SourceText source = SourceText.of("a.md", "Bo: as\nsoon");
        StringWriter out = new StringWriter();
        JsonReporter reporter = JsonReporter.ofFindings(out);
        reporter.add(Samples.document(source, "en", List.of(), Samples.finding(source, "as\nsoon", Severity.INFO)));
        reporter.finish(List.of());
        assertThat(out.toString())
                .contains("\"line\" : 1,", "\"column\" : 5,", "\"endLine\" : 2,", "\"endColumn\" : 5,")
                .contains("\"infos\" : 1");
    }

    @Test
    void a_run_without_documents_is_a_whole_report_too() throws IOException {
        StringWriter out = new StringWriter();
        JsonReporter.ofFacts(out).write(new CheckReport(List.of(), List.of()));
        assertThat(out.toString()).contains("\"documents\" : [ ]", "\"problems\" : [ ]", "\"summary\"");
    }

    @Test
    void a_date_that_is_not_known_is_null() throws IOException {
        SourceText source = SourceText.of("a.md", "x");
        CheckedDocument document = new CheckedDocument(
                source,
                "general",
                "none",
                "en",
                Optional.<LocalDate>empty(),
                List.of(),
                "en",
                List.of(),
                List.of(),
                List.of(),
                List.of());
        StringWriter out = new StringWriter();
        JsonReporter.ofFindings(out).write(new CheckReport(List.of(document), List.of()));
        assertThat(out.toString()).contains("\"date\" : null");
    }
}
