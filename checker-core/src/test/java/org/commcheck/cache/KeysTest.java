package org.commcheck.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes two results the same, and what doesn't. */
class KeysTest {

    @TempDir
    Path folder;

    private record Sample(String name, Set<RuleId> rules, Map<String, List<Integer>> values, Optional<LocalDate> day) {}

    @Test
    void equal_settings_look_the_same_whatever_the_order_of_their_sets() {
        Set<RuleId> rules = Set.of(new RuleId("a", "b"), new RuleId("c", "d"), new RuleId("e", "f"));
        Sample one = new Sample("x", rules, Map.of("p", List.of(1, 2), "q", List.of()), Optional.empty());
        assertThat(Canonical.text(one))
                .isEqualTo("Sample(1:x;{RuleId(1:a;1:b;),RuleId(1:c;1:d;),RuleId(1:e;1:f;)};{1:p=[1,2],1:q=[]};-;)");
    }

    @Test
    void every_difference_shows() {
        List<Object> all = List.of(
                "",
                "1",
                1,
                true,
                Severity.ERROR,
                Severity.INFO,
                List.of(),
                List.of(""),
                List.of("", ""),
                List.of("1:a", "b"),
                List.of("1:a,1:b"),
                Set.of("a"),
                Map.of("a", "b"),
                Map.of("a", List.of("b")),
                Optional.empty(),
                Optional.of(""),
                LocalDate.of(2026, 3, 4),
                new RuleId("a", "b"),
                new RuleId("a;", "b"),
                new Sample("", Set.of(), Map.of(), Optional.empty()));
        assertThat(all.stream().map(Canonical::text)).doesNotHaveDuplicates();
        assertThat(Canonical.text(null)).isEqualTo("~");
    }

    @Test
    void what_it_cannot_compare_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.text(new Object()));
    }

    @Test
    void a_key_tells_all_that_goes_into_it() {
        KeyMaker keys = KeyMaker.of("a", "b");
        byte[] text = {1, 2};
        assertThat(Stream.of(
                        keys.key("x.md", text, ""),
                        keys.key("y.md", text, ""),
                        keys.key("x.md", new byte[] {1}, ""),
                        keys.key("x.md", text, "before"),
                        KeyMaker.of("ab").key("x.md", text, ""),
                        KeyMaker.of("ab", "").key("x.md", text, "")))
                .doesNotHaveDuplicates();
        assertThat(keys.key("x.md", text, "")).isEqualTo(KeyMaker.of("a", "b").key("x.md", text, ""));
        assertThat(keys.key("x.md", text, "").place())
                .isEqualTo(keys.key("x.md", new byte[0], "").place());
    }

    @Test
    void a_jar_is_known_by_its_content_wherever_it_lies() throws IOException {
        String first = program(jar("lib.jar", "some content"));
        assertThat(program(jar("other/lib.jar", "some content"))).isEqualTo(first);
        assertThat(program(jar("lib.jar", "same length!"))).isNotEqualTo(first);
        assertThat(program(jar("lib-2.jar", "some content"))).isNotEqualTo(first);
        assertThat(program(Files.writeString(folder.resolve("lib.jar"), "no jar")))
                .isNotEqualTo(first);
        assertThat(program(folder.resolve("gone.jar"))).isNotEqualTo(first);
    }

    @Test
    void another_java_is_another_program() throws IOException {
        assertThat(program(folder)).startsWith("java " + Runtime.version() + "\n");
    }

    @Test
    void a_folder_of_classes_is_known_by_sizes_and_times() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path file = Files.writeString(classes.resolve("A.class"), "one");
        String first = program(classes);
        assertThat(program(classes)).isEqualTo(first);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertThat(program(classes)).isNotEqualTo(first);
    }

    private static String program(Path place) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()})) {
            return ProgramIdentity.of(loader, List.of(new URL("jar:" + place.toUri() + "!/inside")));
        }
    }

    private Path jar(String name, String content) throws IOException {
        Path jar = folder.resolve(name);
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            ZipEntry entry = new ZipEntry("a.txt");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
