package org.commcheck.extract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {

    private static final Tables TABLES = TableFiles.builtIn(Stream.concat(
                    Stream.of("terms-traditional"),
                    Arrays.stream(TermGroup.values()).flatMap(group -> group.tables().stream()))
            .toArray(String[]::new));

    private static final Lexicon LEXICON = Lexicon.of(TABLES);

    private static final List<String> GLUE = List.of(
            " ",
            " ",
            " ",
            "  ",
            "",
            "\n",
            ". ",
            ", ",
            "。",
            "，",
            "-",
            ".",
            "'s ",
            " the ",
            "的",
            ": ",
            "(",
            ") ",
            " 3 ",
            "www.a.org/",
            "@",
            "？");

    /** Terms of all the tables in any order, with marks, blanks and nothing between them. */
    private static List<String> texts() {
        Random random = new Random(7);
        List<String> terms = new ArrayList<>();
        for (TermGroup group : TermGroup.values()) {
            for (String table : group.tables()) {
                TABLES.rows(table).forEach(row -> Term.of(row).forEach(term -> terms.add(term.written())));
            }
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = random.nextInt(12); words >= 0; words--) {
                text.append(terms.get(random.nextInt(terms.size()))).append(GLUE.get(random.nextInt(GLUE.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void finds_what_a_scanner_for_the_group_alone_finds(TermGroup group) {
        TermScanner alone = scanner(group);
        int hits = 0;
        for (String text : texts()) {
            List<TermHit> found = LEXICON.read(text).hits(group);
            assertThat(found).as(text).isEqualTo(alone.scan(text));
            hits += found.size();
        }
        assertThat(hits).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void a_stretch_has_the_hits_that_it_had_as_a_text_of_its_own(TermGroup group) {
        TermScanner alone = scanner(group);
        Random random = new Random(11);
        for (String text : texts()) {
            int from = random.nextInt(text.length() + 1);
            String stretch = text.substring(from, from + random.nextInt(text.length() - from + 1));
            assertThat(LEXICON.read(text).hits(group, from, stretch))
                    .as(stretch)
                    .isEqualTo(alone.scan(stretch));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_mask_holds_every_list_with_a_hit(TermGroup group) {
        for (String text : texts()) {
            TextTerms terms = LEXICON.read(text);
            for (TermHit hit : terms.hits(group)) {
                assertThat(terms.mayHold(group)).isTrue();
                assertThat(terms.mayHold(group, TermGroup.lists(hit.list()))).isTrue();
            }
        }
    }

    @Test
    void a_text_without_terms_holds_none() {
        TextTerms terms = LEXICON.read("Zebra zoology.");
        for (TermGroup group : TermGroup.values()) {
            assertThat(terms.mayHold(group)).as(group.name()).isFalse();
            assertThat(terms.mayHold(group, -1)).as(group.name()).isFalse();
            assertThat(terms.hits(group)).isEmpty();
        }
    }

    @Test
    void lists_of_one_name_in_two_groups_have_nothing_in_common() {
        Tables tables = Tables.of(List.of(
                new Tables.Source("mood-en", "mood-en.csv", "list,term\nfuture,foo\n"),
                new Tables.Source("mood-zh", "mood-zh.csv", "list,term,match\nfuture,foo,off\nfuture,bar,\n")));
        TextTerms terms = Lexicon.of(tables).read("foo bar");
        assertThat(terms.hits(TermGroup.ENGLISH_MOOD)).containsExactly(new TermHit(0, 3, "future", "foo"));
        assertThat(terms.hits(TermGroup.CHINESE_MOOD)).containsExactly(new TermHit(4, 7, "future", "bar"));
    }

    private static TermScanner scanner(TermGroup group) {
        return TermScanner.of(TABLES, group::includes, group.tables().toArray(String[]::new));
    }
}
