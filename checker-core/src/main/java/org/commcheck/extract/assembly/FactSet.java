package org.commcheck.extract.assembly;

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
}
