package org.commcheck.finding;

import org.commcheck.text.TextRange;

/**
 * Allows findings of some guidelines in a place.
 *
 * @param rules which guidelines
 * @param scope where
 * @param wholeDocument whether findings about the whole document are allowed too
 * @param reason in the author's words; empty if none is given
 * @param written where the guidelines are named
 */
public record Allowance(RulePattern rules, TextRange scope, boolean wholeDocument, String reason, TextRange written) {

    /** Whether it allows a finding. */
    boolean covers(Finding finding) {
        return rules.matches(finding.rule()) && (wholeDocument || reaches(finding.range()));
    }

    private boolean reaches(TextRange range) {
        boolean aboutTheWhole = range.isEmpty() && range.start() == 0;
        boolean inside = range.isEmpty() ? range.start() <= scope.end() : range.start() < scope.end();
        return !aboutTheWhole && scope.start() <= range.start() && inside;
    }
}
