package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class ExplainMojoTest {

    private final RecordedLog log = new RecordedLog();
    private final ExplainMojo mojo = mojo();

    @Test
    void lists_all_rules_when_none_is_named() throws MojoExecutionException {
        mojo.execute();

        assertThat(log.lines()).hasSize(3);
        assertThat(log.lines().get(1)).contains("tone/blame", "warning", "recommended", "“…” blames.");
        assertThat(log.lines().get(2)).contains("tone/shouting", "strict", "It shouts.");
    }

    @Test
    void shows_the_page_of_a_rule() throws MojoExecutionException {
        mojo.rule = "tone/shouting";

        mojo.execute();

        assertThat(log.lines())
                .startsWith("info: tone/shouting", "info: info · strict · stable · since 0.1.0 · sla")
                .endsWith("info: What it flags", "info: The rest of tone/shouting")
                .contains("info: Source: 004 §4");
    }

    @Test
    void speaks_chinese_when_told() throws MojoExecutionException {
        mojo.rule = "tone/shouting";
        mojo.language = "zh";

        mojo.execute();

        assertThat(log.lines()).contains("info: 建议：请友善。");
    }

    @Test
    void refuses_an_unknown_rule_with_those_that_are_known() {
        mojo.rule = "shouting";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("commcheck.rule is “shouting”; it must be one of tone/blame, tone/shouting.");
    }

    private ExplainMojo mojo() {
        ExplainMojo made = new ExplainMojo(new SharedRulebase(packs -> Guidelines.rulebase()));
        made.language = "auto";
        made.setLog(log);
        return made;
    }
}
