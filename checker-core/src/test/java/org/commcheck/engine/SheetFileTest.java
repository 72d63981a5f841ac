package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commcheck.finding.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Spreadsheets as CSV, and those that are none or would fill the memory. */
class SheetFileTest {

    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String WORKBOOK = "xl/workbook.xml";

    @TempDir
    Path folder;

    private final Map<String, String> parts = new LinkedHashMap<>();

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"http://example.org/relationships/" + kind + "\" Target=\""
                + target + "\"/>";
    }

    private static String workbook(String sheets) {
        return "<workbook xmlns:r=\"http://example.org/relationships\"><sheets>" + sheets + "</sheets></workbook>";
    }

    private SheetFileTest sheet(String name, String rows) {
        parts.put("xl/worksheets/" + name + ".xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return this;
    }

    private SheetFileTest with(String part, String text) {
        parts.put(part, text);
        return this;
    }

    /** The rows of a file of these parts, those that every spreadsheet has among them. */
    private String csv() throws IOException {
        parts.putIfAbsent(WORKBOOK, workbook("<sheet name=\"x\" r:id=\"r1\"/>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation("s", "sharedStrings", "sharedStrings.xml")
                        + relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation("r2", "worksheet", "/xl/worksheets/sheet2.xml") + "</Relationships>");
        parts.putIfAbsent(STRINGS, "<sst/>");
        Path file = folder.resolve("rules.drl.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return SheetFile.csv(file, "rules.drl.xlsx");
    }

    private void refuses(String why) {
        assertThatThrownBy(this::csv)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("rules.drl.xlsx")
                .hasMessageContaining(why)
                .hasMessageContaining("save the table in a file of its own");
    }

    @Test
    void the_first_sheet_is_the_one_that_the_workbook_shows_first() throws IOException {
        sheet("sheet1", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .sheet("sheet2", "<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>");
        assertThat(csv()).isEqualTo("\"1\"\n");
        with(WORKBOOK, workbook("<sheet name=\"b\" r:id=\"r2\"/><sheet name=\"a\" r:id=\"r1\"/>"));
        assertThat(csv()).isEqualTo("\"2\"\n");
        with(WORKBOOK, workbook("<sheet name=\"b\" state=\"hidden\" r:id=\"r2\"/><sheet name=\"a\" r:id=\"r1\"/>"));
        assertThat(csv()).isEqualTo("\"1\"\n");
    }

    @Test
    void runs_of_a_cell_are_one_text_and_guides_to_its_reading_are_none() throws IOException {
        String text = "<r><t>sta</t></r><r><t>tus</t></r><rPh><t>guide</t></rPh>";
        with(STRINGS, "<sst><si>" + text + "</si></sst>")
                .sheet(
                        "sheet1",
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>" + text
                                + "</is></c><c r=\"C1\" t=\"s\"><v>0</v></c></row>");
        assertThat(csv()).isEqualTo("\"status\",\"\",\"status\"\n");
    }

    @Test
    void rows_are_as_wide_as_the_header_and_a_wider_one_is_itself() throws IOException {
        sheet(
                "sheet1",
                "<row r=\"1\"><c r=\"B1\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\"><v>2.0</v></c></row>"
                        + "<row r=\"4\"><c r=\"D4\"><v>3</v></c></row>");
        assertThat(csv()).isEqualTo("\"\",\"1\"\n\n\"2\",\"\"\n\"\",\"\",\"\",\"3\"\n");
    }

    @Test
    @Timeout(20)
    void one_wide_row_does_not_make_the_others_wide() throws IOException {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int row = 2; row <= 50_000; row++) {
            rows.append("<row r=\"").append(row).append("\"><c><v>1</v></c></row>");
        }
        sheet("sheet1", rows + "<row r=\"60000\"><c r=\"ALL60000\"><v>1</v></c></row>");
        assertThat(csv()).hasSizeLessThan(300_000);
    }

    @Test
    void one_long_string_in_many_cells_is_refused() {
        with(STRINGS, "<sst><si><t>" + "x".repeat(4_000_000) + "</t></si></sst>")
                .sheet("sheet1", ("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(100) + "</row>").repeat(20));
        refuses("hold more than 5000000 characters");
        with(STRINGS, "<sst/>").sheet("sheet1", "<row><c r=\"ALL1\"><v>1</v></c></row>".repeat(2_000));
        refuses("hold more than 5000000 characters");
    }

    @Test
    void a_cell_that_would_not_be_read_is_told() {
        sheet("sheet1", "<row r=\"100001\"><c r=\"A100001\"><v>1</v></c></row>");
        refuses("stands in row 100001, column 1");
        sheet("sheet1", "<row r=\"1\"><c r=\"ALM1\"><v>1</v></c></row>");
        refuses("stands in row 1, column 1001");
    }

    @Test
    void whatever_is_unpacked_counts() {
        with("xl/media/image1.png", "x".repeat(11_000_000))
                .with("docProps/thumbnail.jpeg", "x".repeat(10_000_000))
                .sheet("sheet1", "<row/>");
        refuses("unpacks to more than 20000000 bytes");
    }

    @Test
    void what_is_no_spreadsheet_is_refused() throws IOException {
        refuses("no spreadsheet with a sheet");
        sheet("sheet1", "<row>");
        refuses("no spreadsheet (");
        sheet("sheet1", "<row/>").with(WORKBOOK, "<workbook/>");
        refuses("no spreadsheet with a sheet");
        Path file = Files.writeString(folder.resolve("text.drl.xlsx"), "no archive");
        assertThatThrownBy(() -> SheetFile.csv(file, "text.drl.xlsx"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("text.drl.xlsx");
    }
}
