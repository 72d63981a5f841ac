package org.commcheck.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;

/**
 * How much faster two threads are than one once all is compiled: both in turn in one process, so that whatever else the machine does falls on
 * both. {@link CheckBenchmark} gives each a process of its own, and each of those its own luck with the compiler.
 *
 * <pre>{@code
 * java -cp … org.commcheck.benchmarks.TwoThreads [SECONDS]
 * }</pre>
 */
final class TwoThreads {

    private static final long BYTES = 2_000_000;
    private static final int PASSES = 3;
    private static final int SECONDS = 300;
    private static final double NANOS = 1e9;

    private final Checker checker = Checker.withBuiltInRules();
    private final List<CheckRequest.Input> inputs = new ArrayList<>();

    private TwoThreads() {
        for (Corpus.Text text : Corpus.ofProject().texts(BYTES)) {
            inputs.add(new CheckRequest.Text(text.path(), text.content()));
        }
    }

    /** Measures for some minutes; the median is of the second half, when the compiler is done. */
    public static void main(String... arguments) {
        double seconds = arguments.length == 0 ? SECONDS : Double.parseDouble(arguments[0]);
        TwoThreads both = new TwoThreads();
        List<Double> ratios = new ArrayList<>();
        long start = System.nanoTime();
        while ((System.nanoTime() - start) / NANOS < seconds) {
            double one = both.seconds(1);
            double two = both.seconds(2);
            ratios.add(one / two);
            System.out.printf(Locale.ROOT, "%.2f s, %.2f s: %.2f%n", one, two, one / two);
        }
        List<Double> warm = ratios.subList(ratios.size() / 2, ratios.size()).stream()
                .sorted()
                .toList();
        System.out.printf(
                Locale.ROOT,
                "second half: median %.2f, %.2f to %.2f%n",
                warm.get(warm.size() / 2),
                warm.get(0),
                warm.get(warm.size() - 1));
    }

    private double seconds(int threads) {
        CheckOptions options = CheckOptions.DEFAULT.withThreads(threads);
        long start = System.nanoTime();
        for (int pass = 0; pass < PASSES; pass++) {
            checker.check(new CheckRequest(inputs, options), checked -> {});
        }
        return (System.nanoTime() - start) / NANOS / PASSES;
    }
}
