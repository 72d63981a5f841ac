package org.commcheck.extract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordStartsTest {

    private final WordStarts words = new WordStarts(Set.of("需", "需要", "尽快"));

    @Test
    void the_longest_word_at_a_place_counts() {
        assertThat(words.longest("需要补充", 0)).isEqualTo(2);
        assertThat(words.longest("需补充", 0)).isEqualTo(1);
        assertThat(words.longest("请尽快补充", 1)).isEqualTo(2);
    }

    @Test
    void where_none_begins_there_is_none() {
        assertThat(words.longest("尽力", 0)).isZero();
        assertThat(words.longest("补充", 0)).isZero();
        assertThat(words.longest("尽", 0)).isZero();
        assertThat(words.longest("需", 1)).isZero();
        assertThat(new WordStarts(Set.of()).longest("需", 0)).isZero();
    }

    @Test
    void it_tells_what_may_begin_a_word() {
        assertThat(words.mayBegin('尽')).isTrue();
        assertThat(words.mayBegin('快')).isFalse();
        assertThat(words.contains("尽快")).isTrue();
    }
}
