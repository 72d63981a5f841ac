package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermScanner;
import org.junit.jupiter.api.Test;

class MentionTest {

    private static final TermScanner SCANNER =
            TermScanner.of(Tables.of(List.of(new Tables.Source("t", "t.csv", "list,term\na,soon\nb,尽快\n"))), "t");

    @Test
    void words_are_mentioned_where_the_word_lists_find_them() {
        for (String text : List.of(
                "We meet soon.",
                "SOON",
                "a soon-to-be member",
                "the user @soon",
                "soon_after",
                "sooner",
                "all is done.Soon we go",
                "İstanbul: soon",
                "see soon.js",
                "“soon”",
                "我们soon开会",
                "请尽快回复",
                "请尽 快回复")) {
            assertThat(Mention.of(text, "soon") || Mention.of(text, "尽快"))
                    .as(text)
                    .isEqualTo(!SCANNER.scan(text).isEmpty());
        }
        assertThat(Mention.of("We meet soon.", " Soon ")).isTrue();
        assertThat(Mention.of("a soon-to-be member", "soon")).isFalse();
    }

    @Test
    void no_words_are_never_mentioned() {
        assertThat(Mention.of("We meet soon.", " ")).isFalse();
        assertThat(Mention.of("", "soon")).isFalse();
    }
}
