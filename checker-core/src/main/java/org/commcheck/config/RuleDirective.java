package org.commcheck.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commcheck.finding.RulePattern;

/**
 * What a configuration says of one guideline, or of several by a pattern.
 *
 * @param level a severity, or {@code off}; empty if it is left as it is
 * @param parameters value by name
 */
record RuleDirective(RulePattern rules, Optional<Sourced<String>> level, Map<String, Sourced<String>> parameters) {

    RuleDirective {
        parameters = new LinkedHashMap<>(parameters);
    }
}
