package org.commcheck.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Finding;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.finding.Suppression.Kind;
import org.commcheck.text.Location;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    @TempDir
    Path folder;

    private int line = 1;

    @Test
    void a_finding_is_known_again_wherever_it_has_moved_and_however_it_is_spaced() {
        BaselineEntry held = BaselineEntry.of("a.md", finding("tone/blame", "Minutes > Work", "Bo's mistake"));
        line = 90;

        BaselineFilter filter = filter(List.of(finding("tone/blame", "Minutes >  work", "bo's\n MISTAKE")), held);

        assertThat(filter.findings()).isEmpty();
        assertThat(filter.suppressed())
                .singleElement()
                .satisfies(allowed -> assertThat(allowed.suppression().kind()).isEqualTo(Kind.BASELINE));
        assertThat(filter.stale()).isEmpty();
    }

    @Test
    void another_rule_section_or_wording_is_another_finding() {
        BaselineEntry held = BaselineEntry.of("a.md", finding("tone/blame", "Work", "Bo's mistake"));
        List<Finding> others = List.of(
                finding("tone/shouting", "Work", "Bo's mistake"),
                finding("tone/blame", "Home", "Bo's mistake"),
                finding("tone/blame", "Work", "Bo's mistakes"));

        assertThat(filter(others, held).findings()).isEqualTo(others);
        assertThat(filter(others, held).stale()).containsExactly(held);
    }

    @Test
    void of_equal_findings_as_many_are_held_as_there_are_entries() {
        List<Finding> three = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            three.add(finding("tone/blame", "Work", "Bo's mistake"));
        }
        BaselineEntry entry = BaselineEntry.of("a.md", three.get(0));

        assertThat(filter(three, entry, entry).findings()).containsExactly(three.get(2));
        assertThat(filter(three.subList(0, 1), entry, entry).stale()).containsExactly(entry);
    }

    @Test
    void long_words_are_cut_and_still_told_apart() {
        String long1 = "word ".repeat(100) + "one";
        String long2 = "word ".repeat(100) + "two";
        BaselineEntry held = BaselineEntry.of("a.md", finding("tone/blame", "", long1));

        assertThat(held.text()).hasSizeLessThan(220);
        assertThat(filter(List.of(finding("tone/blame", "", long1)), held).findings())
                .isEmpty();
        assertThat(filter(List.of(finding("tone/blame", "", long2)), held).findings())
                .hasSize(1);
    }

    @Test
    void paths_count_from_the_folder_of_the_baseline() {
        Baseline baseline = new Baseline(folder.resolve("checks/base.json"), List.of());

        assertThat(baseline.pathOf(folder.resolve("checks/minutes/a.md"))).isEqualTo("minutes/a.md");
        assertThat(baseline.pathOf(folder.resolve("minutes/../b.md"))).isEqualTo("../b.md");
    }

    @Test
    void a_file_has_an_entry_a_line_in_order_and_is_read_as_it_was_written() throws IOException {
        Path file = folder.resolve("base.json");
        List<BaselineEntry> entries = List.of(
                new BaselineEntry("b.md", "tone/blame", "", "z"),
                new BaselineEntry("a.md", "tone/blame", "工作 > \"x\"", "都怪\\测试"),
                new BaselineEntry("a.md", "tone/blame", "工作 > \"x\"", "都怪\\测试"));

        BaselineFile.write(file, new Baseline(file, entries));

        assertThat(file).hasContent("""
                        {
                          "version": 1,
                          "findings": [
                            {"path": "a.md", "rule": "tone/blame", "section": "工作 > \\"x\\"", "text": "都怪\\\\测试"},
                            {"path": "a.md", "rule": "tone/blame", "section": "工作 > \\"x\\"", "text": "都怪\\\\测试"},
                            {"path": "b.md", "rule": "tone/blame", "section": "", "text": "z"}
                          ]
                        }
                        """);
        assertThat(BaselineFile.read(file).entries())
                .containsExactlyElementsOf(entries.stream().sorted().toList());
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void an_empty_baseline_is_one_too() throws IOException {
        Path file = folder.resolve("base.json");
        BaselineFile.write(file, new Baseline(file, List.of()));
        assertThat(BaselineFile.read(file).entries()).isEmpty();
    }

    @Test
    void entries_of_documents_that_are_gone_are_told() throws IOException {
        Files.writeString(folder.resolve("a.md"), "");
        BaselineEntry there = new BaselineEntry("a.md", "tone/blame", "", "x");
        BaselineEntry gone = new BaselineEntry("b.md", "tone/blame", "", "x");
        Baseline baseline = new Baseline(folder.resolve("base.json"), List.of(there, gone));

        assertThat(baseline.vanished()).containsExactly(gone);
        assertThat(baseline.without(List.of(gone))).containsExactly(there);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"version": 1, "findings": [}            | :1:29: This is no JSON
            []                                       | :1:1: A baseline is a JSON object.
            {"findings": []}                         | A baseline has the key “version”.
            {"version": 2, "findings": []}           | :1:13: This is a baseline of version 2, and only version 1 is known; use a newer Commcheck.
            {"version": 1, "entries": []}            | There is no key “entries”; there are version and findings.
            {"version": 1, "findings": {}}           | “findings” is a list.
            {"version": 1, "findings": ["a"]}        | An entry is a JSON object.
            {"version": 1, "findings": [{"line": 3}]} | There is no key “line” in an entry.
            {"version": 1, "findings": [{"path": 3}]} | “path” is a text.
            {"version": 1, "findings": [{"path": "a"}]} | An entry has the keys path, rule, section and text.
            """)
    void a_file_that_is_no_baseline_is_told_with_its_place(String json, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("base.json"), json);

        assertThatThrownBy(() -> BaselineFile.read(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> BaselineFile.read(folder.resolve("base.json")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageEndingWith("There is no such baseline; “commcheck baseline” writes one.");
    }

    private static BaselineFilter filter(List<Finding> findings, BaselineEntry... entries) {
        return BaselineFilter.of(findings, List.of(entries), "a.md");
    }

    private Finding finding(String rule, String section, String subject) {
        TextRange range = new TextRange(line * 10, line * 10 + 5);
        Location place = new Location(line++, 1);
        return new Finding(
                RuleId.of(rule),
                Severity.ERROR,
                range,
                place,
                place,
                subject,
                "It is wrong.",
                "Mend it.",
                List.of(),
                section,
                "");
    }
}
