package org.commcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commcheck.CheckReport;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlReportersTest {

    private static final SourceText SOURCE = SourceText.of("a&b.md", "# <Minutes>\n\n\"soon\" & \u0007 ASAP\n");
    private static final CheckReport REPORT = new CheckReport(
            List.of(
                    Samples.document(
                            SOURCE,
                            "en",
                            List.of(),
                            Samples.finding(SOURCE, new TextRange(0, 0), Severity.WARNING),
                            Samples.finding(SOURCE, "\"soon\" & \u0007", Severity.ERROR),
                            Samples.finding(SOURCE, "ASAP", Severity.INFO)),
                    Samples.document("clean.md", "# Minutes\n")),
            List.of(new Problem("gone.md", 0, "There is no such file.")));

    @Test
    void checkstyle_has_a_file_for_each_document_and_an_error_for_each_finding() throws Exception {
        StringWriter out = new StringWriter();
        new CheckstyleReporter(out).write(REPORT);
        Document xml = parse(out);
        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("checkstyle");
        assertThat(xml.getElementsByTagName("file").getLength()).isEqualTo(3);
        Element error = (Element) xml.getElementsByTagName("error").item(1);
        assertThat(error.getAttribute("line")).isEqualTo("3");
        assertThat(error.getAttribute("column")).isEqualTo("1");
        assertThat(error.getAttribute("severity")).isEqualTo("error");
        assertThat(error.getAttribute("source")).isEqualTo("precision/vague-deadline");
        assertThat(error.getAttribute("message"))
                .isEqualTo("“\"soon\" & \uFFFD” is not a deadline. Give a day, such as “by 6 March”.");
        Element problem = (Element) xml.getElementsByTagName("error").item(3);
        assertThat(problem.getAttribute("message")).isEqualTo("There is no such file.");
    }

    @Test
    void junit_counts_what_its_suites_hold() throws Exception {
        StringWriter out = new StringWriter();
        new JunitReporter(out).write(REPORT);
        Document xml = parse(out);
        Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("name")).isEqualTo("a&b.md");
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("skipped").getLength()).isEqualTo(1);
        Element clean = (Element) xml.getElementsByTagName("testsuite").item(1);
        assertThat(clean.getAttribute("failures")).isEqualTo("0");
        assertThat(clean.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("error").getLength()).isEqualTo(1);
    }

    @Test
    void two_missing_parts_are_two_tests() throws IOException {
        SourceText source = SourceText.of("r.md", "# Weekly report\n");
        CheckedDocument document = Samples.document(
                source,
                "en",
                List.of(),
                Samples.finding(source, new TextRange(0, 0), Severity.ERROR),
                Samples.finding(source, "report", Severity.ERROR));
        StringWriter out = new StringWriter();
        new JunitReporter(out).write(new CheckReport(List.of(document), List.of()));
        assertThat(out.toString())
                .contains("name=\"precision/vague-deadline at 1:1 \"")
                .contains("name=\"precision/vague-deadline at 1:10\"");
    }

    @Test
    void a_run_without_documents_is_a_report_too() throws Exception {
        StringWriter checkstyle = new StringWriter();
        new CheckstyleReporter(checkstyle).write(new CheckReport(List.of(), List.of()));
        StringWriter junit = new StringWriter();
        new JunitReporter(junit).write(new CheckReport(List.of(), List.of()));
        assertThat(parse(checkstyle).getDocumentElement().getTagName()).isEqualTo("checkstyle");
        assertThat(parse(junit).getDocumentElement().getTagName()).isEqualTo("testsuites");
    }

    private static Document parse(StringWriter xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml.toString())));
    }
}
