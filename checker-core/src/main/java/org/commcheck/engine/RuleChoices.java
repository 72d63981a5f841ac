package org.commcheck.engine;

import java.util.Map;
import java.util.Set;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;

/**
 * What is said of single guidelines.
 *
 * @param on on in every profile
 * @param off off in every profile
 * @param severities what their findings weigh, whatever their ground
 * @param parameters values of their parameters by name, where they differ from the pages' own
 */
public record RuleChoices(
        Set<RuleId> on,
        Set<RuleId> off,
        Map<RuleId, Severity> severities,
        Map<RuleId, Map<String, Integer>> parameters) {

    /** Nothing: all are as their pages say. */
    public static final RuleChoices NONE = new RuleChoices(Set.of(), Set.of(), Map.of(), Map.of());

    public RuleChoices {
        on = Set.copyOf(on);
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
        parameters = Map.copyOf(parameters);
    }
}
