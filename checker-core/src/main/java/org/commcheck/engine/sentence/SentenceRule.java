package org.commcheck.engine.sentence;

import java.util.Optional;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.finding.Wording;

/**
 * A rule in a sentence, as far as it is known without looking at its condition.
 *
 * @param line 1-based line where it begins
 * @param text the sentence as it was written, without its id
 * @param message what its findings say
 * @param help what it advises; empty if it doesn't
 * @param condition what stands before its consequence, in one spelling
 * @param consequence its right-hand side
 */
public record SentenceRule(
        RuleId id,
        int line,
        String text,
        Severity severity,
        Wording message,
        Optional<Wording> help,
        MaskedText condition,
        String consequence) {}
