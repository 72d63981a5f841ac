package org.commcheck.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.engine.RuleBase;
import org.commcheck.extract.assembly.FactExtractor;
import org.commcheck.model.Document;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.SourceText;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the benchmarks work on: some megabytes of documents in memory, and what each step leaves to the next. */
@State(Scope.Benchmark)
public class Texts {

    private static final int MEGABYTE = 1_000_000;

    /** How many megabytes the documents have in all. */
    @Param("4")
    public int megabytes;

    List<Corpus.Text> texts = List.of();
    List<SourceText> sources = List.of();
    List<Document> documents = List.of();
    FactExtractor extractor = new FactExtractor(RuleBase.builtIn().tables());

    /** Makes the documents and parses them. */
    @Setup
    public void make() {
        texts = Corpus.ofProject().texts((long) megabytes * MEGABYTE);
        sources = new ArrayList<>();
        documents = new ArrayList<>();
        DocumentParser parser = new DocumentParser();
        for (Corpus.Text text : texts) {
            SourceText source = SourceText.of(text.path(), text.content());
            sources.add(source);
            documents.add(parser.parse(source));
        }
    }
}
