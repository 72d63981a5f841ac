package org.commcheck.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commcheck.CheckOptions;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.commcheck.ConfigurationUse;
import org.commcheck.engine.RulePack;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** No way leads from the words of a pack that nobody trusts to code that runs. */
class SmugglingTest {

    private static final String CALL = "org.commcheck.packs.Canary.sing()";
    private static final String OK = "house/ok: When an action item mentions \"plan\" then warn \"x\"\n";

    @TempDir
    Path folder;

    @BeforeEach
    void a_canary_that_is_silent() {
        Canary.sung();
    }

    /**
     * A try.
     *
     * @param line where the refusal stands
     */
    record Attempt(String file, int line, String text) {}

    private static Attempt said(String sentence) {
        return new Attempt("smuggled.dslr", 2, OK + sentence + "\n");
    }

    private static Attempt row(String row) {
        return new Attempt(
                "smuggled.drl.csv", 2, "rule,about,mentions …,is longer than … words,severity,message\n" + row + "\n");
    }

    static Stream<Attempt> attempts() {
        return Stream.of(
                // Files that are programs.
                new Attempt("smuggled.drl", 1, PackFolder.drl("ok", CALL, CALL + ";")),
                new Attempt("smuggled.drl", 1, "declare X end rule \"house/x\" when eval(" + CALL + ") then end"),
                new Attempt("own.dsl", 1, "[when][ActionItem]is of Ana=eval( " + CALL + " )\n"),
                new Attempt(
                        "smuggled.drl.csv",
                        1,
                        "RuleSet,x\nFunctions,boolean f() { return " + CALL + "; }\n\nRuleTable t\nCONDITION,ACTION\n"),
                new Attempt("smuggled.drl.csv", 1, "a,\"RuleTable t\"\n,CONDITION\n,eval( " + CALL + " )\n"),
                new Attempt("smuggled.drl.csv", 2, "x\n\"  ruletable t\"\nCONDITION\neval( " + CALL + " )\n"),
                // What Drools reads as code in a file of sentences.
                said(">" + CALL + ";"),
                said("  > eval( " + CALL + " )"),
                said("expander own.dsl"),
                said("import org.commcheck.packs.Canary"),
                said("global org.commcheck.packs.Canary canary"),
                said("function boolean f() { return " + CALL + "; }"),
                said("query q eval( " + CALL + " ) end"),
                said("declare X x : int = " + CALL + " end"),
                said("rule \"house/x\" salience 10 when eval( " + CALL + " ) then " + CALL + "; end"),
                said("rule \"house/x\" dialect \"java\" when"),
                said("package x; import function org.commcheck.packs.Canary.sing;"),
                // Code where a sentence stands.
                said("house/x: When eval( " + CALL + " ) then warn \"x\""),
                said("house/x: When an action item eval( " + CALL + " ) then warn \"x\""),
                said("house/x: When an action item has no owner and eval( " + CALL + " ) then warn \"x\""),
                said("house/x: When $x : Object() from " + CALL + " then warn \"x\""),
                said("house/x: When an action item has no owner then " + CALL + "; warn \"x\""),
                said("house/x: When an action item has no owner then warn \"x\"; " + CALL),
                said("house/x: When an action item has no owner then warn " + CALL),
                said("house/x: When an action item has no owner then modify( $it ) { }"),
                said("house/x\" when eval( " + CALL
                        + " ) then end rule \"y: When an action item has no owner then warn \"x\""),
                said("house/x: 当行动项没有负责人且eval( " + CALL + " )时提醒\"x\""),
                // Code where a number, a type or a name stands.
                said("house/x: When an action item has more than 1 || " + CALL + " owners then warn \"x\""),
                said("house/x: When a sentence is longer than " + CALL + " words then warn \"x\""),
                said("house/x: When a sentence is longer than 99999999999 words then warn \"x\""),
                said("house/x: When a status report\" || " + CALL + " || \" has no date then warn \"x\""),
                said("house/x: When a " + CALL + " has no date then warn \"x\""),
                said("house/x: When a document has more than 1 " + CALL + " then warn \"x\""),
                said("house/x: When a document has no section of kind \"risks\" ) || eval( " + CALL
                        + " then warn \"x\""),
                said("house/x: When a document has no section of kind \"risks\\\" || " + CALL
                        + " || \\\"\" then warn \"x\""),
                said("house/x: When a word of the list \"jargon\\\" || " + CALL + " || \\\"\" occurs then warn \"x\""),
                // Strings that are not closed, and characters that stand for strings.
                said("house/x: When a document mentions \"x then warn \"y\" || " + CALL),
                said("house/x: When a document mentions \uE000 then warn \"" + CALL + "\""),
                said("house/x: When a document mentions “x\" then warn “" + CALL),
                // Tables.
                row("house/x,eval( " + CALL + " ),x,,error,x"),
                row("house/x,an action item has no owner and eval( " + CALL + " ),x,,error,x"),
                row("house/x,a sentence,,1 || " + CALL + ",error,x"),
                row("house/x,a sentence,x,,error || " + CALL + ",x"),
                row("\"house/x\"\" when eval( " + CALL + " ) then end\",a sentence,x,,error,x"),
                new Attempt(
                        "smuggled.drl.csv",
                        2,
                        "rule,about,eval( " + CALL + " ),severity,message\nhouse/x,a sentence,x,error,x\n"),
                new Attempt(
                        "smuggled.drl.csv",
                        2,
                        "rule,about,mentions … || " + CALL + ",severity,message\nhouse/x,a sentence,x,error,x\n"));
    }

    /** One pack holds them all, each in a file of its own; one document is checked. */
    @TestFactory
    Stream<DynamicTest> each_attempt_is_refused_with_its_place_and_does_not_run() {
        List<Attempt> all = attempts().toList();
        assertThat(all).hasSizeGreaterThan(40);
        PackFolder pack = PackFolder.in(folder);
        for (int number = 0; number < all.size(); number++) {
            Attempt attempt = all.get(number);
            pack.with(file(number, attempt), attempt.text().replace("house/", "house/n" + number + "-"));
        }
        List<Problem> problems = check().problems();
        int sung = Canary.sung();
        return IntStream.range(0, all.size()).mapToObj(number -> {
            String file = file(number, all.get(number));
            return DynamicTest.dynamicTest(all.get(number).text(), () -> {
                assertThat(problems)
                        .filteredOn(problem -> problem.path().endsWith(file))
                        .isNotEmpty()
                        .anySatisfy(problem -> assertThat(problem.line())
                                .isEqualTo(all.get(number).line()));
                assertThat(sung).isZero();
            });
        });
    }

    private static String file(int number, Attempt attempt) {
        return "n" + number + "-" + attempt.file();
    }

    private CheckReport check() {
        Checker checker = Checker.withRulePacks(List.of(RulePack.read(folder, false)));
        return checker.check(new CheckRequest(
                List.of(new CheckRequest.Text("minutes.md", PackFolder.MINUTES + "\nLine `x` \" ) || y.\n")),
                CheckOptions.DEFAULT));
    }

    /** Strings may hold anything, for they are never anything else than strings. */
    @Test
    void code_in_strings_is_text() {
        List<String> payloads = List.of(
                "\\\" || " + CALL + " || \\\"",
                "\\\" ) eval( " + CALL + " ) X( a == \\\"",
                "@{" + CALL + "}",
                "${" + CALL + "}",
                "#{" + CALL + "}",
                "{" + CALL + "}",
                "\\\\\\\" || " + CALL + " || \\\"",
                "\\\\u0022 || " + CALL + " || \\\\u0022",
                "\\\\\\\" then end rule \\\"y\\\" when eval( " + CALL + " ) then",
                "/* */ // " + CALL,
                "' + " + CALL + " + '");
        StringBuilder said = new StringBuilder();
        StringBuilder table = new StringBuilder("rule,about,does not mention …,severity,message\n");
        for (int number = 0; number < payloads.size(); number++) {
            String payload = payloads.get(number);
            said.append("house/x-" + number + ": When a document does not mention \"" + payload + "\" then warn \""
                    + CALL + " {" + CALL + "} {text}\", advise \"@{" + CALL + "}\"\n");
            table.append("house/y-" + number + ",a document,\"" + payload.replace("\"", "\"\"") + "\",info,\"" + CALL
                    + "\"\n");
        }
        PackFolder.in(folder).with("said.dslr", said.toString()).with("table.drl.csv", table.toString());
        CheckReport report = check();
        assertThat(report.problems()).isEmpty();
        assertThat(PackFolder.found(report)).hasSize(payloads.size() * 2);
        assertThat(Canary.sung()).isZero();
    }

    @Test
    void a_table_that_only_mentions_a_rule_set_is_no_program_and_the_refusal_of_one_names_its_cell() {
        String table = "rule,about,mentions …,severity,message\nhouse/a,an action item,plan,error,";
        PackFolder.in(folder)
                .with("a.drl.csv", table + "\"Rule set 3, rule table 4: a plan\"\n")
                .with("b.drl.csv", table.replace("house/a", "house/b") + "RuleTable 4 says so\n");
        CheckReport report = check();
        assertThat(PackFolder.found(report)).containsExactly("house/a");
        assertThat(PackFolder.problems(report))
                .singleElement()
                .asString()
                .startsWith("b.drl.csv:2: ")
                .contains("it is a program", "the cell “RuleTable 4 says so”");
    }

    @Test
    void yaml_of_pages_and_of_the_description_makes_no_objects() {
        PackFolder.in(folder)
                .with("said.dslr", OK)
                .with("ok.md", "---\nid: house/ok\nsource: !!org.commcheck.packs.Canary {}\n---\n# x\n");
        assertThat(check().problems()).isNotEmpty();
        PackFolder.in(folder).with("pack.yml", "name: !!javax.script.ScriptEngineManager [x]\nversion: 1\n");
        assertThatThrownBy(this::check).isInstanceOf(ConfigurationException.class);
        assertThat(Canary.sung()).isZero();
    }

    /** In a container a user may have no home, which Java calls {@code ?}, or one in what is checked: both are folders of the checkout. */
    @Test
    void a_home_in_the_checkout_trusts_nobody() throws IOException {
        Path project = folder.toRealPath().resolve("project");
        Path link = Files.createSymbolicLink(folder.toRealPath().resolve("link"), project);
        PackFolder pack = PackFolder.in(project.resolve("rules/house")).rule("loud", CALL);
        PackFolder.in(project)
                .with(".config/commcheck/commcheck.yml", "packs: [{path: " + pack.path() + ", trust: true}]\n")
                .with("commcheck.yml", "packs: [rules/house]\n")
                .with("docs/minutes.md", PackFolder.MINUTES);
        String home = System.getProperty("user.home");
        Path here = Path.of("").toAbsolutePath();
        try {
            for (Path checkedOut : List.of(project, link, here.relativize(project))) {
                System.setProperty("user.home", checkedOut.toString());
                for (Path checked : List.of(project, project.resolve("docs"), project.resolve("docs/minutes.md"))) {
                    CheckReport report = Checker.withBuiltInRules()
                            .check(new CheckRequest(
                                    List.of(new CheckRequest.Place(checked)),
                                    CheckOptions.DEFAULT.withConfiguration(ConfigurationUse.SEARCH)));
                    assertThat(PackFolder.problems(report))
                            .singleElement()
                            .asString()
                            .startsWith("loud.drl:1: This was not run");
                }
            }
        } finally {
            System.setProperty("user.home", home);
        }
        assertThat(Canary.sung()).isZero();
    }

    @Test
    void the_canary_sings_where_the_pack_is_trusted() {
        PackFolder.in(folder).rule("loud", CALL);
        PackFolder.in(folder).check(PackFolder.MINUTES);
        assertThat(Canary.sung()).isPositive();
    }
}
