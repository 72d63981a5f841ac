package org.commcheck.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes documents for measurements: always the same ones for the same project, size and seed. Their kinds and sizes are like those of
 * public repositories of minutes, reports and plans: 12 kB on average, most of them shorter, a few longer than 200 kB, every fifth one
 * Chinese.
 *
 * <pre>{@code
 * java -cp … org.commcheck.benchmarks.Corpus PROJECT FOLDER [MEGABYTES]
 * }</pre>
 */
final class Corpus {

    private static final long SEED = 20260304;
    private static final double CHINESE = 0.2;
    private static final int LARGEST = 400_000;
    private static final int MEGABYTE = 1_000_000;

    private final Seeds seeds;

    Corpus(Seeds seeds) {
        this.seeds = seeds;
    }

    /**
     * A document.
     *
     * @param path where it lies in the corpus, such as {@code 012/report-01234.md}
     */
    record Text(String path, String content) {

        int bytes() {
            return content.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** A corpus of the project that the current folder lies in, or that the system property {@code commcheck.project} names. */
    static Corpus ofProject() {
        try {
            return new Corpus(Seeds.of(root()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of(System.getProperty("commcheck.project", "")).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples/documents"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("Run this inside the project, or name it: -Dcommcheck.project=FOLDER");
            }
        }
        return folder;
    }

    /** Documents of at least so many bytes in all. */
    List<Text> texts(long bytes) {
        Random random = new Random(SEED);
        List<Text> texts = new ArrayList<>();
        for (long sum = 0; sum < bytes; ) {
            Text text = text(texts.size(), size(random), random);
            texts.add(text);
            sum += text.bytes();
        }
        return texts;
    }

    /** One document of about so many bytes. */
    Text single(int bytes) {
        return text(0, bytes, new Random(SEED));
    }

    private static int size(Random random) {
        double size = 6_000 * Math.exp(1.15 * random.nextGaussian());
        return (int) Math.max(500, Math.min(LARGEST, size));
    }

    private Text text(int number, int bytes, Random random) {
        boolean chinese = random.nextDouble() < CHINESE;
        List<List<String>> stock = chinese ? seeds.chinese() : seeds.english();
        Variation variation = new Variation(random);
        StringBuilder text = new StringBuilder();
        int size = 0;
        while (size < bytes) {
            boolean first = text.isEmpty();
            for (String block : stock.get(random.nextInt(stock.size()))) {
                String told = variation.of(block);
                boolean secondTitle = !first && told.startsWith("# ");
                text.append(secondTitle ? "#" : "").append(told).append('\n');
                size += told.getBytes(StandardCharsets.UTF_8).length + 1;
                if (size >= bytes) {
                    break;
                }
                first = false;
            }
        }
        return new Text("%03d/%s-%05d.md".formatted(number / 100, chinese ? "zh" : "en", number), text.toString());
    }

    /** Writes a corpus into a folder; what lies there already is overwritten. */
    public static void main(String... arguments) throws IOException {
        Corpus corpus = new Corpus(Seeds.of(Path.of(arguments[0])));
        Path folder = Path.of(arguments[1]);
        long bytes = (arguments.length > 2 ? Long.parseLong(arguments[2]) : 30) * MEGABYTE;
        List<Text> texts = corpus.texts(bytes);
        for (Text text : texts) {
            Path file = folder.resolve(text.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.content());
        }
        long sum = texts.stream().mapToLong(Text::bytes).sum();
        System.out.println(texts.size() + " documents, " + sum + " bytes in " + folder);
    }
}
