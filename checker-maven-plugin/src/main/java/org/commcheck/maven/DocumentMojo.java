package org.commcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.commcheck.BaselineUse;
import org.commcheck.CheckOptions;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.CheckRequest;
import org.jspecify.annotations.Nullable;

/** What the goals that read a module's documents have in common: which documents, and how they are taken. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute
abstract class DocumentMojo extends RulesMojo {

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
     * {@code src/main/webapp}, {@code src/test} and {@code src/it} as well, and rule packs: folders with a {@code pack.yml}.
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
     * The findings that were there before and are not counted; the goal {@code baseline} writes them down. Not set: the baseline that the
     * configuration names, if it names one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.baseline")
    @Nullable
    File baseline;

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
     * The day to judge overdue actions by, such as {@code 2026-11-22}. Not set: what the configuration says, else each document's own date;
     * the clock is never read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.today")
    @Nullable
    String today;

    /**
     * The encoding of documents that don't tell theirs. Those tell it that begin with a byte-order mark, that are valid UTF-8, or that are HTML and
     * declare it; one that is no text in this encoding is read in the Chinese encoding (GB18030, Big5) that makes sense of it. Not set, and the project
     * has none: UTF-8.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.inputEncoding", defaultValue = "${project.build.sourceEncoding}")
    @Nullable
    String inputEncoding;

    /**
     * Number of documents that are checked at a time, up to 1024; 0 for one per processor.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.threads", defaultValue = "0")
    int threads;

    /**
     * How long a document may take, such as {@code 60s} or {@code 2m}; one that takes longer is given up, which is a problem, and the others are
     * checked. No limit if it is not given.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.timeLimit")
    @Nullable
    String timeLimit;

    /**
     * The most bytes that a document may have, such as {@code 500kB} or {@code 100MiB}; one that has more is a problem, and is not read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.maxSize", defaultValue = "32MiB")
    String maxSize = "32MiB";

    @Parameter(defaultValue = "${project.modules}", readonly = true, required = true)
    List<String> modules;

    @Parameter(defaultValue = "${session.allProjects}", readonly = true, required = true)
    List<MavenProject> reactor;

    DocumentMojo(SharedRulebase rulebase) {
        super(rulebase);
    }

    /** What the parameters of all these goals say. */
    final CheckOptions commonOptions() throws MojoExecutionException {
        CheckOptions options = CheckOptions.DEFAULT
                .withConfiguration(ConfigurationFile.use(config).excludingNamed())
                .withBaseline(baseline == null ? BaselineUse.CONFIGURED : BaselineUse.of(baseline.toPath()))
                .withThreads(ParameterValue.threads(threads))
                .withLimits(ParameterValue.limits(timeLimit, maxSize));
        Optional<String> encoding = ParameterValue.text(inputEncoding);
        if (encoding.isPresent()) {
            options = options.withEncoding(ParameterValue.encoding("inputEncoding", encoding.get()));
        }
        Optional<String> chosen = ParameterValue.text(profile);
        if (chosen.isPresent()) {
            options = options.withProfile(ParameterValue.choice(Profile.class, "profile", chosen.get()));
        }
        List<String> ids = ParameterValue.texts(rules);
        if (!ids.isEmpty()) {
            options = options.withRules(ParameterValue.rules(rulebase().ruleIds(), "rules", ids));
        }
        Optional<String> type = ParameterValue.text(documentType);
        if (type.isPresent()) {
            List<String> types = rulebase().documentTypes().get();
            options = options.withType(ParameterValue.oneOf(types, "documentType", type.get()));
        }
        Optional<String> day = ParameterValue.text(today);
        return day.isPresent() ? options.withToday(ParameterValue.day("today", day.get())) : options;
    }

    /**
     * The documents of a module.
     *
     * @param moduleFolder where it lies
     * @param modules as its pom names them
     */
    final List<CheckRequest.Input> documents(Path moduleFolder, List<String> modules) throws MojoExecutionException {
        Path folder = moduleFolder.toAbsolutePath().normalize();
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
        return new DocumentSelection(
                included.isEmpty() ? DocumentSelection.DEFAULT_INCLUDES : included, excluded, useDefaultExcludes);
    }
}
