package org.commcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void cuts_by_columns_not_by_characters() {
        assertThat(Columns.head("会议纪要", 5)).isEqualTo("会议");
        assertThat(Columns.tail("会议纪要", 5)).isEqualTo("纪要");
        assertThat(Columns.fit("会议纪要", 8)).isEqualTo("会议纪要");
        assertThat(Columns.fit("会议纪要", 7)).isEqualTo("会议纪…");
        assertThat(Columns.head("a😀b", 2)).isEqualTo("a");
    }

    @Test
    void wraps_at_spaces() {
        assertThat(Columns.wrap("Give a day or a duration", 10)).containsExactly("Give a day", "or a", "duration");
        assertThat(Columns.wrap("", 10)).containsExactly("");
    }

    @Test
    void wraps_between_chinese_characters_but_not_before_their_punctuation() {
        assertThat(Columns.wrap("请写明日期，或时限。", 10)).containsExactly("请写明日", "期，或时", "限。");
    }

    @Test
    void breaks_a_word_that_is_wider_than_a_line() {
        assertThat(Columns.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(Columns.wrap("会", 1)).containsExactly("会");
    }
}
