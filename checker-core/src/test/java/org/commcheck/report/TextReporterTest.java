package org.commcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.commcheck.CheckOptions.Language;
import org.commcheck.CheckReport;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;

class TextReporterTest {

    private static final String DRAFT = "# Minutes\r\n\r\nBo will send it ASAP.\r\nAna soon.\r\n";

    @Test
    void a_finding_comes_with_its_line_its_help_and_its_reason() throws IOException {
        SourceText source = SourceText.of("minutes/a.md", DRAFT);
        CheckedDocument bad =
                Samples.document(source, "en", List.of(), Samples.finding(source, "ASAP", Severity.ERROR));
        CheckedDocument good = Samples.document("minutes/b.md", "Fine.\n");
        assertThat(report(TextLayout.PLAIN, bad, good)).isEqualTo("""
                        minutes/a.md:3:17  error  precision/vague-deadline  “ASAP” is not a deadline.
                           3 │ Bo will send it ASAP.
                             │                 ^^^^
                             help: Give a day, such as “by 6 March”.
                             why:  commitment: Bo will do it

                        1 error in 1 of 2 documents.
                        """);
    }

    @Test
    void chinese_documents_get_chinese_labels_unless_another_language_is_asked_for() throws IOException {
        SourceText source = SourceText.of("纪要.md", "请李工尽快处理。\n");
        CheckedDocument document =
                Samples.document(source, "zh", List.of(), Samples.finding(source, "尽快", Severity.WARNING));
        assertThat(report(TextLayout.PLAIN, document)).isEqualTo("""
                        纪要.md:1:4  警告  precision/vague-deadline  “尽快” is not a deadline.
                           1 │ 请李工尽快处理。
                             │       ^^^^
                             建议：Give a day, such as “by 6 March”.
                             依据：commitment: Bo will do it

                        1 份文档中有 1 份存在问题：1 个警告。
                        """);
        TextLayout english = new TextLayout(false, 0, Severity.WARNING, "--show ", true, Optional.of(Language.EN));
        assertThat(report(english, document)).contains("warning  ", "help: ", "1 warning in 1 of 1 document.");
    }

    @Test
    void findings_below_the_threshold_are_counted_only() throws IOException {
        SourceText source = SourceText.of("a.md", DRAFT);
        CheckedDocument document = Samples.document(
                source,
                "en",
                List.of(),
                Samples.finding(source, "ASAP", Severity.INFO),
                Samples.finding(source, "soon", Severity.INFO));
        assertThat(report(TextLayout.PLAIN, document)).isEqualTo("""
                        Nothing to report in 1 document.
                        2 infos not shown; --show info shows them.
                        """);
    }

    @Test
    void a_finding_about_the_whole_document_has_no_line_to_show() throws IOException {
        SourceText source = SourceText.of("a.md", DRAFT);
        CheckedDocument document =
                Samples.document(source, "en", List.of(), Samples.finding(source, new TextRange(0, 0), Severity.ERROR));
        assertThat(report(TextLayout.PLAIN, document))
                .startsWith("a.md:1:1  error  ")
                .doesNotContain("│");
    }

    @Test
    void colours_and_wrapping_are_for_terminals() throws IOException {
        SourceText source = SourceText.of("a.md", DRAFT);
        CheckedDocument document =
                Samples.document(source, "en", List.of(), Samples.finding(source, "ASAP", Severity.ERROR));
        TextLayout terminal = new TextLayout(true, 40, Severity.WARNING, "--show ", true, Optional.empty());
        assertThat(report(terminal, document)).isEqualTo("""
                        ⟦1ma.md:3:17⟦0m  ⟦1;31merror⟦0m  precision/vague-deadline  “ASAP” is not a deadline.
                        ⟦1;34m   3 │ ⟦0mBo will send it ASAP.
                        ⟦1;34m     │ ⟦0m                ⟦1;31m^^^^⟦0m
                             ⟦1;32mhelp: ⟦0mGive a day, such as “by 6
                                   March”.
                             ⟦1;32mwhy:  ⟦0mcommitment: Bo will do it

                        ⟦1m1 error in 1 of 1 document.⟦0m
                        """.replace("⟦", "\u001B["));
    }

    @Test
    void a_document_cannot_steer_the_terminal() throws IOException {
        SourceText source = SourceText.of("a\u001B]0;x\u0007.md", "Bo \u001B[2J\u202E ASAP\n");
        CheckedDocument document = Samples.document(
                source, "en", List.of(), Samples.finding(source, "\u001B[2J\u202E ASAP", Severity.ERROR));
        assertThat(report(TextLayout.PLAIN, document)).doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @Test
    void problems_are_counted_here_and_told_by_the_caller() throws IOException {
        StringBuilder out = new StringBuilder();
        Problem problem = new Problem("b.md", 3, "The front matter is no YAML.");
        new TextReporter(out, TextLayout.PLAIN)
                .write(new CheckReport(List.of(Samples.document("a.md", "Fine.")), List.of(problem)));
        assertThat(out.toString()).isEqualTo("""
                        Nothing to report in 1 document.
                        1 problem: not everything could be checked.
                        """);
        assertThat(TextReporter.problem(problem)).isEqualTo("b.md:3: The front matter is no YAML.");
        assertThat(TextReporter.problem(new Problem("", 0, "No\nway."))).isEqualTo("No␊way.");
    }

    private static String report(TextLayout layout, CheckedDocument... documents) throws IOException {
        StringBuilder out = new StringBuilder();
        new TextReporter(out, layout).write(new CheckReport(List.of(documents), List.of()));
        return out.toString();
    }
}
