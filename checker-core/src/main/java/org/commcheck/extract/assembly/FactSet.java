package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.Fact;

/**
 * All facts of what is judged as one: a document, or an entry of a running log.
 *
 * @param info what it is; also the first of the facts
 * @param facts in no order that means anything
 */
public record FactSet(DocumentInfo info, List<Fact> facts) {

    public FactSet {
        facts = List.copyOf(facts);
    }

    /**
     * A set of what a unit says and what is required of it.
     *
     * @param said the first of them says what the unit is
     */
    static FactSet of(List<Fact> said, List<Fact> required) {
        List<Fact> all = new ArrayList<>(said);
        all.addAll(required);
        return new FactSet((DocumentInfo) said.get(0), all);
    }
}
