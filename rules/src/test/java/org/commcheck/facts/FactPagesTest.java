package org.commcheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commcheck.Checker;
import org.commcheck.extract.Parameter;
import org.commcheck.finding.RuleId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the pages of the facts to the facts. A change of a record, its Javadoc or what is seen changes its page; write the pages anew with
 * {@code mvn -pl rules -am test -Dtest=FactPagesTest -Dfacts.update=true -Dsurefire.failIfNoSpecifiedTests=false} and read the difference.
 */
class FactPagesTest {

    private static final String RULE_PAGE = """
            ---
            id: facts/%s
            severity: warning
            profile: recommended
            reads: series
            status: preview
            types: all
            since: 0.1.0
            source: "the page of the fact"
            message: {en: "“{text}”", zh: "“{text}”"}
            help: {en: "-", zh: "-"}
            ---
            # facts/%s
            """;

    @TempDir
    static Path folder;

    private static Checker checker = Checker.withBuiltInRules();
    private static List<FactPage> pages = List.of();

    @BeforeAll
    static void make_a_rule_of_every_page() throws IOException {
        List<FactPage> read = new ArrayList<>();
        Files.writeString(folder.resolve("pack.yml"), "name: facts\nversion: 0.1.0\n");
        for (Class<?> fact : FactPage.facts()) {
            FactPage page = FactPage.read(fact);
            read.add(page);
            String name = name(page);
            Files.writeString(folder.resolve(name + ".md"), RULE_PAGE.formatted(name, name));
            Files.writeString(folder.resolve(name + ".drl"), rule(page));
        }
        pages = read;
        checker = Checker.withPacks(List.of(folder));
    }

    static Stream<FactPage> pages() {
        return pages.stream();
    }

    private static String name(FactPage page) {
        return FactPage.fileName(page.type().getSimpleName()).replace(".md", "");
    }

    /** A package of its own, for files of one package share their imports. Other facts that the patterns join with are imported too; the page's own imports are those that it states. */
    private static String rule(FactPage page) {
        String patterns = page.patterns();
        Matcher bound = Pattern.compile("(\\$\\w+) : " + page.type().getSimpleName() + "\\(")
                .matcher(patterns);
        assertThat(bound.find()).as("the pattern of " + page.type()).isTrue();
        StringBuilder drl = new StringBuilder(
                "package facts." + name(page).replace("-", "") + ";\nimport org.commcheck.engine.Findings;\n");
        page.imports().forEach(name -> drl.append("import " + name + ";\n"));
        FactPage.facts().stream()
                .filter(fact -> fact != page.type() && patterns.contains(fact.getSimpleName() + "("))
                .forEach(fact -> drl.append("import " + fact.getName() + ";\n"));
        return drl.append("global Findings findings;\nrule \"facts/" + name(page) + "\"\nwhen\n")
                .append(patterns)
                .append("\nthen\n    findings.report( drools.getRule(), " + bound.group(1) + ".range(), "
                        + bound.group(1) + ".text(), " + bound.group(1) + " );\nend\n")
                .toString();
    }

    @Test
    void every_fact_has_a_page_and_every_page_its_fact() throws IOException {
        try (Stream<Path> files = Files.list(FactPage.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(FactPage.INDEX)))
                    .containsExactlyInAnyOrderElementsOf(pages.stream()
                            .map(page -> FactPage.fileName(page.type().getSimpleName()))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_says_what_the_record_its_javadoc_and_the_checker_say(FactPage page) throws IOException {
        hold(FactPage.FOLDER.resolve(FactPage.fileName(page.type().getSimpleName())), page.text(checker));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_property_method_and_constant_has_a_meaning(FactPage page) throws IOException {
        assertThat(page.text(checker).lines()).noneMatch(line -> line.endsWith("|  |"));
    }

    @Test
    void the_first_page_lists_them_all() throws IOException {
        hold(FactPage.FOLDER.resolve(FactPage.INDEX), FactIndex.text(pages));
    }

    private static void hold(Path file, String text) throws IOException {
        if (Boolean.getBoolean("facts.update")) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_a_sample_in_each_language_and_each_yields_the_fact(FactPage page) throws IOException {
        assertThat(page.samples()).extracting(FactSample::chinese).contains(true, false);
        for (FactSample sample : page.samples()) {
            // Parameters are told to the rules when they judge, not seen in the document.
            if (page.type() != Parameter.class) {
                assertThat(Patterns.of(sample.checked(checker), page.type()))
                        .as(sample.text())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void every_example_of_a_rule_compiles() {
        assertThat(checker.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_example_of_a_rule_matches_a_sample_in_each_language(FactPage page) {
        RuleId rule = RuleId.of("facts/" + name(page));
        assertThat(page.samples())
                .allSatisfy(
                        sample -> assertThat(sample.checked(checker).problems()).isEmpty());
        assertThat(page.samples().stream()
                        .filter(sample -> sample.checked(checker).findings().stream()
                                .anyMatch(finding -> finding.rule().equals(rule)))
                        .map(FactSample::chinese))
                .as(page.patterns())
                .contains(true, false);
    }
}
