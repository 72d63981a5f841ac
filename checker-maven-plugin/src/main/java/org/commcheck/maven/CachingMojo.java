package org.commcheck.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.commcheck.CheckOptions;

/** What the goals have in common that judge documents again and again, most of which have not changed. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute
abstract class CachingMojo extends DocumentMojo {

    /**
     * Whether to keep results in {@code target/commcheck-cache}, so that the next build checks only documents that have changed, or whose
     * configuration, rules or earlier documents have.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.cache", defaultValue = "true")
    boolean cache;

    @Parameter(defaultValue = "${project.build.directory}/commcheck-cache", readonly = true, required = true)
    File cacheDirectory;

    CachingMojo(SharedRulebase rulebase) {
        super(rulebase);
    }

    /** What the parameters of all these goals say. */
    final CheckOptions checkOptions() throws MojoExecutionException {
        CheckOptions options = commonOptions();
        return cache ? options.withCache(cacheDirectory.toPath().toAbsolutePath()) : options;
    }
}
