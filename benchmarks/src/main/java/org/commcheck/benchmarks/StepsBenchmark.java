package org.commcheck.benchmarks;

import java.util.concurrent.TimeUnit;
import org.commcheck.extract.assembly.ExtractionRequest;
import org.commcheck.model.Document;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The steps one by one, in one thread, and flexmark's parser over the same texts. A run is once through all documents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class StepsBenchmark {

    private final Flexmark flexmark = new Flexmark();
    private final DocumentParser parser = new DocumentParser();

    /** The yardstick. */
    @Benchmark
    public void flexmark(Texts texts, Blackhole hole) {
        for (SourceText source : texts.sources) {
            hole.consume(flexmark.parse(source.content()));
        }
    }

    /** Our parser. */
    @Benchmark
    public void parse(Texts texts, Blackhole hole) {
        for (SourceText source : texts.sources) {
            hole.consume(parser.parse(source));
        }
    }

    /** All facts, of documents that are parsed already. */
    @Benchmark
    public void extract(Texts texts, Blackhole hole) {
        for (Document document : texts.documents) {
            hole.consume(texts.extractor.extract(document, ExtractionRequest.NONE));
        }
    }
}
