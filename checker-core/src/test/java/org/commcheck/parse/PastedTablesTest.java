package org.commcheck.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose cells tabs divide. */
class PastedTablesTest {

    @Test
    void lines_with_as_many_tabs_are_rows() {
        assertThat(Shown.outline("Release\nTask\tDev\tOps\nBuild\tR\tA\nDeploy\tC\t\n\nThat is all.\n"))
                .isEqualTo("""
                        TEXT: Release
                        TABLE
                          HEAD | Task | Dev | Ops
                          ROW | Build | R | A
                          ROW | Deploy | C
                        TEXT: That is all.
                        """);
    }

    @Test
    void cells_know_their_place() {
        Invariants.check(Shown.markdown("任务\t负责人\t日期\n联调 **接口**\t王芳\t3月4日\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One line\twith a tab.",
                "One line\twith a tab,\nand one without.",
                "\tAn indented line\n\tand another one."
            })
    void other_tabs_are_blanks(String text) {
        assertThat(Shown.outline(text)).doesNotContain("TABLE");
    }
}
