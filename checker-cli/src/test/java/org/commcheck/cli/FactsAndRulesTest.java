package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.cli.Shell.Result;
import org.junit.jupiter.api.Test;

class FactsAndRulesTest {

    @Test
    void facts_do_not_fail_for_findings() {
        Result result = Shell.plain().withInput("ASAP").run("facts", "-", "--stdin-path", "a.md");
        assertThat(result.out()).startsWith("a.md\ngeneral · English · no date · UTF-8\n");
        assertThat(result.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void facts_come_as_json_too() {
        Result result = Shell.plain().withInput("ASAP").run("facts", "-", "--format", "json", "--today", "2026-03-04");
        assertThat(result.out()).contains("\"actions\" : [ ]", "\"times\" : [ ]", "\"sections\" : [ ]");
    }

    @Test
    void facts_of_what_is_not_there_are_trouble() {
        Result result = Shell.plain().run("facts", "gone.md");
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(result.err()).contains("gone.md: There is no such file or folder");
    }

    @Test
    void the_catalogue_lists_every_guideline() {
        assertThat(Shell.plain().run("rules", "list").out()).isEqualTo("""
                          Guideline                      Severity  Profile      Says
                          accountability/unowned-action  error     recommended  “…” is wrong.
                          precision/vague-deadline       error     recommended  “…” is wrong.
                          structure/long-sentence        error     strict       “…” is wrong.
                        """);
        assertThat(Shell.plain().run("rules", "list", "--lang", "zh").out()).contains("错误", "“…”有问题。");
    }

    @Test
    void a_guideline_is_explained_by_its_page() {
        assertThat(Shell.plain().run("rules", "explain", "vague-deadline").out())
                .isEqualTo("""
                        precision/vague-deadline
                        error · recommended · stable · since 0.1.0 · all documents

                        Says:   “…” is wrong.
                        Help:   “…” is wrong.
                        Source: 002

                        What it flags

                        Vague words.
                        """);
    }
}
