package org.commcheck.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.MatrixLetter;
import org.commcheck.extract.UnknownCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {

    private static Extracted under(String heading, String row) {
        return Extracted.of("# " + heading
                + "\n\n| Task | Ana | Bo | Cy | Di | Ed | Flo |\n|---|---|---|---|---|---|---|\n" + row + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "RACI, RACI, RACI",
        "ARCI, RACI, RACI",
        "RASCI, RASCI, RASCI",
        "RASIC, RASCI, RASCI",
        "DACI, DACI, DACI",
        "CAIRO, CAIRO, CAIRO",
        "RACI-V, RACI-V, RACIV",
        "RACI-VS, RACI-VS, RACIVS",
        "DRASCI, DRASCI, DRASCI",
    })
    void the_name_tells_the_variant(String heading, String variant, String letters) {
        Extracted found = under(heading + " matrix", "| Deploy | R/D | A | C | I | C | I |");
        assertThat(found.variants()).containsExactly(variant);
        assertThat(found.letters()).isEqualTo(letters);
    }

    @Test
    void support_is_known_where_the_name_says_so() {
        Extracted named = under("RASCI", "| Deploy | R | A | S | C | I | |");
        assertThat(named.tasks()).containsExactly("Deploy: Ana=r Bo=a Cy=s Di=c Ed=i");
        Extracted other = under("RACI", "| Deploy | R | A | S | C | I | |");
        assertThat(other.tasks()).containsExactly("Deploy: Ana=r Bo=a Di=c Ed=i ?S");
    }

    @Test
    void a_letter_that_a_legend_explains_is_known() {
        Extracted found = Extracted.of("""
                # RACI

                R = Responsible, A = Accountable, C = Consulted, I = Informed, S = Support

                | Task | Ana | Bo | Cy |
                |---|---|---|---|
                | Deploy | R | A | S |
                """);
        assertThat(found.letters()).isEqualTo("RACIS");
        assertThat(found.tasks()).containsExactly("Deploy: Ana=r Bo=a Cy=s");
        assertThat(found.all(MatrixLetter.class))
                .filteredOn(letter -> letter.letter().equals("S"))
                .extracting(MatrixLetter::required)
                .containsExactly(false);
    }

    @Test
    void a_legend_may_explain_letters_that_no_variant_knows() {
        Extracted found = Extracted.of("""
                ## Responsibility Matrix

                | Activity | Owner | QA | CCB |
                |---|---|---|---|
                | Testing | A | W | R |
                | Release | R | I | A |

                *Legend: R = Responsible, A = Accountable, C = Consulted, I = Informed, W = Witness*
                """);
        assertThat(found.letters()).isEqualTo("RACIW");
        assertThat(found.all(UnknownCode.class)).isEmpty();
    }

    @Test
    void a_letter_used_again_and_again_is_a_convention_not_a_slip() {
        Extracted found = under("RACI", "| Deploy | R | A | S | C | I | |\n| Test | A | R | S | S | I | |");
        assertThat(found.variants()).containsExactly("RASCI");
        assertThat(found.all(UnknownCode.class)).isEmpty();
    }

    @Test
    void letters_tell_the_variant_where_nothing_names_it() {
        assertThat(under("Plan", "| Deploy | D | A | C | I | I | |").variants()).containsExactly("DACI");
        assertThat(under("Plan", "| Deploy | R | A | S | C | I | |").variants()).containsExactly("RASCI");
    }
}
