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
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;
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
                                  "suppressed" : null,
                                  "fingerprint" : "0123abcd"
                                }
                              ],
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
                            "infos" : 0
                          }
                        }
                        """.formatted(ToolVersion.current()));
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
                source, "general", "none", "en", Optional.<LocalDate>empty(), List.of(), List.of(), List.of());
        StringWriter out = new StringWriter();
        JsonReporter.ofFindings(out).write(new CheckReport(List.of(document), List.of()));
        assertThat(out.toString()).contains("\"date\" : null");
    }
}
