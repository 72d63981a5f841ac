package org.commcheck.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeReaderTest {

    private final CodeReader reader = new CodeReader(Extracted.WORDS);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "R; R",
                "r; R",
                "A/R; A R",
                "R / A; R A",
                "R /  A; R A",
                "A, R; A R",
                "R+A; R A",
                "R & A; R A",
                "R-A; R A",
                "R A; R A",
                "RA; RA",
                "ra; RA",
                "RACI; RACI",
                "R (Build); R",
                "R(Build)/A; R A",
                "R（构建）; R",
                "(I); I",
                "R (A); R A",
                "\"R,A\"; R A",
                "“R”; R",
                "负责（A）; A",
                "A（负责）; A",
                "Ａ／Ｒ; A R",
                "Ａ、Ｒ; A R",
                "R，C; R C",
                "R*; R",
                "A?; A",
                "R1; R",
                "R¹; R",
                "R: build; R",
                "R – build; R",
                "R: build, C: test; R C",
                "R = build, C = test; R C",
                "R/Dev; R",
                "R shared; R",
                "C/A when due; C A",
                "R→split; R",
                "R和A; R A",
                "RA; RA",
                "~R,Q~; R Q",
            })
    void letters_are_read(String cell, String runs) {
        Code code = reader.read(cell);
        assertThat(code.shape()).isEqualTo(Code.Shape.CODES);
        assertThat(String.join(" ", code.runs())).isEqualTo(runs);
    }

    @ParameterizedTest
    @CsvSource({
        "Responsible, responsible",
        "ACCOUNTABLE, accountable",
        "Responsible/Accountable, responsible accountable",
        "consulted, consulted",
        "负责, responsible",
        "審批, accountable",
        "负责、批准, responsible accountable",
        "咨询, consulted",
        "知情, informed",
        "执行, responsible",
    })
    void words_are_read(String cell, String roles) {
        Code code = reader.read(cell);
        assertThat(code.shape()).isEqualTo(Code.Shape.CODES);
        assertThat(String.join(" ", code.roles())).isEqualTo(roles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "—", "–", "--", "/", "N/A", "n/a (vendor)", "无", "none", "…", "×", "\u00A0"})
    void a_cell_may_say_that_nobody_is_involved(String cell) {
        assertThat(reader.read(cell)).isEqualTo(Code.BLANK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see contract",
                "Air",
                "air",
                "Team",
                "a quick look",
                "TBD",
                "待定",
                "12",
                "3 days",
                "I think so, too",
                "负责人员名单见附件",
                "(optional)",
                "R = Responsible, A = Accountable, I = Informed",
                "R＝负责；A＝批准"
            })
    void prose_is_no_code(String cell) {
        assertThat(reader.read(cell)).isEqualTo(Code.PROSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "z", "PM", "X/Y", "(Z)"})
    void a_code_that_nobody_knows_is_strange(String cell) {
        assertThat(reader.read(cell).shape()).isEqualTo(Code.Shape.STRANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"✓", "√", "✅", "●"})
    void a_tick_says_nothing_of_the_duty(String cell) {
        assertThat(reader.read(cell)).isEqualTo(Code.TICK);
    }
}
