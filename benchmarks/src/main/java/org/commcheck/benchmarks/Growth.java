package org.commcheck.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;

/**
 * Looks for loops that go over a whole text for each of its parts: repeats each block of the project's documents until it fills some kilobytes, and six
 * times as many, and names the blocks whose check takes much more than six times as long. Processor time; a block is named only if it grows so
 * twice. Each block is repeated as a list or paragraph (line by line) and as blocks of their own, in a section for action items, for a plan and for nothing.
 *
 * <pre>{@code
 * java -cp … org.commcheck.benchmarks.Growth PROJECT
 * }</pre>
 */
final class Growth {

    private static final List<String> HEADS = List.of(
            "# Minutes, 4 March 2026\n\n## Action items\n\n", "# 项目周报 2026-03-04\n\n## 下周计划\n\n", "# Notes\n\n");
    private static final List<String> JOINTS = List.of("", "\n");
    private static final int CHARACTERS = 6_000;
    private static final int TIMES = 6;
    private static final double MOST = 1.7 * TIMES;
    private static final int LONGEST_BLOCK = 600;
    private static final int EVERY = 500;

    /** Below this many milliseconds the compiler and the garbage collector decide how long something takes. */
    private static final double LEAST = 200;

    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final Checker checker = Checker.withBuiltInRules();
    private final CheckOptions options = CheckOptions.DEFAULT.withThreads(1).withProfile(CheckOptions.Profile.STRICT);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private Growth() {}

    /** Measures all blocks; some thousand take half an hour. */
    public static void main(String... arguments) throws IOException {
        Growth growth = new Growth();
        int measured = 0;
        for (String block : blocks(Seeds.of(Path.of(arguments[0])))) {
            String head = HEADS.get(measured % HEADS.size());
            String joint = JOINTS.get(measured / HEADS.size() % JOINTS.size());
            growth.measure(head, block + joint);
            measured++;
            if (measured % EVERY == 0) {
                System.out.println(measured + " blocks");
            }
        }
        System.out.println(measured + " blocks");
    }

    private static Set<String> blocks(Seeds seeds) {
        List<List<String>> documents = new ArrayList<>(seeds.english());
        documents.addAll(seeds.chinese());
        Set<String> blocks = new LinkedHashSet<>();
        for (List<String> document : documents) {
            for (String block : document) {
                if (block.length() <= LONGEST_BLOCK) {
                    blocks.add(block);
                }
            }
        }
        return blocks;
    }

    private void measure(String head, String part) {
        int few = Math.max(1, CHARACTERS / part.length());
        double small = milliseconds(head + part.repeat(few));
        double large = milliseconds(head + part.repeat(few * TIMES));
        if (grows(small, large)) {
            small = milliseconds(head + part.repeat(few));
            large = milliseconds(head + part.repeat(few * TIMES));
            if (grows(small, large)) {
                System.out.printf(Locale.ROOT, "%.0f to %.0f ms: %s%n", small, large, part.replace('\n', '⏎'));
            }
        }
    }

    private static boolean grows(double small, double large) {
        return large > LEAST && large > MOST * small;
    }

    private double milliseconds(String text) {
        long start = threads.getCurrentThreadCpuTime();
        checker.check(CheckRequest.ofText("notes.md", text).with(options), checked -> {});
        return (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLISECOND;
    }
}
