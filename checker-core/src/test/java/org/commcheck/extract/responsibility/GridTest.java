package org.commcheck.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.Document;
import org.commcheck.model.FrontMatter;
import org.commcheck.model.InlineText;
import org.commcheck.model.Table;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;

/** Tables as only HTML can write them: cells that span columns and rows. */
class GridTest {

    private final StringBuilder source = new StringBuilder("RACI\n");

    private Table.Cell cell(String text, boolean header, int columns, int rows) {
        int start = source.length();
        source.append(text).append('\n');
        InlineText inline = new InlineText.Builder(start).append(text, start).build(start + text.length());
        return new Table.Cell(inline.range(), inline, header, columns, rows);
    }

    private Table.Cell cell(String text) {
        return cell(text, false, 1, 1);
    }

    private Table.Cell head(String text, int columns, int rows) {
        return cell(text, true, columns, rows);
    }

    private static Table.Row row(boolean header, Table.Cell... cells) {
        TextRange range = cells[0].range().union(cells[cells.length - 1].range());
        return new Table.Row(range, header, List.of(cells));
    }

    private Extracted extract(Table.Row... rows) {
        List<Table.Row> all = new ArrayList<>(List.of(rows));
        Table table = new Table(new TextRange(5, source.length()), all);
        Document document = new Document(
                SourceText.of("raci.html", source.toString()),
                Document.Format.HTML,
                FrontMatter.NONE,
                List.of(table),
                List.of(),
                List.of());
        return Extracted.of(document);
    }

    @Test
    void a_head_of_two_rows_names_the_parties_by_its_lower_one() {
        Extracted found = extract(
                row(true, head("Task", 1, 2), head("Vendor", 2, 1), head("Client", 1, 1)),
                row(true, head("PM", 1, 1), head("Dev", 1, 1), head("Buyer", 1, 1)),
                row(false, cell("Deploy"), cell("A"), cell("R"), cell("I")));
        assertThat(found.tasks()).containsExactly("Deploy: PM=a Dev=r Buyer=i");
    }

    @Test
    void a_phase_that_spans_its_tasks_is_not_their_name() {
        Extracted found = extract(
                row(true, head("Phase", 1, 1), head("Task", 1, 1), head("Ana", 1, 1), head("Bo", 1, 1)),
                row(false, cell("Build", false, 1, 2), cell("Code"), cell("R"), cell("A")),
                row(false, cell("Test"), cell("A"), cell("R")));
        assertThat(found.tasks()).containsExactly("Code: Ana=r Bo=a", "Test: Ana=a Bo=r");
    }

    @Test
    void a_row_of_one_cell_across_is_a_group() {
        Extracted found = extract(
                row(true, head("Task", 1, 1), head("Ana", 1, 1), head("Bo", 1, 1)),
                row(false, cell("Build", false, 3, 1)),
                row(false, cell("Code"), cell("R"), cell("A")));
        assertThat(found.tasks()).containsExactly("Code: Ana=r Bo=a");
    }

    @Test
    void a_code_counts_once_across_columns_and_for_each_row_it_spans() {
        Extracted found = extract(
                row(true, head("Task", 1, 1), head("Ana", 1, 1), head("Bo", 1, 1), head("Cy", 1, 1)),
                row(false, cell("Code"), cell("A", false, 2, 1), cell("R", false, 1, 2)),
                row(false, cell("Test"), cell("A"), cell("C")));
        assertThat(found.tasks()).containsExactly("Code: Ana=a Cy=r", "Test: Ana=a Bo=c Cy=r");
    }

    @Test
    void a_table_without_a_marked_head_is_named_by_its_first_row() {
        Extracted found = extract(
                row(false, cell("Task"), cell("Ana"), cell("Bo")), row(false, cell("Code"), cell("R"), cell("A")));
        assertThat(found.tasks()).containsExactly("Code: Ana=r Bo=a");
    }

    @Test
    void a_title_across_the_table_is_no_head() {
        Extracted found = extract(
                row(true, head("Who does what", 3, 1)),
                row(false, cell("Task"), cell("Ana"), cell("Bo")),
                row(false, cell("Code"), cell("R"), cell("A")));
        assertThat(found.tasks()).containsExactly("Code: Ana=r Bo=a");
    }

    @Test
    void spans_beyond_all_bounds_do_no_harm() {
        Extracted found = extract(
                row(true, head("Task", 1, 1), head("Ana", 1, 1), head("Bo", 1_000_000, 1_000_000)),
                row(false, cell("Code"), cell("R"), cell("A")));
        assertThat(found.variants()).hasSizeLessThan(2);
    }
}
