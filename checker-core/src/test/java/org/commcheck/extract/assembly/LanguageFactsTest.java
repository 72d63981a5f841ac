package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.TermMatch;
import org.commcheck.extract.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of time and which terms count. */
class LanguageFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The page says “Coming soon”.",
                "“Soon” is all it says.",
                "The page “Inside and soon” is new.",
                "The page says “Soon and outside”.",
                "页面显示「即将推出」。",
                "页面名为《即将》。",
                "He wrote “we will ship it very soon”.",
                "> We will ship it soon."
            })
    void words_of_time_in_a_name_or_in_what_others_said_tell_none(String text) {
        assertThat(times(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        We ship it soon.                                | soon
        We ship “it” soon.                              | soon
        We ship “it” soon to “all”.                     | soon
        The page “says coming soon.                     | coming soon
        The page says coming soon” again.               | coming soon
        The page says “coming soon」.                   | coming soon
        The “incomprehensibly soon” page is new.        | soon
        The “soon incomprehensibly” page is new.        | soon
        我们尽快上线。                                  | 尽快
        """)
    void other_words_of_time_count(String text, String words) {
        assertThat(times(text)).containsExactly(words.split(", "));
    }

    @Test
    void a_time_is_in_its_sentence_or_in_no_one_s_if_it_stands_in_a_heading() {
        Said said = Said.of("notes.md", "# Notes\n\n## Soon or later\n\nWe met. We ship it soon.\n");

        assertThat(said.all(TimeExpression.class).stream().map(time -> time.text() + " " + time.scope()))
                .contains("Soon -1", "soon 1");
    }

    @Test
    void a_time_over_a_column_is_in_no_sentence_unless_the_table_may_be_nothing_but_pairs() {
        assertThat(scopes("| 议题 | 立场 | 后续 |\n| --- | --- | --- |\n| 架构 | 待定 | 后续 |"))
                .containsExactly(-1, 1);
        assertThat(scopes("| 上线时间 | 近期 |\n| --- | --- |\n| 地点 | 机房 |")).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Call Bo soon and Cy on Friday.                             | 0 0
        Call Bo soon, on Friday at the latest.                     | 0 0
        Call Bo soon; by Friday.                                   | 0 0
        Call Bo soon; the board will meet on Friday.               | 0 1
        Call Bo soon, and no later than Friday.                    | 0 0
        Call Bo soon, but we should have a draft by Friday.        | 0 1
        Call Bo soon, and Cy will bring the keys on Friday.        | 0 1
        Call Bo soon, Cy and Dee on Friday.                        | 0 0
        请尽快联系李工，最迟周五。                                 | 0 0
        请尽快联系李工；物业公司将于周五检查。                     | 0 1
        We will call Bo soon⏎Cy will bring all the keys on Friday | 0 1
        We will call Bo soon⏎On Friday                            | 0 0
        We will call Bo and Dee soon, or so⏎Cy said on Friday     | 0 0
        """)
    void a_time_that_is_said_of_another_act_is_in_another_clause(String text, String clauses) {
        assertThat(
                        Said.of("notes.md", "# Notes\n\n" + text.replace('⏎', '\n') + "\n")
                                .all(TimeExpression.class)
                                .stream()
                                .map(time -> String.valueOf(time.clause())))
                .containsExactly(clauses.split(" "));
    }

    @Test
    void the_cells_of_a_row_are_one_clause() {
        assertThat(Said.of(
                                "notes.md",
                                "# Notes\n\n| A | B |\n|---|---|\n| 5 March 2026; we will all meet here soon | 6 March 2026 |\n")
                        .all(TimeExpression.class))
                .hasSize(3)
                .allMatch(time -> time.clause() == 0);
    }

    private static List<Integer> scopes(String table) {
        return Said.of("notes.md", "# 记录\n\n" + table + "\n").all(TimeExpression.class).stream()
                .map(TimeExpression::scope)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        We try to ship it.                              | try to
        He wrote “we try to ship it now”.               | try to quoted
        > We try to ship it.                            | try to quoted
        He wrote “we ship it all now” and we try to go. | try to
        We try to write “we ship it all now”.           | try to
        """)
    void a_term_tells_whether_others_said_it(String text, String term) {
        assertThat(terms(text)).containsExactly(term);
    }

    @Test
    void a_term_in_code_is_none() {
        assertThat(terms("Call `we try to` there.")).isEmpty();
    }

    private static List<String> times(String text) {
        return Said.of("notes.md", "# Notes\n\n" + text + "\n").words(TimeExpression.class);
    }

    private static List<String> terms(String text) {
        return Said.of("notes.md", "# Notes\n\n" + text + "\n").all(TermMatch.class).stream()
                .filter(match -> match.list().equals("weak-commitment"))
                .map(match -> match.text() + (match.quoted() ? " quoted" : ""))
                .toList();
    }
}
