package org.commcheck.maven;

import java.io.File;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows what the configuration ({@code commcheck.yml}) says of a document, and where each value comes from.
 *
 * @since 0.1.0
 */
@Mojo(name = "effective-config", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute
public final class EffectiveConfigMojo extends RulesMojo {

    /**
     * The document, which need not be there yet. Not set: any in the module's folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.document")
    @Nullable
    File document;

    /**
     * The configuration of all documents. Not set: the nearest {@code commcheck.yml} of the document, from its folder upward.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.config")
    @Nullable
    File config;

    @Inject
    EffectiveConfigMojo(SharedRulebase rulebase) {
        super(rulebase);
    }

    @Override
    public void execute() throws MojoExecutionException {
        Path file = (document == null ? folder().resolve("document.md") : document.toPath())
                .toAbsolutePath()
                .normalize();
        String shown = document == null
                ? "documents in " + file.getParent()
                : WorkingFolder.relative(file).toString();
        rulebase()
                .effectiveConfiguration(shown, file, ConfigurationFile.use(config))
                .forEach(getLog()::info);
    }
}
