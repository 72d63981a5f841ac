package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commcheck.Checker;
import org.commcheck.report.ReportFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kept results on the command line, with the built-in rulebase. */
class CacheTest {

    private static final String DOCUMENTS = "../examples/documents";

    private static Checker checker;

    @TempDir
    Path home;

    @BeforeAll
    static void load() {
        checker = Checker.withBuiltInRules();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_report_from_kept_results_is_the_same_to_the_byte(ReportFormat format) throws IOException {
        String name = format.name().toLowerCase(Locale.ROOT);
        String[] arguments = {
            "check", DOCUMENTS, "--profile", "strict", "--show", "info", "--fail-on", "never", "--format", name
        };
        String expected = run(withArgument(arguments, "--no-cache"));
        assertThat(kept()).isEmpty();
        assertThat(run(arguments)).isEqualTo(expected);
        assertThat(kept()).isNotEmpty();
        assertThat(run(arguments)).isEqualTo(expected);
        for (Path file : kept()) {
            Files.writeString(file, "damaged");
        }
        assertThat(run(arguments)).isEqualTo(expected);
    }

    @Test
    void a_damaged_cache_is_told_on_standard_error() throws IOException {
        run("check", DOCUMENTS, "--fail-on", "never");
        for (Path file : kept()) {
            Files.writeString(file, "damaged");
        }
        StringWriter err = new StringWriter();
        commcheck(new StringWriter(), err).run("check", DOCUMENTS, "--fail-on", "never");
        assertThat(err.toString()).startsWith("note: ").contains("damaged").hasLineCount(1);
    }

    @Test
    void compiled_rules_of_packs_are_kept_unless_nothing_is() throws Exception {
        Program program = Program.in(home);
        String pack = Path.of("../examples/house-rules").toRealPath().toString();
        String document =
                Path.of("../examples/documents/minutes-good.md").toRealPath().toString();
        String[] arguments = {"check", "--packs", pack, "--fail-on", "never", document};
        Program.Ended fresh = program.run(withArgument(arguments, "--no-cache"));
        assertThat(rules()).isEmpty();
        for (int run = 0; run < 2; run++) {
            assertThat(program.run(arguments)).isEqualTo(fresh);
            assertThat(rules()).hasSize(1);
            deleteResults();
        }
        Files.writeString(rules().get(0), "class Evil");
        assertThat(program.run(arguments).err()).startsWith("note: ").contains("not as they were written");
        deleteResults();
        assertThat(program.run(arguments)).isEqualTo(fresh);
    }

    private List<Path> rules() throws IOException {
        return kept().stream()
                .filter(file -> file.toString().endsWith(".rules"))
                .toList();
    }

    private void deleteResults() throws IOException {
        for (Path file : kept()) {
            if (file.toString().contains("results") && !file.toString().endsWith(".rules")) {
                Files.delete(file);
            }
        }
    }

    @Test
    void old_folders_make_room() throws IOException {
        Path all = Files.createDirectories(home.resolve(".cache/commcheck/results"));
        for (int i = 0; i < 40; i++) {
            Path folder = Files.createDirectory(all.resolve("old" + i));
            Files.writeString(folder.resolve("0"), "results");
            Files.setLastModifiedTime(folder, FileTime.fromMillis(i * 1000L));
        }
        run("check", DOCUMENTS, "--fail-on", "never");
        try (Stream<Path> folders = Files.list(all)) {
            assertThat(folders).hasSize(32).contains(all.resolve("old39")).doesNotContain(all.resolve("old8"));
        }
    }

    @Test
    void a_folder_that_is_used_is_not_old_though_nothing_is_written_to_it() throws IOException {
        run("check", DOCUMENTS, "--fail-on", "never");
        Path folder = kept().get(0).getParent();
        Files.setLastModifiedTime(folder, FileTime.fromMillis(0));
        run("check", DOCUMENTS, "--fail-on", "never");
        assertThat(Files.getLastModifiedTime(folder)).isGreaterThan(FileTime.fromMillis(0));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobody_but_the_user_may_read_what_is_kept() throws IOException {
        run("check", DOCUMENTS, "--fail-on", "never");
        Path own = home.resolve(".cache/commcheck");
        try (Stream<Path> made = Files.walk(own)) {
            for (Path folder : (Iterable<Path>) made.filter(Files::isDirectory)::iterator) {
                assertThat(permissions(folder)).as("%s", folder).isEqualTo("rwx------");
            }
        }
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
        run("check", DOCUMENTS, "--fail-on", "never");
        assertThat(permissions(own)).isEqualTo("rwx------");
    }

    private static String permissions(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    @Test
    void folders_follow_the_conventions_of_the_system() {
        Path xdg = home.resolve("xdg");
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", xdg.toString(), "HOME", home.toString())))
                .hasValueSatisfying(folder -> assertThat(folder).startsWithRaw(xdg.resolve("commcheck")));
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", "relative", "LOCALAPPDATA", home.toString())))
                .hasValueSatisfying(folder -> assertThat(folder).startsWithRaw(home.resolve("commcheck")));
        assertThat(UserCache.folder(Map.of("HOME", ""))).isEmpty();
    }

    private String run(String... arguments) throws IOException {
        StringWriter out = new StringWriter();
        assertThat(commcheck(out, new StringWriter()).run(arguments)).isZero();
        return out.toString();
    }

    private Commcheck commcheck(StringWriter out, StringWriter err) {
        Map<String, String> environment = Map.of("HOME", home.toString());
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), environment, 0);
        return new Commcheck(console, () -> checker);
    }

    private static String[] withArgument(String[] arguments, String more) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(more);
        return all.toArray(String[]::new);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
