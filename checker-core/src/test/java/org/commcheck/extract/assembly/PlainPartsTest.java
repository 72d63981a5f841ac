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
        棚屋验收安排                 | 怎样算通过           | criteria
        棚屋验收安排                 | 带什么来             | materials
        棚屋验收安排                 | 还没解决的问题       | open-issues
        棚屋停电应急预案             | 什么时候启动         | trigger
        棚屋停电应急预案             | 怎么做               | response
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        日报          | 问题⏎磁盘满了，已清理。                   | issues
        停电应急预案  | 适用：一号仓库。负责人：值班主管韩磊。     | owner
        Weekly report | Scope: sheds. Issues: one lock is broken. | issues
        """)
    void a_first_line_or_a_later_sentence_may_be_the_label(String title, String text, String part) {
        assertThat(Said.of("paper.md", "# " + title + "\n\n" + text.replace('⏎', '\n') + "\n")
                        .all(Part.class))
                .extracting(Part::name)
                .contains(part);
    }
}
