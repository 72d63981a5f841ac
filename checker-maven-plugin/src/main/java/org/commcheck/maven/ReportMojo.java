package org.commcheck.maven;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * A page of the module's site about its documents: how many findings there are, in which documents, of which guidelines, and each of them
 * with its place, what is wrong and what to write instead. English and Chinese. Called by itself, it writes one page that holds the texts as
 * well, to read in a browser, to print and to mail. Findings never end the build.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute
public final class ReportMojo extends SiteMojo {

    @Parameter(defaultValue = "${project.name}", readonly = true)
    String projectName;

    @Inject
    ReportMojo(SharedRulebase rulebase) {
        super(rulebase, "commcheck");
    }

    @Override
    List<Documents> modules() throws MojoExecutionException {
        return List.of(new Documents(projectName, documents(folder(), modules)));
    }

    @Override
    boolean concerns() {
        return true;
    }

    @Override
    String key() {
        return "report";
    }
}
