package org.commcheck.maven;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.commcheck.Guideline;
import org.jspecify.annotations.Nullable;

/**
 * Shows the page of a rule: what it flags and why, where it comes from, good and bad examples. Without a rule it lists all of them.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /**
     * Id of the rule to explain, such as {@code precision/vague-deadline}. Not set: all rules are listed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.rule")
    @Nullable
    String rule;

    private final SharedRulebase rulebase;

    @Inject
    ExplainMojo(SharedRulebase rulebase) {
        this.rulebase = rulebase;
    }

    @Override
    public void execute() throws MojoExecutionException {
        Rulebase loaded = rulebase.get();
        List<Guideline> guidelines = loaded.guidelines().get();
        Optional<String> asked = ParameterValue.text(rule);
        if (asked.isEmpty()) {
            GuidelineText.list(guidelines).forEach(getLog()::info);
            return;
        }
        String id = ParameterValue.oneOf(loaded.ruleIds(), "rule", asked.get());
        guidelines.stream()
                .filter(guideline -> guideline.id().toString().equals(id))
                .flatMap(guideline -> GuidelineText.page(guideline).stream())
                .forEach(getLog()::info);
    }
}
