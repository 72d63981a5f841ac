package org.commcheck.extract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeaningIndexTest {

    @Test
    void finds_all_meanings_of_all_phrases_inside_longer_ones_too() {
        MeaningIndex index = index("""
                risk,risk,part
                register,risk register,part
                owner,risk,part
                plan,plan,whole
                """);

        assertThat(index.in("risk register")).containsExactlyInAnyOrder("risk", "register", "owner");
        assertThat(index.in("plan")).containsExactly("plan");
        assertThat(index.in("risky plan")).isEmpty();
    }

    @Test
    void a_phrase_for_the_end_needs_words_before_it() {
        MeaningIndex index = index("log,log,end\n");

        assertThat(index.in("risk log")).containsExactly("log");
        assertThat(index.in("log")).isEmpty();
        assertThat(index.in("log of risks")).isEmpty();
    }

    @Test
    void a_start_is_the_first_word_or_the_only_one() {
        MeaningIndex index = index("trigger,when,start\n");
        assertThat(index.in("when this plan applies")).containsExactly("trigger");
        assertThat(index.in("when")).containsExactly("trigger");
        assertThat(index.in("tell us when")).isEmpty();
        assertThat(index.in("whenever")).isEmpty();
    }

    @Test
    void chinese_phrases_match_anywhere() {
        assertThat(index("risk,风险,part\n").in("主要风险和对策")).containsExactly("risk");
    }

    @Test
    void names_a_meaning_just_where_its_phrases_alone_would_be_found() {
        List<TableRow> rows = BuiltInTables.get().rows("section-kinds");
        MeaningIndex index = new MeaningIndex(rows, "kind", TermFolding.of(BuiltInTables.get()));
        List<String> kinds =
                rows.stream().map(row -> row.get("kind")).distinct().toList();
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            String text = rows.get(random.nextInt(rows.size())).get("phrase")
                    + (random.nextBoolean() ? " " : "")
                    + rows.get(random.nextInt(rows.size())).get("phrase");
            List<String> alone = kinds.stream()
                    .filter(kind -> phrases(rows, kind).of(text).isPresent())
                    .toList();

            assertThat(index.in(text)).as(text).containsExactlyInAnyOrderElementsOf(alone);
        }
    }

    @Test
    void refuses_a_way_to_match_that_there_is_not() {
        assertThatThrownBy(() -> index("risk,risk,anywhere\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("“anywhere” in the column “match” is not whole, part, start or end");
    }

    private static Phrases phrases(List<TableRow> rows, String kind) {
        return new Phrases(
                rows.stream().filter(row -> row.get("kind").equals(kind)).toList(),
                "kind",
                TermFolding.of(BuiltInTables.get()));
    }

    private static MeaningIndex index(String rows) {
        Tables tables = Tables.of(List.of(new Tables.Source("words", "words.csv", "kind,phrase,match\n" + rows)));
        return new MeaningIndex(tables.rows("words"), "kind", TermFolding.of(BuiltInTables.get()));
    }
}
