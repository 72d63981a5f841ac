package org.commcheck.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

    private final Roster roster = Roster.of(
            List.of("Ana Lima", "Bo", "@ckerr", "李佳蔚", "  ", "**Hana Zelenka**"), Roster.of(List.of("Max Frisch")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Lima",
                "ana lima",
                "Ana",
                "AL",
                "Lima",
                "(Ana)",
                "Bo",
                "@bo",
                "ckerr",
                "@ckerr",
                "李佳蔚",
                "佳蔚",
                "HZ",
                "Max Frisch",
                "MF"
            })
    void knows_people_by_full_and_first_names_surnames_initials_and_handles(String words) {
        assertThat(roster.knows(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lima", "al", "B", "Boris", "李佳", "蔚", "", "  ", "Ana Lima and all of her friends"})
    void knows_nobody_by_anything_else(String words) {
        assertThat(roster.knows(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cllr R Voss", "Cllr Voss", "Voss", "Mr Voss", "Copper", "Mrs Copper", "Ms. Copper"})
    void knows_people_by_title_and_surname(String words) {
        assertThat(Roster.of(List.of("Cllr R Voss", "Mrs. N Copper")).knows(words))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cllr", "R", "Mr", "Cllr Sand", "Mrs"})
    void a_title_alone_is_nobody(String words) {
        assertThat(Roster.of(List.of("Cllr R Voss", "Mrs. N Copper")).knows(words))
                .isFalse();
    }

    @Test
    void names_those_who_are_present_as_written_but_not_those_who_are_only_known() {
        assertThat(roster.names()).containsExactly("Ana Lima", "Bo", "@ckerr", "李佳蔚", "Hana Zelenka");
        assertThat(roster.isEmpty()).isFalse();
        assertThat(Roster.of(List.of(), Roster.of(List.of("Max Frisch"))).isEmpty())
                .isTrue();
        assertThat(Roster.of(List.of()).knows("Ana")).isFalse();
    }

    @Test
    void a_title_is_no_part_of_a_name() {
        Roster roster = Roster.of(List.of("Mrs J Carter", "Dr. Ana Lima", "Cllr Ford"));
        assertThat(List.of("JC", "Carter", "AL", "Ana", "Ford", "Mrs J Carter")).allMatch(roster::knows);
        assertThat(List.of("Mrs", "MJC", "DAL", "Dr")).noneMatch(roster::knows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H. Gwyn", "H Gwyn", "Cllr. H. Gwyn", "Cllrs. Hubert Gwyn", "Town Councillor Gwyn"})
    void knows_people_by_initial_and_surname(String words) {
        assertThat(Roster.of(List.of("Hubert Gwyn")).knows(words)).isTrue();
        assertThat(Roster.of(List.of("Councillors Hubert Gwyn")).knows(words)).isTrue();
        assertThat(Roster.of(List.of("Kim Davis")).knows(words)).isFalse();
    }
}
