package org.commcheck.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Problem;
import org.commcheck.report.ReportSettings;
import org.commcheck.report.Reporter;

/**
 * The report for people who were mailed it: an overview with pictures, then each document that has findings, its text with the findings in
 * place. It works without a network, without scripts and on paper; scripts add filters and the choice of language. Keeps what it will write
 * in memory until the end, for the overview comes first.
 */
public final class HtmlReporter implements Reporter {

    private final Appendable out;
    private final ReportSettings settings;
    private final Counts counts = new Counts();
    private final List<Html> sections = new ArrayList<>();
    private final List<Problem> troubles = new ArrayList<>();
    private boolean allChinese = true;

    public HtmlReporter(Appendable out, ReportSettings settings) {
        this.out = out;
        this.settings = settings;
    }

    @Override
    public void add(CheckedDocument document) {
        allChinese &= document.language().equals("zh");
        counts.add(document);
        troubles.addAll(document.problems());
        if (!document.findings().isEmpty()) {
            sections.add(new DocumentSection(document, "document-" + counts.documentsWithFindings()).html());
        } else if (!document.suppressed().isEmpty()) {
            sections.add(new DocumentSection(document, "allowed-" + sections.size()).html());
        }
    }

    @Override
    public void finish(List<Problem> problems) throws IOException {
        troubles.addAll(problems);
        boolean chinese = settings.layout()
                .language()
                .map(language -> language.name().equals("ZH"))
                .orElse(allChinese && counts.documents() > 0);
        out.append(new Page(chinese ? "zh" : "en")
                .html(new Overview(counts, settings, troubles).html(), sections, counts));
    }
}
