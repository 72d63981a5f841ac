package org.commcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.commcheck.CheckReport;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;
import org.commcheck.finding.SuppressedFinding;
import org.commcheck.finding.Suppression;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;

class SarifReporterTest {

    private static final Schema OFFICIAL = schema();

    @Test
    void a_report_is_valid_by_the_official_schema() throws IOException {
        SourceText source = SourceText.of("minutes/会议 纪要.md", "# 会议\r\n\r\n😀 尽快 do\r\nit ASAP\r\n");
        Finding whole = Samples.finding(source, new TextRange(0, 0), Severity.INFO);
        Finding words = Samples.finding(source, "尽快", Severity.ERROR);
        CheckedDocument document = Samples.document(source, "zh", List.of(), whole, words);
        String sarif = sarif(new CheckReport(
                List.of(document),
                List.of(new Problem("gone.md", 0, "There is no such file."), new Problem("", 0, "No rule ran."))));
        assertThat(OFFICIAL.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(sarif)
                .contains("\"ruleId\" : \"precision/vague-deadline\"")
                .contains("\"ruleIndex\" : 0")
                .contains("\"uri\" : \"minutes/%E4%BC%9A%E8%AE%AE%20%E7%BA%AA%E8%A6%81.md\"")
                .contains("\"startColumn\" : 4")
                .contains("\"endColumn\" : 6")
                .contains("\"level\" : \"note\"")
                .contains("\"commcheck/v1\" : \"0123abcd\"")
                .contains("\"executionSuccessful\" : false")
                .contains("There is no such file.");
    }

    @Test
    void what_is_allowed_is_marked_so_with_its_reason() throws IOException {
        SourceText source = SourceText.of("a.md", "ASAP\n");
        CheckedDocument document = Samples.suppressing(
                Samples.document("a.md", "ASAP\n"),
                List.of(new SuppressedFinding(
                        Samples.finding(source, "ASAP", Severity.ERROR),
                        new Suppression(Suppression.Kind.INLINE, "the customer's words"))),
                List.of());
        String sarif = sarif(new CheckReport(List.of(document), List.of()));
        assertThat(OFFICIAL.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(sarif).contains("\"kind\" : \"inSource\"").contains("\"justification\" : \"the customer's words\"");
    }

    @Test
    void the_schema_would_notice_a_mistake() throws IOException {
        String wrong = sarif(new CheckReport(List.of(), List.of())).replace("\"2.1.0\"", "\"2.2.0\"");
        assertThat(OFFICIAL.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void the_catalogue_stands_in_the_report_with_help_and_links() throws IOException {
        assertThat(sarif(new CheckReport(List.of(), List.of())))
                .contains("\"id\" : \"precision/vague-deadline\"")
                .contains("\"name\" : \"VagueDeadline\"")
                .contains("\"text\" : \"“…” is not a deadline.\"")
                .contains("/rules/precision/vague-deadline.html\"")
                .contains("\"executionSuccessful\" : true");
    }

    @Test
    void an_absolute_path_is_a_file_uri() {
        assertThat(FileUri.of("/tmp/a b.md")).isEqualTo("file:///tmp/a%20b.md");
        assertThat(FileUri.of("a:b.md")).isEqualTo("./a:b.md");
        assertThat(FileUri.of("minutes\\100%.md")).isEqualTo("minutes/100%25.md");
    }

    private static String sarif(CheckReport report) throws IOException {
        StringWriter out = new StringWriter();
        new SarifReporter(out, List.of(Samples.guideline())).write(report);
        return out.toString();
    }

    private static Schema schema() {
        InputStream official = SarifReporterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Objects.requireNonNull(official));
    }
}
