package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.commcheck.extract.language.Act.Form;
import org.commcheck.extract.vocabulary.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActReaderTest {

    private final ActReader reader = new ActReader(TableFiles.builtIn("act-words", "mood-words"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara to draft the charter|Mara",
                "mara to draft the charter|mara",
                "Mara Okoye and Bo will review the list|Mara Okoye and Bo",
                "Mara/Bo to arrange the webinar|Mara/Bo",
                "the secretary will set up a poll|the secretary",
                "All board members to sign the letter|All board members",
                "Mara is going to ask the vendor|Mara",
                "Mara agreed to host the call|Mara",
                "Bo volunteers to take notes|Bo",
                "Mara (and others on her team) to test it|Mara",
                "Mara from Acme will send the figures|Mara",
                "Mara and Bo will have a sketch by next meeting|Mara and Bo",
                "Mara will have the page ready|Mara",
                "Mara will be testing the vans|Mara",
                "Mara must fax the list|Mara",
                "Mara to be responsible for the vans|Mara",
                "Mara is signing up to host the call|Mara",
                "Mara can send the figures|Mara",
                "for Mara to collect the answers|Mara",
                "Back to the board to decide|the board",
                "'Mara will\nsend the figures'|Mara",
                "One hour earlier, Mara to propose it|Mara",
                "Liaison for Docs Mara Okoye to set a date|Liaison for Docs Mara Okoye"
            })
    void a_name_and_a_cue_assign_an_act(String text, String subject) {
        assertThat(read(text)).isEqualTo(Form.ASSIGNED + " " + subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Mara] Need to put out an agenda by Friday|Mara",
                "[Mara] Summarize the options|Mara",
                "mara] build spreadsheet to keep track|mara",
                "??? notify the mailing list|???",
                "Mara - introduce new folks to the tracker|Mara",
                "Mara -- point the writers at the recording|Mara",
                "Mara: Will announce it on the list|Mara",
                "Mara, Bo: provide feedback|Mara, Bo",
                "Mara: read the draft, will comment|Mara",
                "Mara: think about the draft|Mara",
                "Mara, will send the figures|Mara",
                "Mara: Bo and Cy need to update it|Bo and Cy"
            })
    void a_name_as_a_label_calls_for_an_act(String text, String subject) {
        assertThat(read(text)).isEqualTo(Form.LABELLED + " " + subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara talk with Bo about the votes|Mara",
                "Mara see if the room is free|Mara",
                "mara and josh send out the survey|mara and josh",
                "yuju write a design document|yuju",
                "Mara drafts the letter to the vendor|Mara",
                "Bo updates PR with the numbers|Bo",
                "Bo looking into the outage|Bo",
                "Bo Reach out to the vendor|Bo",
                "Bo Send the plan to Mara|Bo"
            })
    void a_name_before_a_verb_calls_for_an_act(String text, String subject) {
        assertThat(read(text)).isEqualTo(Form.CALLED + " " + subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Acme Go SDK: https://example.org/pull/2", "Harbour Go data source (draft)", "Radio Check Team"})
    void a_verb_in_a_capital_behind_another_one_is_part_of_a_name(String text) {
        assertThat(reader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Need to update the handbook",
                "We should create a document for newcomers",
                "Need reviewers for the page",
                "Need Bo to ask legal",
                "We have to ask legal",
                "Planning to move the deadline",
                "we need to move the deadline",
                "Plan to do a dry run in April",
                "Let's figure out what the page needs",
                "Please send the figures to Mara",
                "To follow up at the next call",
                "Someone to check the fire doors",
                "Anyone who has time should read the draft",
                "Someone from the team to check the doors",
                "Need the admins to name their hours",
                "As above, we need to ask legal",
                "Minutes will be sent out"
            })
    void what_is_needed_is_asked_for(String text) {
        assertThat(read(text)).startsWith(Form.NEEDED.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Create an issue for the broken link",
                "reach out to the printer",
                "Put out a call for speakers",
                "Follow up with the auditors",
                "update issue with the numbers",
                "review test coverage",
                "bring up at the Tuesday call",
                "Discuss at the next planning meeting",
                "write this up",
                "Find and fix the flaky tests",
                "validate/verify the invoices",
                "As approvers, make sure that commits are squashed",
                "1- check that the filter works",
                "Mailing list - send the new address"
            })
    void a_bare_verb_orders(String text) {
        assertThat(read(text)).isEqualTo(Form.ORDERED.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Discussed the budget",
                "Mara presented the roadmap",
                "Mara presents the roadmap",
                "Mara updates the group",
                "The chair opened the floor",
                "The vote passed",
                "Release notes for the new version",
                "Anybody who has had to keep a list knows the page",
                "Everyone who needs to write a report has seen it",
                "No debate; anybody who should keep a list has seen it",
                "Review of the last quarter",
                "Update on the migration",
                "Report from the treasurer",
                "Test results look good",
                "Load balancer problems",
                "Plan sounds good",
                "Discuss the budget",
                "Introduce new members",
                "Review action items",
                "Approve the minutes of the last meeting",
                "Click the button at the bottom right",
                "See the notes of the last call",
                "Join via Zoom",
                "Remember to mute yourself",
                "It's not sending to any other party",
                "Migration to the new host",
                "Trying to fix the build",
                "Able to reproduce",
                "How to report a bug",
                "Create Account",
                "Users create accounts",
                "Previous triage meetings",
                "If we change the contract, we should check all parts",
                "Mara will have a guest on Monday",
                "The election will be held in May",
                "Agree with Mara",
                "Mara: believe we need to talk about it again",
                "Mara: hope the hall is free",
                "Mara: note that we miss two of us",
                "Mara: Open discussions -- useful, but long",
                "Mara, should wait if the hall is taken",
                "Note: we now alternate between two slots",
                "Should we archive this page",
                "would love to see it",
                "Mara will be late",
                "Mara will have lunch",
                "Mara will not",
                "Mara will",
                "Mara has to leave",
                "Mara can",
                "Need for speed",
                "Need it now",
                "The page will be shown on Monday",
                "Happy to help",
                "",
                "42"
            })
    void telling_asking_and_topics_are_no_acts(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mara will turn forty                | true
        Mara will turn 40                   | true
        Mara will retire next year          | true
        Mara has to leave                   | true
        Mara will retire the old server     | false
        Mara will turn the page             | false
        Mara will send the page             | false
        Mara leaves                         | false
        """)
    void what_becomes_of_somebody_is_news(String text, boolean news) {
        assertThat(reader.isNews(text)).isEqualTo(news);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mara will send the page             | true
        Mara shall send the page            | true
        Mara wants to send the page         | true
        Mara will have a draft by Friday    | true
        Mara can send the page              | false
        Mara must send the page             | false
        Mara will not                       | false
        Mara                                | false
        """)
    void who_takes_an_act_on_says_so(String text, boolean takesOn) {
        assertThat(reader.takesOn(text)).isEqualTo(takesOn);
    }

    @Test
    void the_time_is_linear() {
        String long_ = "Mara and Bo, ".repeat(20_000) + "to send the figures";

        assertThat(reader.read(long_)).isEmpty();
    }

    private String read(String text) {
        Optional<Act> act = reader.read(text);
        return act.map(found -> found.form()
                        + (found.hasSubject() ? " " + text.substring(found.subjectStart(), found.subjectEnd()) : ""))
                .orElse("");
    }
}
