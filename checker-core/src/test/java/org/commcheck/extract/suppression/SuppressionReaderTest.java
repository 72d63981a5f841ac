package org.commcheck.extract.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commcheck.extract.suppression.SuppressionComment.Name;
import org.commcheck.extract.suppression.SuppressionComment.Reach;
import org.commcheck.model.Document;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionReaderTest {

    private static final String ALLOW = "<!-- commcheck: allow x because y -->";
    private static final String ALLOW_SECTION = "<!-- commcheck: allow-section x because y -->";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            commcheck: allow precision/vague-deadline because the client said so | BLOCK | precision/vague-deadline | the client said so
            Commcheck : ALLOW Precision/Vague-Deadline BECAUSE: it is quoted     | BLOCK | precision/vague-deadline | it is quoted
            commcheck: allow tone/blame, precision/* because of both             | BLOCK | tone/blame precision/*   | of both
            commcheck: allow tone/blame                                          | BLOCK | tone/blame               | ''
            commcheck: allow tone/blame because                                  | BLOCK | tone/blame               | ''
            commcheck: allow-section tone because x                              | SECTION | tone                   | x
            commcheck: allow-file blame because x                                | FILE  | blame                    | x
            commcheck：允许 tone/blame、precision/* 因为客户原话                    | BLOCK | tone/blame precision/*   | 客户原话
            commcheck：允许本节 tone/blame，precision/* 原因：客户原话               | SECTION | tone/blame precision/* | 客户原话
            commcheck：允许全文 tone/blame 因為：客戶原話                          | FILE  | tone/blame               | 客戶原話
            commcheck: disable tone/blame                                        | UNREADABLE | ''                  | ''
            commcheck: allow because x                                           | UNREADABLE | ''                  | ''
            commcheck: allow tone/blame as agreed                                | UNREADABLE | ''                  | ''
            commcheck: allow tone/blame, because x                               | UNREADABLE | ''                  | ''
            commcheck:                                                           | UNREADABLE | ''                  | ''
            """)
    void the_words_say_what_is_allowed_and_why(String words, Reach reach, String names, String reason) {
        SuppressionComment comment = read("a.md", "<!-- " + words + " -->").get(0);

        assertThat(comment.reach()).isEqualTo(reach);
        assertThat(String.join(" ", comment.names().stream().map(Name::written).toList()))
                .isEqualTo(names);
        assertThat(comment.reason()).isEqualTo(reason);
    }

    @Test
    void other_comments_are_none() {
        assertThat(read("a.md", "<!-- TODO -->\n\n<!-- commcheck finds nothing here -->\n\n```\n" + ALLOW + "\n```\n"))
                .isEmpty();
    }

    @Test
    void names_stand_where_they_are_written() {
        Document document = parse("a.md", "Text.\n\n<!--\n  commcheck: allow tone/blame,\n    jargon because x -->");
        assertThat(SuppressionReader.read(document).get(0).names())
                .allSatisfy(name ->
                        assertThat(document.source().slice(name.range())).isEqualTo(name.written()))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One.⏎⏎@⏎Two.⏎⏎Three.                    | Two.
            One.⏎⏎@⏎⏎Two.⏎⏎Three.                   | Two.
            One.⏎⏎Two. @⏎⏎Three.                    | Two. @
            One. @ One goes on.⏎⏎Two.               | One. @ One goes on.
            One⏎@⏎Two                               | Two
            @⏎⏎# Title⏎⏎One.                        | Title
            # Title⏎⏎## Work @⏎⏎One.                | Work @
            - One @⏎- Two                           | - One @
            - One⏎  @⏎- Two                         | - One
            - One⏎  @⏎  - Inner⏎- Two               | - Inner
            One.⏎⏎@⏎- Two⏎- Three                   | - Two⏎- Three
            > One.⏎>⏎> @⏎⏎Two.                      | > One.⏎>⏎> @
            > One. @⏎⏎Two.                          | One. @
            One.⏎⏎@                                 | ''
            """)
    void a_comment_is_about_its_block_or_the_next(String text, String scope) {
        assertThat(scopes(text.replace("@", ALLOW))).containsExactly(scope.replace("@", ALLOW));
    }

    @Test
    void a_row_of_a_table_is_a_block_and_a_table_that_follows_is_one_too() {
        String table = "| a | b |⏎| --- | --- |⏎| 1 | 2 @ |⏎| 3 | 4 |".replace("@", ALLOW);
        assertThat(scopes(table)).containsExactly("| 1 | 2 " + ALLOW + " |");
        String plain = "| a | b |⏎| --- | --- |⏎| 1 | 2 |";
        assertThat(scopes(ALLOW + "⏎" + plain)).containsExactly(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # A⏎⏎## B⏎⏎One.⏎⏎@⏎⏎Two.⏎⏎## C⏎⏎Three.  | ## B⏎⏎One.⏎⏎@⏎⏎Two.
            # A⏎⏎## B⏎⏎@⏎⏎One.⏎⏎## C⏎⏎Three.        | ## B⏎⏎@⏎⏎One.
            # A⏎⏎## B⏎⏎One.⏎⏎@⏎## C⏎⏎Three.         | ## C⏎⏎Three.
            # A⏎⏎## B⏎@⏎⏎### C⏎⏎One.                | ## B⏎@⏎⏎### C⏎⏎One.
            # A⏎⏎## B⏎⏎@⏎### C⏎⏎One.                | ### C⏎⏎One.
            # A⏎⏎One.⏎⏎## B⏎⏎Two.⏎⏎@                | ## B⏎⏎Two.
            One.⏎⏎@⏎⏎Two.                           | One.⏎⏎@⏎⏎Two.
            """)
    void a_section_is_the_one_around_or_the_one_that_begins_right_behind(String text, String scope) {
        assertThat(scopes(text.replace("@", ALLOW_SECTION))).containsExactly(scope.replace("@", ALLOW_SECTION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>One.</p>@<p>Two.</p>                     | Two.
            <p>One. @</p><p>Two.</p>                    | One. @
            <ul><li>One</li><li>Two @</li></ul>         | <li>Two
            <ul><li><b>One</b> @</li><li>Two</li></ul>  | One
            <h2>One</h2>@<ul><li>Two</li></ul>          | <ul><li>Two
            <table><tr><td>1</td><td>2 @</td></tr><tr><td>3</td></tr></table> | <tr><td>1</td><td>2 @</td></tr>
            """)
    void html_is_read_alike(String html, String words) {
        String text = html.replace("@", ALLOW);
        Document document = parse("a.html", text);
        SuppressionComment comment = SuppressionReader.read(document).get(0);
        assertThat(document.source().slice(comment.scope())).contains(words.replace("@", ALLOW));
        assertThat(comment.scope().length()).isLessThan(text.length());
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void many_comments_take_no_longer_than_they_are_many() {
        assertThat(read("a.md", ("We send it ASAP. " + ALLOW + "\n\n").repeat(20_000)))
                .hasSize(20_000);
    }

    private static Document parse(String path, String text) {
        return new DocumentParser().parse(SourceText.of(path, text));
    }

    private static List<SuppressionComment> read(String path, String text) {
        return SuppressionReader.read(parse(path, text));
    }

    private static List<String> scopes(String text) {
        Document document = parse("a.md", text.replace('⏎', '\n'));
        return SuppressionReader.read(document).stream()
                .map(comment -> document.source().slice(comment.scope()).replace('\n', '⏎'))
                .toList();
    }
}
