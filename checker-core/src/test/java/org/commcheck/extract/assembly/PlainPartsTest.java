package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts a paper has that calls them by plain words. */
class PlainPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Resource request: a van      | What we would gain   | benefit
        Resource request: a van      | Why now              | urgency
        Resource request: a van      | Other ways           | alternatives
        Change notice: new locks     | What it means for you| impact
        Acceptance report: the shed  | Handed over          | materials
        Incident review: the shed    | What we change       | corrective-actions
        """)
    void a_heading_of_plain_words_names_a_part(String title, String heading, String part) {
        assertThat(Said.of("paper.md", "# " + title + "\n\nAll is well.\n\n## " + heading + "\n\n- The shed\n")
                        .all(Part.class))
                .extracting(Part::name)
                .contains(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Change notice: new locks     | The change was approved by the council on 3 March.    | approval
        Incident review: the shed    | From nine to ten nobody could borrow a tool.          | impact
        Acceptance report: the shed  | A test passes if the door closes within five seconds. | criteria
        """)
    void a_sentence_of_plain_words_tells_a_part(String title, String sentence, String part) {
        assertThat(Said.of("paper.md", "# " + title + "\n\nAll is well.\n\n## The shed\n\n" + sentence + "\n")
                        .all(Part.class))
                .extracting(Part::name)
                .contains(part);
    }
}
