package org.commcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.commcheck.BaselineResult;
import org.commcheck.CheckRequest;
import org.commcheck.baseline.BaselineEntry;
import org.commcheck.baseline.BaselineFile;
import org.commcheck.report.TextReporter;

/**
 * Writes down the findings that are there now in all modules, so that {@code check} counts only new ones. With {@code update} it drops from the
 * baseline what no longer occurs; it never adds to one.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute
public final class BaselineMojo extends DocumentMojo {

    /**
     * Whether to drop from the baseline that is there what no longer occurs, rather than write a new one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.update", defaultValue = "false")
    boolean update;

    /**
     * The folder where a baseline is written that nothing else names.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
    File root;

    @Inject
    BaselineMojo(SharedRulebase rulebase) {
        super(rulebase);
    }

    @Override
    public void execute() throws MojoExecutionException {
        CheckRequest request = new CheckRequest(allDocuments(), commonOptions());
        BaselineResult result = write(request, root.toPath().resolve(BaselineFile.NAME));
        if (!result.problems().isEmpty()) {
            result.problems().forEach(problem -> getLog().error(TextReporter.problem(problem)));
            throw new MojoExecutionException(
                    "No baseline was written, for not everything could be checked; see the log.");
        }
        result.changes().forEach(this::tell);
    }

    private List<CheckRequest.Input> allDocuments() throws MojoExecutionException {
        List<CheckRequest.Input> documents = new ArrayList<>();
        for (MavenProject project : reactor) {
            documents.addAll(documents(project.getBasedir().toPath(), project.getModules()));
        }
        return documents;
    }

    private BaselineResult write(CheckRequest request, Path fallback) throws MojoExecutionException {
        try {
            return rulebase().baseline(request, update, fallback);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void tell(BaselineResult.Change change) {
        Path file = WorkingFolder.relative(change.file());
        getLog().info(
                        update
                                ? "Dropped " + Totals.entries(change.dropped().size()) + " from " + file
                                        + ", which holds " + change.held() + " now; "
                                        + Totals.count(change.unheld(), "finding") + " not in it"
                                : "Wrote " + file + " with " + Totals.entries(change.held()));
        for (BaselineEntry entry : change.dropped()) {
            getLog().info("  " + entry.path() + "  " + entry.rule() + "  " + entry.text());
        }
    }
}
