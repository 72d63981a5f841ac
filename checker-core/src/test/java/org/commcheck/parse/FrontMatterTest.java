package org.commcheck.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.commcheck.model.Document;
import org.commcheck.model.FrontMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says of itself above its text. */
class FrontMatterTest {

    /** The entries, one a line: {@code key=value|value}. */
    private static String entries(Document document) {
        return document.frontMatter().entries().stream()
                .map(entry -> entry.key() + "=" + String.join("|", entry.values()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> troubles(Document document) {
        return document.troubles().stream()
                .map(trouble -> document.source().slice(trouble.range()) + ": " + trouble.message())
                .toList();
    }

    @Test
    void yaml_gives_strings_numbers_days_and_lists() {
        Document document = Shown.markdown("""
                ---
                title: "Weekly: report"
                date: 2026-03-05
                week: 10
                draft: false
                tags: [a, b]
                author:
                  - Ana
                  - Bo
                ---
                # Title
                """);

        assertThat(entries(document)).isEqualTo("""
                        title=Weekly: report
                        date=2026-03-05
                        week=10
                        draft=false
                        tags=a|b
                        author=Ana|Bo""");
        assertThat(Shown.of(document)).isEqualTo("HEADING 1: Title\n");
        assertThat(document.troubles()).isEmpty();
    }

    @Test
    void toml_gives_its_top_level() {
        Document document = Shown.markdown("""
                +++
                title = "Report"
                date = 2026-03-05
                tags = ["a", "b"]
                [params]
                date = 2020-01-01
                +++
                Text
                """);

        assertThat(entries(document)).isEqualTo("title=Report\ndate=2026-03-05\ntags=a|b");
        assertThat(Shown.of(document)).isEqualTo("TEXT: Text\n");
    }

    @Test
    void a_mapping_inside_gives_no_values() {
        Document document = Shown.markdown("---\nowner:\n  name: Ana\n---\nText\n");

        assertThat(entries(document)).isEqualTo("owner=");
    }

    @Test
    void each_value_is_where_it_stands() {
        Document document = Shown.markdown("\uFEFF---\r\ntitle: 周报 😀\r\nauthor: Ana\r\n---\r\nText");

        List<String> values = document.frontMatter().entries().stream()
                .map(FrontMatter.Entry::valueRange)
                .map(document.source()::slice)
                .toList();
        assertThat(values).containsExactly("周报 😀", "Ana");
    }

    @Test
    void what_is_no_yaml_is_told_and_its_lines_are_kept() {
        Document document = Shown.markdown("---\ntitle: Plan: the week\ndate: 2026-03-05\n---\nText\n");

        assertThat(entries(document)).isEqualTo("title=Plan: the week\ndate=2026-03-05");
        assertThat(troubles(document))
                .singleElement()
                .asString()
                .startsWith("title: Plan: the week: the front matter is no YAML")
                .contains("put quotes around");
        assertThat(Shown.of(document)).isEqualTo("TEXT: Text\n");
    }

    @Test
    void aliases_are_not_followed() {
        Document document = Shown.markdown("---\na: &a [x, x]\nb: [*a, *a]\n---\nText\n");

        assertThat(entries(document)).isEqualTo("a=x|x\nb=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\njust words\n---\n",
                "Text\n\n---\ntitle: late\n---\n",
                "---\ntitle: never closed\n",
                "----\ntitle: four dashes\n----\n",
                "- - -\ntitle: a rule\n- - -\n",
            })
    void other_lines_between_dashes_are_text(String text) {
        assertThat(Shown.markdown(text).frontMatter()).isEqualTo(FrontMatter.NONE);
    }

    @Test
    void a_page_of_html_says_language_title_and_day_in_its_head() {
        Document document = Shown.html(
                "<html lang=zh><head><title>周报</title><meta name=date content=2026-03-05></head><body>x</body></html>");

        assertThat(entries(document)).isEqualTo("lang=zh\ntitle=周报\ndate=2026-03-05");
    }
}
