package org.commcheck.extract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private final Likeness likeness =
            new Likeness(Tables.of(List.of(new Tables.Source("common-words", "w.csv", "word\nthe\nto\n完成\n"))));

    @Test
    void endings_small_words_and_order_make_no_difference() {
        assertThat(alike("Rotate the signing keys", "signing keys rotated")).isEqualTo(1);
        assertThat(alike("Plan the copies", "planning: copy")).isEqualTo(1);
        assertThat(alike("Rotate the keys", "Paint the hall")).isZero();
        assertThat(alike("the", "to")).isZero();
    }

    @Test
    void chinese_is_compared_by_pairs_of_characters() {
        assertThat(likeness.tokens("完成接口联调")).containsExactlyInAnyOrder("成接", "接口", "口联", "联调");
        assertThat(alike("接口联调", "联调接口")).isBetween(0.6, 0.7);
        assertThat(alike("部署API网关", "API网关部署")).isGreaterThan(0.7);
    }

    @Test
    void ids_are_found_between_any_letters_but_not_inside_words() {
        assertThat(Likeness.ids("see #12, AI-7 and 张三汇报PROJ-42：done"))
                .containsExactlyInAnyOrder("#12", "AI-7", "PROJ-42");
        assertThat(Likeness.ids("x86-64, 2026-03-04, #heading, xAI-7b")).isEmpty();
    }

    private double alike(String one, String other) {
        return Likeness.alike(likeness.tokens(one), likeness.tokens(other));
    }
}
