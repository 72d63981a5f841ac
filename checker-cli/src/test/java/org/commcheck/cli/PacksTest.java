package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commcheck.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule packs on the command line. */
class PacksTest {

    static final String PAGE = """
            ---
            id: house/anybody
            severity: warning
            profile: recommended
            status: preview
            types: all
            since: 1.0.0
            source: "Handbook"
            message:
              en: "“{text}” is against the house."
              zh: "“{text}”不合规定。"
            help:
              en: "Ask the office."
              zh: "请问办公室。"
            ---
            # house/anybody

            ## What it flags

            Every action item.
            """;
    private static final String RULE = """
            package house;
            import org.commcheck.engine.Findings;
            import org.commcheck.extract.ActionItem;
            global Findings findings;
            rule "house/anybody"
            when
                $item : ActionItem( open )
            then
                findings.report( drools.getRule(), $item.range(), $item.text(), $item );
            end
            """;

    @TempDir
    Path folder;

    private String pack = "";
    private String minutes = "";

    @BeforeEach
    void a_pack_and_a_document() throws IOException {
        Path house = Files.createDirectory(folder.resolve("house"));
        Files.writeString(house.resolve("pack.yml"), "name: house\nversion: 1.0.0\n");
        Files.writeString(house.resolve("anybody.md"), PAGE);
        Files.writeString(house.resolve("anybody.drl"), RULE);
        Path document = folder.resolve("minutes.md");
        Files.writeString(
                document, "# Minutes, 4 March 2026\n\n## Action items\n\n- [ ] Ana: send the plan by 6 March\n");
        pack = house.toString();
        minutes = document.toString();
    }

    @Test
    void rules_of_a_pack_judge_as_the_built_in_ones_do() {
        Result result = Shell.plain().run("check", "--no-config", "--rule", "house/anybody", "--packs", pack, minutes);
        assertThat(result.out()).contains("house/anybody", "“Ana: send the plan by 6 March” is against the house.");
        assertThat(result.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void a_configuration_says_how_heavy_they_are() throws IOException {
        Path file = Files.writeString(folder.resolve("commcheck.yml"), "rules:\n  house/anybody: error\n");
        Result result = Shell.plain()
                .run("check", "--config", file.toString(), "--rule", "house/anybody", "--packs", pack, minutes);
        assertThat(result.out()).contains("error  house/anybody");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void they_are_listed_and_explained() {
        assertThat(Shell.plain().run("rules", "list", "--packs", pack).out()).contains("house/anybody");
        assertThat(Shell.plain()
                        .run("rules", "explain", "anybody", "--packs", pack)
                        .out())
                .contains("Every action item.");
    }

    @Test
    void a_broken_rule_makes_the_exit_code_2() throws IOException {
        Files.writeString(folder.resolve("house/anybody.drl"), RULE.replace("open", "opne"));
        for (String command : new String[] {"check", "facts"}) {
            Result result = Shell.plain().run(command, "--no-config", "--packs", pack, minutes);
            assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
            assertThat(result.err()).contains("anybody.drl:7: column 25: The fact ActionItem has no property “opne”");
        }
        Result listed = Shell.plain().run("rules", "list", "--packs", pack);
        assertThat(listed.code()).isEqualTo(ExitCode.TROUBLE);
    }

    @Test
    void an_author_sees_all_facts_as_the_patterns_that_match_them() throws IOException {
        Files.writeString(Path.of(minutes), "# Minutes\n\n- [ ] Ana: say \"yes\" ASAP\n");
        Result result = Shell.plain().run("facts", "--all", "--packs", pack, minutes);
        assertThat(result.out().lines())
                .contains(minutes + ":3:7: ActionItem( text == \"Ana: say \\\"yes\\\" ASAP\", id == 0, open,"
                        + " form == Form.CHECK_BOX, priority == \"\", !authored )");
        assertThat(result.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void a_folder_that_is_no_pack_is_refused() {
        Result result = Shell.plain().run("check", "--packs", folder.toString(), minutes);
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
        assertThat(result.err()).contains("pack.yml");
    }

    @Test
    void the_examples_of_a_pack_are_its_tests() throws IOException {
        String example =
                "```markdown bad\n# Minutes\n\n## Action items\n\n- [ ] Ana: send the plan\n^ house/anybody \"Ana: send the plan\"\n```\n";
        Path page = Path.of(pack).resolve("anybody.md");
        Files.writeString(page, PAGE + example);
        Result sound = Shell.plain().run("rules", "test", pack);
        assertThat(sound.out()).isEqualTo(pack + ": 1 example, all as they say.\n");
        assertThat(sound.code()).isEqualTo(ExitCode.CLEAN);
        Files.writeString(page, PAGE + example.replace("\"Ana: send", "\"send"));
        Result failing = Shell.plain().run("rules", "test", pack);
        assertThat(failing.out())
                .contains("anybody.md:21: the bad example", "    27 | - ^ house/anybody \"send the plan\"");
        assertThat(failing.code()).isEqualTo(ExitCode.FINDINGS);
        Files.delete(page);
        assertThat(Shell.plain().run("rules", "test", pack).code()).isEqualTo(ExitCode.TROUBLE);
    }
}
