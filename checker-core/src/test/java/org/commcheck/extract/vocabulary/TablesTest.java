package org.commcheck.extract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

    private static Tables tables(String... files) {
        return Tables.of(List.of(files).stream()
                .map(csv -> new Tables.Source("words", "words.csv", csv))
                .toList());
    }
}
