package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class EffectiveConfigMojoTest {

    private final RecordedLog log = new RecordedLog();
    private final EffectiveConfigMojo mojo = mojo();

    @Test
    void shows_what_holds_for_a_document() throws MojoExecutionException {
        mojo.document = new File("minutes/2026-03-04.md");

        mojo.execute();

        assertThat(log.lines()).containsExactly("info: # minutes/2026-03-04.md", "info: # false");
    }

    @Test
    void shows_what_holds_in_the_folder_when_no_document_is_named() throws MojoExecutionException {
        mojo.config = new File("house.yml");
        mojo.basedir = new File("docs");

        mojo.execute();

        assertThat(log.lines())
                .containsExactly("info: # documents in " + new File("docs").getAbsolutePath(), "info: # true");
    }

    private EffectiveConfigMojo mojo() {
        EffectiveConfigMojo made = new EffectiveConfigMojo(new SharedRulebase(packs -> Guidelines.rulebase()));
        made.setLog(log);
        return made;
    }
}
