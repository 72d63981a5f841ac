package org.commcheck.maven;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.commcheck.CheckOptions;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Severity;
import org.commcheck.report.CatalogText;
import org.commcheck.report.TextLayout;
import org.jspecify.annotations.Nullable;

/**
 * Shows the page of a rule: what it flags and why, where it comes from, good and bad examples. Without a rule it lists all of them.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before it calls execute
public final class ExplainMojo extends RulesMojo {

    /**
     * Id of the rule to explain, such as {@code precision/vague-deadline}. Not set: all rules are listed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.rule")
    @Nullable
    String rule;

    /**
     * The language of what is said about a rule: {@code en}, {@code zh}, or {@code auto} for English. Pages hold both.
     *
     * @since 0.1.0
     */
    @Parameter(property = "commcheck.language", defaultValue = "auto")
    String language;

    @Inject
    ExplainMojo(SharedRulebase rulebase) {
        super(rulebase);
    }

    @Override
    public void execute() throws MojoExecutionException {
        CatalogText text = text();
        Rulebase loaded = rulebase();
        List<Guideline> guidelines = loaded.guidelines().get();
        Optional<String> asked = ParameterValue.text(rule);
        if (asked.isEmpty()) {
            text.list(guidelines).forEach(getLog()::info);
            return;
        }
        String id = ParameterValue.oneOf(loaded.ruleIds(), "rule", asked.get());
        guidelines.stream()
                .filter(guideline -> guideline.id().toString().equals(id))
                .flatMap(guideline -> text.explain(guideline, loaded.page().apply(guideline.id())).stream())
                .forEach(getLog()::info);
    }

    private CatalogText text() throws MojoExecutionException {
        MessageLanguage chosen = ParameterValue.choice(MessageLanguage.class, "language", language);
        return new CatalogText(new TextLayout(
                false,
                0,
                Severity.INFO,
                "",
                false,
                chosen.in(CheckOptions.DEFAULT).language()));
    }
}
