package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.ActionItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Weekly report, 6 March 2026 | next-steps
            Team meeting minutes        | next-steps
            Project charter: ferry app  | purpose
            Requirements of the ferry app | purpose
            Proposal: a ferry app       | purpose
            The ferry app               | purpose
            """)
    void goals_are_work_in_a_report_and_the_aim_of_any_other_paper(String title, String kind) {
        Seen seen =
                Seen.in("# " + title + "\n\n## Goals\n\n- Print tickets in ten seconds\n\n## Scope\n\nOne harbour.\n");
        assertThat(seen.sections()).contains(kind + ": Goals");
        assertThat(seen.all(ActionItem.class)).hasSize(kind.equals("purpose") ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"Progress, next-steps", "Costs, purpose"})
    void a_paper_of_no_type_is_a_report_if_it_tells_of_progress(String heading, String kind) {
        Seen seen = Seen.in("# Ferry app\n\n## " + heading + "\n\n- Printed tickets.\n\n## Goals\n\n- Sell tickets\n");
        assertThat(seen.sections()).contains(kind + ": Goals");
    }

    @ParameterizedTest
    @CsvSource({"Goals for 2027, other", "Goals for sprint 12, next-steps", "Goals for next week, next-steps"})
    void goals_for_a_year_are_no_work_and_for_a_sprint_they_are(String heading, String kind) {
        Seen seen = Seen.in("# Working group on accessibility\n\n## " + heading + "\n\n- Train 60 developers\n");
        assertThat(seen.sections()).contains(kind + ": " + heading);
    }

    @ParameterizedTest
    @CsvSource({
        "Goals, Discussion topics, Action items, purpose",
        "Goals, Agenda, Decisions, purpose",
        "Discussion, Goals, Action items, next-steps"
    })
    void minutes_that_tell_of_the_meeting_behind_its_goals_say_what_it_was_for(
            String first, String second, String third, String kind) {
        Seen seen = Seen.in(String.join(
                "\n\n- Agree the day of the move\n\n## ", "# Team meeting minutes", first, second, third, "Links\n"));
        assertThat(seen.sections()).contains(kind + ": Goals");
    }
}
