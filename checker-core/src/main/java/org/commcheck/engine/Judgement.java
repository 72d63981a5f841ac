package org.commcheck.engine;

import java.util.List;
import java.util.Set;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;

/**
 * What the rules say about one document.
 *
 * @param findings sorted by place, then by rule; no two of one rule on the same words
 * @param rules which rules found something, by their names in DRL: {@code precision/vague-deadline: hope}
 * @param problems rules that could not be run to their end; the findings of the others are there all the same
 */
public record Judgement(List<Finding> findings, Set<String> rules, List<Problem> problems) {

    public Judgement {
        findings = List.copyOf(findings);
        rules = Set.copyOf(rules);
        problems = List.copyOf(problems);
    }
}
