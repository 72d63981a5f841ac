package org.commcheck.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commcheck.CheckReport;
import org.commcheck.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decision tables: each row is a rule, and what is wrong with one is told by its row. */
class DecisionTablesTest {

    private static final String HEAD =
            "rule,about,mentions …,is due within … days,has no priority,severity,message,message in Chinese,help\n";

    private static final String BROKEN = """
            house/a,an action item,plan,,,eror,x,,
            house/b,an action item,plan,,perhaps,error,x,,
            house/c,an action itm,plan,,,error,x,,
            house/d,an action item,,soon,,error,x,,
            ,an action item,plan,,,error,x,,
            house/f,an action item,,,,error,x,,
            house/g,an action item,plan,,,error,,,
            """;

    @TempDir
    Path folder;

    private List<Finding> found(CheckReport report) {
        return report.documents().get(0).findings().stream()
                .filter(finding -> finding.rule().family().equals("house"))
                .toList();
    }

    @Test
    void columns_are_sentences_and_rows_are_rules() {
        CheckReport report =
                PackFolder.in(folder).with("rules.drl.csv", HEAD + """
                        house/plan,an action item,plan,,,error,"Plan, please.",请计划。,Help.
                        house/soon,an action item in minutes,,3,x,info,“{text}” is soon.,,
                        house/other,an action item,nothing,,,warning,x,,
                        """).check(PackFolder.MINUTES);
        assertThat(PackFolder.problems(report)).isEmpty();
        assertThat(found(report))
                .extracting(Finding::message)
                .containsExactly("Plan, please.", "“Ana: send the plan by 6 March” is soon.");
        assertThat(found(report)).extracting(Finding::help).startsWith("Help.");
    }

    @Test
    void columns_may_be_chinese() {
        CheckReport report = PackFolder.in(folder)
                .with("rules.drl.csv", """
                        规则,对象,没有…章节,没有负责人,级别,信息
                        house/risks,会议纪要,风险,,提醒,请说明风险。
                        house/owner,会议纪要中的行动项,,是,报错,请写明负责人。
                        """)
                .check("# Minutes, 4 March 2026\n\n## Action items\n\n- [ ] send the plan by 6 March\n");
        assertThat(PackFolder.problems(report)).isEmpty();
        assertThat(found(report))
                .extracting(finding -> finding.rule() + " " + finding.severity() + " " + finding.subject())
                .containsExactly("house/risks WARNING risks", "house/owner ERROR send the plan by 6 March");
    }

    @Test
    void what_is_wrong_is_told_with_line_and_column() {
        CheckReport report = PackFolder.in(folder)
                .rule("sound", "open")
                .with("rules.drl.csv", HEAD + BROKEN + "house/h,an action item,plan,,,error,x,,,,,\n")
                .check(PackFolder.MINUTES);
        assertThat(PackFolder.found(report)).containsExactly("house/sound");
        assertThat(PackFolder.problems(report))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("rules.drl.csv:9: ").contains("12 cells"));
        CheckReport others =
                PackFolder.in(folder).with("rules.drl.csv", HEAD + BROKEN).check(PackFolder.MINUTES);
        assertThat(PackFolder.found(others)).containsExactly("house/sound");
        assertThat(PackFolder.problems(others))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).startsWith("rules.drl.csv:2: ").contains("column “severity”", "“error”"),
                        one -> assertThat(one).startsWith("rules.drl.csv:3: ").contains("column “has no priority”"),
                        one -> assertThat(one)
                                .startsWith("rules.drl.csv:4: ")
                                .contains("“an action item mentions \"…\"”"),
                        one -> assertThat(one).startsWith("rules.drl.csv:5: ").contains("is due within \"soon\" days"),
                        one -> assertThat(one).startsWith("rules.drl.csv:6: ").contains("column “rule”"),
                        one -> assertThat(one).startsWith("rules.drl.csv:7: ").contains("nothing is said of it"),
                        one -> assertThat(one).startsWith("rules.drl.csv:8: ").contains("column “message”"));
    }

    private List<String> problems(String csv) {
        return PackFolder.problems(
                PackFolder.in(folder).with("rules.drl.csv", csv).check(PackFolder.MINUTES));
    }

    @Test
    void a_character_in_a_header_stands_for_no_string() {
        for (String column : List.of("mentions \uE000", "mentions \uE001", "mentions … \uE000", "rule \uF8FF")) {
            assertThat(
                            problems(
                                    "rule,about,mentions …," + column
                                            + ",severity,message\nhouse/a,an action item,plan,x,error,x\nhouse/b,an action item,plan,,error,x\n"))
                    .as(column)
                    .singleElement()
                    .asString()
                    .startsWith("rules.drl.csv:1: ")
                    .contains("has no meaning");
        }
    }

    @Test
    void a_string_may_stand_in_a_header() {
        CheckReport report = PackFolder.in(folder).with("rules.drl.csv", """
                        rule,about,mentions …,mentions “key”,mentions “plan”,severity,message
                        house/a,an action item,send,,x,error,x
                        house/b,an action item,send,x,,error,x
                        """).check(PackFolder.MINUTES);
        assertThat(PackFolder.problems(report)).isEmpty();
        assertThat(PackFolder.found(report)).containsExactly("house/a");
    }

    @Test
    void two_columns_that_are_the_same_are_refused() {
        String row = "house/a,an action item,plan,key,error,x\n";
        assertThat(problems("rule,about,mentions …,mentions …,severity,message\n" + row))
                .singleElement()
                .asString()
                .startsWith("rules.drl.csv:1: ")
                .contains("two columns are called “mentions …”");
        assertThat(problems("rule,about,mentions …,severity,级别,message\nhouse/a,an action item,plan,info,error,x\n"))
                .singleElement()
                .asString()
                .startsWith("rules.drl.csv:1: ")
                .contains("“severity” and “级别” are the same");
    }

    @Test
    void what_is_said_first_is_what_stands_first() {
        CheckReport report = PackFolder.in(folder).with("rules.drl.csv", """
                        rule,about,mentions …,has no section of kind …,severity,message
                        house/a,a document,plan,risks,error,x
                        """).check(PackFolder.MINUTES);
        assertThat(found(report)).extracting(Finding::subject).containsExactly("plan");
    }

    /** As spreadsheet programs write it, but for what nobody reads. */
    private void sheet(String file, String sheet, String strings) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(file)))) {
            for (String[] part : new String[][] {
                {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet r:id=\"a\"/></sheets></workbook>"},
                {
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"a\" Type=\"worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "<Relationship Id=\"b\" Type=\"sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
                },
                {"xl/worksheets/sheet1.xml", sheet},
                {"xl/sharedStrings.xml", strings}
            }) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    @Test
    void a_spreadsheet_is_read_as_its_rows() throws IOException {
        PackFolder pack = PackFolder.in(folder);
        sheet(
                "rules.drl.xlsx",
                """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>is due within … days</t></is></c>
                <c r="D1" t="inlineStr"><is><t>severity</t></is></c><c r="F1" t="inlineStr"><is><t>message</t></is></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>house/soon</t></is></c><c r="B3" t="s"><v>2</v></c><c r="C3"><v>3.0</v></c>
                <c r="D3" t="inlineStr"><is><t>error</t></is></c><c r="F3" t="inlineStr"><is><t>Soon, "really".</t></is></c></row>
                <row r="4"><c r="A4" t="inlineStr"><is><t>house/bad</t></is></c><c r="B4" t="s"><v>2</v></c><c r="C4"><v>3</v></c>
                <c r="D4" t="inlineStr"><is><t>erorr</t></is></c><c r="F4" t="inlineStr"><is><t>x</t></is></c></row>
                </sheetData></worksheet>
                """,
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>rule</t></si><si><r><t>ab</t></r><r><t>out</t></r></si>"
                        + "<si><t>an action item</t><rPh><t>guide</t></rPh></si></sst>");
        CheckReport report = pack.check(PackFolder.MINUTES);
        assertThat(found(report)).extracting(Finding::message).containsExactly("Soon, \"really\".");
        assertThat(PackFolder.problems(report)).singleElement().asString().startsWith("rules.drl.xlsx:4: ");
    }

    private static final String DROOLS = """
            "RuleSet","house"
            "Import","org.commcheck.engine.Findings, org.commcheck.extract.ActionItem"
            "Variables","org.commcheck.engine.Findings findings"

            "RuleTable rules"
            "NAME","CONDITION","ACTION"
            ,"$item : ActionItem",
            ,"text.contains( ""$param"" )","findings.report( drools.getRule(), $item.range(), $item.text() ); // $param"
            "name","word","x"
            "house/plan","plan","x"
            "house/key","key","x"
            """;

    @Test
    void a_table_in_drools_own_form_is_run_as_drools_does() {
        CheckReport report = PackFolder.in(folder)
                .page("plan")
                .page("key")
                .with("rules.drl.csv", DROOLS)
                .check(PackFolder.MINUTES);
        assertThat(PackFolder.problems(report)).isEmpty();
        assertThat(PackFolder.found(report)).containsExactly("house/plan");
    }

    @Test
    void what_is_wrong_with_a_table_in_drools_own_form_is_told_by_its_cell() {
        isTold(
                DROOLS,
                "text.contains",
                "txt.contains",
                "rules.drl.csv:8: In the cell B8: The fact ActionItem has no property “txt”");
        isTold(
                DROOLS,
                "$item : ActionItem",
                "$item : ActonItem",
                "rules.drl.csv:7: In the cell B7: There is no fact “ActonItem”");
        isTold(
                DROOLS,
                "$item.text()",
                "$item.txt()",
                "rules.drl.csv:8: In the cell C8: The fact ActionItem has no property “txt”");
        String numbers = DROOLS.replace("text.contains( \"\"$param\"\" )", "id > $param")
                .replace(",\"key\",", ",\"1\",")
                .replace(",\"plan\",", ",\"0\",");
        isTold(
                numbers,
                ",\"0\",",
                ",\"opne\",",
                "rules.drl.csv:10: In the cell B10: The fact ActionItem has no property “opne”");
        isTold(
                numbers,
                ",\"1\",",
                ",\"opne\",",
                "rules.drl.csv:11: In the cell B11: The fact ActionItem has no property “opne”");
        isTold(numbers, ",\"1\",", ",\"1 ) )\",", "rules.drl.csv:11: In the cell B11: ");
    }

    /** The first problem begins so. */
    private void isTold(String table, String right, String wrong, String expected) {
        PackFolder pack =
                PackFolder.in(folder).page("plan").page("key").with("rules.drl.csv", table.replace(right, wrong));
        assertThat(PackFolder.problems(pack.check("# a\n")).get(0)).startsWith(expected);
    }

    @Test
    void a_row_of_a_table_in_drools_own_form_whose_rule_has_no_page_is_told() {
        PackFolder pack = PackFolder.in(folder).page("plan").page("key");
        assertThat(PackFolder.problems(pack.with("rules.drl.csv", DROOLS.replace("house/key", "house/none"))
                        .check("# a\n")))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("rules.drl.csv:11: ").contains("has no page"));
    }
}
