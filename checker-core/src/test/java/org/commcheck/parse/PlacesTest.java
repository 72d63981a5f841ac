package org.commcheck.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commcheck.model.InlineMark.Kind.CODE;
import static org.commcheck.model.InlineMark.Kind.LINK;
import static org.commcheck.model.InlineMark.Kind.STRIKETHROUGH;
import static org.commcheck.model.InlineMark.Kind.STRONG;

import java.util.List;
import org.commcheck.model.Document;
import org.commcheck.model.InlineText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word knows its place in the source, whatever stands before it and within it. */
class PlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call Bo|call &#66;o|call &#66;o",
                "A & B|A &amp; B soon|A &amp; B",
                "no stars|**no** stars|no** stars",
                "2*3|2\\*3|2\\*3",
                "see here|see [here](https://example.org)|see [here",
                "说：同意|他**说：**同意|说：**同意",
                "fine|😀😀 fine|fine",
            })
    void words_slice_back_to_what_their_author_typed(String words, String markdown, String typed) {
        Document document = Shown.markdown(markdown);

        assertThat(Shown.behind(document, Shown.paragraph(document), words)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A & B|<p>A &amp; B soon</p>|A &amp; B",
                "no stars|<p><b>no</b> stars</p>|no</b> stars",
                "two words|<p>two  <i>words</i></p>|two  <i>words",
                "第1|<p>&#x7b2c;1</p>|&#x7b2c;1",
            })
    void words_of_html_slice_back_too(String words, String html, String typed) {
        Document document = Shown.html(html);

        assertThat(Shown.behind(document, Shown.paragraph(document), words)).isEqualTo(typed);
    }

    @Test
    void line_ends_of_all_kinds_and_a_byte_order_mark_move_nothing() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Document document = Shown.markdown("\uFEFFone" + end + "two three");
            InlineText text = Shown.paragraph(document);

            assertThat(text.text()).isEqualTo("one\ntwo three");
            assertThat(Shown.behind(document, text, "three")).isEqualTo("three");
            assertThat(Shown.behind(document, text, "one\ntwo")).isEqualTo("one" + end + "two");
        }
    }

    @Test
    void a_byte_order_mark_hides_no_heading() {
        assertThat(Shown.outline("\uFEFF# Title\n\nText\n")).isEqualTo("HEADING 1: Title\n  TEXT: Text\n");
    }

    @Test
    void tabs_take_one_place() {
        Document document = Shown.markdown("a\tb\tc");

        assertThat(Shown.behind(document, Shown.paragraph(document), "c")).isEqualTo("c");
    }

    @Test
    void marks_say_what_their_words_are() {
        InlineText text = Shown.paragraph(Shown.markdown(
                "**Bo** ~~calls~~ `run()` [Cy](https://example.org/cy) <a@example.org> https://example.org/x."));

        assertThat(Shown.marks(text))
                .containsExactly(
                        "STRONG Bo",
                        "STRIKETHROUGH calls",
                        "CODE run()",
                        "LINK Cy -> https://example.org/cy",
                        "LINK a@example.org -> mailto:a@example.org",
                        "LINK https://example.org/x -> https://example.org/x");
    }

    @Test
    void tags_amid_markdown_mark_their_words() {
        InlineText text = Shown.paragraph(
                Shown.markdown("<b>Bo</b> <del>calls</del> <code>run</code> <a href=\"https://example.org\">Cy</a>"));

        assertThat(Shown.isMarked(text, STRONG, "Bo")).isTrue();
        assertThat(Shown.isMarked(text, STRIKETHROUGH, "calls")).isTrue();
        assertThat(Shown.isMarked(text, CODE, "run")).isTrue();
        assertThat(Shown.isMarked(text, LINK, "Cy")).isTrue();
        assertThat(Shown.isMarked(text, STRONG, "Cy")).isFalse();
    }

    @Test
    void marks_of_html_are_the_same() {
        InlineText text = Shown.paragraph(Shown.html(
                "<p><strong>Bo</strong> <s>calls</s> <code>run()</code> <a href='https://example.org/cy'>Cy</a></p>"));

        assertThat(Shown.marks(text))
                .containsExactly("STRONG Bo", "STRIKETHROUGH calls", "CODE run()", "LINK Cy -> https://example.org/cy");
    }

    @Test
    void comments_are_kept_beside_the_blocks() {
        Document document = Shown.markdown("<!-- commcheck: off -->\n\nText <!-- here --> more\n");

        assertThat(document.comments())
                .extracting(comment -> document.source().slice(comment.range()))
                .containsExactly("<!-- commcheck: off -->", "<!-- here -->");
    }
}
