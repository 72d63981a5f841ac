package org.commcheck.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of Markdown, those with gaps too. */
class MarkdownTablesTest {

    @Test
    void cells_are_split_at_bars_that_no_backslash_hides() {
        assertThat(Shown.outline("""
                        | Task | Owner |
                        | --- | :-: |
                        | Call \\| write | **Bo** |
                        | `a|b` | |
                        """)).isEqualTo("""
                        TABLE
                          HEAD | Task | Owner
                          ROW | Call | write «Call \\| write» | Bo «**Bo**»
                          ROW | `a | b`
                        """);
    }

    @Test
    void rows_may_be_short_and_long() {
        assertThat(Shown.outline("""
                        | Task | Owner |
                        | --- | --- |
                        | Call |
                        | Write | Cy | more |
                        """)).isEqualTo("""
                        TABLE
                          HEAD | Task | Owner
                          ROW | Call
                          ROW | Write | Cy
                        """);
    }

    @Test
    void outer_bars_may_be_left_out() {
        assertThat(Shown.outline("""
                        Task | Owner
                        --- | ---
                        Call | Bo
                        """)).isEqualTo("""
                        TABLE
                          HEAD | Task | Owner
                          ROW | Call | Bo
                        """);
    }

    @Test
    void breaks_are_lines_of_a_cell() {
        assertThat(Shown.outline("""
                        | Task |
                        | --- |
                        | Call<br>write |
                        """)).isEqualTo("""
                        TABLE
                          HEAD | Task
                          ROW | Call⏎write «Call<br>write»
                        """);
    }

    @Test
    void a_blank_line_between_rows_does_not_end_the_table() {
        assertThat(Shown.outline("""
                        | 任务 | 负责人 |

                        | --- | --- |

                        | 订餐 | 王芳 |

                        | 场地 | 李雷 |
                        """)).isEqualTo("""
                        TABLE
                          HEAD | 任务 | 负责人
                          ROW | 订餐 | 王芳
                          ROW | 场地 | 李雷
                        """);
    }

    @Test
    void a_gap_below_the_dashes_does_not_end_it_either() {
        assertThat(Shown.outline("""
                        | Task | Owner |
                        | --- | --- |

                        | Call | Bo |

                        | Write | Cy |
                        | Rest | Di |
                        """)).isEqualTo("""
                        TABLE
                          HEAD | Task | Owner
                          ROW | Call | Bo
                          ROW | Write | Cy
                          ROW | Rest | Di
                        """);
    }

    @Test
    void a_row_with_dashes_below_it_is_the_head_of_the_next_table() {
        assertThat(Shown.outline("""
                        | Task | Owner |
                        | --- | --- |
                        | Call | Bo |

                        | Name | Role |
                        | --- | --- |
                        | Ana | Chair |
                        """)).isEqualTo("""
                        TABLE
                          HEAD | Task | Owner
                          ROW | Call | Bo
                        TABLE
                          HEAD | Name | Role
                          ROW | Ana | Chair
                        """);
    }

    @Test
    void the_heads_of_gapped_tables_are_told_too() {
        assertThat(Shown.outline("""
                        | A | B |

                        | --- | --- |

                        | a | b |

                        | C | D |

                        | --- | --- |

                        | c | d |
                        """)).isEqualTo("""
                        TABLE
                          HEAD | A | B
                          ROW | a | b
                        TABLE
                          HEAD | C | D
                          ROW | c | d
                        """);
    }

    @Test
    void two_blank_lines_end_a_table() {
        assertThat(Shown.outline("""
                        | Task | Owner |
                        | --- | --- |
                        | Call | Bo |


                        | Write | Cy |
                        """)).isEqualTo("""
                        TABLE
                          HEAD | Task | Owner
                          ROW | Call | Bo
                        TEXT: | Write | Cy |
                        """);
    }

    @Test
    void bars_without_dashes_are_text() {
        assertThat(Shown.outline("""
                        | Task | Owner |
                        | Call | Bo |
                        """)).isEqualTo("""
                        TEXT: | Task | Owner |⏎| Call | Bo |
                        """);
    }

    @Test
    void a_table_of_HTML_goes_on_over_blank_lines() {
        assertThat(Shown.outline("""
                        <table>
                        <tr><th>Task</th></tr>

                        <tr><td>Call</td></tr>
                        </table>

                        Behind.
                        """)).isEqualTo("""
                        TABLE
                          HEAD | Task
                          ROW | Call
                        TEXT: Behind.
                        """);
    }
}
