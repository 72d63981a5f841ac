package org.commcheck.maven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.commcheck.CheckRequest;

/**
 * One report of the documents of all modules, in the site of the project that the build was started for: what {@code report} shows, and a
 * table of the modules.
 *
 * @since 0.1.0
 */
@Mojo(name = "aggregate-report", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute
public final class AggregateReportMojo extends SiteMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Inject
    AggregateReportMojo(SharedRulebase rulebase) {
        super(rulebase, "commcheck-aggregate");
    }

    @Override
    List<Documents> modules() throws MojoExecutionException {
        List<Documents> found = new ArrayList<>();
        List<MavenProject> sorted = new ArrayList<>(reactor);
        sorted.sort(Comparator.comparing(MavenProject::getBasedir));
        for (MavenProject module : sorted) {
            List<CheckRequest.Input> own = documents(module.getBasedir().toPath(), module.getModules());
            found.add(new Documents(module.getName(), own));
        }
        return found;
    }

    /** The site plugin asks in each module. */
    @Override
    boolean concerns() {
        return project.isExecutionRoot() && reactor.size() > 1;
    }

    @Override
    String key() {
        return "aggregate";
    }
}
