package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commcheck.CheckOptions;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.finding.Finding;
import org.junit.jupiter.api.Test;

/** Documents of one run are seen together where they are of one series, in the order of their days. */
class SeriesTest {

    private static final Checker CHECKER = Checker.withBuiltInRules();
    private static final Set<String> ACROSS =
            Set.of("timeliness/open-loop", "timeliness/silent-slip", "timeliness/missing-report");

    @Test
    void the_order_is_that_of_the_days_not_of_the_paths() {
        assertThat(found(minutes("b/9.md", "4 March 2026", "send the plan"), minutes("b/10.md", "11 March 2026", "")))
                .containsExactly("b/10.md:1 timeliness/open-loop send the plan");
        assertThat(found(minutes("b/1.md", "11 March 2026", ""), minutes("b/2.md", "4 March 2026", "send the plan")))
                .containsExactly("b/1.md:1 timeliness/open-loop send the plan");
    }

    @Test
    void documents_are_handed_on_in_the_order_of_their_paths_with_findings_sorted() {
        List<CheckRequest.Input> inputs = new ArrayList<>();
        for (int day = 1; day <= 28; day++) {
            inputs.add(minutes((29 - day) + ".md", day + " February 2026", "write paper" + day));
        }
        for (int threads : List.of(1, 2, 7)) {
            List<CheckedDocument> documents = new ArrayList<>();
            CHECKER.check(new CheckRequest(inputs, strict().withThreads(threads)), documents::add);
            assertThat(documents).extracting(CheckedDocument::path).isSorted().hasSize(28);
            assertThat(documents)
                    .allSatisfy(document -> assertThat(document.findings()).isSorted());
            assertThat(documents.stream().filter(document -> !across(document).isEmpty()))
                    .hasSize(27);
        }
    }

    @Test
    void other_folders_types_and_titles_are_other_series() {
        CheckRequest.Text first = minutes("a/1.md", "4 March 2026", "send the plan");
        assertThat(found(first, minutes("b/2.md", "11 March 2026", ""))).isEmpty();
        assertThat(found(first, text("a/2.md", "# Project report, 11 March 2026\n\nDone: 3 of 4.\n")))
                .isEmpty();
        assertThat(found(first, text("a/2.md", "# Board minutes, 11 March 2026\n\nDone: 3 of 4.\n")))
                .isEmpty();
    }

    @Test
    void a_series_may_be_stated_wherever_its_documents_lie() {
        String front = "---\nseries: Steering\ndate: 2026-03-%s\n---\n# %s\n\n%s\n";
        assertThat(found(
                        text("a/1.md", front.formatted("04", "One", "## Action items\n\n- [ ] Bo: send the plan\n")),
                        text("b/2.html", "<h1>Three</h1><p>Series: steering</p><p>Date: 18 March 2026</p>"),
                        text("c/3.md", front.formatted("11", "Two", "We met."))))
                .containsExactly("c/3.md:1 timeliness/open-loop Bo: send the plan");
    }

    @Test
    void several_documents_of_most_days_are_no_series() {
        assertThat(found(
                        minutes("a/1.md", "4 March 2026", "send the plan"),
                        minutes("a/2.md", "4 March 2026", "paint the hall"),
                        minutes("a/3.md", "11 March 2026", ""),
                        minutes("a/4.md", "11 March 2026", "")))
                .isEmpty();
    }

    @Test
    void only_the_document_right_before_is_looked_at() {
        assertThat(found(
                        minutes("1.md", "4 March 2026", "send the plan"),
                        minutes("2.md", "11 March 2026", ""),
                        minutes("3.md", "18 March 2026", "")))
                .containsExactly("2.md:1 timeliness/open-loop send the plan");
    }

    @Test
    void nothing_is_looked_for_where_the_profile_does_not_ask_for_it() {
        CheckRequest request = new CheckRequest(
                List.of(minutes("1.md", "4 March 2026", "send the plan"), minutes("2.md", "11 March 2026", "")),
                CheckOptions.DEFAULT);
        assertThat(CHECKER.check(request).documents())
                .allMatch(document -> across(document).isEmpty());
    }

    @Test
    void the_entries_of_a_running_log_and_templates_are_no_series() {
        String entry = "## 2026-03-%s\n\n- [ ] %s\n\n";
        assertThat(found(text(
                        "log.md",
                        "# Log\n\n" + entry.formatted("04", "send the plan") + entry.formatted("11", "paint the hall")
                                + entry.formatted("18", "buy chalk"))))
                .isEmpty();
        assertThat(found(
                        minutes("1.md", "4 March 2026", "send the plan"),
                        text("2.md", "---\ntemplate: true\n---\n# Project minutes, 11 March 2026\n\nWho met?\n")))
                .isEmpty();
    }

    private static CheckRequest.Text minutes(String path, String day, String task) {
        String items = task.isEmpty() ? "We met." : "## Action items\n\n- [ ] " + task;
        return text(path, "# Project minutes, " + day + "\n\n" + items + "\n");
    }

    private static CheckRequest.Text text(String path, String content) {
        return new CheckRequest.Text(path, content);
    }

    private static CheckOptions strict() {
        return CheckOptions.DEFAULT.withProfile(Profile.STRICT);
    }

    private static List<String> found(CheckRequest.Input... inputs) {
        List<String> found = new ArrayList<>();
        CHECKER.check(
                new CheckRequest(List.of(inputs), strict()),
                document -> across(document)
                        .forEach(finding -> found.add(document.path() + ":"
                                + finding.start().line() + " " + finding.rule() + " " + finding.subject())));
        return found;
    }

    private static List<Finding> across(CheckedDocument document) {
        return document.findings().stream()
                .filter(finding -> ACROSS.contains(finding.rule().toString()))
                .toList();
    }
}
