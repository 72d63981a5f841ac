package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.commcheck.CheckReport;
import org.junit.jupiter.api.Test;

class ExplainMojoTest {

    private final RecordedLog log = new RecordedLog();
    private final ExplainMojo mojo = mojo();

    @Test
    void lists_all_rules_when_none_is_named() throws MojoExecutionException {
        mojo.execute();

        assertThat(log.lines())
                .containsExactly(
                        "info: tone/blame     warning  recommended  Names somebody as the cause.",
                        "info: tone/shouting  info     strict       Shouts.");
    }

    @Test
    void shows_the_page_of_a_rule() throws MojoExecutionException {
        mojo.rule = "tone/shouting";

        mojo.execute();

        assertThat(log.lines())
                .containsExactly(
                        "info: tone/shouting: info, profile strict, stable, since 0.1.0",
                        "info: holds for: sla, raci",
                        "info: source: 004 §4",
                        "info: ",
                        "info: # tone/shouting",
                        "info: ",
                        "info: ## What it flags",
                        "info: Shouts.");
    }

    @Test
    void refuses_an_unknown_rule_with_those_that_are_known() {
        mojo.rule = "shouting";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("commcheck.rule is “shouting”; it must be one of tone/blame, tone/shouting.");
    }

    private ExplainMojo mojo() {
        ExplainMojo made = new ExplainMojo(new SharedRulebase(
                () -> new Rulebase(request -> new CheckReport(List.of(), List.of()), Guidelines::all, List::of)));
        made.setLog(log);
        return made;
    }
}
