package org.commcheck.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.Sentence.Mood;
import org.commcheck.text.CharSigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadUnitTest {

    private static final ReadUnit UNIT =
            Reading.units("First, Ana wrote. Who reads? Bo.\n").get(0);

    private static final String WORDS = UNIT.words();

    @ParameterizedTest
    @CsvSource({"First, 0", "'. Who', 0", "' Who', 2", "Who, 1", "'? Bo', 1", "Bo, 2"})
    void a_place_is_in_the_sentence_around_it_or_else_in_the_last_one(String from, int scope) {
        assertThat(UNIT.scopeAt(WORDS.indexOf(from))).isEqualTo(scope);
    }

    @Test
    void behind_the_last_sentence_it_is_in_the_last_one() {
        assertThat(UNIT.scopeAt(WORDS.length())).isEqualTo(2);
    }

    @Test
    void a_blank_unit_has_no_sentence() {
        ReadUnit blank =
                Reading.units("| Who | When |\n| --- | --- |\n| Ana |  |\n").get(3);

        assertThat(blank.words()).isBlank();
        assertThat(blank.scopeAt(0)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"wrote. W, true", "'wrote. ', false", "W, true", "?, true", "' Bo', false", "'? Bo', true"})
    void a_stretch_asks_if_it_touches_a_sentence_that_does(String words, boolean asks) {
        int from = WORDS.indexOf(words);

        assertThat(UNIT.has(Mood.QUESTION, from, from + words.length())).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource({"by Friday, 1", "' by Friday.', 1", "y Friday, 0", "by Frida, 0"})
    void a_stretch_has_the_times_that_lie_wholly_in_it(String words, int times) {
        ReadUnit unit = Reading.units("Ana writes by Friday.\n").get(0);
        int from = unit.words().indexOf(words);

        assertThat(unit.times(from, from + words.length())).hasSize(times);
    }

    @Test
    void a_unit_that_lacks_a_kind_of_characters_says_so() {
        assertThat(UNIT.mayHold(CharSigns.DIGITS)).isFalse();
        assertThat(UNIT.mayHold(CharSigns.of("?"))).isTrue();
    }
}
