package org.commcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commcheck.CheckReport;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.finding.SuppressedFinding;
import org.commcheck.finding.Suppression;
import org.commcheck.report.PastRun;
import org.commcheck.report.ReportSettings;
import org.commcheck.report.TextLayout;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlReporterTest {

    @Test
    void findings_stand_below_the_line_of_their_words_which_are_marked() throws Exception {
        SourceText source = SourceText.of("a.md", "# Report\n\nBo will do it ASAP & soon.\n");
        Document page = page(List.of(), document(source, "en", finding(source, "ASAP")));
        assertThat(page.select("mark").eachText()).containsExactly("ASAP");
        assertThat(page.expectFirst(".line:has(mark) .words").wholeText()).isEqualTo("Bo will do it ASAP & soon.");
        assertThat(page.expectFirst(".line:has(mark) + .note .message").text()).isEqualTo("“ASAP” is not a deadline.");
    }

    @Test
    void nothing_that_stands_in_a_document_becomes_markup() throws Exception {
        SourceText source = SourceText.of(
                "<img src=x>.md", "<script>alert(1)</script>\n<b onclick='x'>\"ASAP\"</b>\u202E</mark>\n");
        Document page = page(List.of(), document(source, "en", finding(source, "\"ASAP\"</b>\u202E")));
        assertThat(page.select("article script, article b, article img")).isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.expectFirst("mark").wholeText()).isEqualTo("\"ASAP\"</b>\uFFFD");
    }

    @Test
    void long_stretches_without_a_finding_are_folded_and_no_line_is_lost() throws Exception {
        String text = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> i == 30 ? "it is due soon" : "line " + i)
                .collect(Collectors.joining("\n"));
        SourceText source = SourceText.of("a.md", text);
        Document page = page(List.of(), document(source, "en", finding(source, "soon")));
        assertThat(page.select("details.fold .line")).hasSize(26 + 27);
        assertThat(page.select(".gutter").eachText())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 60).mapToObj(String::valueOf).toList());
    }

    @Test
    void the_overview_counts_by_severity_guideline_and_document() throws Exception {
        SourceText bad = SourceText.of("b.md", "ASAP, soon\n");
        Document page = page(
                List.of(),
                document(SourceText.of("a.md", "fine\n"), "en"),
                document(bad, "en", finding(bad, "ASAP"), finding(bad, "soon")));
        assertThat(page.select(".tile.error dd").text()).isEqualTo("2");
        assertThat(page.select(".chart a").eachAttr("href")).containsExactly("#document-1");
        assertThat(page.expectFirst("#document-1 h3").text()).isEqualTo("b.md");
        assertThat(page.select("#overview details li").eachText()).containsExactly("a.md");
        assertThat(page.select(".verdict [lang=en]").text()).isEqualTo("1 of 2 documents has something to mend.");
    }

    @Test
    void it_speaks_the_language_of_its_documents() throws Exception {
        SourceText source = SourceText.of("周报.md", "尽快完成\n");
        assertThat(page(List.of(), document(source, "zh", finding(source, "尽快")))
                        .expectFirst("html")
                        .attr("lang"))
                .isEqualTo("zh");
        assertThat(page(List.of()).expectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void a_history_is_shown_as_a_trend_that_ends_with_this_run() throws Exception {
        SourceText source = SourceText.of("a.md", "ASAP\n");
        Document page =
                page(List.of(new PastRun("2026-03-04", 3, 7, 2, 0)), document(source, "en", finding(source, "ASAP")));
        assertThat(page.select(".trend tbody th").eachText()).containsExactly("2026-03-04", "now");
        assertThat(page.select(".trend tbody td").eachText()).containsExactly("7", "2", "0", "1", "0", "0");
    }

    @Test
    void what_could_not_be_checked_is_told() throws Exception {
        StringBuilder out = new StringBuilder();
        new HtmlReporter(out, settings(List.of()))
                .write(new CheckReport(List.of(), List.of(new Problem("gone.md", 3, "There is no such file."))));
        assertThat(Jsoup.parse(out.toString()).select(".troubles li").text())
                .isEqualTo("gone.md:3 There is no such file.");
    }

    @Test
    void what_is_allowed_is_shown_with_its_reason_and_counts_for_nothing() throws Exception {
        SourceText source = SourceText.of("a.md", "ASAP\n");
        CheckedDocument plain = document(source, "en");
        Suppression reason = new Suppression(Suppression.Kind.INLINE, "the customer's words");
        CheckedDocument document = new CheckedDocument(
                source,
                plain.type(),
                plain.typeEvidence(),
                "en",
                Optional.empty(),
                List.of(),
                "en",
                List.of(),
                List.of(new SuppressedFinding(finding(source, "ASAP"), reason)),
                List.of(),
                List.of());
        Document page = page(List.of(), document);
        assertThat(page.select(".tile.error dd").text()).isEqualTo("0");
        assertThat(page.expectFirst("details.allowed li").text())
                .contains("precision/vague-deadline 1:1", "the customer's words");
    }

    @Test
    void it_needs_nothing_from_elsewhere() throws Exception {
        Document page = page(List.of());
        assertThat(page.select("link, img, iframe, script[src]")).isEmpty();
        assertThat(page.outerHtml()).doesNotContain("http:").doesNotContain("https:");
    }

    private static Document page(List<PastRun> history, CheckedDocument... documents) throws Exception {
        StringBuilder out = new StringBuilder();
        new HtmlReporter(out, settings(history)).write(new CheckReport(List.of(documents), List.of()));
        return Jsoup.parse(out.toString());
    }

    private static ReportSettings settings(List<PastRun> history) {
        return new ReportSettings(TextLayout.PLAIN, List.of(), history);
    }

    private static CheckedDocument document(SourceText source, String language, Finding... findings) {
        return new CheckedDocument(
                source,
                "general",
                "none",
                language,
                Optional.empty(),
                List.of(),
                language,
                List.of(findings),
                List.of(),
                List.of(),
                List.of());
    }

    private static Finding finding(SourceText source, String words) {
        int start = source.content().indexOf(words);
        TextRange range = new TextRange(start, start + words.length());
        return new Finding(
                RuleId.of("precision/vague-deadline"),
                Severity.ERROR,
                range,
                source.locate(range.start()),
                source.locate(range.end()),
                words,
                "“" + words + "” is not a deadline.",
                "Give a day.",
                List.of(),
                "",
                "0123");
    }
}
