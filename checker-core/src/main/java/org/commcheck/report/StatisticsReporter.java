package org.commcheck.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;

/** Says of each guideline how often it was broken, the most frequent first, then the summary. */
public final class StatisticsReporter implements Reporter {

    private final Appendable out;
    private final TextLayout layout;
    private final Tally tally = new Tally();
    private final Map<Key, Integer> counts = new HashMap<>();

    public StatisticsReporter(Appendable out, TextLayout layout) {
        this.out = out;
        this.layout = layout;
    }

    private record Key(RuleId rule, Severity severity) {}

    @Override
    public void add(CheckedDocument document) {
        tally.add(document);
        for (Finding finding : document.findings()) {
            if (finding.severity().atLeast(layout.show())) {
                counts.merge(new Key(finding.rule(), finding.severity()), 1, Integer::sum);
            }
        }
    }

    @Override
    public void finish(List<Problem> problems) throws IOException {
        tally.finish(problems);
        List<Map.Entry<Key, Integer>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<Key, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey, Comparator.comparing(Key::rule))
                        .thenComparing(Map.Entry::getKey, Comparator.comparing(Key::severity)))
                .toList();
        int width = sorted.isEmpty() ? 0 : sorted.get(0).getValue().toString().length();
        for (Map.Entry<Key, Integer> entry : sorted) {
            Severity severity = entry.getKey().severity();
            String number = entry.getValue().toString();
            String label = severity.label()
                    + " "
                            .repeat(Severity.WARNING.label().length()
                                    - severity.label().length());
            out.append(" ".repeat(width - number.length()))
                    .append(layout.paint().bold(number));
            out.append("  ").append(layout.paint().severity(severity, label));
            out.append("  ").append(entry.getKey().rule().toString()).append('\n');
        }
        if (layout.summary()) {
            if (!sorted.isEmpty()) {
                out.append('\n');
            }
            for (String line : new Summary(tally, layout).lines()) {
                out.append(line).append('\n');
            }
        }
    }
}
