package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commcheck.CheckOptions.Language;
import org.commcheck.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    @TempDir
    Path folder;

    @Test
    void without_a_type_it_lists_what_there_is() {
        assertThat(Shell.plain().run("new")).isEqualTo(new Result(ExitCode.CLEAN, """
                          status-report    where the project stands, what hinders it, what is next.
                          meeting-minutes  who met, what was decided, who does what by when.
                        """, ""));
        assertThat(Shell.plain().run("new", "--lang", "zh").out())
                .contains("  meeting-minutes  谁参加、决定了什么、谁在何时之前做什么。\n");
    }

    @Test
    void a_template_goes_to_standard_output() {
        Result english = Shell.plain().run("new", "meeting-minutes");
        assertThat(english.out()).isEqualTo(template(Language.EN)).contains("## Action items");
        assertThat(english.err()).isEmpty();
        assertThat(Shell.plain().run("new", "meeting-minutes", "--lang=zh").out())
                .isEqualTo(template(Language.ZH))
                .contains("## 行动项");
    }

    @Test
    void or_to_a_file_that_is_not_there_yet() throws IOException {
        Path file = folder.resolve("today.md");
        assertThat(Shell.plain().run("new", "meeting-minutes", file.toString()))
                .isEqualTo(new Result(
                        ExitCode.CLEAN,
                        "",
                        "Wrote " + file + "; fill in what stands in brackets, then try “commcheck check " + file
                                + "”.\n"));
        assertThat(file).hasContent(template(Language.EN));
        Files.writeString(file, "mine");
        assertThatItRefuses(file, "There is a " + file + " already, and it stays as it is.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_link_that_leads_nowhere_is_something_too() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("elsewhere.md"));
        assertThatItRefuses(link, "There is a " + link + " already, and it stays as it is.");
        assertThat(folder.resolve("elsewhere.md")).doesNotExist();
    }

    @Test
    void the_folder_has_to_be_there() {
        Path file = folder.resolve("minutes/today.md");
        assertThatItRefuses(
                file,
                "The file " + file + " cannot be written: there is no folder " + file.getParent() + "; make it first.");
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void a_folder_is_no_file() {
        assertThatItRefuses(
                folder,
                folder + " is a folder, and FILE names a file; name " + folder.resolve("meeting-minutes.md")
                        + " instead.");
    }

    @Test
    void a_type_that_is_not_there_is_told_with_what_was_meant() {
        Result result = Shell.plain().run("new", "metting-minutes");
        assertThat(result.err())
                .startsWith(
                        "commcheck: TYPE: There is no document type “metting-minutes”. Did you mean “meeting-minutes”?");
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(Shell.plain().run("new", "report").err()).contains("Did you mean “status-report”?");
        assertThat(Shell.plain().run("new", "raci", "--lang", "de").err()).contains("“de” is none of en, zh.");
    }

    private void assertThatItRefuses(Path file, String message) {
        assertThat(Shell.plain().run("new", "meeting-minutes", file.toString()))
                .isEqualTo(new Result(ExitCode.TROUBLE, "", "commcheck: " + message + "\n"));
    }

    private static String template(Language language) {
        return DocumentTemplate.of("meeting-minutes", language).orElseThrow().text();
    }
}
