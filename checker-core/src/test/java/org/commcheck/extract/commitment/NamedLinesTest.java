package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that name somebody before or behind what they have to do. */
class NamedLinesTest {

    @Test
    void lines_that_end_with_names_hand_out_what_stands_before() {
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Okoye, Bo Chen",
                        "",
                        "Tasks (main assignee):",
                        "",
                        "Class diagrams: Mara & Ola",
                        "",
                        "Use cases: Bo/Kim",
                        "",
                        "Glossary: Kim"))
                .containsExactly(
                        "Class diagrams: Mara & Ola | Mara, Ola", "Use cases: Bo/Kim | Bo, Kim", "Glossary: Kim | Kim");
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Okoye, Bo Chen",
                        "",
                        "Tasks (main assignee):",
                        "",
                        "Room: Helsinki",
                        "",
                        "State: Green",
                        "",
                        "Chair: Mara"))
                .isEmpty();
    }

    @Test
    void a_name_in_brackets_may_stand_in_the_label() {
        assertThat(Items.ofMinutes(
                        "Attendees: Mara Okoye, Bo Chen",
                        "",
                        "## Action items",
                        "",
                        "- Stage (Mara): hang the lamps",
                        "- Doors (bo): oil the locks"))
                .containsExactly("Stage (Mara): hang the lamps | Mara", "Doors (bo): oil the locks | bo");
    }
}
