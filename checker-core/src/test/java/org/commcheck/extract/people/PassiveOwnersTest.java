package org.commcheck.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassiveOwnersTest {

    private final OwnerReader reader = new OwnerReader(BuiltInTables.get(), new NameShapes(BuiltInTables.get()));
    private final Roster roster = Roster.of(List.of("Mara Okoye", "Dila"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The diagram shall be updated by Dila, as we said|Dila",
                "Requirements shall be updated mainly by Dila. Mara will read them|Dila",
                "The page will be moved next week by @mara-o|@mara-o",
                "The draft is to be read by Mara and Dila|Mara, Dila",
                "The draft should be read by Laura Smith|Laura Smith",
                "Bills to be paid by accounting|accounting",
                "The hall is to be booked by the events team by Friday|the events team",
                "Contracts to be checked by Legal and filed|Legal"
            })
    void who_acts_stands_behind_by(String text, String owners) {
        assertThat(reader.read(text, roster, true)).extracting(OwnerWords::name).containsExactly(owners.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The page should be moved by Monday",
                "The page will be made by Python",
                "The draft by Dila must be read",
                "Stand by Dila",
                "The letters are to be sent by email",
                "Pages to be made safe by design",
                "Tests to be run by hand",
                "The bills are paid by accounting"
            })
    void days_tools_and_authors_are_none(String text) {
        assertThat(reader.read(text, roster, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Dila removing the label|Dila", "MO removing the label|MO"})
    void somebody_known_who_is_doing_it_owns_it(String text, String owner) {
        assertThat(reader.read(text, roster, true)).extracting(OwnerWords::name).containsExactly(owner);
    }
}
