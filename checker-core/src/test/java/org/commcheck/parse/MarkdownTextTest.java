package org.commcheck.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is text in Markdown, what is none, and what stands behind it in the source. */
class MarkdownTextTest {

    @Test
    void marks_are_left_out_of_the_words() {
        assertThat(Shown.outline("""
                        Say **it** _now_ with `code`, a [link](https://example.org "title"), ~~not~~ this ![picture](a.png).
                        """)).isEqualTo("""
                        TEXT: Say it now with code, a link, not this picture. «Say **it** _now_ with `code`, a [link](https://example.org "title"), ~~not~~ this ![picture](a.png).»
                        """);
    }

    @Test
    void stress_may_touch_Chinese_characters() {
        assertThat(Shown.outline("""
                        **会议结论：**同意
                        """)).isEqualTo("""
                        TEXT: 会议结论：同意 «**会议结论：**同意»
                        """);
    }

    @Test
    void escapes_and_entities_stand_for_characters() {
        assertThat(Shown.outline("""
                        \\*no\\* &amp; &copy; &#8220;q&#8221; &bogus; 😀
                        """)).isEqualTo("""
                        TEXT: *no* & © “q” &bogus; 😀 «\\*no\\* &amp; &copy; &#8220;q&#8221; &bogus; 😀»
                        """);
    }

    @Test
    void breaks_are_line_ends_of_three_kinds() {
        assertThat(Shown.outline("""
                        one \s
                        two\\
                        three
                        four<br>five
                        """)).isEqualTo("""
                        TEXT: one⏎two⏎three⏎four⏎five «one  ⏎two\\⏎three⏎four<br>five»
                        """);
    }

    @Test
    void comments_are_no_content() {
        assertThat(Shown.outline("""
                        <!-- note -->
                        Text <!-- inside --> goes on

                        <!--
                        long
                        -->
                        end
                        """)).isEqualTo("""
                        TEXT: Text  goes on «Text <!-- inside --> goes on»
                        TEXT: end
                        """);
    }

    @Test
    void tags_of_site_generators_are_no_content_and_their_values_are_code() {
        assertThat(Shown.outline("""
                        {% include head.html %}
                        {{< figure src="a.png" >}}
                        Hello {{ name }}, welcome
                        """)).isEqualTo("""
                        TEXT: Hello {{ name }}, welcome
                        """);
    }

    @Test
    void placeholders_in_angle_brackets_are_words() {
        assertThat(Shown.outline("""
                        <name> calls <your team> by <b>Friday</b>
                        """)).isEqualTo("""
                        TEXT: <name> calls <your team> by Friday «<name> calls <your team> by <b>Friday</b>»
                        """);
    }

    @Test
    void addresses_are_links() {
        assertThat(Shown.outline("""
                        Write to <a@example.org> or see https://example.org/a-b.
                        """)).isEqualTo("""
                        TEXT: Write to a@example.org or see https://example.org/a-b. «Write to <a@example.org> or see https://example.org/a-b.»
                        """);
    }

    @Test
    void quotes_are_kept_apart() {
        assertThat(Shown.outline("""
                        > quoted **words**
                        > - an item

                        mine
                        """)).isEqualTo("""
                        QUOTE
                          TEXT: quoted words «quoted **words**»
                          LIST
                            -: an item
                        TEXT: mine
                        """);
    }

    @Test
    void fenced_and_indented_code_is_code() {
        assertThat(Shown.outline("""
                        ```java
                        int x = 1;
                        ```

                            indented

                        ~~~
                        tilde
                        ~~~
                        """)).isEqualTo("""
                        CODE java: ```java⏎int x = 1;⏎```
                        CODE: indented
                        CODE: ~~~⏎tilde⏎~~~
                        """);
    }

    @Test
    void indented_Chinese_paragraphs_are_prose() {
        assertThat(Shown.outline("""
                        　　本次会议讨论了预算。

                            这是缩进的中文段落。
                        """)).isEqualTo("""
                        TEXT: 本次会议讨论了预算。
                        TEXT: 这是缩进的中文段落。
                        """);
    }

    @Test
    void footnotes_are_text_and_references_are_none() {
        assertThat(Shown.outline("""
                        text[^1] and [see][ref]

                        [^1]: the note

                        [ref]: https://example.org
                        """)).isEqualTo("""
                        TEXT: text and see «text[^1] and [see][ref]»
                        TEXT: the note «[^1]: the note»
                        """);
    }
}
