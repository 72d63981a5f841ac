package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackedWordsTest {

    private static final Set<String> WORDS =
            Set.of("a", "an", "the", "isn't", "eightlet", "too-long-to-fit", "été", "b2", "aa", "aaaa");

    private final PackedWords packed = new PackedWords(WORDS);

    @Test
    void has_what_the_set_has() {
        List<String> asked = List.of(
                "a",
                "A",
                "an",
                "AN",
                "na",
                "the",
                "The",
                "thee",
                "isn't",
                "eightlet",
                "eightlets",
                "too-long-to-fit",
                "TOO-LONG-TO-FIT",
                "too-long",
                "été",
                "ÉTÉ",
                "ete",
                "b2",
                "B2",
                "aa",
                "aaa",
                "aaaa",
                "",
                "\0a",
                "aaaaa");
        for (String word : asked) {
            assertThat(packed.has("x" + word + "y", 1, 1 + word.length()))
                    .as(word)
                    .isEqualTo(WORDS.contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void no_words_have_none() {
        assertThat(new PackedWords(List.of()).has("a", 0, 1)).isFalse();
    }
}
