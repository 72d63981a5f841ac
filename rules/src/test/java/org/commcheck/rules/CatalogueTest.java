package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commcheck.engine.RuleBase;
import org.commcheck.engine.RuleExample;
import org.commcheck.engine.RulePage;
import org.commcheck.extract.Fact;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Guideline.Ground;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Wording;
import org.commcheck.rules.DrlFile.DrlRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every guideline owes its readers: a page that is complete, in both languages, and agrees with its rules. */
class CatalogueTest {

    private static final Set<String> GENERAL_BLANKS = Set.of("text", "part", "type", "example-date", "candidates");
    private static final Set<String> TYPES = Set.of(
            "status-report",
            "meeting-minutes",
            "communication-plan",
            "raci",
            "change-notice",
            "requirements",
            "acceptance",
            "sla",
            "resource-request",
            "complaint-response",
            "incident-review",
            "proposal",
            "contingency-plan",
            "stakeholder-register",
            "kickoff",
            "general");
    private static final String SUPPRESSION = "suppression/";
    private static final Pattern BLANK = Pattern.compile("\\{([^}]*)}");
    private static final Pattern PARAMETER =
            Pattern.compile("Parameter\\(\\s*rule == \"([^\"]+)\",(.*?)value \\)", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("name == \"([^\"]+)\"");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    static List<Path> pages() {
        return RuleFiles.all(".md");
    }

    /** The pages of what rules judge; guidelines about suppressions are judged by what comes after the rules. */
    static List<Path> pagesOfRules() {
        return pages().stream()
                .filter(path -> !RuleFiles.id(path).startsWith(SUPPRESSION))
                .toList();
    }

    @Test
    void every_rule_file_has_a_page_and_every_page_a_rule_file() {
        assertThat(pagesOfRules().stream().map(RuleFiles::id))
                .isNotEmpty()
                .containsExactlyElementsOf(RuleFiles.all(".drl").stream()
                        .map(RuleFiles::id)
                        .filter(id -> !id.endsWith("derived"))
                        .toList());
    }

    @Test
    void the_rulebase_as_built_knows_exactly_the_pages_and_has_their_text() {
        RuleBase rules = RuleBase.builtIn();
        List<Guideline> written =
                pages().stream().map(path -> RuleFiles.page(path).guideline()).toList();
        assertThat(rules.catalog().guidelines()).containsExactlyElementsOf(written);
        for (Path path : pages()) {
            assertThat(rules.page(RuleId.of(RuleFiles.id(path)))).contains(RuleFiles.read(path));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_the_id_of_its_file_and_all_its_sections(Path path) {
        RulePage page = RuleFiles.page(path);
        assertThat(page.guideline().id()).hasToString(RuleFiles.id(path));
        assertThat(page.sections().keySet()).containsExactly("", "What it flags", "Why", "Examples", "Limits", "中文说明");
        assertThat(page.sections().get("")).matches("# .+");
        assertThat(page.sections().values()).noneMatch(String::isBlank);
        assertThat(page.guideline().source()).containsPattern("00[0-4]");
        assertThat(page.sections().get("Why")).containsPattern("00[0-4]");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_names_types_and_a_version_that_there_are(Path path) {
        Guideline guideline = RuleFiles.page(path).guideline();
        assertThat(guideline.types()).isSubsetOf(TYPES);
        assertThat(guideline.since()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_shows_bad_and_good_examples_in_both_languages(Path path) {
        assertThat(kinds(path)).containsOnlyKeys("bad en", "bad zh", "good en", "good zh");
    }

    @ParameterizedTest
    @MethodSource("pagesOfRules")
    void a_page_shows_two_kinds_of_bad_and_two_look_alikes_in_each_language(Path path) {
        assertThat(kinds(path).values()).allMatch(count -> count >= 2);
    }

    private static Map<String, Long> kinds(Path path) {
        return RuleFiles.page(path).examples().stream()
                .collect(Collectors.groupingBy(
                        example -> (example.bad() ? "bad" : "good") + (example.chinese() ? " zh" : " en"),
                        Collectors.counting()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void bad_examples_name_the_rule_of_their_page_and_good_ones_do_not(Path path) {
        RulePage page = RuleFiles.page(path);
        for (RuleExample example : page.examples()) {
            assertThat(example.expected().stream()
                            .anyMatch(expected ->
                                    expected.rule().equals(page.guideline().id())))
                    .as("%s:%d", path, example.line())
                    .isEqualTo(example.bad());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void messages_are_sentences_in_their_language(Path path) {
        for (Ground ground : RuleFiles.page(path).guideline().grounds()) {
            for (Wording wording : List.of(ground.message(), ground.help())) {
                assertThat(wording.en()).doesNotContainPattern(CHINESE).matches("[A-Z“].*[.?”]");
                assertThat(wording.zh()).containsPattern(CHINESE).matches(".*[。？”]");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pagesOfRules")
    void every_ground_has_a_rule_and_every_rule_a_ground(Path path) {
        Guideline guideline = RuleFiles.page(path).guideline();
        assertThat(drl(path).rules().keySet())
                .containsExactlyElementsOf(guideline.grounds().stream()
                        .map(ground -> ruleName(guideline, ground))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pagesOfRules")
    void the_numbers_that_rules_judge_by_are_those_of_their_page(Path path) {
        DrlFile file = drl(path);
        Set<String> read = new TreeSet<>();
        for (MatchResult pattern : DrlFile.all(PARAMETER, file.text())) {
            assertThat(pattern.group(1)).isEqualTo(RuleFiles.id(path));
            DrlFile.all(NAME, pattern.group(2)).forEach(name -> read.add(name.group(1)));
        }
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(RuleFiles.page(path).guideline().parameters().stream()
                        .map(Guideline.Parameter::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pagesOfRules")
    void every_blank_of_a_message_can_be_filled(Path path) {
        Guideline guideline = RuleFiles.page(path).guideline();
        Map<String, DrlRule> rules = drl(path).rules();
        for (Ground ground : guideline.grounds()) {
            String name = ruleName(guideline, ground);
            assertThat(blanks(ground)).as(name).isSubsetOf(fillable(guideline, rules.get(name)));
        }
    }

    private static Set<String> blanks(Ground ground) {
        return Stream.of(ground.message(), ground.help())
                .flatMap(wording -> Stream.of(wording.en(), wording.zh()))
                .flatMap(text -> BLANK.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** What needs no particular fact, the words and values of the facts that the rule hands over, and its numbers. */
    private static Set<String> fillable(Guideline guideline, DrlRule rule) {
        Set<String> names = new TreeSet<>(GENERAL_BLANKS);
        for (String type : rule.reasons()) {
            names.add(kebab(type));
            for (RecordComponent value : fact(type).getRecordComponents()) {
                names.add(kebab(type) + "." + kebab(value.getName()));
            }
        }
        for (Guideline.Parameter parameter : guideline.parameters()) {
            if (rule.when().contains("\"" + parameter.name() + "\"")) {
                names.add(parameter.name());
            }
        }
        return names;
    }

    private static Class<?> fact(String name) {
        return Arrays.stream(Fact.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String kebab(String name) {
        return name.replaceAll("\\B([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String ruleName(Guideline guideline, Ground ground) {
        return ground.name().isEmpty() ? guideline.id().toString() : guideline.id() + ": " + ground.name();
    }

    private static DrlFile drl(Path page) {
        return DrlFile.read(RuleFiles.FOLDER.resolve(RuleFiles.id(page) + ".drl"));
    }
}
