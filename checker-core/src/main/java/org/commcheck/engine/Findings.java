package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commcheck.extract.Fact;
import org.commcheck.text.TextRange;
import org.kie.api.definition.rule.Rule;

/**
 * Takes down what the rules report; the one thing a rule's consequence may call. Each session has its own.
 *
 * <pre>{@code
 * then
 *     findings.report( drools.getRule(), $item.range(), $item.text(), $item );
 * end
 * }</pre>
 */
public final class Findings {

    /** What the rules call it. */
    static final String GLOBAL = "findings";

    private final List<Offence> offences = new ArrayList<>();

    Findings() {}

    /**
     * Reports that a document breaks a guideline.
     *
     * @param rule the rule that fired: {@code drools.getRule()}
     * @param range the offending words, or the start of the document
     * @param subject the offending words as a reader sees them, or the name of what is missing
     * @param because the facts that made the rule fire; messages may name their words
     * @throws NullPointerException if anything is null
     */
    public void report(Rule rule, TextRange range, String subject, Fact... because) {
        offences.add(new Offence(
                rule.getName(),
                Objects.requireNonNull(range, "the range is null"),
                Objects.requireNonNull(subject, "the subject is null"),
                List.of(because)));
    }

    List<Offence> offences() {
        return offences;
    }
}
