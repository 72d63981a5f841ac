package org.commcheck.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commcheck.CheckOptions;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packs and built-in rules find together what each finds alone. Drools silently drops matches where compiled and interpreted rules share a
 * KieBase, and where two spellings of one constraint meet in the alpha hash index.
 */
class PackTogetherTest {

    private static final Path RULES = Path.of("src/main/resources/org/commcheck/rules");
    private static final Path DOCUMENTS = Path.of("../examples/documents");

    @TempDir
    Path folder;

    @Test
    void a_pack_of_the_built_in_rules_finds_what_they_find_and_changes_nothing() throws IOException {
        PackFolder pack = PackFolder.in(folder);
        for (Path file : files()) {
            String text = Files.readString(file);
            String name = RULES.relativize(file).toString().replace('\\', '/');
            String family = name.substring(0, name.indexOf('/'));
            pack.with(
                    name,
                    name.endsWith(".md")
                            ? text.replaceFirst("id: " + family + "/", "id: house-" + family + "/")
                            : text.replace("rule \"" + family + "/", "rule \"house-" + family + "/")
                                    .replaceFirst("package org\\.commcheck\\.rules", "package house"));
        }
        List<Finding> alone = findings(Checker.withBuiltInRules());
        List<Finding> together = findings(Checker.withPacks(List.of(folder)));

        List<Finding> own =
                together.stream().filter(finding -> !isHouse(finding)).toList();
        assertThat(own).isEqualTo(alone);
        assertThat(together.stream().filter(PackTogetherTest::isHouse).map(PackTogetherTest::shown))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(alone.stream()
                        .filter(finding -> !finding.rule().family().equals("suppression"))
                        .map(finding -> "house-" + shown(finding))
                        .toList());
    }

    @Test
    void two_spellings_of_a_condition_lose_no_matches() {
        PackFolder pack = PackFolder.in(folder);
        List<String> expected = new ArrayList<>();
        List<String> kinds = List.of("minutes", "actions", "other", "x", "y");
        for (int i = 0; i < kinds.size(); i++) {
            String kind = kinds.get(i);
            for (String spelling :
                    List.of("text == \"" + kind + "\"", "text() == \"" + kind + "\"", "\"" + kind + "\" == text")) {
                String name = "rule" + expected.size();
                pack.rule(name, spelling);
                expected.add("house/" + name);
            }
        }
        StringBuilder text = new StringBuilder("# Minutes, 4 March 2026\n\n## Action items\n\n");
        kinds.forEach(kind -> text.append("- [ ] ").append(kind).append('\n'));
        CheckReport report = pack.check(text.toString());
        assertThat(PackFolder.problems(report)).isEmpty();
        assertThat(PackFolder.found(report)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_pack_sees_facts_that_its_own_rules_derive() {
        PackFolder pack = PackFolder.in(folder)
                .with(
                        "derived.drl",
                        PackFolder.drl(
                                "derived",
                                "open",
                                "insert( new org.commcheck.extract.FollowUp( $item.range(), $item.text(), 2 ) );"))
                .page("derives")
                .with(
                        "derives.drl",
                        PackFolder.drl("derives", "open", PackFolder.REPORT)
                                .replace(
                                        "$item : ActionItem( open )",
                                        "$item : FollowUp( text contains \"send the plan\" )"));
        CheckReport report = pack.check(PackFolder.MINUTES);
        assertThat(PackFolder.problems(report)).isEmpty();
        assertThat(PackFolder.found(report)).contains("house/derives");
    }

    private static boolean isHouse(Finding finding) {
        return finding.rule().family().startsWith("house-");
    }

    private static String shown(Finding finding) {
        return finding.rule() + " " + finding.range() + " " + finding.subject() + " " + finding.message() + " "
                + finding.severity();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            Set<String> judged = new HashSet<>();
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".csv"))
                    .filter(file -> !file.startsWith(RULES.resolve("tables")))
                    .sorted()
                    .toList();
            all.stream()
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".drl"))
                    .forEach(judged::add);
            return all.stream()
                    .filter(file -> judged.contains(file.toString().replace(".md", ".drl")))
                    .toList();
        }
    }

    private static List<Finding> findings(Checker checker) throws IOException {
        CheckReport report = checker.check(new CheckRequest(
                List.of(new CheckRequest.Place(DOCUMENTS)), CheckOptions.DEFAULT.withProfile(Profile.STRICT)));
        assertThat(PackFolder.problems(report)).isEmpty();
        List<Finding> findings = new ArrayList<>();
        for (CheckedDocument document : report.documents()) {
            findings.addAll(document.findings());
        }
        return findings;
    }
}
