package org.commcheck.extract.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.OpenQuestion;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which questions are open, who answers them and by when. */
class QuestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        - Who pays for the lab?                          | open
        - Who pays for the lab? (Bo)                     | open assigned
        - Who pays for the lab? (Bo, by 6 March)         | open assigned dated
        - Bo Berg: who pays for the lab?                 | open assigned
        - Who pays for the lab by 6 March?               | open
        - The price of the lab                           | open
        - 费用由谁承担？                                 | open
        - 费用由谁承担？@李四，3月6日前                  | open assigned dated
        - Who pays for the lab? The client pays for it.  |
        - [x] Who pays for the lab?                      |
        - ~~Who pays for the lab?~~                      |
        - None                                           |
        """)
    void an_entry_among_open_questions_is_one_until_it_is_answered(String entry, String question) {
        assertThat(questions("## Open questions\n\n" + entry))
                .containsExactlyElementsOf(question == null ? List.of() : List.of(question));
    }

    @Test
    void lines_below_assign_or_answer_it() {
        String question = "## Open questions\n\n- Who pays for the lab?\n  - ";

        assertThat(questions(question + "Bo Berg")).containsExactly("open assigned");
        assertThat(questions(question + "by 6 March 2026")).containsExactly("open dated");
        assertThat(questions(question + "The landlord pays for all of it, as he said."))
                .isEmpty();
    }

    @Test
    void the_heading_may_say_who_and_when() {
        assertThat(questions("## Open questions for Bo\n\n- Who pays for the lab?"))
                .containsExactly("open assigned");
        assertThat(questions("## 待确认问题（请李四确认）\n\n- 费用由谁承担？")).containsExactly("open assigned");
        assertThat(questions("## Open questions, due 6 March\n\n- Who pays for the lab?"))
                .containsExactly("open dated");
    }

    @Test
    void among_open_issues_only_what_asks_is_one() {
        assertThat(questions("## Open issues\n\n- The lab is dear\n- Who pays for the lab?"))
                .containsExactly("open");
    }

    @Test
    void a_marked_line_is_one_unless_its_answer_follows() {
        assertThat(questions("## Talk\n\nQ: who pays for the lab?")).containsExactly("open");
        assertThat(questions("## Talk\n\nQ: who pays for the lab?\n\nThe client."))
                .isEmpty();
        assertThat(questions("## Talk\n\nQ: who pays?\n\nQ: who moves?")).containsExactly("open", "open");
        assertThat(questions("## Talk\n\n问：费用由谁承担？")).containsExactly("open");
        assertThat(questions("## Talk\n\nQ: the lab is dear.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who pays for the lab?",
                "> Q: who pays for the lab?",
                "| Q: who pays? |\n| --- |\n| Q: who moves? |"
            })
    void elsewhere_a_question_is_just_asked(String text) {
        assertThat(questions("## Talk\n\n" + text)).isEmpty();
    }

    @Test
    void rows_are_questions_too() {
        assertThat(questions("""
                ## Open questions

                | Question | Owner | Due | Answer |
                | --- | --- | --- | --- |
                | Who pays for the lab? | Bo Berg | 6 March | |
                | Who moves the lab? | TBD | | |
                | Who cleans the lab? | Bo Berg | | The client does |
                | Who paints the lab? | Bo Berg | | TBD |
                """)).containsExactly("open assigned dated", "open", "open assigned");
    }

    private static List<String> questions(String text) {
        return Said.of("minutes.md", "# Minutes, 4 March 2026\n\n" + text + "\n").all(OpenQuestion.class).stream()
                .map(question -> "open" + (question.assigned() ? " assigned" : "") + (question.dated() ? " dated" : ""))
                .toList();
    }
}
