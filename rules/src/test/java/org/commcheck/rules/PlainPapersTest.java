package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.engine.RuleBase;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Good papers whose authors follow no template: they say what readers look for in plain words (“When this plan applies”, 不计入考核的情形), and
 * nothing is to be found in them.
 */
class PlainPapersTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/commcheck/rules/plain");

    private static final Checker CHECKER = Checker.withBuiltInRules();

    private static final Map<String, String> TYPES = Map.of(
            "minutes", "meeting-minutes",
            "status", "status-report",
            "comms", "communication-plan",
            "complaint", "complaint-response",
            "contingency", "contingency-plan",
            "incident", "incident-review",
            "requirement", "requirements",
            "resource", "resource-request",
            "stakeholder", "stakeholder-register");

    static List<Path> papers() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_good_paper_in_plain_words_is_recognised_and_yields_nothing(Path paper) throws IOException {
        String name = paper.getFileName().toString();
        String kind = name.substring(0, name.indexOf('-'));
        CheckedDocument checked = checked(name, Files.readString(paper));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.type()).isEqualTo(TYPES.getOrDefault(kind, kind));
    }

    @ParameterizedTest
    @CsvSource({
        "contingency-en.md, When this plan applies, trigger",
        "contingency-en.md, What we do, response",
        "kickoff-en.md, Why we do this, goal",
        "kickoff-en.md, How we talk to each other, communication-plan",
        "kickoff-zh.md, 一、项目背景与目标, goal",
        "resource-zh.md, 预期效果, benefit",
        "proposal-en.md, Options, options"
    })
    void a_plain_heading_with_nothing_under_it_says_nothing(String file, String heading, String part)
            throws IOException {
        String text = Files.readString(FOLDER.resolve(file)).replace("\r\n", "\n");
        int start = text.indexOf("## " + heading) + "## ".length() + heading.length();
        String without = text.substring(0, start) + "\n" + text.substring(text.indexOf("\n## ", start));
        assertThat(checked(file, without).findings())
                .filteredOn(finding -> finding.rule().toString().equals("completeness/missing-section"))
                .extracting(Finding::subject)
                .containsExactly(part);
    }

    @Test
    void every_plain_name_is_one_of_a_part_that_its_type_asks_for() {
        Map<String, Set<String>> asked = new HashMap<>();
        for (TableRow row : RuleBase.builtIn().tables().rows("required-parts")) {
            asked.computeIfAbsent(row.get("type"), type -> new HashSet<>()).addAll(row.list("satisfied-by"));
        }
        for (TableRow row : RuleBase.builtIn().tables().rows("part-topics")) {
            assertThat(asked.getOrDefault(row.get("type"), Set.of()))
                    .as(row.get("type"))
                    .contains(row.get("part"));
        }
    }

    private static CheckedDocument checked(String name, String text) {
        CheckReport report = CHECKER.check(CheckRequest.ofText(name, text));
        return report.documents().get(0);
    }
}
