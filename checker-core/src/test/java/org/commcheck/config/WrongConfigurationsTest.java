package org.commcheck.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongConfigurationsTest {

    @TempDir
    Path root;

    private ConfiguredFolder folder;

    @BeforeEach
    void begin_with_an_empty_folder() {
        folder = new ConfiguredFolder(root.toAbsolutePath().normalize());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            profil: strict                                   | 1:1: There is no setting “profil”. Did you mean “profile”?
            profile: stric                                   | 1:10: “stric” is no profile; there are recommended, strict. Did you mean “strict”?
            profile:                                         | 1:9: A value is missing here: a profile.
            profile: [strict]                                | 1:10: This must be a profile, not a list.
            language: de                                     | 1:11: “de” is no language; there are auto, en, zh.
            today: 2026-02-30                                | 1:8: “2026-02-30” is no day; write one such as 2026-11-22.
            today: tomorrow                                  | 1:8: “tomorrow” is no day
            type: minutes                                    | 1:7: “minutes” is no document type; there are status-report, meeting-minutes.
            documents: minutes/*.md                          | 1:12: This must be a list; begin each line with “- ”.
            documents: [{ type: meeting-minutes }]           | 1:13: There is no “files” here, and it must be there.
            documents: [{ files: a.md, exclude: b.md }]      | 1:28: There is no setting “exclude”.
            documents: [a.md]                                | 1:13: This must be a mapping with keys such as “files”, not a value.
            exclude: ["../other/**"]                         | 1:11: “../other/**” leads out of the folder
            exclude: ["/etc/**"]                             | 1:11: “/etc/**” leads out of the folder
            exclude: ["!keep.md"]                            | 1:11: “!keep.md” begins with “!”; patterns can't be taken back.
            exclude: ['minutes\\*.md']                       | 1:11: “minutes\\*.md” holds a backslash; folders are divided by “/” on every system.
            exclude: ["*.{md,html"]                          | 1:11: “*.{md,html” has braces that don't pair
            rules: [tone/blame]                              | 1:8: This must be a mapping such as “precision/vague-deadline: warning”, not a list.
            rules: { precision/vague-dedline: info }         | 1:10: There is no guideline “precision/vague-dedline”. Did you mean “precision/vague-deadline”?
            rules: { style/*: info }                         | 1:10: No guideline is named like “style/*”
            rules: { tone/blame: fatal }                     | 1:22: “fatal” is no severity; there are error, warning, info, off.
            rules: { tone/blame: false }                     | 1:22: “false” is no severity; there are error, warning, info and off.
            rules: { tone/blame: { severty: info } }         | 1:24: There is no parameter of tone/blame “severty”. Did you mean “severity”?
            rules: { blame: info }                           | 1:10: There is no guideline “blame”. Did you mean “tone/blame”?
            date-order: ydm                                  | 1:13: “ydm” is no date order; there are dmy, mdy, ymd. Did you mean
            trackers-hold-dates: yes                         | 1:22: “yes” is neither true nor false.
            vocabulary: { acronym: [A] }                     | 1:15: There is no key “acronym”. Did you mean “acronyms”?
            vocabulary: { add: { jargn: [x] } }              | 1:22: There is no word list “jargn”. Did you mean “jargon”?
            vocabulary: { people: [[Ana]] }                  | 1:24: This must be a word, not a list.
            tables: nowhere.csv                              | 1:9: There is no file or folder nowhere.csv; paths begin at the folder
            tables: commcheck.yml                            | 1:9: “commcheck.yml” is no table; tables are files that end in .csv
            baseline: [a.json]                               | 1:11: This must be a file such as commcheck-baseline.json, not a list.
            rules: { structure/long-sentence: { max-word: 3 } }  | 1:37: There is no parameter of structure/long-sentence “max-word”. Did you mean “max-words”?
            rules: { structure/long-sentence: { max-words: 0 } } | 1:48: “0” is not a whole number from 1 to 99.
            rules: { tone/*: { words: 3 } }                  | 1:20: There is no key “words”.
            extends: nowhere.yml                             | 1:10: There is no file nowhere.yml; paths begin at the folder of the file that names them.
            extends: org.example:nothing                     | 1:10: There is no classpath:META-INF/commcheck/org.example/nothing/commcheck.yml; add the artifact that holds it.
            - strict                                         | 1:1: A configuration is a list of settings, such as “profile: strict”.
            profile: "strict                                 | 2:1: This is no YAML: while scanning a quoted scalar, found unexpected end of stream.
            profile: *strict                                 | 1:10: This is no YAML: found undefined alias strict.
            """)
    void each_mistake_is_told_with_its_place_and_the_nearest_name(String yaml, String message) {
        folder.with("commcheck.yml", yaml);

        assertThat(folder.flaws("a.md")).singleElement().asString().startsWith("commcheck.yml:" + message);
    }

    @Test
    void all_mistakes_are_told_at_once_in_the_order_of_the_file() {
        folder.with(
                "commcheck.yml",
                "profile: stric",
                "documents:",
                "  - files: a.md",
                "    profil: strict",
                "rules:",
                "  tone/blame: info",
                "  tone/blame: off",
                "profile: strict");

        assertThat(folder.flaws("a.md"))
                .containsExactly(
                        "commcheck.yml:1:10: “stric” is no profile; there are recommended, strict. Did you mean “strict”?",
                        "commcheck.yml:4:5: There is no setting “profil”. Did you mean “profile”? Known: files, profile, language,"
                                + " today, type, date-order, trackers-hold-dates, rules.",
                        "commcheck.yml:7:3: “tone/blame” is already there in line 6; put the two together.",
                        "commcheck.yml:8:1: “profile” is already there in line 1; put the two together.");
    }

    @Test
    void a_circle_is_told_where_it_closes() {
        folder.with("commcheck.yml", "extends: a.yml")
                .with("a.yml", "language: en", "extends: b.yml")
                .with("b.yml", "extends: a.yml");

        assertThat(folder.flaws("x.md"))
                .containsExactly("b.yml:1:10: “a.yml” builds on this file in turn; end the circle.");
    }

    @Test
    void two_ways_to_the_same_base_are_no_circle() {
        folder.with("commcheck.yml", "extends: [a.yml, b.yml]")
                .with("a.yml", "extends: base.yml")
                .with("b.yml", "extends: base.yml")
                .with("base.yml", "profile: strict");

        assertThat(folder.set("x.md")).contains("profile: strict # base.yml:1");
    }

    @Test
    void a_file_that_is_no_text_is_told() throws Exception {
        Files.write(root.resolve("commcheck.yml"), new byte[] {(byte) 0xff, 0, 1, 2, (byte) 0xff, 0, 0});
        assertThat(folder.flaws("a.md")).singleElement().asString().startsWith("commcheck.yml: The file ");
    }

    @Test
    @Timeout(20)
    void no_yaml_makes_the_reader_fail_or_hang() {
        String bomb = "a: &a [x, x]\nb: &b [" + "*a, ".repeat(60) + "x]\nexclude: *b";
        for (String yaml : List.of(
                "exclude: " + "[".repeat(20_000) + "]".repeat(20_000),
                "exclude: " + "- ".repeat(20_000),
                "exclude: &a [*a]",
                bomb,
                "? [a, b]\n: c",
                "{ }: x")) {
            folder.with("commcheck.yml", yaml);
            assertThat(folder.flaws("a.md"))
                    .as(yaml.lines().findFirst().orElse(""))
                    .isNotEmpty();
        }
    }

    @Test
    void mistakes_of_a_base_name_the_base() {
        folder.with("commcheck.yml", "extends: base.yml").with("base.yml", "", "profil: strict");

        assertThat(folder.flaws("a.md"))
                .singleElement()
                .asString()
                .startsWith("base.yml:2:1: There is no setting “profil”.");
    }
}
