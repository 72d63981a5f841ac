package org.commcheck.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.commcheck.RunEnd;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole path with the built-in rules: texts in memory in, findings out. A run is once through all documents. For its first minute the
 * compiler keeps a processor busy, which with two threads on two processors is one of theirs: hence the long warm-up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 15, time = 4)
@Measurement(iterations = 5, time = 4)
public class CheckBenchmark {

    /** How many documents are checked at a time. */
    @Param({"1", "2"})
    public int threads;

    private final Checker checker = Checker.withBuiltInRules();

    /** Reads, extracts, judges, words the findings. */
    @Benchmark
    public RunEnd check(Texts texts, Blackhole hole) {
        List<CheckRequest.Input> inputs = texts.texts.stream()
                .<CheckRequest.Input>map(text -> new CheckRequest.Text(text.path(), text.content()))
                .toList();
        return checker.check(new CheckRequest(inputs, CheckOptions.DEFAULT.withThreads(threads)), hole::consume);
    }
}
