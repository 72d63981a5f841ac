package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.commcheck.engine.RuleExample.Earlier;
import org.commcheck.engine.RuleExample.Expected;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Guideline.Ground;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.finding.Wording;
import org.junit.jupiter.api.Test;

class RulePageTest {

    private static final String MATTER = """
            ---
            id: family/offence
            severity: error
            profile: strict
            status: preview
            types: [raci, sla]
            since: 0.1.0
            source: "002"
            message: { en: "Bad.", zh: "不好。" }
            help: { en: "Mend it.", zh: "请修改。" }
            grounds:
              rarely:
                severity: info
                message: { en: "Odd.", zh: "奇怪。" }
            ---
            """;

    @Test
    void front_matter_is_the_guideline() {
        Guideline guideline = RulePage.parse("p.md", MATTER).guideline();
        assertThat(guideline.id()).isEqualTo(RuleId.of("family/offence"));
        assertThat(guideline.severity()).isEqualTo(Severity.ERROR);
        assertThat(guideline.strict()).isTrue();
        assertThat(guideline.types()).containsExactly("raci", "sla");
    }

    @Test
    void a_ground_falls_back_to_what_the_guideline_says_in_general() {
        assertThat(RulePage.parse("p.md", MATTER).guideline().ground("rarely"))
                .isEqualTo(new Ground(
                        "rarely", true, Severity.INFO, new Wording("Odd.", "奇怪。"), new Wording("Mend it.", "请修改。")));
    }

    @Test
    void a_page_names_the_numbers_that_its_rules_judge_by() {
        assertThat(RulePage.parse("p.md", counting(40)).guideline().parameters())
                .containsExactly(new Guideline.Parameter("max-words", 40, 1, 99, new Wording("Words", "词数")));
        assertThatThrownBy(() -> RulePage.parse("p.md", counting(0)))
                .hasMessage("p.md: parameters: max-words: “default” must be from 1 to 99, not 0");
        assertThatThrownBy(() -> RulePage.parse("p.md", counting("many")))
                .hasMessage("p.md: parameters: max-words: “default” must be a whole number, not many");
    }

    private static String counting(Object standard) {
        return MATTER.replace(
                "grounds:",
                "parameters: { max-words: { default: " + standard
                        + ", min: 1, max: 99, description: { en: Words, zh: 词数 } } }\ngrounds:");
    }

    @Test
    void sections_are_divided_by_headings_outside_of_fences() {
        String page = MATTER + "# t\n\n## One\na\n```\n## no heading\n```\n## Two\nb\n";
        assertThat(RulePage.parse("p.md", page).sections())
                .containsExactly(
                        Map.entry("", "# t"), Map.entry("One", "a\n```\n## no heading\n```"), Map.entry("Two", "b"));
    }

    @Test
    void markers_name_findings_and_are_no_part_of_the_document() {
        String page = MATTER
                + "```markdown bad file=a-b.md today=2026-03-04\n"
                + "one\ntwo “x”\n^ family/offence \"x\"\n^^ other/rule \"part\"\n\nthree\n```\n";
        assertThat(RulePage.parse("p.md", page).examples()).singleElement().satisfies(example -> {
            assertThat(example.bad()).isTrue();
            assertThat(example.line()).isEqualTo(16);
            assertThat(example.fileName()).isEqualTo("a-b.md");
            assertThat(example.options()).containsExactly(Map.entry("today", "2026-03-04"));
            assertThat(example.text()).isEqualTo("one\ntwo “x”\n\nthree\n");
            assertThat(example.chinese()).isFalse();
            assertThat(example.expected())
                    .containsExactly(
                            new Expected(RuleId.of("family/offence"), 2, "x"),
                            new Expected(RuleId.of("other/rule"), 1, "part"));
        });
    }

    @Test
    void earlier_documents_belong_to_the_example_behind_them() {
        String page = MATTER.replace("status:", "reads: series\nstatus:")
                + "```markdown earlier file=1.md\none\n```\ntext\n```markdown earlier file=2.md\ntwo\n```\n"
                + "```markdown good file=3.md\nthree\n```\n```markdown good file=4.md\nfour\n```\n";
        RulePage parsed = RulePage.parse("p.md", page);
        assertThat(parsed.guideline().acrossSeries()).isTrue();
        assertThat(parsed.examples())
                .extracting(RuleExample::earlier)
                .containsExactly(List.of(new Earlier("1.md", "one\n"), new Earlier("2.md", "two\n")), List.of());
    }

    @Test
    void a_longer_fence_shows_a_fence_and_other_blocks_are_no_examples() {
        String page = MATTER + "````html good\n```\n中\n```\n````\n```drools\nx\n```\n```markdown\ny\n```\n";
        assertThat(RulePage.parse("p.md", page).examples()).singleElement().satisfies(example -> {
            assertThat(example.fileName()).isEqualTo("example.html");
            assertThat(example.text()).isEqualTo("```\n中\n```\n");
            assertThat(example.chinese()).isTrue();
        });
    }

    @Test
    void mistakes_in_a_page_are_told_with_page_and_key() {
        for (List<String> mistake : List.of(
                List.of("text\n", "p.md: the page must begin with front matter"),
                List.of("---\nid: x\n", "p.md: the page must begin with front matter"),
                List.of(MATTER.replace("severity: error", "severity: fatal"), "p.md: “severity” must be one of"),
                List.of(MATTER.replace("since: 0.1.0\n", ""), "p.md: “since” must be a text"),
                List.of(MATTER.replace("since:", "sinse:"), "p.md: there is no key “sinse”; the keys are"),
                List.of(MATTER.replace(", zh: \"奇怪。\"", ""), "p.md: grounds: rarely: message: “zh” must be a text"),
                List.of(MATTER.replace("\"002\"", "\"002"), "p.md: the front matter is no YAML"),
                List.of(MATTER + "```markdown ugly\n```\n", "p.md:16: an example is “good”, “bad” or “earlier”"),
                List.of(MATTER + "```markdown bad\nx\n```\n", "p.md:16: a bad example must name its findings"),
                List.of(MATTER + "```markdown earlier\nx\n```\n", "p.md:16: an earlier document has a name"),
                List.of(
                        MATTER + "```markdown earlier file=a.md\n```\n",
                        "p.md: no example follows the earlier document"),
                List.of(MATTER.replace("status:", "reads: tea-leaves\nstatus:"), "p.md: “reads” must be one of"),
                List.of(MATTER + "```markdown good x\n```\n", "p.md:16: an option looks like"),
                List.of(MATTER + "```markdown bad\nx\n^ family/offence x\n```\n", "p.md:16: a marker looks like"))) {
            assertThatThrownBy(() -> RulePage.parse("p.md", mistake.get(0)))
                    .isInstanceOf(RulePageException.class)
                    .hasMessageStartingWith(mistake.get(1));
        }
    }

    private static String saying(String front) {
        return "---\nid: family/offence\n" + front + "\n---\n";
    }

    @Test
    void front_matter_that_would_fill_the_stack_or_the_memory_is_refused() {
        for (String front : List.of(
                "types: " + "[".repeat(20_000) + "]".repeat(20_000),
                "types: " + "{a: ".repeat(20_000) + "}".repeat(20_000),
                "types: &a [&b [*a]]",
                "a: &a [x, x]\nb: &b [*a, *a]\ntypes: [*b, *b]",
                "since: !!int x",
                "since: !!float x")) {
            assertThatThrownBy(() -> RulePage.parse("p.md", saying(front)))
                    .isInstanceOf(RulePageException.class)
                    .hasMessageStartingWith("p.md: the front matter is n");
        }
    }
}
