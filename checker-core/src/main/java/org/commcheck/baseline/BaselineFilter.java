package org.commcheck.baseline;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.finding.Finding;
import org.commcheck.finding.SuppressedFinding;
import org.commcheck.finding.Suppression;
import org.commcheck.finding.Suppression.Kind;

/**
 * The findings of one document, divided by a baseline.
 *
 * @param findings those that it doesn't hold, in order
 * @param suppressed those that it holds, in order
 * @param stale its entries that no longer occur, sorted
 */
public record BaselineFilter(List<Finding> findings, List<SuppressedFinding> suppressed, List<BaselineEntry> stale) {

    private static final Suppression HELD = new Suppression(Kind.BASELINE, "");

    public BaselineFilter {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        stale = List.copyOf(stale);
    }

    /**
     * Each entry holds one finding, of several equal ones the first.
     *
     * @param entries the document's
     * @param path how the baseline names the document
     */
    public static BaselineFilter of(List<Finding> all, List<BaselineEntry> entries, String path) {
        EntryCounts left = new EntryCounts(entries);
        List<Finding> findings = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        for (Finding finding : all) {
            if (left.take(BaselineEntry.of(path, finding))) {
                suppressed.add(new SuppressedFinding(finding, HELD));
            } else {
                findings.add(finding);
            }
        }
        return new BaselineFilter(findings, suppressed, left.rest());
    }
}
