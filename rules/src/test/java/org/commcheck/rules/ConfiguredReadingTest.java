package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.ConfigurationUse;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.TimeExpression;
import org.commcheck.finding.ConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configurations that change how documents are read: words, tables, dates, trackers. */
class ConfiguredReadingTest {

    private static final Checker CHECKER = Checker.withBuiltInRules();

    @TempDir
    Path folder;

    @BeforeEach
    void begin_with_two_languages() throws IOException {
        write("cant.md", "We leverage the synergy and aim for a moonshot.\n\n我们要赋能团队，打造飞轮。\n");
    }

    @Test
    void words_are_added_to_word_lists_and_allowed_in_both_languages() throws IOException {
        write("commcheck.yml", "profile: strict");
        assertThat(subjects(check("cant.md"), "precision/jargon"))
                .contains("leverage", "synergy", "赋能")
                .doesNotContain("moonshot", "飞轮");

        write(
                "commcheck.yml",
                "profile: strict",
                "vocabulary:",
                "  add: { jargon: [moonshot, 飞轮] }",
                "  allow: { jargon: [leverage, 赋能] }");
        assertThat(subjects(check("cant.md"), "precision/jargon"))
                .contains("synergy", "moonshot", "飞轮")
                .doesNotContain("leverage", "赋能");
    }

    @Test
    void tables_do_the_same_and_other_folders_are_not_touched() throws IOException {
        write("tables/terms-en.csv", "list,term", "jargon,moonshot", "-jargon,leverage");
        write("commcheck.yml", "profile: strict", "tables: tables");
        write("other/commcheck.yml", "profile: strict");
        write("other/cant.md", "We leverage the synergy and aim for a moonshot.");

        assertThat(subjects(check("cant.md"), "precision/jargon"))
                .contains("moonshot")
                .doesNotContain("leverage");
        assertThat(subjects(check("other/cant.md"), "precision/jargon"))
                .contains("leverage")
                .doesNotContain("moonshot");
    }

    @Test
    void a_document_type_of_ones_own_is_recognised_and_has_its_required_parts() throws IOException {
        write(
                "types/document-types.csv",
                "type,audience,concludes-first,english,chinese",
                "steering-note,executive,no,steering note,督导纪要");
        write(
                "types/document-type-names.csv",
                "type,language,phrase,match,where",
                "steering-note,en,steering note,part,title");
        write(
                "types/required-parts.csv",
                "type,part,form,severity,satisfied-by",
                "steering-note,risks,section,error,risks");
        write("commcheck.yml", "tables: types");
        write("note.md", "# Steering note, 4 March 2026\n\n## Budget\n\nThe budget holds.\n");

        CheckedDocument note = check("note.md");

        assertThat(note.type()).isEqualTo("steering-note");
        assertThat(subjects(note, "completeness/missing-section")).containsExactly("risks");
    }

    @Test
    void people_are_known_where_nobody_is_named_as_present() throws IOException {
        String minutes = """
                # Minutes, 4 March 2026

                Attendees: Bo Chen, Cy Dean

                ## Budget

                Nightingale will send the plan by 6 March.
                """;
        write("minutes.md", minutes);
        write("commcheck.yml", "language: en");
        assertThat(actions(check("minutes.md"))).isEmpty();

        write("commcheck.yml", "vocabulary: { people: [Nightingale] }");
        assertThat(actions(check("minutes.md"))).containsExactly("Nightingale will send the plan by 6 March.");
    }

    @Test
    void acronyms_that_every_reader_knows_need_no_explanation() throws IOException {
        write("report.md", "---\naudience: client\n---\n# Report\n\nThe figures of the QQX and of the ZZK are in.\n");
        write("commcheck.yml", "profile: strict", "vocabulary: { acronyms: [QQX] }");

        assertThat(subjects(check("report.md"), "precision/undefined-acronym")).containsExactly("ZZK");
    }

    @Test
    void the_order_of_dates_settles_what_day_is_meant() throws IOException {
        write("dates.md", "# Minutes, 4 March 2026\n\nWe ship on 05/06/2026, or on 07/08/09.\n");
        write("commcheck.yml", "language: en");
        assertThat(subjects(check("dates.md"), "precision/ambiguous-date")).contains("05/06/2026");

        assertThat(days("dmy")).contains("2026-06-05");
        assertThat(days("mdy")).contains("2026-05-06");
        assertThat(days("ymd")).contains("2026-05-06", "2007-08-09");
        assertThat(subjects(check("dates.md"), "precision/ambiguous-date")).isEmpty();
    }

    @Test
    void a_linked_issue_holds_the_day_of_an_action_item_if_trackers_do() throws IOException {
        write("minutes.md", """
                # Minutes, 4 March 2026

                ## Action items

                - Ana Lima: update [the plan](https://tracker.example.org/app/issues/7)
                - Bo Chen: send the figures, see #12
                - Cy Dean: book room 12, see [the map](https://example.org/map)
                - #4: Di Eng: clean up
                """);
        write("commcheck.yml", "language: en");
        assertThat(subjects(check("minutes.md"), "accountability/undated-action"))
                .hasSize(4);

        write("commcheck.yml", "trackers-hold-dates: true");
        assertThat(subjects(check("minutes.md"), "accountability/undated-action"))
                .satisfiesExactly(
                        book -> assertThat(book).contains("book room 12"),
                        clean -> assertThat(clean).contains("clean up"));
    }

    @Test
    void parameters_of_guidelines_hold_for_the_documents_that_are_named() throws IOException {
        String sentence = "The plan that we made in May is one that all of us who were there can still stand by today.";
        write("a.md", sentence);
        write("b.md", sentence);
        write(
                "commcheck.yml",
                "documents:",
                "  - files: a.md",
                "    rules: { structure/long-sentence: { severity: info, max-words: 15 } }");

        assertThat(subjects(check("a.md"), "structure/long-sentence")).hasSize(1);
        assertThat(subjects(check("b.md"), "structure/long-sentence")).isEmpty();
    }

    @Test
    void all_mistakes_in_words_and_tables_are_told_before_anything_is_checked() throws IOException {
        write("tables/terms-en.csv", "list,trm", "jargon,moonshot");
        write("tables/surnames.csv", "surname", "-xyz");
        write("commcheck.yml", "tables: tables", "vocabulary: { allow: { jargon: [leverag] } }");

        assertThatThrownBy(() -> check("cant.md"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll(
                        "tables/terms-en.csv:1:6: There is no column “trm”. Did you mean “term”?",
                        "tables/surnames.csv:2:1: No row of the table “surnames” agrees with this one",
                        "commcheck.yml:2: “leverag” is no word of the list “jargon”. Did you mean “leverage”?");

        write("tables/terms-en.csv", "list,term,match", "jargon,moonshot,nearly");
        write("commcheck.yml", "tables: tables/terms-en.csv");
        assertThatThrownBy(() -> check("cant.md"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("tables/terms-en.csv:2: “nearly” is no way to match");
    }

    private List<String> days(String order) throws IOException {
        write("commcheck.yml", "date-order: " + order);
        return check("dates.md").facts().stream()
                .filter(TimeExpression.class::isInstance)
                .map(fact -> String.valueOf(((TimeExpression) fact).from()))
                .toList();
    }

    private static List<String> actions(CheckedDocument document) {
        return document.facts().stream()
                .filter(ActionItem.class::isInstance)
                .map(fact -> fact.text())
                .toList();
    }

    private static List<String> subjects(CheckedDocument document, String rule) {
        return document.findings().stream()
                .filter(finding -> finding.rule().toString().equals(rule))
                .map(finding -> finding.subject())
                .toList();
    }

    private CheckedDocument check(String name) {
        CheckOptions options = CheckOptions.DEFAULT.withConfiguration(ConfigurationUse.SEARCH);
        return CHECKER.check(CheckRequest.of(folder.resolve(name)).with(options))
                .documents()
                .get(0);
    }

    private void write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
