package org.commcheck.engine;

import java.util.Optional;
import java.util.Set;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;

/**
 * Which guidelines judge, and in which language they speak.
 *
 * @param strict whether the guidelines of the profile {@code strict} are on too
 * @param only these guidelines, whatever the profile; empty for all that the profile has
 * @param messageLanguage {@code en} or {@code zh}; empty for the document's own
 */
public record Settings(boolean strict, Set<RuleId> only, Optional<String> messageLanguage) {

    /** The profile {@code recommended}, in the document's language. */
    public static final Settings RECOMMENDED = new Settings(false, Set.of(), Optional.empty());

    /** All guidelines, in the document's language. */
    public static final Settings STRICT = new Settings(true, Set.of(), Optional.empty());

    public Settings {
        only = Set.copyOf(only);
    }

    /** Whether a guideline is on. */
    boolean allows(Guideline guideline) {
        return only.isEmpty() ? strict || !guideline.strict() : only.contains(guideline.id());
    }
}
