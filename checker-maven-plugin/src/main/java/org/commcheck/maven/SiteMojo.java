package org.commcheck.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.commcheck.CheckOptions;
import org.commcheck.CheckOptions.Language;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.finding.Guideline;
import org.commcheck.report.ReportFormat;
import org.commcheck.report.TextReporter;

/**
 * A report for a project's site. As part of {@code mvn site} it is a page in the site's own looks and language, and beside it the page with the
 * whole texts; called by itself it writes the latter only.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute
abstract class SiteMojo extends CachingMojo implements MavenMultiPageReport {

    /**
     * Leaves out the report.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.skip", defaultValue = "false")
    boolean skip;

    /**
     * The language of the messages: {@code en}, {@code zh}, or {@code auto} for that of the site; if the goal is called by itself, for what the
     * configuration says, else that of each document.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.language", defaultValue = "auto")
    String language;

    /**
     * The folder of the site, if the goal is called by itself. {@code mvn site} has its own say.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    File siteDirectory;

    private final String name;

    /** @param name of the page's file without its ending */
    SiteMojo(SharedRulebase rulebase, String name) {
        super(rulebase);
        this.name = name;
    }

    /** Modules with their documents; those without any may be left out. */
    abstract List<Documents> modules() throws MojoExecutionException;

    /** Whether this is a project that the report is for. */
    abstract boolean concerns();

    /** How the words name the report: {@code report} or {@code aggregate}. */
    abstract String key();

    /**
     * A module and what is to be checked in it.
     *
     * @param module as people name it
     */
    record Documents(String module, List<CheckRequest.Input> inputs) {

        SitePage.Module named() {
            List<String> paths = inputs.stream()
                    .map(input -> ((CheckRequest.Place) input).path().toString().replace('\\', '/'))
                    .toList();
            return new SitePage.Module(module, paths);
        }
    }

    @Override
    public void execute() throws MojoExecutionException {
        List<Documents> modules = modules();
        Optional<String> idle = idle(modules);
        if (idle.isPresent()) {
            getLog().info(idle.get());
            return;
        }
        CheckOptions options = messageLanguage().in(checkOptions());
        CheckReport report = check(modules, options);
        getLog().info("Commcheck: " + Totals.of(report));
        getLog().info("Report: " + writeFull(report, options.language()));
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        SiteWords words = SiteWords.of(key(), locale);
        try {
            List<Documents> modules = modules();
            CheckOptions options = checkOptions().withLanguage(words.language());
            CheckReport report = check(modules, messageLanguage().in(options));
            writeFull(report, Optional.of(words.language()));
            List<SitePage.Module> named = modules.stream().map(Documents::named).toList();
            Path root = folder().toAbsolutePath().normalize();
            new SitePage(report, named, root, guidelines(), words, fullName()).write(new SiteSink(sink));
        } catch (MojoExecutionException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    public void generate(Sink sink, SinkFactory sinks, Locale locale) throws MavenReportException {
        generate(sink, locale);
    }

    private CheckReport check(List<Documents> modules, CheckOptions options) throws MojoExecutionException {
        CheckReport report =
                rulebase().checked(new CheckRequest(inputs(modules), options)).report();
        Problems.of(report).forEach(problem -> getLog().warn(TextReporter.problem(problem)));
        return report;
    }

    private static List<CheckRequest.Input> inputs(List<Documents> modules) {
        return modules.stream().flatMap(module -> module.inputs().stream()).toList();
    }

    /** @param words language of the page's own words; empty for that of the documents */
    private Path writeFull(CheckReport report, Optional<Language> words) throws MojoExecutionException {
        Path folder = siteDirectory.toPath().toAbsolutePath().normalize();
        return new ReportFiles(folder, Set.of(ReportFormat.HTML), words)
                .write(ReportFormat.HTML, fullName(), report, guidelines());
    }

    /** Why there is nothing to do, if so. */
    private Optional<String> idle(List<Documents> modules) {
        if (skip) {
            return Optional.of("Commcheck is skipped (commcheck.skip)");
        }
        if (!concerns()) {
            return Optional.of("Commcheck: there are no other modules; the goal report is for a single one");
        }
        return inputs(modules).isEmpty() ? Optional.of("Commcheck: no documents here") : Optional.empty();
    }

    private String fullName() {
        return name + "-full.html";
    }

    private List<Guideline> guidelines() throws MojoExecutionException {
        return rulebase().guidelines().get();
    }

    private MessageLanguage messageLanguage() throws MojoExecutionException {
        return ParameterValue.choice(MessageLanguage.class, "language", language);
    }

    @Override
    public boolean canGenerateReport() throws MavenReportException {
        try {
            return idle(modules()).isEmpty();
        } catch (MojoExecutionException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    @SuppressWarnings(
            "deprecation") // its successor has a default that calls it, and older site plugins know this one only
    public String getOutputName() {
        return name;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return SiteWords.of(key(), locale).name();
    }

    @Override
    public String getDescription(Locale locale) {
        return SiteWords.of(key(), locale).description();
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        siteDirectory = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return siteDirectory;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }
}
