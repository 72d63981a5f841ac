package org.commcheck.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a user's own configuration lies. */
class OwnConfigurationTest {

    @TempDir
    Path home;

    private Path in(Path folder) {
        return folder.resolve("commcheck").resolve("commcheck.yml");
    }

    @Test
    void it_lies_below_the_configured_folder_or_the_home() {
        assertThat(OwnConfiguration.file(home.resolve("settings").toString(), home.toString()))
                .contains(in(home.resolve("settings")));
        assertThat(OwnConfiguration.file(null, home.toString())).contains(in(home.resolve(".config")));
    }

    @Test
    void a_folder_that_does_not_begin_at_the_root_is_none() {
        assertThat(OwnConfiguration.file("settings", home.toString())).contains(in(home.resolve(".config")));
        assertThat(OwnConfiguration.file("", home.toString())).contains(in(home.resolve(".config")));
        assertThat(OwnConfiguration.file(null, "?")).isEmpty();
        assertThat(OwnConfiguration.file("settings", "")).isEmpty();
        assertThat(OwnConfiguration.file(null, null)).isEmpty();
    }

    @Test
    void what_is_no_path_is_no_folder() {
        assertThat(OwnConfiguration.file("\0", home.toString())).contains(in(home.resolve(".config")));
        assertThat(OwnConfiguration.file(null, "\0")).isEmpty();
    }
}
