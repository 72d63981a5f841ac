package org.commcheck.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.commcheck.BaselineResult;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.ConfigurationUse;
import org.commcheck.RunEnd;
import org.commcheck.baseline.BaselineEntry;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;

/**
 * What the goals ask of a checker.
 *
 * @param judge judges documents; for any number of threads
 * @param guidelines all of them, by id
 * @param page a guideline's page in Markdown, with its front matter; empty if it has none
 * @param documentTypes ids of the types that a build may name
 * @param configurer says what holds for a document
 * @param baseliner writes baselines
 */
record Rulebase(
        Function<CheckRequest, Outcome> judge,
        Supplier<List<Guideline>> guidelines,
        Function<RuleId, Optional<String>> page,
        Supplier<List<String>> documentTypes,
        Configurer configurer,
        Baseliner baseliner) {

    /**
     * What came of a check.
     *
     * @param vanished entries of the baselines whose documents are no longer there
     * @param notes what else the user should know
     */
    record Outcome(CheckReport report, List<BaselineEntry> vanished, List<String> notes) {

        Outcome(CheckReport report) {
            this(report, List.of(), List.of());
        }
    }

    /** Says what holds for a document. */
    @FunctionalInterface
    interface Configurer {
        /** The lines to show. */
        List<String> effectiveConfiguration(String shown, Path document, ConfigurationUse use);
    }

    /** Writes baselines, or brings them up to date. */
    @FunctionalInterface
    interface Baseliner {
        /** What was done. */
        BaselineResult baseline(CheckRequest request, boolean update, Path fallback) throws IOException;
    }

    /**
     * The rules that come with the plugin, and the rule packs among the plugin's dependencies.
     *
     * @param packs more of them, which the build names
     */
    static Rulebase ofPlugin(List<Path> packs) {
        List<Path> all = new ArrayList<>(PackArtifacts.of(Rulebase.class.getClassLoader()));
        all.addAll(packs);
        return of(Checker.withPacks(all));
    }

    private static Rulebase of(Checker checker) {
        return new Rulebase(
                request -> outcome(checker, request),
                checker::guidelines,
                checker::page,
                checker::documentTypes,
                checker::effectiveConfiguration,
                checker::baseline);
    }

    private static Outcome outcome(Checker checker, CheckRequest request) {
        List<CheckedDocument> documents = new ArrayList<>();
        RunEnd end = checker.check(request, documents::add);
        return new Outcome(new CheckReport(documents, end.problems()), end.vanished(), end.notes());
    }

    /** @throws MojoExecutionException if a configuration is wrong */
    Outcome checked(CheckRequest request) throws MojoExecutionException {
        try {
            return judge.apply(request);
        } catch (ConfigurationException e) {
            throw wrong(e);
        }
    }

    /** @throws MojoExecutionException if the configuration is wrong */
    List<String> effectiveConfiguration(String shown, Path document, ConfigurationUse use)
            throws MojoExecutionException {
        try {
            return configurer.effectiveConfiguration(shown, document, use);
        } catch (ConfigurationException e) {
            throw wrong(e);
        }
    }

    /**
     * @throws MojoExecutionException if a configuration is wrong
     * @throws IOException if a baseline can't be written
     */
    BaselineResult baseline(CheckRequest request, boolean update, Path fallback)
            throws MojoExecutionException, IOException {
        try {
            return baseliner.baseline(request, update, fallback);
        } catch (ConfigurationException e) {
            throw wrong(e);
        }
    }

    private static MojoExecutionException wrong(ConfigurationException e) {
        return new MojoExecutionException("Nothing was checked, for the configuration is wrong:\n" + e.getMessage(), e);
    }

    /** Ids of all guidelines. */
    List<String> ruleIds() {
        return guidelines.get().stream()
                .map(guideline -> guideline.id().toString())
                .toList();
    }
}
