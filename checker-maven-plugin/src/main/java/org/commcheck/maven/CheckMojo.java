package org.commcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.commcheck.CheckOptions;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.jspecify.annotations.Nullable;

/**
 * Checks the documents of each module (reports, minutes, plans) against the guidelines of project communication. Each module checks what
 * lies in its own folder; the folders of other modules are left to them.
 *
 * <p>Findings are logged, a line each, and end the build as {@code failOn} says. A document that can't be read, a parameter with an invalid
 * value or a broken rule ends the build in any case.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute
public final class CheckMojo extends AbstractMojo {

    /**
     * Leaves out the check.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.skip", defaultValue = "false")
    boolean skip;

    /**
     * The lightest findings that end the build: {@code error}, {@code warning}, {@code info}, or {@code never}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.failOn", defaultValue = "error")
    String failOn;

    /**
     * Whether findings end the build at all; {@code false} means the same as {@code failOn=never}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.failOnViolation", defaultValue = "true")
    boolean failOnViolation;

    /**
     * Number of errors in a module that are put up with.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.maxErrors", defaultValue = "0")
    int maxErrors;

    /**
     * Number of warnings in a module that are put up with. More of them end the build even with {@code failOn=error}. Not set: none with
     * {@code failOn=warning} or {@code info}, any number with {@code failOn=error}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.maxWarnings")
    @Nullable
    Integer maxWarnings;

    /**
     * Ant patterns of the documents, relative to the module's folder. Not set: all Markdown and HTML files, which is
     * {@code **}{@code /*.md}, {@code **}{@code /*.markdown}, {@code **}{@code /*.html}, {@code **}{@code /*.htm}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.includes")
    @Nullable
    List<String> includes;

    /**
     * Ant patterns of documents to leave out, relative to the module's folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.excludes")
    @Nullable
    List<String> excludes;

    /**
     * Whether to leave out hidden files and folders, {@code target} and {@code node_modules} folders, {@code src/main/java}, {@code src/main/resources},
     * {@code src/main/webapp}, {@code src/test} and {@code src/it} as well.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.useDefaultExcludes", defaultValue = "true")
    boolean useDefaultExcludes;

    /**
     * The configuration of all documents. Not set: the nearest {@code commcheck.yml} of each document, from its folder upward to the root of
     * the repository. What it excludes is left out; parameters that are set here count before what it says.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.config")
    @Nullable
    File config;

    /**
     * Which guidelines are on: {@code recommended}, those that nearly every reader agrees with, or {@code strict}, all. Not set: what the
     * configuration says, else {@code recommended}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.profile")
    @Nullable
    String profile;

    /**
     * Ids of the only rules to judge by, such as {@code precision/vague-deadline}. Not set: all that the profile has.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.rules")
    @Nullable
    List<String> rules;

    /**
     * The type of every document, such as {@code status-report} or {@code meeting-minutes}. Not set: what the configuration says, else
     * recognised from each document.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.documentType")
    @Nullable
    String documentType;

    /**
     * The language of the messages: {@code en}, {@code zh}, or {@code auto} for what the configuration says, else that of each document.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.language", defaultValue = "auto")
    String language;

    /**
     * The day to judge overdue actions by, such as {@code 2026-11-22}. Not set: what the configuration says, else each document's own date;
     * the clock is never read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.today")
    @Nullable
    String today;

    /**
     * Number of documents that are checked at a time; 0 for one per processor.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.threads", defaultValue = "0")
    int threads;

    /**
     * The report files to write: {@code text} for {@code commcheck.txt}, {@code json} for {@code commcheck.json}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.formats", defaultValue = "text,json")
    @Nullable
    List<String> formats;

    /**
     * Folder of the report files.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.outputDirectory", defaultValue = "${project.build.directory}/commcheck")
    File outputDirectory;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    File basedir;

    @Parameter(defaultValue = "${project.modules}", readonly = true, required = true)
    List<String> modules;

    @Parameter(defaultValue = "${session.allProjects}", readonly = true, required = true)
    List<MavenProject> reactor;

    private final SharedRulebase rulebase;

    @Inject
    CheckMojo(SharedRulebase rulebase) {
        this.rulebase = rulebase;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Commcheck is skipped (commcheck.skip)");
            return;
        }
        CheckOptions options = options();
        FailurePolicy policy = FailurePolicy.of(failOn, failOnViolation, maxErrors, warningLimit());
        ReportFiles files = ReportFiles.in(outputDirectory.toPath(), ParameterValue.texts(formats), options.language());
        List<CheckRequest.Input> documents = documents();
        if (documents.isEmpty()) {
            getLog().info("Commcheck: no documents here");
            return;
        }
        CheckReport report = rulebase.get().checked(new CheckRequest(documents, options));
        new FindingLog(getLog(), policy).write(report);
        List<Path> written = files.write(report);
        if (report.hasProblems()) {
            throw new MojoExecutionException(Problems.message(report));
        }
        if (policy.fails(report)) {
            throw new MojoFailureException(FailureMessage.of(report, written));
        }
    }

    private CheckOptions options() throws MojoExecutionException {
        ParameterValue.notNegative("threads", threads);
        CheckOptions options = CheckOptions.DEFAULT
                .withConfiguration(ConfigurationFile.use(config).excludingNamed())
                .withThreads(threads);
        Optional<String> chosen = ParameterValue.text(profile);
        if (chosen.isPresent()) {
            options = options.withProfile(ParameterValue.choice(Profile.class, "profile", chosen.get()));
        }
        options = ParameterValue.choice(MessageLanguage.class, "language", language)
                .in(options);
        List<String> ids = ParameterValue.texts(rules);
        if (!ids.isEmpty()) {
            options = options.withRules(ParameterValue.rules(rulebase.get().ruleIds(), "rules", ids));
        }
        Optional<String> type = ParameterValue.text(documentType);
        if (type.isPresent()) {
            List<String> types = rulebase.get().documentTypes().get();
            options = options.withType(ParameterValue.oneOf(types, "documentType", type.get()));
        }
        Optional<String> day = ParameterValue.text(today);
        return day.isPresent() ? options.withToday(ParameterValue.day("today", day.get())) : options;
    }

    private OptionalInt warningLimit() {
        return maxWarnings == null ? OptionalInt.empty() : OptionalInt.of(maxWarnings);
    }

    private List<CheckRequest.Input> documents() throws MojoExecutionException {
        Path folder = basedir.toPath().toAbsolutePath().normalize();
        Set<Path> others = ModuleFolders.others(folder, modules, reactor);
        try {
            return selection().below(folder, others).stream()
                    .map(WorkingFolder::relative)
                    .map(CheckRequest.Place::new)
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new MojoExecutionException("A folder can't be read: " + e, e);
        }
    }

    private DocumentSelection selection() {
        List<String> included = ParameterValue.texts(includes);
        List<String> excluded = new ArrayList<>(ParameterValue.texts(excludes));
        if (useDefaultExcludes) {
            excluded.addAll(DocumentSelection.DEFAULT_EXCLUDES);
        }
        return new DocumentSelection(included.isEmpty() ? DocumentSelection.DEFAULT_INCLUDES : included, excluded);
    }
}
