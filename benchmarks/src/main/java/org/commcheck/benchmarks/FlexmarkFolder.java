package org.commcheck.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The yardstick as a whole process: parses every Markdown file of a folder with flexmark and does nothing with it.
 *
 * <pre>{@code
 * java -cp … org.commcheck.benchmarks.FlexmarkFolder THREADS PATH
 * }</pre>
 */
final class FlexmarkFolder {

    private FlexmarkFolder() {}

    /** Prints how many files it has parsed. */
    public static void main(String... arguments) throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[0]));
        List<Future<Integer>> parsed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(arguments[1]))) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .forEach(file -> parsed.add(threads.submit(() -> parse(file))));
        }
        int count = 0;
        for (Future<Integer> file : parsed) {
            count += file.get();
        }
        threads.shutdown();
        System.out.println(count + " files parsed");
    }

    private static final ThreadLocal<Flexmark> PARSER = ThreadLocal.withInitial(Flexmark::new);

    private static int parse(Path file) throws IOException {
        return PARSER.get().parse(Files.readString(file)).hasChildren() ? 1 : 0;
    }
}
