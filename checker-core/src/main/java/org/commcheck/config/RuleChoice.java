package org.commcheck.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a configuration says of one guideline.
 *
 * @param level a severity, or {@code off}; empty if it is left as its page says
 * @param byId whether the level was said of this very guideline, rather than of a pattern
 * @param parameters value by name; those that are left as the page says are not there
 */
public record RuleChoice(Optional<Sourced<String>> level, boolean byId, Map<String, Sourced<String>> parameters) {

    static final String OFF = "off";
    static final RuleChoice NONE = new RuleChoice(Optional.empty(), false, Map.of());

    public RuleChoice {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** Whether the guideline is switched off. */
    public boolean off() {
        return level.map(Sourced::value).filter(OFF::equals).isPresent();
    }

    RuleChoice with(RuleDirective directive) {
        Map<String, Sourced<String>> merged = new LinkedHashMap<>(parameters);
        merged.putAll(directive.parameters());
        return directive.level().isPresent()
                ? new RuleChoice(directive.level(), directive.rules().isId(), merged)
                : new RuleChoice(level, byId, merged);
    }
}
