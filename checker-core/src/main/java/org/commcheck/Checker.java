package org.commcheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commcheck.config.ConfigurationSchema;
import org.commcheck.engine.RuleBase;
import org.commcheck.engine.RulePack;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;

/**
 * Checks documents against the guidelines. Safe for any number of threads; making one loads the rulebase, so keep it.
 *
 * <pre>{@code
 * Checker checker = Checker.withBuiltInRules();
 * CheckReport report = checker.check(CheckRequest.of(Path.of("minutes")));
 * report.documents().forEach(document -> document.findings().forEach(finding ->
 *         System.out.println(document.path() + ":" + finding.start().line() + " " + finding.message())));
 * }</pre>
 */
public final class Checker {

    private final Pipeline pipeline;

    Checker(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** A checker with the built-in rulebase, which must be on the class path (artifact {@code checker-rules}). */
    public static Checker withBuiltInRules() {
        return new Checker(new RulePipeline(RuleBase.builtIn()));
    }

    /**
     * A checker with the built-in rulebase and rule packs that the user named. Their rules are programs: they can do whatever this process may.
     *
     * @param packs folders or jars, each with a {@code pack.yml}
     * @throws org.commcheck.finding.ConfigurationException if one is no pack or can't be read; what is wrong with single rules, pages and tables
     *     is among the problems of each run
     */
    public static Checker withPacks(List<Path> packs) {
        return withRulePacks(packs.stream().map(RulePack::read).toList());
    }

    /** The same, with packs that have been read. */
    public static Checker withRulePacks(List<RulePack> packs) {
        return new Checker(new RulePipeline(RuleBase.withPacks(packs)));
    }

    /** Begins to load in the background what the first check would otherwise wait for. It may be left out. */
    public void warmUp() {
        pipeline.warmUp();
    }

    /**
     * Reads, checks and sorts; never throws for what a document holds. Keeps all documents in memory with their facts.
     *
     * @throws org.commcheck.finding.ConfigurationException if a configuration is wrong; then nothing has been checked
     */
    public CheckReport check(CheckRequest request) {
        List<CheckedDocument> documents = new ArrayList<>();
        RunEnd end = check(request, documents::add);
        return new CheckReport(documents, end.problems());
    }

    /**
     * Does the same, but hands every document on as soon as those before it are done, and forgets it.
     *
     * @param sink called by the calling thread, once per document, in the order of their paths; what it throws ends the run
     * @return what there is to say besides the documents
     * @throws org.commcheck.finding.ConfigurationException if a configuration is wrong; then nothing has been checked
     */
    public RunEnd check(CheckRequest request, Consumer<CheckedDocument> sink) {
        return check(request, sink, ProgressListener.NONE);
    }

    /**
     * The same, and tells how far the run has come.
     *
     * @throws org.commcheck.finding.ConfigurationException if a configuration is wrong; then nothing has been checked
     */
    public RunEnd check(CheckRequest request, Consumer<CheckedDocument> sink, ProgressListener progress) {
        Candidates found = DocumentFinder.find(request.inputs());
        Plan plan = Planner.plan(found, request.options(), pipeline);
        Baselines baselines = Baselines.read(plan.baselines(), pipeline.guidelines());
        DocumentChecks checks = DocumentChecks.of(pipeline, request.options(), found.folders());
        List<Plan.Task> wanted = plan.tasks().stream()
                .filter(task -> request.checks(task.candidate()))
                .toList();
        List<Problem> problems =
                new ArrayList<>(new CheckRun(checks, baselines, request.options(), sink, progress).run(plan, wanted));
        problems.addAll(0, checks.problems(plan));
        return new RunEnd(problems, baselines.vanished(), checks.end());
    }

    /**
     * Writes the baselines of documents: of each document that which its configuration or the request names. Nothing is written if anything
     * could not be checked.
     *
     * @param update whether to drop from the baselines that are there what no longer occurs, rather than write new ones
     * @param fallback the baseline of documents for which none is named
     * @throws org.commcheck.finding.ConfigurationException if a configuration is wrong, or a baseline to update is not there
     * @throws IOException if a baseline to write is there already, or can't be written
     */
    public BaselineResult baseline(CheckRequest request, boolean update, Path fallback) throws IOException {
        return new BaselineRun(pipeline, fallback).run(request, update);
    }

    /** What is wrong with the packs, which keeps some of their rules from being run; empty without packs. */
    public List<Problem> problems() {
        return pipeline.problems();
    }

    /** The guidelines of the rulebase, by id. */
    public List<Guideline> guidelines() {
        return pipeline.guidelines();
    }

    /** The page of a guideline in Markdown, with its front matter; empty if there is no such guideline. */
    public Optional<String> page(RuleId rule) {
        return pipeline.page(rule);
    }

    /**
     * What the configuration says of a document, as the lines of a configuration whose comments say where each value comes from.
     *
     * @param shown how to name the document
     * @throws org.commcheck.finding.ConfigurationException if the configuration is wrong
     */
    public List<String> effectiveConfiguration(String shown, Path document, ConfigurationUse use) {
        return Planner.effective(shown, document, CheckOptions.DEFAULT.withConfiguration(use), pipeline);
    }

    /** The JSON Schema of configurations for these rules, for editors. */
    public String configurationSchema() {
        return ConfigurationSchema.of(Planner.names(pipeline)).json();
    }

    /** Ids of the document types, as {@link CheckOptions#type} takes them. */
    public List<String> documentTypes() {
        return pipeline.documentTypes();
    }
}
