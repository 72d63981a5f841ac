package org.commcheck.extract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of rows that others add holds for those that are there. */
class TableFormTest {

    static Stream<Tables.Source> builtIn() {
        return BuiltInTables.sources().stream();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void the_built_in_rows_have_the_form_that_added_ones_must_have(Tables.Source table) {
        assertThat(TableForm.of(BuiltInTables.get(), table.name()).wrong(table, Tables.read(table)))
                .isEmpty();
    }
}
