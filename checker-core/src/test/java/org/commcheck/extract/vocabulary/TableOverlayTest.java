package org.commcheck.extract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commcheck.extract.vocabulary.Tables.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableOverlayTest {

    private static final Tables BASE = Tables.of(List.of(
            new Source("surnames", "surnames.csv", "# Chinese\nsurname\n赵\n钱\n"),
            new Source("kinds", "kinds.csv", "kind,language,phrase\nrisks,en,risks\nrisks,zh,风险\nissues,en,risks\n"),
            new Source(
                    "terms-en",
                    "terms-en.csv",
                    "list,term,match,only-before\njargon,(synergy|synergies),,\njargon;cant,leverage,,\n"),
            new Source("types", "types.csv", "type,closing\nreport,yes\nminutes,\n"),
            new Source("people", "people.csv", "name\n")));

    @Test
    void rows_are_added_behind_those_that_are_there_with_their_columns_in_any_order() {
        Tables tables = overlay("kinds", "phrase,kind\nhazards,risks\n").tables();

        assertThat(tables.rows("kinds")).hasSize(4);
        assertThat(tables.rows("kinds").get(3).cells())
                .isEqualTo(Map.of("kind", "risks", "language", "", "phrase", "hazards"));
        assertThat(BASE.rows("kinds")).hasSize(3);
    }

    @Test
    void a_table_without_rows_can_be_added_to() {
        assertThat(overlay("people", "name\nAna Lima\n").tables().rows("people"))
                .extracting(row -> row.get("name"))
                .containsExactly("Ana Lima");
    }

    @Test
    void a_column_of_yes_and_no_takes_nothing_else() {
        assertThat(overlay("types", "type,closing\nmemo,no\nbrief,\n").wrong()).isEmpty();
        assertThat(overlay("types", "type,closing\nmemo,no\nbrief,perhaps\n").wrong())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.line()).isEqualTo(3))
                .satisfies(wrong -> assertThat(wrong.detail()).contains("“perhaps”", "“closing”"));
    }

    @Test
    void a_minus_takes_all_rows_away_that_agree_in_the_cells_that_are_given() {
        assertThat(overlay("surnames", "surname\n-钱\n").tables().rows("surnames"))
                .extracting(row -> row.get("surname"))
                .containsExactly("赵");
        assertThat(overlay("kinds", "kind,phrase\n-risks,\n").tables().rows("kinds"))
                .extracting(row -> row.get("kind"))
                .containsExactly("issues");
        assertThat(overlay("kinds", "kind,language,phrase\n- risks,en,risks\n")
                        .tables()
                        .rows("kinds"))
                .extracting(row -> row.get("phrase"))
                .containsExactly("风险", "risks");
    }

    @Test
    void a_word_can_be_taken_away_from_a_row_that_spells_several() {
        TableOverlay overlay = overlay("terms-en", "list,term\n-jargon,Synergy\n-cant,leverage\njargon,moonshot\n");

        assertThat(overlay.wrong()).isEmpty();
        assertThat(TermScanner.of(overlay.tables(), "terms-en").scan("Synergy synergies leverage moonshot"))
                .extracting(hit -> hit.list() + " " + hit.term())
                .containsExactly("jargon synergies", "jargon leverage", "jargon moonshot");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            surname  | surname⏎孙         | x.csv:1:1: There is no table “surname”. Did you mean “surnames”? The file's name says which one it is about.
            surnames | # ours⏎surnme⏎孙   | x.csv:2:1: There is no column “surnme”. Did you mean “surname”? Columns: surname.
            kinds    | kind,lang⏎a,b      | x.csv:1:6: There is no column “lang”. Columns: kind, language, phrase.
            kinds    | kind,phrase⏎"a,b",c,d | x.csv:2:9: the row has 3 cells, the header names 2 columns; put quotation marks around a value that holds a comma
            surnames | surname⏎-孙        | x.csv:2:1: No row of the table “surnames” agrees with this one, so none can be taken away.
            terms-en | list,term⏎-jargon,synergi | x.csv:2: “synergi” is no word of the list “jargon”. Did you mean “synergy”?
            terms-en | list,term⏎-cant,synergy | x.csv:2: “synergy” is no word of the list “cant”.
            surnames | ''                 | x.csv:1: a table begins with a line that names its columns
            """)
    void what_is_wrong_is_told_with_its_place(String table, String csv, String message) {
        assertThat(overlay(table, csv.replace('⏎', '\n')).wrong())
                .extracting(Throwable::getMessage)
                .containsExactly(message);
    }

    @Test
    void the_mistakes_of_all_files_are_told() {
        TableOverlay overlay = new TableOverlay(BASE);
        overlay.add(new Source("surnames", "a.csv", "surname\n-孙\n-李\n"));
        overlay.add(new Source("none", "b.csv", "x\n"));

        assertThat(overlay.wrong()).hasSize(3);
    }

    private static TableOverlay overlay(String table, String csv) {
        TableOverlay overlay = new TableOverlay(BASE);
        overlay.add(new Source(table, "x.csv", csv));
        return overlay;
    }
}
