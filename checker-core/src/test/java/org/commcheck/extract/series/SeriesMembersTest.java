package org.commcheck.extract.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commcheck.extract.series.Followed.last;
import static org.commcheck.extract.series.Followed.minutes;

import org.commcheck.extract.series.Followed.Issue;
import org.junit.jupiter.api.Test;

/** Which documents belong together, and in which order. */
class SeriesMembersTest {

    private static final Issue BEFORE = minutes(
            "2026-03-04",
            "## Action items",
            "",
            "- [ ] Bo: rotate the signing keys by 9 March 2026",
            "- [x] Ana: book the room");

    @Test
    void the_first_of_a_series_and_a_document_by_itself_have_none_before() {
        assertThat(last(minutes("2026-03-11", "We met."), BEFORE).previous()).isEmpty();
        assertThat(last(BEFORE).previous()).isEmpty();
        assertThat(last(BEFORE, new Issue("minutes/plan.md", "# Release plan, 11 March 2026\n\nWe ship.\n"))
                        .previous())
                .isEmpty();
    }

    @Test
    void two_documents_of_one_day_are_told_apart_by_their_paths_and_the_last_counts() {
        Issue draft = new Issue("minutes/2026-03-04-a.md", "# Project minutes 2026-03-04\n\nWe met.\n");

        assertThat(last(draft, BEFORE, minutes("2026-03-11", "We met."), minutes("2026-03-18", "We met."))
                        .previous())
                .containsExactly("2026-03-11.md of 2026-03-11");
        assertThat(last(BEFORE, draft, minutes("2026-03-18", "We met."), minutes("2026-03-11", "We met."))
                        .previous())
                .containsExactly("2026-03-04.md of 2026-03-04");
    }

    @Test
    void a_period_that_a_report_is_about_gives_it_its_day() {
        String report = "# Status report\n\nReporting period: %s\n\nAll is well.\n";
        Issue first = new Issue("reports/a.md", report.formatted("2 March 2026 to 6 March 2026"));
        Issue second = new Issue("reports/b.md", report.formatted("9 March 2026 to 13 March 2026"));

        assertThat(last(first, second).previous()).containsExactly("a.md of 2026-03-06");
    }

    @Test
    void two_documents_of_some_days_are_a_series_yet_and_two_of_each_day_are_none() {
        Issue other = new Issue("minutes/2026-03-04-b.md", "# Project minutes 2026-03-04\n\nWe met.\n");
        Issue another = new Issue("minutes/2026-03-11-b.md", "# Project minutes 2026-03-11\n\nWe met.\n");

        assertThat(last(BEFORE, other, minutes("2026-03-11", "We met.")).previous())
                .hasSize(1);
        assertThat(last(BEFORE, other, another, minutes("2026-03-11", "We met."))
                        .previous())
                .isEmpty();
    }

    @Test
    void what_only_has_a_day_is_of_no_series() {
        String text = "# %s\n\nIt rained.\n";

        assertThat(last(
                                new Issue("a/2026-03-04.md", text.formatted("2026-03-04")),
                                new Issue("a/2026-03-11.md", text.formatted("2026-03-11")))
                        .previous())
                .isEmpty();
        assertThat(last(
                                new Issue("a/1.md", text.formatted("Harbour diary 2026-03-04")),
                                new Issue("a/2.md", text.formatted("Harbour diary 2026-03-11")))
                        .previous())
                .containsExactly("1.md of 2026-03-04");
    }

    @Test
    void a_folder_parts_series_unless_the_documents_name_theirs() {
        String text = "---\nseries: Steering\ndate: %s\n---\n# %s\n\nWe met.\n";

        assertThat(last(BEFORE, new Issue("board/1.md", "# Project minutes 2026-03-11\n\nWe met.\n"))
                        .previous())
                .isEmpty();
        assertThat(last(
                                new Issue("a/1.md", text.formatted("2026-03-04", "One")),
                                new Issue("b/2.md", text.formatted("2026-03-11", "Two")))
                        .previous())
                .containsExactly("1.md of 2026-03-04");
    }

    @Test
    void a_template_is_of_no_series() {
        Issue template =
                new Issue("minutes/t.md", "---\ntemplate: true\n---\n# Project minutes 2026-03-11\n\nWho met?\n");

        assertThat(last(BEFORE, template).previous()).isEmpty();
    }
}
