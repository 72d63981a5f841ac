package org.commcheck.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationsTest {

    @TempDir
    Path root;

    private ConfiguredFolder folder;

    @BeforeEach
    void begin_with_an_empty_folder() {
        folder = new ConfiguredFolder(root.toAbsolutePath().normalize());
    }

    @Test
    void the_nearest_file_above_a_document_counts_and_those_above_it_do_not() {
        folder.with("commcheck.yml", "profile: strict", "language: zh").with("minutes/commcheck.yml", "language: en");

        assertThat(folder.set("report.md")).contains("profile: strict # commcheck.yml:1");
        assertThat(folder.set("minutes/2026/a.md"))
                .contains("language: en # minutes/commcheck.yml:1")
                .noneMatch(line -> line.startsWith("profile"));
    }

    @Test
    void the_search_ends_at_the_root_of_the_repository() {
        folder.with("commcheck.yml", "profile: strict").withRepository("portal");

        assertThat(folder.effective("portal/docs/a.md"))
                .contains("# There is no commcheck.yml in its folder or above.")
                .noneMatch(line -> line.startsWith("profile"));
    }

    @Test
    void a_file_builds_on_others_and_says_the_last_word() {
        folder.with("house/base.yml", "profile: strict", "language: zh", "exclude: old/")
                .with("house/team.yml", "extends: base.yml", "language: en", "today: 2026-11-22")
                .with("docs/commcheck.yml", "extends: ../house/team.yml", "today: 2026-12-01");

        assertThat(folder.set("docs/a.md"))
                .contains(
                        "profile: strict # house/base.yml:1",
                        "language: en # house/team.yml:2",
                        "today: 2026-12-01 # docs/commcheck.yml:2");
        assertThat(folder.effective("docs/old/a.md")).contains("# Not checked: left out by house/base.yml:3.");
    }

    @Test
    void a_base_can_lie_on_the_class_path() {
        folder.with("commcheck.yml", "extends: org.example:house-style")
                .with("docs/commcheck.yml", "extends: classpath:org/commcheck/config/house.yml");

        assertThat(folder.set("a.md"))
                .contains("profile: strict # classpath:META-INF/commcheck/org.example/house-style/commcheck.yml:1");
        assertThat(folder.set("docs/a.md")).contains("language: zh # classpath:org/commcheck/config/house.yml:1");
    }

    @Test
    void what_is_said_of_some_documents_counts_before_what_is_said_of_all() {
        folder.with(
                "commcheck.yml",
                "documents:",
                "  - files: minutes/**/*.md",
                "    type: meeting-minutes",
                "  - files: [\"**/draft-*.md\", \"*.tmp.md\"]",
                "    profile: recommended",
                "profile: strict");

        assertThat(folder.set("minutes/2026/a.md"))
                .contains("type: meeting-minutes # commcheck.yml:3", "profile: strict # commcheck.yml:6");
        assertThat(folder.set("minutes/draft-b.md"))
                .contains("type: meeting-minutes # commcheck.yml:3", "profile: recommended # commcheck.yml:5");
        assertThat(folder.set("c.tmp.md")).contains("profile: recommended # commcheck.yml:5");
    }

    @Test
    void an_id_counts_before_a_pattern_and_a_later_pattern_before_an_earlier() {
        folder.with(
                "commcheck.yml",
                "rules:",
                "  structure/long-sentence: info",
                "  \"*\": error",
                "  structure/*: off",
                "  tone: warning");

        assertThat(folder.set("a.md"))
                .containsExactly(
                        "rules:",
                        "  precision/vague-deadline: error # commcheck.yml:3",
                        "  structure/broken-sequence: off # commcheck.yml:4",
                        "  structure/long-sentence: info # commcheck.yml:2",
                        "  tone/blame: warning # commcheck.yml:5");
    }

    @Test
    void the_numbers_of_a_guideline_are_told_with_their_place() {
        folder.with("base.yml", "rules: { structure/long-sentence: info }")
                .with("commcheck.yml", "extends: base.yml", "rules: { structure/long-sentence: { max-words: 35 } }");

        assertThat(folder.set("a.md"))
                .contains("    severity: info # base.yml:1", "    max-words: 35 # commcheck.yml:2");
    }

    @Test
    void a_pattern_of_the_nearer_file_counts_before_an_id_of_its_base() {
        folder.with("base.yml", "rules: { structure/long-sentence: info }")
                .with("commcheck.yml", "extends: base.yml", "rules: { structure/*: off }");

        assertThat(folder.set("a.md")).contains("  structure/long-sentence: off # commcheck.yml:2");
    }

    @Test
    void words_tables_and_packs_of_all_files_add_up_and_the_nearest_baseline_counts() {
        folder.with(
                        "house/base.yml",
                        "vocabulary: { acronyms: [CRM], allow: { jargon: leverage } }",
                        "baseline: old.json",
                        "tables: words")
                .with("house/words/terms-en.csv", "list,term", "jargon,moonshot")
                .with("house/words/surnames.csv", "surname", "钱")
                .with("house/words/readme.txt", "no table")
                .with("docs/surnames.csv", "surname", "孙")
                .with("docs/rules/pack.yml", "name: rules", "version: 1.0.0")
                .with("house/office/pack.yml", "name: office", "version: 1.0.0")
                .with(
                        "docs/commcheck.yml",
                        "extends: ../house/base.yml",
                        "vocabulary:",
                        "  acronyms: [SLA, CRM]",
                        "  people: [Ana Lima]",
                        "  allow: { jargon: [synergy], vague-quantity: some }",
                        "tables: surnames.csv",
                        "packs: [rules, ../house/office]",
                        "baseline: ../new.json");

        assertThat(folder.effective("docs/a.md").stream().map(line -> line.replaceAll(" +# ", " # ")))
                .containsSubsequence(
                        "baseline: new.json # docs/commcheck.yml:8",
                        "packs:",
                        "- rules # docs/commcheck.yml:7",
                        "- ../house/office # docs/commcheck.yml:7",
                        "tables:",
                        "- house/words/surnames.csv",
                        "- house/words/terms-en.csv",
                        "- docs/surnames.csv",
                        "vocabulary:",
                        "  acronyms:",
                        "  - CRM # house/base.yml:1",
                        "  - SLA # docs/commcheck.yml:3",
                        "  people:",
                        "  - Ana Lima # docs/commcheck.yml:4",
                        "  allow:",
                        "    jargon:",
                        "    - leverage # house/base.yml:1",
                        "    - synergy # docs/commcheck.yml:5",
                        "    vague-quantity:",
                        "    - some # docs/commcheck.yml:5");
    }

    @Test
    void tables_bring_document_types_that_the_file_and_those_above_it_may_name() {
        folder.with("base.yml", "tables: document-types.csv", "type: memo")
                .with("document-types.csv", "type", "memo")
                .with("commcheck.yml", "extends: base.yml", "documents: [{ files: a.md, type: memo }]");

        assertThat(folder.flaws("a.md")).isEmpty();
    }

    @Test
    void a_file_that_is_empty_or_all_comments_says_nothing() {
        folder.with("commcheck.yml", "# nothing yet").with("docs/commcheck.yml");

        assertThat(folder.set("a.md")).containsExactly("rules: {} # default: each guideline as its page says");
        assertThat(folder.set("docs/a.md")).hasSize(1);
    }

    @Test
    void the_template_says_nothing_and_is_sound_with_every_line_uncommented() {
        String template = ConfigurationTemplate.text();
        folder.with("commcheck.yml", template).with("house-style/commcheck.yml", "language: zh");
        assertThat(folder.set("a.md")).hasSize(1);

        String everything = template.replaceAll("(?m)^# (?=[a-z-]+:|  )", "")
                .replace("precision/placeholder", "precision/vague-deadline");
        folder.with("docs/commcheck.yml", everything).with("docs/tables/surnames.csv", "surname");
        assertThat(folder.flaws("docs/a.md")).isEmpty();
        assertThat(folder.set("docs/minutes/a.md"))
                .contains("type: meeting-minutes # docs/commcheck.yml:" + lineOf(everything, "type: meeting-minutes"));
    }

    private static int lineOf(String text, String words) {
        return (int) text.substring(0, text.indexOf(words)).lines().count();
    }
}
