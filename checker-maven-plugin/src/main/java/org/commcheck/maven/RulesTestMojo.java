package org.commcheck.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.commcheck.PackLayout;
import org.commcheck.PackTest;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.report.TextReporter;

/**
 * Runs the examples on the pages of a rule pack, and ends the build if one is not as it says. A module without a pack is passed over.
 *
 * @since 0.1.0
 */
@Mojo(name = "rules-test", defaultPhase = LifecyclePhase.TEST, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute
public final class RulesTestMojo extends AbstractMojo {

    /**
     * The folder of the pack, which holds {@code pack.yml}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.pack", defaultValue = "${project.basedir}/src/main/resources/META-INF/commcheck")
    File pack;

    /**
     * Whether notes fail the build, too: rules, grounds of rules and words of tables that no example shows.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.failOnNotes", defaultValue = "false")
    boolean failOnNotes;

    /**
     * Whether to leave the test out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.skip", defaultValue = "false")
    boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || !PackLayout.isPack(pack.toPath())) {
            getLog().info(skip ? "Skipped." : "There is no rule pack in " + pack + ".");
            return;
        }
        PackTest.Result result = run();
        result.problems().forEach(problem -> getLog().error(TextReporter.problem(problem)));
        result.failures().forEach(failure -> failure.toString().lines().forEach(getLog()::error));
        result.notes().forEach(note -> getLog().warn(note.toString()));
        if (!result.problems().isEmpty()) {
            throw new MojoExecutionException(
                    "The rule pack " + pack + " is not in order; what is wrong is told above.");
        }
        int wrong = result.failures().size() + (failOnNotes ? result.notes().size() : 0);
        if (wrong > 0) {
            throw new MojoFailureException((wrong == 1 ? "1 example or note" : wrong + " examples or notes") + " of "
                    + pack + " must be seen to; what is wrong is told above.");
        }
        getLog().info(result.examples() + " examples of " + pack + " are as they say.");
    }

    private PackTest.Result run() throws MojoExecutionException {
        try {
            return PackTest.run(pack.toPath());
        } catch (ConfigurationException e) {
            throw new MojoExecutionException("The rule pack can't be read:\n" + e.getMessage(), e);
        }
    }
}
