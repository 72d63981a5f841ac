package org.commcheck.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<String> read = new ArrayList<>();
    private final Recent<Integer> recent = new Recent<>(words -> {
        read.add(words);
        return words.length();
    });

    @Test
    void reads_words_once_as_long_as_no_others_take_their_place() {
        assertThat(recent.get("agenda")).isEqualTo(6);
        assertThat(recent.get("agenda")).isEqualTo(6);
        assertThat(read).containsExactly("agenda");
    }

    @Test
    void tells_words_of_one_hash_apart() {
        assertThat("Aa" + "x").hasSameHashCodeAs("BB" + "x");
        assertThat(recent.get("Aax")).isEqualTo(3);
        assertThat(recent.get("BBx")).isEqualTo(3);
        assertThat(recent.get("Aax")).isEqualTo(3);
        assertThat(read).containsExactly("Aax", "BBx", "Aax");
    }
}
