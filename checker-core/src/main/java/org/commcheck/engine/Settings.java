package org.commcheck.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;

/**
 * Which guidelines judge, by which numbers, and in which language they speak.
 *
 * @param strict whether the guidelines of the profile {@code strict} are on too
 * @param only these guidelines, whatever the profile; empty for all that the profile has
 * @param messageLanguage {@code en} or {@code zh}; empty for the document's own
 * @param parameters values that differ from the pages' own, by guideline and name
 */
public record Settings(
        boolean strict,
        Set<RuleId> only,
        Optional<String> messageLanguage,
        Map<RuleId, Map<String, Integer>> parameters) {

    /** The profile {@code recommended}, in the document's language. */
    public static final Settings RECOMMENDED = new Settings(false, Set.of(), Optional.empty());

    /** All guidelines, in the document's language. */
    public static final Settings STRICT = new Settings(true, Set.of(), Optional.empty());

    public Settings {
        only = Set.copyOf(only);
        parameters = Map.copyOf(parameters);
    }

    /** With the parameters as the pages have them. */
    public Settings(boolean strict, Set<RuleId> only, Optional<String> messageLanguage) {
        this(strict, only, messageLanguage, Map.of());
    }

    /** Whether a ground of a guideline is on. */
    boolean allows(RuleId guideline, Guideline.Ground ground) {
        return only.isEmpty() ? strict || !ground.strict() : only.contains(guideline);
    }

    /** The value of a guideline's parameter. */
    int value(RuleId guideline, Guideline.Parameter parameter) {
        return parameters.getOrDefault(guideline, Map.of()).getOrDefault(parameter.name(), parameter.standard());
    }
}
