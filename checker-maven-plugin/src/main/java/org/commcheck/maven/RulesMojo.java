package org.commcheck.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that go by rules: the built-in ones, and those of packs. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute
abstract class RulesMojo extends AbstractMojo {

    /**
     * Rule packs to add to the built-in rules: folders or jars with a {@code pack.yml}, named from the module's folder. Those among the plugin's
     * dependencies count anyway. Their rules are programs and may do what programs may: name only packs that you trust.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.packs")
    @Nullable
    List<String> packs;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    @Nullable
    File basedir;

    private final SharedRulebase shared;

    RulesMojo(SharedRulebase shared) {
        this.shared = shared;
    }

    /** The rules to go by, which are loaded once for all modules that name the same packs. */
    final Rulebase rulebase() throws MojoExecutionException {
        return shared.get(ParameterValue.packs(folder(), "packs", ParameterValue.texts(packs)));
    }

    /** The module's folder; the working folder outside of a project. */
    final Path folder() {
        return (basedir == null ? new File("") : basedir).toPath();
    }
}
