package org.commcheck.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commcheck.CheckOptions;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.commcheck.ConfigurationUse;
import org.commcheck.finding.ConfigurationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that only a checked-out configuration names: words, tables and sentences count, programs don't run unless the user said so. */
class ConfiguredPacksTest {

    private static final String SENTENCE = "house/said: When an action item mentions \"plan\" then fail \"x\"\n";
    private final String home = System.getProperty("user.home");

    @TempDir
    Path folder;

    private Path project = Path.of(".");

    @BeforeEach
    void a_project_with_a_pack_and_a_home() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        System.setProperty("user.home", folder.resolve("home").toString());
        write("project/.git/HEAD", "ref: refs/heads/main\n");
        write("project/minutes.md", PackFolder.MINUTES);
        write("project/commcheck.yml", "packs: [rules/house]\n");
        PackFolder.in(project.resolve("rules/house")).with("said.dslr", SENTENCE);
        Canary.sung();
    }

    @AfterEach
    void the_home_that_was_there_before() {
        System.setProperty("user.home", home);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private CheckReport check(Checker checker) {
        return checker.check(new CheckRequest(
                List.of(new CheckRequest.Place(project)),
                CheckOptions.DEFAULT.withConfiguration(ConfigurationUse.SEARCH)));
    }

    private CheckReport check() {
        return check(Checker.withBuiltInRules());
    }

    private PackFolder withDrl() {
        return PackFolder.in(project.resolve("rules/house"))
                .rule(
                        "wild",
                        "org.commcheck.packs.Canary.sing()",
                        "org.commcheck.packs.Canary.sing(); " + PackFolder.REPORT);
    }

    @Test
    void its_sentences_run() {
        CheckReport report = check();
        assertThat(PackFolder.found(report)).containsExactly("house/said");
        assertThat(PackFolder.problems(report)).isEmpty();
    }

    @Test
    void its_words_count() throws IOException {
        write("project/rules/house/tables/terms-en.csv", """
                list,term,match,only-before,only-after,unless-before,unless-after
                apology,send the plan,,,,,
                """);
        write("project/rules/house/said.dslr", "When a word of the list \"apology\" occurs then fail \"x\"\n");
        assertThat(PackFolder.found(check())).containsExactly("house/said");
    }

    @Test
    void its_drl_is_refused_and_the_refusal_says_how_to_allow_it() {
        withDrl();
        CheckReport report = check();
        assertThat(PackFolder.found(report)).containsExactly("house/said");
        assertThat(PackFolder.problems(report))
                .singleElement()
                .asString()
                .startsWith("wild.drl:1: This was not run, for it is a program")
                .contains(
                        "--packs ",
                        "dependency of the Maven plugin",
                        "~/.config/commcheck/commcheck.yml",
                        "trust: true");
        assertThat(Canary.sung()).isZero();
    }

    @Test
    void its_drl_runs_if_the_user_trusts_it_in_the_configuration_of_the_home() throws IOException {
        withDrl();
        write(
                "home/.config/commcheck/commcheck.yml",
                "packs:\n- path: " + project.resolve("rules/house") + "\n  trust: true\n");
        CheckReport report = check();
        assertThat(PackFolder.found(report)).containsExactlyInAnyOrder("house/said", "house/wild");
        assertThat(PackFolder.problems(report)).isEmpty();
        assertThat(Canary.sung()).isPositive();
    }

    @Test
    void trust_that_is_not_given_is_none() throws IOException {
        withDrl();
        write(
                "home/.config/commcheck/commcheck.yml",
                "packs:\n- path: " + project.resolve("rules/house") + "\n  trust: false\n");
        check();
        assertThat(Canary.sung()).isZero();
        write(
                "home/.config/commcheck/commcheck.yml",
                "packs:\n- path: " + project.resolve("rules") + "\n  trust: true\n");
        check();
        assertThat(Canary.sung()).isZero();
    }

    @Test
    void its_drl_runs_once_if_the_user_names_it_as_well() {
        withDrl();
        CheckReport report = check(Checker.withPacks(List.of(project.resolve("rules/house"))));
        assertThat(PackFolder.found(report)).containsExactlyInAnyOrder("house/said", "house/wild");
        assertThat(PackFolder.problems(report)).isEmpty();
    }

    @Test
    void what_is_wrong_with_it_is_told_however_much_is_kept() {
        Checker builtIn = Checker.withBuiltInRules();
        assertThat(PackFolder.problems(checkKeeping(builtIn))).isEmpty();
        PackFolder.in(project.resolve("rules/house")).with("wrong.dslr", "When it rains then dance\n");
        for (int run = 0; run < 2; run++) {
            assertThat(PackFolder.problems(checkKeeping(builtIn)))
                    .singleElement()
                    .asString()
                    .startsWith("wrong.dslr:1: ");
        }
    }

    @Test
    void a_copy_of_it_is_another_pack_of_the_same_ids_however_much_is_kept() {
        Path copy = folder.resolve("copy");
        PackFolder.in(copy).with("said.dslr", SENTENCE);
        assertThat(PackFolder.problems(checkKeeping(Checker.withPacks(List.of(project.resolve("rules/house"))))))
                .isEmpty();
        assertThat(PackFolder.problems(checkKeeping(Checker.withPacks(List.of(copy)))))
                .singleElement()
                .asString()
                .contains("house/said");
    }

    private CheckReport checkKeeping(Checker checker) {
        return checker.check(new CheckRequest(
                List.of(new CheckRequest.Place(project)),
                CheckOptions.DEFAULT.withConfiguration(ConfigurationUse.SEARCH).withCache(folder.resolve("cache"))));
    }

    @Test
    void a_link_to_a_trusted_pack_is_that_pack_and_a_link_in_its_place_is_not() throws IOException {
        withDrl();
        write(
                "home/.config/commcheck/commcheck.yml",
                "packs:\n- path: " + folder.resolve("trusted") + "\n  trust: true\n");
        PackFolder.in(folder.resolve("trusted")).with("said.dslr", SENTENCE);
        Files.createSymbolicLink(project.resolve("link"), project.resolve("rules/house"));
        write("project/commcheck.yml", "packs: [link]\n");
        check();
        assertThat(Canary.sung()).isZero();
    }

    @Test
    void the_project_can_not_trust_itself() throws IOException {
        withDrl();
        for (String attempt : List.of(
                "packs: [rules/house]\ntrust: true\n",
                "packs:\n- path: rules/house\n  trust: true\n",
                "packs: {rules/house: {trust: true}}\n",
                "packs: [rules/house]\nextends: .config/commcheck/commcheck.yml\n")) {
            write("project/.config/commcheck/commcheck.yml", "packs:\n- path: ../../rules/house\n  trust: true\n");
            write("project/commcheck.yml", attempt);
            assertThatThrownBy(this::check)
                    .as(attempt)
                    .isInstanceOfSatisfying(
                            ConfigurationException.class,
                            e -> assertThat(e.flaws())
                                    .allSatisfy(flaw -> assertThat(flaw.file()).endsWith("commcheck.yml"))
                                    .allSatisfy(flaw -> assertThat(flaw.line()).isPositive())
                                    .allSatisfy(
                                            flaw -> assertThat(flaw.column()).isPositive()));
        }
        assertThat(Canary.sung()).isZero();
    }

    @Test
    void a_pack_that_is_not_there_or_is_none_is_told_with_its_place() throws IOException {
        write("project/commcheck.yml", "profile: strict\npacks: [rules/hose]\n");
        assertThatThrownBy(this::check)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("commcheck.yml:2:9: There is no rule pack ");
        write("project/commcheck.yml", "packs: [rules]\n");
        assertThatThrownBy(this::check)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("commcheck.yml:1:9: ")
                .hasMessageContaining("which a rule pack begins with");
        write("project/commcheck.yml", "packs: [org.example:rules]\n");
        assertThatThrownBy(this::check)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("commcheck.yml:1:9: ")
                .hasMessageContaining("dependency of the Maven plugin");
    }

    @Test
    void what_is_wrong_with_ones_own_configuration_is_told() throws IOException {
        write("home/.config/commcheck/commcheck.yml", "packs:\n- path: x\n  trsut: true\n");
        assertThatThrownBy(this::check)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(":3:3: There is no key “trsut”. Did you mean “trust”?");
    }

    @Test
    void a_configuration_knows_the_rules_of_its_pack_and_other_folders_don_t() throws IOException {
        write("project/commcheck.yml", "packs: [rules/house]\nrules:\n  house/said: info\n");
        assertThat(check().documents().get(0).findings())
                .filteredOn(finding -> finding.rule().toString().equals("house/said"))
                .extracting(finding -> finding.severity().name())
                .containsExactly("INFO");
        write("project/other/commcheck.yml", "profile: strict\n");
        write("project/other/minutes.md", PackFolder.MINUTES);
        assertThat(PackFolder.found(check())).containsExactly("house/said");
        write("project/other/commcheck.yml", "rules:\n  house/said: info\n");
        assertThatThrownBy(this::check)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("There is no guideline “house/said”");
    }

    @Test
    void two_configurations_may_have_packs_of_the_same_ids() throws IOException {
        write("project/other/commcheck.yml", "packs: [house]\n");
        write("project/other/minutes.md", PackFolder.MINUTES);
        PackFolder.in(project.resolve("other/house")).with("said.dslr", SENTENCE.replace("\"x\"", "\"y\""));
        assertThat(check().documents())
                .flatExtracting(document -> document.findings())
                .filteredOn(finding -> finding.rule().toString().equals("house/said"))
                .extracting(finding -> finding.message())
                .containsExactly("x", "y");
    }
}
