package org.commcheck.extract.matters;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.MissingAspects;
import org.commcheck.extract.ProblemStatement;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The export fails. | who, when, where, why, how
            Customers lose orders in the portal. | when, why
            Since 2 March users of the portal lose 40 orders a day because the disk is full. |
            """)
    void what_a_statement_leaves_out_is_named(String statement, String missing) {
        Said said = Said.of("plan.md", "# Export\n\n## Problem statement\n\n" + statement + "\n");
        assertThat(said.words(ProblemStatement.class)).containsExactly(statement);
        assertThat(String.join("; ", said.words(MissingAspects.class))).isEqualTo(missing == null ? "" : missing);
    }

    @Test
    void a_chinese_statement_is_told_what_it_lacks_in_chinese() {
        Said said = Said.of("计划.md", "# 导出\n\n问题描述：导出失败\n");
        assertThat(said.words(MissingAspects.class)).containsExactly("何人、何时、何地、何因、如何");
    }

    @Test
    void what_stands_below_a_label_belongs_to_the_statement() {
        Said said = Said.of("plan.md", """
                # Export

                - Problem description: the export of the portal fails
                  - Since 2 March, for 40 customers
                  - because the disk is full
                """);
        assertThat(said.all(ProblemStatement.class))
                .extracting(ProblemStatement::complete)
                .containsExactly(true);
    }

    @Test
    void a_column_for_problems_holds_no_statements() {
        Said said = Said.of("计划.md", "# 缺陷\n\n| 问题描述 | 状态 |\n| --- | --- |\n| 导出失败 | 已修复 |\n");
        assertThat(said.all(ProblemStatement.class)).isEmpty();
    }
}
