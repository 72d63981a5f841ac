package org.commcheck.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | the we plan late lates moved baked worked strength through month months clothes axe been
        2 | table tables server machine boxes wanted needed being people many beyond release agreed client quiet idle budget deadline patient fuel
        3 | approval agenda area example deliver customer quality document several decided radio video committee idea audience created
        4 | information priority technology especially available responsibly situation continuous evaluate experience variety
        5 | organisation opportunity communication administration
        6 | availability responsibility
        8 | interoperability
        """)
    void the_syllables_of_common_words_are_counted(int count, String words) {
        for (String word : words.split(" ", -1)) {
            assertThat(Syllables.of(word)).as(word).isEqualTo(count);
        }
    }
}
