package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePackTest {

    @TempDir
    Path folder;

    @Test
    void its_identity_is_what_it_holds_and_not_where_it_lies() throws IOException {
        String one = identity("one", "a.csv", "word");
        assertThat(identity("two", "a.csv", "word")).isEqualTo(one);
        assertThat(identity("three", "a.csv", "words")).isNotEqualTo(one);
        assertThat(identity("four", "b.csv", "word")).isNotEqualTo(one);
        assertThat(RulePack.read(folder.resolve("one"), false).identity()).isNotEqualTo(one);
    }

    @Test
    void it_is_shown_by_name_version_and_place() throws IOException {
        identity("one", "a.csv", "word");
        Path place = folder.resolve("one").toRealPath();
        assertThat(RulePack.read(place)).hasToString("house 1.0.0 (" + place + ")");
    }

    private String identity(String place, String file, String text) throws IOException {
        Path pack = Files.createDirectory(folder.resolve(place));
        Files.writeString(pack.resolve(RulePack.DESCRIPTION), "name: house\nversion: 1.0.0\n");
        Files.writeString(pack.resolve(file), text);
        return RulePack.read(pack).identity();
    }
}
