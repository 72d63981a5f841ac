package org.commcheck.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;

/**
 * Measures how time and memory grow with one file: 1, 10 and 50 MB, all in one section or divided into many. Processor time, so that other
 * work on the machine counts little. Writes {@code scaling.csv} and {@code scaling.svg} into a folder.
 *
 * <pre>{@code
 * java -cp … org.commcheck.benchmarks.Scaling FOLDER [1 10 50]
 * }</pre>
 */
final class Scaling {

    private static final int MEGABYTE = 1_000_000;
    private static final double NANOS = 1e9;
    /** 100,000 sections in the largest file. */
    private static final int BYTES_PER_SECTION = 500;

    private final Checker checker = Checker.withBuiltInRules();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Corpus corpus = Corpus.ofProject();

    private Scaling() {}

    /**
     * One measurement.
     *
     * @param heapPerByte the most heap in use at a time, in bytes per byte of the file; what the garbage collector had not yet taken away counts
     */
    record Point(String shape, double megabytes, double seconds, double heapPerByte) {}

    /** Measures and draws. */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Double> sizes = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            sizes.add(Double.parseDouble(arguments[i]));
        }
        Scaling scaling = new Scaling();
        scaling.measure("warm-up", scaling.corpus.single(MEGABYTE).content());
        List<Point> points = new ArrayList<>();
        for (double size : sizes.isEmpty() ? List.of(1.0, 10.0, 50.0) : sizes) {
            int bytes = (int) (size * MEGABYTE);
            points.add(scaling.measure("one section", scaling.oneSection(bytes)));
            points.add(scaling.measure("many sections", scaling.sections(bytes)));
        }
        StringBuilder csv = new StringBuilder("shape,megabytes,seconds,heap per byte\n");
        points.forEach(point -> csv.append(String.format(
                Locale.ROOT,
                "%s,%.1f,%.2f,%.1f%n",
                point.shape(),
                point.megabytes(),
                point.seconds(),
                point.heapPerByte())));
        System.out.print(csv);
        Files.writeString(folder.resolve("scaling.csv"), csv);
        Files.writeString(folder.resolve("scaling.svg"), new ScalingPlot(points).svg());
    }

    private Point measure(String shape, String text) {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before =
                pools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        long start = threads.getCurrentThreadCpuTime();
        CheckRequest request = CheckRequest.ofText("report.md", text).with(CheckOptions.DEFAULT.withThreads(1));
        checker.check(request, checked -> {});
        double seconds = (threads.getCurrentThreadCpuTime() - start) / NANOS;
        long peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        int bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        return new Point(shape, bytes / (double) MEGABYTE, seconds, (peak - before) / (double) bytes);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private String oneSection(int bytes) {
        String prose = corpus.single(bytes).content();
        return "# Report\n\n" + prose.replaceAll("(?m)^#+ ", "");
    }

    private String sections(int bytes) {
        StringBuilder text = new StringBuilder("# Report\n\n");
        String prose = corpus.single(bytes).content().replaceAll("(?m)^#+ ", "");
        int section = 0;
        for (String block : prose.split("\n\n", -1)) {
            if (text.length() > section * BYTES_PER_SECTION) {
                text.append("## Topic ").append(++section).append("\n\n");
            }
            text.append(block).append("\n\n");
        }
        return text.toString();
    }
}
