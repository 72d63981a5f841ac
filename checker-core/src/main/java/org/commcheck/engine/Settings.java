package org.commcheck.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Guideline.Ground;
import org.commcheck.finding.Guideline.Parameter;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;

/**
 * Which guidelines judge, by which numbers, and in which language they speak.
 *
 * @param strict whether the guidelines of the profile {@code strict} are on too
 * @param only these guidelines, whatever the profile and the choices; empty for all that those have
 * @param choices what is said of single guidelines
 * @param messageLanguage {@code en} or {@code zh}; empty for the document's own
 */
public record Settings(boolean strict, Set<RuleId> only, RuleChoices choices, Optional<String> messageLanguage) {

    /** The profile {@code recommended}, in the document's language. */
    public static final Settings RECOMMENDED = new Settings(false, Set.of(), RuleChoices.NONE, Optional.empty());

    /** All guidelines, in the document's language. */
    public static final Settings STRICT = new Settings(true, Set.of(), RuleChoices.NONE, Optional.empty());

    public Settings {
        only = Set.copyOf(only);
    }

    /** Whether a guideline is on, at least one ground of it. */
    public boolean allows(Guideline guideline) {
        return guideline.grounds().stream().anyMatch(ground -> allows(guideline.id(), ground));
    }

    /** Whether a ground of a guideline is on. */
    boolean allows(RuleId rule, Ground ground) {
        if (!only.isEmpty()) {
            return only.contains(rule);
        }
        return !choices.off().contains(rule)
                && (strict || !ground.strict() || choices.on().contains(rule));
    }

    /** How much the findings of a ground weigh. */
    Severity severity(RuleId rule, Ground ground) {
        return choices.severities().getOrDefault(rule, ground.severity());
    }

    /** The value of a guideline's parameter. */
    int value(RuleId rule, Parameter parameter) {
        return choices.parameters().getOrDefault(rule, Map.of()).getOrDefault(parameter.name(), parameter.standard());
    }
}
