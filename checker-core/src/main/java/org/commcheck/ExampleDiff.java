package org.commcheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.commcheck.engine.PackPage;
import org.commcheck.engine.RuleExample;
import org.commcheck.engine.RuleExample.Expected;
import org.commcheck.finding.Finding;
import org.commcheck.finding.RuleId;
import org.commcheck.text.NearestName;

/**
 * How an example differs from what its markers say, as lines of the page: {@code -} for markers whose finding is not there, {@code +} for
 * findings without a marker, written as the marker that would name them, each below the line that it is about.
 *
 * <pre>
 *   38 |   - [ ] Ana: send the plan by 7 March 2026
 *   39 | - ^ house/weekend-deadline "Ana: send the plan"
 *      | + ^ house/weekend-deadline "Ana: send the plan by 7 March 2026"
 * </pre>
 */
final class ExampleDiff {

    private final PackPage page;
    private final RuleExample example;
    private final Collection<RuleId> rules;
    private final List<Entry> entries = new ArrayList<>();

    /** @param line of the document, 1-based */
    private record Entry(int line, int order, String text) {}

    /** @param rules all that there are */
    ExampleDiff(PackPage page, RuleExample example, Collection<RuleId> rules) {
        this.page = page;
        this.example = example;
        this.rules = rules;
    }

    /** Takes a marker whose finding is not there. */
    void missing(int marker) {
        Expected expected = example.expected().get(marker);
        int at = example.markers().get(marker);
        String hint = rules.contains(expected.rule())
                ? ""
                : "   there is no such rule."
                        + NearestName.suggestion(
                                expected.rule().toString(),
                                rules.stream().map(RuleId::toString).toList());
        entries.add(new Entry(
                expected.line(), at, numbered(at, "-", page.lines().get(at - 1)) + hint));
    }

    /** Takes a finding that no marker names. */
    void unexpected(Finding finding) {
        String marker = finding.range().isEmpty() ? "^^" : "^";
        String text = marker + " " + finding.rule() + " \"" + finding.subject() + "\"";
        entries.add(new Entry(finding.start().line(), Integer.MAX_VALUE, "       | + " + text));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The lines, in the order of the page. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int line : new TreeSet<>(entries.stream().map(Entry::line).toList())) {
            if (line <= example.lines().size()) {
                int at = example.lines().get(line - 1);
                lines.add(numbered(at, " ", page.lines().get(at - 1)));
            }
            entries.stream()
                    .filter(entry -> entry.line() == line)
                    .sorted(Comparator.comparingInt(Entry::order).thenComparing(Entry::text))
                    .forEach(entry -> lines.add(entry.text()));
        }
        return lines;
    }

    private static String numbered(int line, String sign, String text) {
        return String.format("  %4d | %s %s", line, sign, text).stripTrailing();
    }
}
