package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commcheck.finding.Severity.ERROR;
import static org.commcheck.finding.Severity.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReportException;
import org.commcheck.CheckOptions.Language;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteReportTest {

    private final List<CheckRequest> requests = new ArrayList<>();
    private final RecordedSink written = new RecordedSink();
    private final MavenProject parent = new MavenProject();
    private final MavenProject web = new MavenProject();
    private final ReportMojo report = new ReportMojo(rulebase());
    private final AggregateReportMojo aggregate = new AggregateReportMojo(rulebase());
    private List<Problem> problems = List.of();

    @TempDir
    Path folder;

    @BeforeEach
    void make_two_modules() throws IOException {
        Files.createDirectories(folder.resolve("web"));
        Files.writeString(folder.resolve("status.md"), "Say ASAP.");
        Files.writeString(folder.resolve("web/plan.md"), "Say nothing.");
        parent.setName("Portal");
        parent.setFile(folder.resolve("pom.xml").toFile());
        parent.setExecutionRoot(true);
        web.setName("Web");
        web.setFile(folder.resolve("web/pom.xml").toFile());
        report.projectName = "Portal";
        aggregate.project = parent;
        bind(report);
        bind(aggregate);
    }

    @Test
    void the_page_holds_numbers_documents_guidelines_and_each_finding() throws MavenReportException {
        report.generate(written.sink(), Locale.ENGLISH);

        assertThat(written.lines())
                .containsExactly(
                        "Communication",
                        "title: Communication",
                        "title: Summary",
                        "1 of 1 document has something to mend.",
                        "Errors|Warnings|Information|",
                        "1|1|0|",
                        "The same with the whole texts, on one page to read, print and mail(commcheck-full.html)",
                        "title: Documents",
                        "Document|Type|Errors|Warnings|Information|",
                        "status.md(#document-1)|general|1|1|0|",
                        "title: Guidelines",
                        "Guideline|Severity|Findings|Says|Source|",
                        "precision/vague-deadline||2|||",
                        "title: Findings",
                        "title: status.md",
                        "Place|Severity|Guideline|What is wrong|What to write instead|",
                        "1:5|error|precision/vague-deadline(#rule-precision-vague-deadline)|“ASAP” is not a deadline.|Give a day.|",
                        "2:5|warning|precision/vague-deadline(#rule-precision-vague-deadline)|“ASAP” is not a deadline.|Give a day.|");
        assertThat(written.open()).isEmpty();
        assertThat(folder.resolve("site/commcheck-full.html")).exists();
    }

    @Test
    void a_site_in_chinese_has_a_page_in_chinese() throws MavenReportException {
        report.generate(written.sink(), Locale.SIMPLIFIED_CHINESE);

        assertThat(written.lines()).contains("title: 沟通质量", "1 份文档中有 1 份需要修改。", "错误|警告|提示|");
        assertThat(requests.get(0).options().language()).hasValue(Language.ZH);
        assertThat(report.getDescription(Locale.CHINA)).isEqualTo("本项目文档中让读者得不到答案之处。");
    }

    @Test
    void a_site_in_another_language_is_told_in_english_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.CHINA);
        try {
            assertThat(report.getName(Locale.GERMAN)).isEqualTo("Communication");
            assertThat(report.getName(Locale.ROOT)).isEqualTo("Communication");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void both_languages_have_the_same_words() {
        ResourceBundle english = ResourceBundle.getBundle("org.commcheck.maven.site-report", Locale.ROOT);
        ResourceBundle chinese = ResourceBundle.getBundle("org.commcheck.maven.site-report", Locale.CHINESE);

        assertThat(chinese.getLocale()).isEqualTo(Locale.CHINESE);
        for (String key : english.keySet()) {
            assertThat(chinese.getString(key)).as(key).isNotEqualTo(english.getString(key));
        }
    }

    @Test
    void messages_are_in_the_language_that_the_build_names() throws MavenReportException {
        report.language = "zh";

        report.generate(written.sink(), Locale.ENGLISH);

        assertThat(requests.get(0).options().language()).hasValue(Language.ZH);
        assertThat(written.lines()).contains("title: Summary");
    }

    @Test
    void the_aggregate_adds_up_the_modules() throws MavenReportException {
        aggregate.generate(written.sink(), Locale.ENGLISH);

        assertThat(written.lines())
                .contains("Module|Documents|Errors|Warnings|Information|", "Portal|1|1|1|0|", "Web|1|0|0|0|")
                .contains("web/plan.md|general|0|0|0|");
        assertThat(folder.resolve("site/commcheck-aggregate-full.html")).exists();
    }

    @Test
    void the_aggregate_is_for_the_root_of_several_modules() throws MavenReportException {
        assertThat(aggregate.canGenerateReport()).isTrue();
        aggregate.project = web;
        assertThat(aggregate.canGenerateReport()).isFalse();
        aggregate.project = parent;
        aggregate.reactor = List.of(parent);
        assertThat(aggregate.canGenerateReport()).isFalse();
    }

    @Test
    void there_is_no_page_about_no_documents() throws MavenReportException {
        report.includes = List.of("minutes/**");
        assertThat(report.canGenerateReport()).isFalse();
        report.includes = List.of();
        assertThat(report.canGenerateReport()).isTrue();
        report.skip = true;
        assertThat(report.canGenerateReport()).isFalse();
    }

    @Test
    void called_by_itself_it_writes_the_page_with_the_texts() throws Exception {
        report.execute();

        assertThat(folder.resolve("site")).isDirectoryContaining("glob:**/commcheck-full.html");
        assertThat(requests.get(0).options().language()).isEmpty();
    }

    @Test
    void what_could_not_be_checked_is_told_on_the_page() throws MavenReportException {
        problems = List.of(new Problem("lost.md", 0, "there is no such file"));

        report.generate(written.sink(), Locale.ENGLISH);

        assertThat(written.lines())
                .contains("title: Not everything could be checked", "lost.md: there is no such file");
    }

    private SharedRulebase rulebase() {
        Rulebase known = Guidelines.rulebase();
        return new SharedRulebase(packs -> new Rulebase(
                request -> new Rulebase.Outcome(check(request)),
                known.guidelines(),
                known.page(),
                known.documentTypes(),
                known.configurer(),
                known.baseliner()));
    }

    private CheckReport check(CheckRequest request) {
        requests.add(request);
        List<CheckedDocument> documents = request.inputs().stream()
                .map(input -> ((CheckRequest.Place) input).path().toString())
                .map(path ->
                        path.endsWith("status.md") ? Reports.document(path, ERROR, WARNING) : Reports.document(path))
                .toList();
        return new CheckReport(documents, problems);
    }

    private void bind(SiteMojo mojo) {
        mojo.setLog(new RecordedLog());
        mojo.basedir = folder.toFile();
        mojo.modules = List.of();
        mojo.reactor = List.of(web, parent);
        mojo.useDefaultExcludes = true;
        mojo.language = "auto";
        mojo.siteDirectory = folder.resolve("site").toFile();
    }
}
