package org.commcheck.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.commcheck.CheckOptions;
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
public final class CheckMojo extends CachingMojo {

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
     * The language of the messages: {@code en}, {@code zh}, or {@code auto} for what the configuration says, else that of each document.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.language", defaultValue = "auto")
    String language;

    /**
     * The report files to write: {@code text} for {@code commcheck.txt}, {@code json} for {@code commcheck.json}, {@code sarif} for
     * {@code commcheck.sarif}, {@code checkstyle} for {@code commcheck-checkstyle.xml}, {@code junit} for {@code commcheck-junit.xml},
     * {@code github} for {@code commcheck-github.txt}, {@code gitlab} for {@code commcheck-gitlab.json}, {@code html} for
     * {@code commcheck.html}.
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

    @Inject
    CheckMojo(SharedRulebase rulebase) {
        super(rulebase);
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
        List<CheckRequest.Input> documents = documents(folder(), modules);
        if (documents.isEmpty()) {
            getLog().info("Commcheck: no documents here");
            return;
        }
        Rulebase.Outcome outcome = rulebase().checked(new CheckRequest(documents, options));
        CheckReport report = outcome.report();
        new FindingLog(getLog(), policy).write(outcome);
        List<Path> written = files.write(report, rulebase().guidelines().get());
        if (report.hasProblems()) {
            throw new MojoExecutionException(Problems.message(report));
        }
        if (policy.fails(report)) {
            throw new MojoFailureException(FailureMessage.of(report, written));
        }
    }

    private CheckOptions options() throws MojoExecutionException {
        return ParameterValue.choice(MessageLanguage.class, "language", language)
                .in(checkOptions());
    }

    private OptionalInt warningLimit() {
        return maxWarnings == null ? OptionalInt.empty() : OptionalInt.of(maxWarnings);
    }
}
