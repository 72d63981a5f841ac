package org.commcheck.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.Language;
import org.commcheck.extract.time.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryReaderTest {

    @Test
    void sentences_are_counted_on_behind_the_rows_of_all_tables_whose_cells_share_a_number() {
        List<ReadUnit> units = Reading.units("""
                We met. We talked.

                | Who | What                |
                | --- | ------------------- |
                | Ana | Writes. Then rests. |

                | Risk | Answer |
                | ---- | ------ |
                | Rain | Tent   |

                We left.
                """);

        assertThat(scopes(units))
                .containsExactly(
                        "4 We met.",
                        "5 We talked.",
                        "0 Who",
                        "0 What",
                        "1 Ana",
                        "1 Writes.",
                        "1 Then rests.",
                        "2 Risk",
                        "2 Answer",
                        "3 Rain",
                        "3 Tent",
                        "6 We left.");
    }

    @Test
    void the_sentences_of_a_heading_are_not_counted() {
        assertThat(scopes(Reading.headings("# The depot\n\n## 2 vans. 2 drivers.\n")))
                .containsExactly("-1 The depot", "-1 2 vans.", "-1 2 drivers.");
    }

    @Test
    void what_a_heading_does_tell_the_words_behind_its_number() {
        assertThat(moods(Reading.headings("# (12) “I do so”\n\n## （二十）“走吧走吧”\n\n## 1. We go\n")))
                .containsExactly(Mood.QUOTE, Mood.QUOTE, Mood.STATEMENT);
    }

    @Test
    void a_number_that_begins_a_paragraph_is_part_of_its_sentence() {
        assertThat(scopes(Reading.units("2 vans came.\n"))).containsExactly("0 2 vans came.");
    }

    @Test
    void what_others_said_is_a_quote_whatever_it_does() {
        assertThat(moods(Reading.units("Ana will write the plan.\n\n> Bo will read it. Who comes?\n\n谁来？\n")))
                .containsExactly(Mood.COMMITMENT, Mood.QUOTE, Mood.QUOTE, Mood.QUESTION);
    }

    @Test
    void words_in_code_tell_no_time() {
        assertThat(Reading.units("Run `backup tomorrow` by Friday.\n").stream()
                        .flatMap(unit ->
                                unit.times().stream().map(time -> unit.words().substring(time.start(), time.end()))))
                .containsExactly("by Friday");
    }

    /** 12-09-18 is a day in September to a Chinese reader, who writes the year first. */
    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,     ZH, 2012-09-18",
        "UNKNOWN,     EN, null",
        "DAY_FIRST,   ZH, 2018-09-12",
        "MONTH_FIRST, EN, 2018-12-09"
    })
    void figures_are_ordered_as_the_document_shows_or_else_its_language(
            DateOrder shown, Language language, String day) {
        assertThat(Reading.units("12-09-18 上线\n", shown, language).stream()
                        .flatMap(unit -> unit.times().stream())
                        .map(time -> String.valueOf(time.to())))
                .containsExactly(day);
    }

    private static List<String> scopes(List<ReadUnit> units) {
        return units.stream()
                .flatMap(unit -> unit.sentences().stream()
                        .map(sentence ->
                                sentence.scope() + " " + unit.words().substring(sentence.start(), sentence.end())))
                .toList();
    }

    private static List<Mood> moods(List<ReadUnit> units) {
        return units.stream()
                .flatMap(unit -> unit.sentences().stream())
                .map(ReadSentence::mood)
                .toList();
    }
}
