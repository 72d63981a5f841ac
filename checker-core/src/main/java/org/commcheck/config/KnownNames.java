package org.commcheck.config;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commcheck.finding.Guideline;

/**
 * What the rulebase knows, which a configuration may name.
 *
 * @param guidelines sorted by id
 * @param documentTypes ids, in the order of the rulebase's table
 * @param wordLists names of the lists that words can be added to
 * @param typesOf document types that tables add
 */
public record KnownNames(
        List<Guideline> guidelines,
        List<String> documentTypes,
        List<String> wordLists,
        Function<List<TableText>, List<String>> typesOf) {

    public KnownNames {
        guidelines = List.copyOf(guidelines);
        documentTypes = List.copyOf(documentTypes);
        wordLists = List.copyOf(wordLists);
    }

    /** With the document types that tables add. */
    KnownNames with(List<TableText> tables) {
        List<String> types = new ArrayList<>(documentTypes);
        typesOf.apply(tables).stream().filter(type -> !types.contains(type)).forEach(types::add);
        return new KnownNames(guidelines, types, wordLists, typesOf);
    }

    List<String> ruleIds() {
        return guidelines.stream().map(guideline -> guideline.id().toString()).toList();
    }
}
