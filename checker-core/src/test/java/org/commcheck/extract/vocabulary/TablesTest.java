package org.commcheck.extract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void joins_the_files_of_a_table_in_their_order_and_skips_comments() {
        Tables tables = tables("# words of time\nterm,kind\nsoon,vague\n", "term,kind\nASAP,vague\n");

        assertThat(tables.rows("words")).extracting(row -> row.get("term")).containsExactly("soon", "ASAP");
        assertThat(tables.rows("words").get(0).line()).isEqualTo(3);
    }

    @Test
    void a_row_may_leave_out_its_last_cells() {
        assertThat(tables("term,kind,note\nsoon,vague\n").rows("words").get(0).get("note"))
                .isEmpty();
    }

    @Test
    void a_row_with_too_many_cells_is_refused_with_its_file_and_line() {
        assertThatThrownBy(() -> tables("term,kind\nsoon,vague\nlater, much later,vague\n"))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("words.csv:3:19: the row has 3 cells, the header names 2 columns");
    }

    @Test
    void an_unknown_column_is_refused_with_the_columns_there_are() {
        TableRow row = tables("term,kind\nsoon,vague\n").rows("words").get(0);

        assertThatThrownBy(() -> row.get("sort")).hasMessageContaining("[kind, term]");
    }

    @Test
    void yes_and_no_are_the_only_answers_of_a_yes_or_no_column() {
        TableRow row = tables("term,kind\nsoon,maybe\n").rows("words").get(0);

        assertThatThrownBy(() -> row.yes("kind")).hasMessageContaining("neither yes nor no");
    }

    @Test
    void two_columns_of_one_name_are_refused_and_so_is_a_cell_below_none() {
        assertThatThrownBy(() -> tables("# words\nterm,kind,term\nsoon,vague,later\n"))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("words.csv:2:11: two columns are called “term”");
        assertThatThrownBy(() -> tables("term,,\nsoon,,\nsoon,,later\n"))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("words.csv:3:7: “later” stands in a column without a name");
    }

    @Test
    void columns_keep_their_order() {
        assertThat(tables("term,kind,a\n").columns("words")).containsExactly("term", "kind", "a");
    }

    @Test
    void short_rows_below_a_wide_header_do_not_fill_the_memory() {
        String header = IntStream.range(0, 1_000).mapToObj(String::valueOf).collect(Collectors.joining(","));
        assertThatThrownBy(() -> tables(header + "\n" + "x\n".repeat(2_001)))
                .isInstanceOf(TableException.class)
                .hasMessageContaining(":2002: the table has more than 2000000 cells");
    }

    private static Tables tables(String... files) {
        return Tables.of(List.of(files).stream()
                .map(csv -> new Tables.Source("words", "words.csv", csv))
                .toList());
    }
}
