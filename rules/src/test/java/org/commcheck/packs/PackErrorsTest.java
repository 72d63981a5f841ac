package org.commcheck.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.ListAssert;
import org.commcheck.CheckOptions;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.commcheck.engine.RulePack;
import org.commcheck.finding.ConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a pack is told with its place and what to do, and the other rules still run. */
class PackErrorsTest {

    @TempDir
    Path folder;

    private PackFolder pack = PackFolder.in(Path.of("."));

    @BeforeEach
    void a_pack_with_a_sound_rule() {
        pack = PackFolder.in(folder).rule("sound", "open");
    }

    /** The problems of a run in which the sound rule found what it should. */
    private ListAssert<String> problems() {
        CheckReport report = pack.check(PackFolder.MINUTES);
        assertThat(PackFolder.found(report)).containsExactly("house/sound");
        assertThat(report.documents().get(0).findings())
                .as("built-in rules judge all the same")
                .anyMatch(finding -> finding.rule().toString().equals("completeness/missing-section"));
        return assertThat(PackFolder.problems(report));
    }

    @Test
    void a_sound_pack_has_no_problems() {
        problems().isEmpty();
    }

    @Test
    void a_syntax_error_has_its_line_and_column() {
        pack.rule("broken", "open, ");
        problems()
                .singleElement()
                .asString()
                .startsWith("broken.drl:7: column 32: ")
                .contains("no viable alternative");
    }

    @Test
    void an_unknown_fact_is_named_with_the_nearest() {
        pack.page("broken")
                .with(
                        "broken.drl",
                        PackFolder.drl("broken", "open", PackFolder.REPORT).replace("ActionItem(", "ActonItem("));
        problems()
                .singleElement()
                .asString()
                .startsWith("broken.drl:7: column 13: ")
                .contains("no fact “ActonItem”", "Did you mean “ActionItem”?");
    }

    @Test
    void an_unknown_sentence_is_named_with_the_nearest() {
        pack.with("said.dslr", """
                house/one: When an action item has no ownr then warn "x"
                house/two: 当行动项没负责人时提醒"x"
                house/three: When a stats report has no date then warn "x"
                house/four: When a risk has no response and is nobody's then warn "x"
                """);
        problems()
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("said.dslr:1: ")
                                .contains("“an action item has no ownr”", "“an action item has no owner”"),
                        two -> assertThat(two).startsWith("said.dslr:2: ").contains("“行动项没有负责人”"),
                        three ->
                                assertThat(three).startsWith("said.dslr:3: ").contains("“a status report has no date”"),
                        four -> assertThat(four).startsWith("said.dslr:4: ").contains("“is nobody's”"));
    }

    @Test
    @Timeout(30)
    void a_sentence_that_would_take_long_to_read_is_refused() {
        String things = "an action item has no owner and ".repeat(122);
        pack.with(
                        "said.dslr",
                        "house/a: When " + things + "has no date then warn \"x\"\n\n"
                                + "house/b: When " + "item ".repeat(90) + "then warn\n\n"
                                + "house/c: When " + "\"item\" ".repeat(200) + "then warn \"x\"\n\n"
                                + "house/d: When a document does not mention \"" + "plan ".repeat(200)
                                + "\" then warn \"x\"\n")
                .with("table.drl.csv", "rule,about,mentions …,severity,message\nhouse/e," + things + ",plan,error,x\n");
        assertThat(PackFolder.found(pack.check(PackFolder.MINUTES))).contains("house/sound", "house/d");
        assertThat(PackFolder.problems(pack.check(PackFolder.MINUTES)))
                .satisfiesExactlyInAnyOrder(
                        a -> assertThat(a)
                                .startsWith("said.dslr:1: ")
                                .contains("longer than 500 characters", "write several rules"),
                        b -> assertThat(b).startsWith("said.dslr:3: ").contains("does not say what follows"),
                        c -> assertThat(c).startsWith("said.dslr:5: ").contains("is no sentence"),
                        e -> assertThat(e).startsWith("table.drl.csv:2: ").contains("longer than 500 characters"));
    }

    private static String said(String... ids) {
        return List.of(ids).stream()
                .map(id -> id + ": When an action item mentions \"plan\" then warn \"x\"\n")
                .collect(Collectors.joining());
    }

    @Test
    void a_sentence_whose_id_is_taken_is_left_out_alone() {
        pack.with("said.dslr", said("house/one", "completeness/missing-section", "house/sound", "house/two"));
        CheckReport report = pack.check(PackFolder.MINUTES);
        assertThat(PackFolder.found(report)).containsExactlyInAnyOrder("house/sound", "house/one", "house/two");
        assertThat(PackFolder.problems(report))
                .satisfiesExactlyInAnyOrder(
                        two -> assertThat(two)
                                .startsWith("said.dslr:2: ")
                                .contains("taken by a built-in rule", "this sentence was left out"),
                        three -> assertThat(three).startsWith("said.dslr:3: ").contains("taken by"));
    }

    @Test
    void a_sentence_whose_id_another_pack_has_is_left_out_alone() {
        PackFolder one = PackFolder.in(folder.resolve("one")).with("one.dslr", said("house/one", "house/two"));
        PackFolder two = PackFolder.in(folder.resolve("two")).with("two.dslr", said("house/two", "house/three"));
        CheckReport report = Checker.withPacks(List.of(one.path(), two.path()))
                .check(CheckRequest.ofText("a.md", PackFolder.MINUTES));
        assertThat(PackFolder.found(report)).containsExactlyInAnyOrder("house/one", "house/two", "house/three");
        assertThat(PackFolder.problems(report))
                .singleElement()
                .asString()
                .startsWith("two.dslr:1: ")
                .contains("one.dslr");
    }

    @Test
    void names_that_no_table_has_are_told() {
        pack.with("said.dslr", """
                house/one: When a status report has no section of kind "riskz" then warn "x"
                house/two: When a word of the list "jargn" occurs then warn "x"
                """);
        problems()
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("said.dslr:1: ").contains("there is “risk"),
                        two -> assertThat(two).startsWith("said.dslr:2: ").contains("there is “jargon”"));
    }

    @Test
    void a_sentence_that_is_none_is_told_and_the_others_of_its_file_run() {
        pack.with("said.dslr", """
                house/one: When an action item has no owner then warn "x
                house/two: When an action item has no owner
                house/three: An action item has an owner.
                house/four: When a document mentions "plan" then warn "x"
                house/four: When a document mentions "plan" then warn "x"
                House-1: When a document mentions "plan" then warn "x"
                """);
        CheckReport report = pack.check(PackFolder.MINUTES);
        assertThat(PackFolder.found(report)).containsExactlyInAnyOrder("house/sound", "house/four");
        assertThat(PackFolder.problems(report))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).startsWith("said.dslr:1: ").contains("quotation mark in column 55"),
                        two -> assertThat(two).startsWith("said.dslr:2: ").contains("does not say what follows"),
                        three -> assertThat(three).startsWith("said.dslr:3: ").contains("begins with “When” or “当”"),
                        four -> assertThat(four).startsWith("said.dslr:6: ").contains("is no rule id"),
                        five -> assertThat(five).startsWith("said.dslr:5: ").contains("taken by", "said.dslr:4"));
    }

    @Test
    void an_unknown_import_is_named_with_the_nearest() {
        pack.page("broken")
                .with(
                        "broken.drl",
                        PackFolder.drl("broken", "open", PackFolder.REPORT).replace("extract.*", "extract.ActonItem"));
        problems().singleElement().asString().startsWith("broken.drl:3: ").contains("Did you mean “ActionItem”?");
    }

    @Test
    void an_unknown_property_is_named_with_the_nearest() {
        pack.rule("broken", "\n        form != null,\n        opne");
        problems()
                .singleElement()
                .asString()
                .startsWith("broken.drl:9: column 9: ")
                .contains("ActionItem has no property “opne”", "Did you mean “open”?", "It has range, text");
    }

    /** Each with its place and the rule, however Drools puts it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "open == true, id > opne; 7: column 44: The fact ActionItem has no property “opne”. Did you mean “open”?",
                "id > $other; 7: column 30: “$other” is nothing that the rule binds.",
                "$x : nope; 7: column 30: The fact ActionItem has no property “nope”.",
                "open == 3; 7: column 25: “open == 3” compares boolean with Integer",
                "form == Form.NONE; 7: column 38: There is no NONE in Form. It has CHECK_BOX, TABLE_ROW",
                "text.foo() == 1; 7: column 30: The fact String has no property “foo”.",
            })
    void what_a_condition_compares_wrongly_is_told(String condition, String expected) {
        pack.rule("broken", condition);
        problems()
                .singleElement()
                .asString()
                .startsWith("broken.drl:" + expected)
                .contains("This is in the rule “house/broken”.", "The rules of this file were left out.");
    }

    @Test
    void an_unknown_method_in_a_consequence_is_told() {
        pack.rule("broken", "open", PackFolder.REPORT.replace("range()", "rang()"));
        problems()
                .singleElement()
                .asString()
                .startsWith("broken.drl:9: column 46: ")
                .contains("Did you mean “range”?");
    }

    @Test
    void a_name_that_nothing_binds_is_told() {
        pack.rule("broken", "open", PackFolder.REPORT.replace("$item.range()", "$task.range()"));
        problems()
                .singleElement()
                .asString()
                .startsWith("broken.drl:9: column 40: ")
                .contains("“$task” is nothing that the rule binds");
    }

    @Test
    void a_wrong_type_is_told_with_the_rule() {
        pack.rule("broken", "id > \"soon\"");
        problems()
                .singleElement()
                .asString()
                .contains("“house/broken”", "broken.drl:5", "“id > \"soon\"” (", "broken.drl:7:25)", "mend the rule");
    }

    @Test
    void a_condition_that_throws_is_told_with_the_rule() {
        pack.rule("broken", "text.charAt( 999 ) == 'x'");
        problems()
                .singleElement()
                .asString()
                .startsWith("a0.md:0: ")
                .contains(
                        "“house/broken”",
                        "broken.drl:5",
                        "broken.drl:7:25)",
                        "StringIndexOutOfBounds",
                        "mend the rule");
    }

    @Test
    void a_consequence_that_throws_is_told_with_the_rule() {
        pack.rule(
                "broken",
                "open",
                "findings.report( drools.getRule(), $item.range(), $item.text().substring( 999 ), $item );");
        problems().singleElement().asString().startsWith("a0.md:0: ").contains("house/broken", "broken.drl:5");
    }

    @Test
    void null_and_ranges_outside_the_document_are_told() {
        pack.rule("nothing", "open", "findings.report( drools.getRule(), null, $item.text(), $item );")
                .rule(
                        "far",
                        "open",
                        "findings.report( drools.getRule(), new org.commcheck.text.TextRange( 9000, 9001 ), \"x\", $item );");
        problems()
                .hasSize(2)
                .anyMatch(text -> text.contains("the range is null"))
                .anyMatch(text -> text.contains("outside the document"));
    }

    @Test
    void a_rule_that_feeds_itself_is_stopped() {
        String feeding = "insert( new org.commcheck.extract.Lead( $item.range(), \"x\", true ) );";
        pack.with(
                "endless.drl",
                PackFolder.drl("first", "open", feeding)
                        + PackFolder.drl("endless", "open", feeding)
                                .substring(PackFolder.drl("endless", "open", feeding)
                                        .indexOf("rule"))
                                .replace("ActionItem( open )", "Lead()"));
        problems()
                .singleElement()
                .asString()
                .startsWith("a0.md:0: The rules were stopped after firing 100")
                .contains("house/endless", "endless.drl:11");
    }

    @Test
    void an_id_that_is_taken_is_told() {
        pack.with("again.md", PackFolder.page("sound", "severity: error", "severity: info"))
                .with("own.md", PackFolder.page("x", "house/x", "precision/vague-deadline"));
        CheckReport report = pack.check(PackFolder.MINUTES);
        assertThat(PackFolder.problems(report))
                .anyMatch(text -> text.startsWith("own.md:2: ") && text.contains("taken by a built-in rule"))
                .anyMatch(text -> text.startsWith("sound.md:2: ") && text.contains("again.md"));
    }

    @Test
    void a_rule_name_that_is_taken_is_told() {
        pack.with("twice.drl", PackFolder.drl("sound", "!open", PackFolder.REPORT));
        problems().singleElement().asString().startsWith("twice.drl:5: ").contains("already", "sound.drl:5");
    }

    @Test
    void a_rule_without_a_page_is_told() {
        pack.with("pageless.drl", PackFolder.drl("pageless", "open", PackFolder.REPORT));
        problems().singleElement().asString().startsWith("pageless.drl:5: ").contains("has no page", "pageless.md");
    }

    @Test
    void a_page_without_a_rule_is_told() {
        pack.page("lonely");
        problems().singleElement().asString().startsWith("lonely.md:1: ").contains("house/lonely");
    }

    @Test
    void bad_metadata_are_told_with_their_line() {
        pack.with("wrong.md", PackFolder.page("wrong", "severity: error", "severity: grave"))
                .with("extra.md", PackFolder.page("extra", "status:", "colour: red\nstatus:"))
                .with("half.md", PackFolder.page("half", "  zh: \"“{text}”不合规定。\"\n", ""));
        problems()
                .hasSize(3)
                .anyMatch(text -> text.startsWith("wrong.md:3: ") && text.contains("error, info, warning"))
                .anyMatch(text -> text.startsWith("extra.md:5: ") && text.contains("colour"))
                .anyMatch(text -> text.startsWith("half.md:9: ") && text.contains("zh"));
    }

    @Test
    void a_bad_line_of_a_table_is_told() {
        pack.with("tables/names.csv", "id,en,zh\nhouse-part,House part,部分,too much\n");
        problems().singleElement().asString().startsWith("names.csv:2: ").contains("the row has 4 cells");
    }

    @Test
    void an_answer_that_is_neither_yes_nor_no_is_told_before_anything_is_checked() {
        pack.with(
                "tables/document-types.csv",
                "type,audience,concludes-first,english,chinese\nbrief,team,yes,brief,简报\nmemo,team,perhaps,memo,备忘\n");
        problems().singleElement().asString().startsWith("document-types.csv:3: The table was left out: “perhaps”");
    }

    @Test
    void a_folder_that_is_no_pack_ends_the_run() {
        assertThatThrownBy(() -> Checker.withPacks(List.of(folder.resolve("tables"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no such rule pack");
    }

    @Test
    void rules_of_a_pack_that_the_user_did_not_name_are_not_run_but_its_words_count() {
        pack.with("tables/owner-nobody.csv", "language,phrase,note\nen,ana,\n");
        CheckReport report = Checker.withRulePacks(List.of(RulePack.read(folder, false)))
                .check(new CheckRequest(
                        List.of(new CheckRequest.Text("a0.md", PackFolder.MINUTES)), CheckOptions.DEFAULT));
        assertThat(PackFolder.found(report)).isEmpty();
        assertThat(report.documents().get(0).findings())
                .anyMatch(finding -> finding.rule().toString().equals("accountability/unowned-action"));
        assertThat(PackFolder.problems(report)).singleElement().asString().contains("was not run", "--packs");
    }

    @Test
    void a_page_of_a_pack_that_the_user_did_not_name_counts_however_its_id_is_written() {
        String page = "---\nid: %s\nseverity: error\n---\n# x\n";
        pack.with("said.dslr", said("house/a", "house/b", "house/c"))
                .with("a.md", page.formatted("\"house/a\""))
                .with("b.md", page.formatted("'house/b' # a comment"))
                .with("c.md", page.formatted("[house/c"));
        CheckReport report = Checker.withRulePacks(List.of(RulePack.read(folder, false)))
                .check(CheckRequest.ofText("a.md", PackFolder.MINUTES));
        assertThat(report.documents().get(0).findings())
                .filteredOn(finding -> finding.rule().family().equals("house"))
                .extracting(finding -> finding.rule().name() + " " + finding.severity())
                .containsExactlyInAnyOrder("a ERROR", "b ERROR", "c WARNING");
        assertThat(PackFolder.problems(report))
                .satisfiesExactlyInAnyOrder(
                        broken -> assertThat(broken).startsWith("c.md:").contains("no YAML"),
                        code -> assertThat(code).startsWith("sound.drl:1: "));
    }
}
