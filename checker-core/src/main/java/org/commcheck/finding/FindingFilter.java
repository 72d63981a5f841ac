package org.commcheck.finding;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.finding.Suppression.Kind;
import org.commcheck.text.Ordered;

/**
 * Findings of one document, divided into those that count and those that are allowed.
 *
 * @param findings those that count, in order
 * @param suppressed the others, in order
 * @param unused allowances that allowed nothing, in order
 */
public record FindingFilter(List<Finding> findings, List<SuppressedFinding> suppressed, List<Allowance> unused) {

    public FindingFilter {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        unused = List.copyOf(unused);
    }

    /**
     * Each finding is allowed by the first allowance that covers it.
     *
     * @param all in order of place
     */
    public static FindingFilter of(List<Finding> all, List<Allowance> allowances) {
        boolean[] taken = new boolean[all.size()];
        List<SuppressedFinding> suppressed = new ArrayList<>();
        List<Allowance> unused = new ArrayList<>();
        for (Allowance allowance : allowances) {
            int before = suppressed.size();
            for (int i = first(all, allowance); i < all.size() && isInReach(all.get(i), allowance); i++) {
                if (!taken[i] && allowance.covers(all.get(i))) {
                    taken[i] = true;
                    suppressed.add(new SuppressedFinding(all.get(i), new Suppression(Kind.INLINE, allowance.reason())));
                }
            }
            if (suppressed.size() == before) {
                unused.add(allowance);
            }
        }
        suppressed.sort(null);
        return new FindingFilter(left(all, taken), suppressed, unused);
    }

    private static List<Finding> left(List<Finding> all, boolean[] taken) {
        List<Finding> left = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                left.add(all.get(i));
            }
        }
        return left;
    }

    private static boolean isInReach(Finding finding, Allowance allowance) {
        return allowance.wholeDocument()
                || finding.range().start() <= allowance.scope().end();
    }

    /** Index of the first finding that it can reach. */
    private static int first(List<Finding> all, Allowance allowance) {
        return allowance.wholeDocument()
                ? 0
                : Ordered.first(
                        all,
                        finding -> finding.range().start(),
                        allowance.scope().start());
    }
}
