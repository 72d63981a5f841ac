package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Tables tables = RuleBase.builtIn().tables();
    private final Names names = new Names(tables);

    @Test
    void parts_have_a_name_in_both_languages() {
        assertThat(names.of("next-steps", "en")).isEqualTo("next steps");
        assertThat(names.of("next-steps", "zh")).isEqualTo("下一步计划");
    }

    @Test
    void what_has_no_name_is_called_by_the_words_of_its_id() {
        assertThat(names.of("burn-down-chart", "zh")).isEqualTo("burn down chart");
    }

    @Test
    void every_part_that_a_type_requires_has_a_name() {
        List<String> named =
                tables.rows("names").stream().map(row -> row.get("id")).toList();
        for (TableRow row : tables.rows("required-parts")) {
            assertThat(named).contains(row.get("part"));
        }
    }
}
