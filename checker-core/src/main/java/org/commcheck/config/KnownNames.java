package org.commcheck.config;

import java.util.List;
import org.commcheck.finding.Guideline;

/**
 * What the rulebase knows, which a configuration may name.
 *
 * @param guidelines sorted by id
 * @param documentTypes ids, in the order of the rulebase's table
 */
public record KnownNames(List<Guideline> guidelines, List<String> documentTypes) {

    public KnownNames {
        guidelines = List.copyOf(guidelines);
        documentTypes = List.copyOf(documentTypes);
    }

    List<String> ruleIds() {
        return guidelines.stream().map(guideline -> guideline.id().toString()).toList();
    }
}
