package org.commcheck.extract.assembly;

import java.util.List;
import org.commcheck.extract.Fact;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.SourceText;

/** What a document says: its facts, in order of place. */
public record Said(List<Fact> facts) {

    private static final FactExtractor EXTRACTOR = new FactExtractor(BuiltInTables.get());

    /** Reads a document; the path tells Markdown from HTML and helps to tell the type. */
    public static Said of(String path, String text) {
        return new Said(
                EXTRACTOR
                        .extract(new DocumentParser().parse(SourceText.of(path, text)), ExtractionRequest.NONE)
                        .sets()
                        .stream()
                        .flatMap(set -> set.facts().stream())
                        .sorted(java.util.Comparator.comparingInt(
                                (Fact fact) -> fact.range().start()))
                        .toList());
    }

    /** The facts of a kind. */
    public <F extends Fact> List<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The words of the facts of a kind. */
    public List<String> words(Class<? extends Fact> kind) {
        return all(kind).stream().map(Fact::text).toList();
    }
}
