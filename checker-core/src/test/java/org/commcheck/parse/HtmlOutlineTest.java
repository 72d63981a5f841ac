package org.commcheck.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages of HTML as their readers see them. */
class HtmlOutlineTest {

    @Test
    void headings_open_sections_and_words_of_scripts_are_none() {
        assertThat(Shown.htmlOutline("""
                        <html><head><title>Minutes</title><style>p{}</style></head><body><nav>Home</nav>
                        <h1>A &amp; B</h1><p>One<br>two</p><script>var a;</script><h3>C</h3><p>Three</p><h2>D</h2></body></html>
                        """)).isEqualTo("""
                        HEADING 1: A & B «A &amp; B»
                          TEXT: One⏎two «<p>One<br>two</p>»
                          HEADING 3: C
                            TEXT: Three «<p>Three</p>»
                          HEADING 2: D
                        """);
    }

    @Test
    void lists_nest_and_boxes_are_read() {
        assertThat(Shown.htmlOutline("""
                        <ul><li>x<ul><li>y</li></ul></li><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul>
                        <ol start=3><li>c<li>d</ol>
                        """)).isEqualTo("""
                        LIST
                          : x
                            LIST
                              : y
                          CHECKED: done
                          OPEN: open
                        LIST ordered
                          : c
                          : d
                        """);
    }

    @Test
    void tasks_of_editors_say_by_attributes_whether_they_are_done() {
        assertThat(Shown.htmlOutline("""
                        <ul class="inline-task-list"><li class="checked" data-inline-task-id="1"><span>a</span></li><li data-inline-task-id="2">b</li></ul>
                        <ul data-type="taskList"><li data-checked="true"><p>c</p></li><li data-checked="false">d</li></ul>
                        <ul class="checked"><li class="done">e</li></ul>
                        <ul class="task-list"><li class="task-list-item"><input type=checkbox> f</li></ul>
                        """)).isEqualTo("""
                        LIST
                          CHECKED: a
                          OPEN: b
                        LIST
                          CHECKED: c «c</p>»
                          OPEN: d
                        LIST
                          : e
                        LIST
                          OPEN: f
                        """);
    }

    @Test
    void cells_that_span_are_told() {
        assertThat(Shown.htmlOutline("""
                        <table><tr><th rowspan=2>Task<th colspan=2>Role</tr><tr><th>R<th>A</tr><tr><td>Call<td>x<td>y</table>
                        """)).isEqualTo("""
                        TABLE
                          HEAD | Task^2 | Role<2
                          HEAD | R | A
                          ROW | Call | x | y
                        """);
    }

    @Test
    void a_form_holds_what_its_wide_cells_hold() {
        assertThat(Shown.htmlOutline("""
                        <table><tr><td>Date<td>3 May<td>Place<td>Room 2</tr>
                        <tr><td>Notes<td colspan=3><p><b>1. Rent</b></p><p>We talked.</p><ul><li>Ask</ul></tr>
                        <tr><td colspan=4><p>a</p><p>b</p></tr>
                        <tr><td>Signed<td colspan=3><p>Ana</p></tr></table>
                        """)).isEqualTo("""
                        TABLE
                          ROW | Date | 3 May | Place | Room 2
                        LABEL 1: Notes
                          BOLD 2: 1. Rent «<p><b>1. Rent</b></p>»
                            TEXT: We talked. «<p>We talked.</p>»
                            LIST
                              : Ask
                        TEXT: a «<p>a</p>»
                        TEXT: b «<p>b</p>»
                        TABLE
                          ROW | Signed | Ana «<p>Ana</p>»<3
                        """);
    }

    @Test
    void what_is_not_closed_is_read_as_a_browser_does() {
        assertThat(Shown.htmlOutline("""
                        <p>Loose <b>bold <i>both</b> italic</i> end
                        <p>Next<div>block</div>tail
                        """)).isEqualTo("""
                        TEXT: Loose bold both italic end «<p>Loose <b>bold <i>both</b> italic</i> end⏎»
                        TEXT: Next «<p>Next»
                        TEXT: block «<div>block</div>»
                        TEXT: tail «tail⏎»
                        """);
    }

    @Test
    void white_space_is_one_blank() {
        assertThat(Shown.htmlOutline("""
                        <p>   spaced   words
                         here </p><p>&#x7b2c;&nbsp;1&emsp;x</p>
                        """)).isEqualTo("""
                        TEXT: spaced words here «<p>   spaced   words⏎ here </p>»
                        TEXT: 第 1 x «<p>&#x7b2c;&nbsp;1&emsp;x</p>»
                        """);
    }

    @Test
    void bold_paragraphs_and_labels_are_headings() {
        assertThat(Shown.htmlOutline("""
                        <p><b>Decisions</b></p><p>We go on.</p><p>Actions:</p><p>All done.</p>
                        """)).isEqualTo("""
                        BOLD 1: Decisions «<p><b>Decisions</b></p>»
                          TEXT: We go on. «<p>We go on.</p>»
                          LABEL 2: Actions: «<p>Actions:</p>»
                            TEXT: All done. «<p>All done.</p>»
                        """);
    }

    @Test
    void paragraphs_that_begin_with_dashes_are_a_list_where_there_are_several() {
        assertThat(Shown.htmlOutline("""
                        <p>Actions:</p><p>- Call Bo</p><p>- Write</p><p>The end</p>
                        """)).isEqualTo("""
                        LABEL 1: Actions: «<p>Actions:</p>»
                          LIST unrendered
                            -: Call Bo «Call Bo</p>»
                            -: Write «Write</p>»
                          TEXT: The end «<p>The end</p>»
                        """);
    }

    @Test
    void one_paragraph_with_a_dash_is_text() {
        assertThat(Shown.htmlOutline("""
                        <p>She said:</p><p>- Bo Smith</p>
                        """)).isEqualTo("""
                        TEXT: She said: «<p>She said:</p>»
                        TEXT: - Bo Smith «<p>- Bo Smith</p>»
                        """);
    }

    @Test
    void lines_of_one_paragraph_may_be_items() {
        assertThat(Shown.htmlOutline("""
                        <p>- Call Bo<br>- Write<br>to Cy</p>
                        """)).isEqualTo("""
                        LIST unrendered
                          -: Call Bo
                          -: Write⏎to Cy «Write<br>to Cy</p>»
                        """);
    }

    @Test
    void numbered_lines_of_a_paragraph_are_items() {
        assertThat(Shown.htmlOutline("""
                        <p>1、联系场地<br>2、预订餐厅</p>
                        """)).isEqualTo("""
                        LIST ordered unrendered
                          1、: 联系场地
                          2、: 预订餐厅 «预订餐厅</p>»
                        """);
    }

    @Test
    void quotes_and_preformatted_text_are_kept_apart() {
        assertThat(Shown.htmlOutline("""
                        <blockquote><p>said</p></blockquote><pre>code
                        here</pre><p><code>x</code> is code</p>
                        """)).isEqualTo("""
                        QUOTE
                          TEXT: said «<p>said</p>»
                        CODE: <pre>code⏎here</pre>
                        TEXT: x is code «<p><code>x</code> is code</p>»
                        """);
    }

    @Test
    void terms_of_a_definition_list_are_labels() {
        assertThat(Shown.htmlOutline("""
                        <dl><dt>Owner<dd>Ana<dt>Due<dd>Friday</dl>
                        """)).isEqualTo("""
                        LABEL 1: Owner
                          TEXT: Ana
                        LABEL 1: Due
                          TEXT: Friday
                        """);
    }

    @Test
    void folded_details_are_content() {
        assertThat(Shown.htmlOutline("""
                        <details><summary>More</summary>Hidden</details>
                        """)).isEqualTo("""
                        TEXT: More «<summary>More</summary>»
                        TEXT: Hidden
                        """);
    }

    @Test
    void what_is_hidden_is_no_content() {
        assertThat(Shown.htmlOutline("""
                        <p hidden>gone</p><template><p>gone</p></template><p>here</p>
                        """)).isEqualTo("""
                        TEXT: here «<p>here</p>»
                        """);
    }

    @Test
    void a_fragment_without_a_body_is_read() {
        assertThat(Shown.htmlOutline("""
                        Text <em>here</em>
                        """)).isEqualTo("""
                        TEXT: Text here «Text <em>here</em>⏎»
                        """);
    }
}
