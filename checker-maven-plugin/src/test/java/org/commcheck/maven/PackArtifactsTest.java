package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commcheck.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackArtifactsTest {

    private static final String DESCRIPTION = "name: house\nversion: 1.0.0\n";

    @TempDir
    Path folder;

    @Test
    void jars_and_folders_with_a_description_are_packs() throws IOException {
        Path jar = folder.resolve("my house.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/commcheck/pack.yml"));
            out.write(DESCRIPTION.getBytes(StandardCharsets.UTF_8));
        }
        Path inside = Files.createDirectories(folder.resolve("classes/META-INF/commcheck"));
        Files.writeString(inside.resolve("pack.yml"), DESCRIPTION);
        URL[] path = {jar.toUri().toURL(), folder.resolve("classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            List<Path> packs = PackArtifacts.of(loader);
            assertThat(packs).hasSize(2);
            assertThat(packs.get(0)).isEqualTo(jar);
            assertThat(packs.get(1)).isEqualTo(inside);
            assertThat(Checker.withPacks(packs).problems()).isEmpty();
        }
    }

    @Test
    void a_plugin_without_packs_has_none() throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[0], null)) {
            assertThat(PackArtifacts.of(loader)).isEmpty();
        }
    }
}
