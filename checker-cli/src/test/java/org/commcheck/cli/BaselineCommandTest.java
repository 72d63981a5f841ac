package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commcheck.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {

    @TempDir
    Path folder;

    @Test
    void what_was_there_is_not_counted_and_what_is_new_is() throws IOException {
        write("commcheck.yml", "baseline: checks/base.json\n");
        Files.createDirectory(folder.resolve("checks"));
        write("a.md", "ASAP");

        Result written = run("baseline", folder.toString());
        assertThat(written.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(written.err()).startsWith("Wrote " + folder.resolve("checks/base.json") + " with 1 entry.");
        assertThat(folder.resolve("checks/base.json")).content().contains("{\"path\": \"../a.md\"");

        Result same = run("check", folder.toString());
        assertThat(same.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(same.out()).contains("1 finding not counted: allowed by comments or in the baseline.");

        write("a.md", "New lines.\n\nASAP, and once more: ASAP");
        assertThat(run("check", folder.toString()).out())
                .contains("a.md:3:22  error")
                .doesNotContain("a.md:3:1 ");
        assertThat(run("check", folder.toString(), "--no-baseline").out()).contains("a.md:3:1 ", "2 errors");
    }

    @Test
    void what_no_longer_occurs_is_told_and_dropped_by_update_which_adds_nothing() throws IOException {
        String base = folder.resolve("base.json").toString();
        write("a.md", "ASAP soon");
        write("b.md", "ASAP");
        run("baseline", folder.toString(), "--baseline", base);
        write("a.md", "soon btw");
        Files.delete(folder.resolve("b.md"));

        Result check = run("check", folder.toString(), "--baseline", base);
        assertThat(check.err())
                .contains("note: the baseline holds 2 entries that no longer occur", "  a.md  ", "  b.md  ", "asap");

        Result updated = run("baseline", "--update", folder.toString(), "--baseline", base);
        assertThat(updated.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(updated.err())
                .contains("Dropped 2 entries from " + base + ", which holds 1 now.")
                .contains("Not in it, and not added: 1 finding.");
        assertThat(run("check", folder.toString(), "--baseline", base).err()).isEmpty();
    }

    @Test
    void a_part_of_the_documents_says_nothing_about_the_others() throws IOException {
        String base = folder.resolve("base.json").toString();
        String a = write("a.md", "ASAP");
        write("b.md", "ASAP");
        run("baseline", folder.toString(), "--baseline", base);

        assertThat(run("check", a, "--baseline", base).err()).isEmpty();
        assertThat(run("check", folder.toString(), "--baseline", base, "--rule", "long-sentence")
                        .err())
                .isEmpty();
        run("baseline", "--update", a, "--baseline", base);
        assertThat(run("check", folder.toString(), "--baseline", base).code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void a_baseline_is_never_overwritten_and_must_be_there_to_be_used() throws IOException {
        String base = folder.resolve("base.json").toString();
        String a = write("a.md", "ASAP");
        assertThat(run("check", a, "--baseline", base).err())
                .contains("There is no file", "“commcheck baseline” writes one.");
        assertThat(run("baseline", a, "--update", "--baseline", base).code()).isEqualTo(ExitCode.TROUBLE);
        run("baseline", a, "--baseline", base);

        Result again = run("baseline", a, "--baseline", base);

        assertThat(again.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(again.err()).contains("There is a baseline " + base + " already; --update drops");
        assertThat(run("check", "--baseline", base, "--no-baseline").err()).contains("contradict");
    }

    @Test
    void nothing_is_written_if_anything_could_not_be_checked() throws IOException {
        write("a.md", "ASAP");
        write("b.md", "BINARY");
        Path base = folder.resolve("base.json");

        Result result = run("baseline", folder.toString(), "--baseline", base.toString());

        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(result.err()).contains("b.md: This is no text.", "no baseline was written");
        assertThat(base).doesNotExist();
    }

    private static Result run(String... arguments) {
        return Shell.plain().run(arguments);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
