package org.commcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.commcheck.extract.series.SeriesIndex;
import org.commcheck.extract.series.SeriesTrace;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.commcheck.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckerTest {

    @TempDir
    Path folder;

    @Test
    void documents_come_in_the_order_of_their_paths_whatever_the_threads() throws IOException {
        for (int i = 0; i < 100; i++) {
            Files.writeString(folder.resolve(String.format("%03d.md", i)), "x".repeat(i));
        }
        Checker checker = new Checker(new Lengths());
        for (int threads : List.of(0, 1, 3, 200)) {
            CheckRequest request = CheckRequest.of(folder).with(CheckOptions.DEFAULT.withThreads(threads));
            assertThat(checker.check(request).documents())
                    .extracting(document -> document.source().length())
                    .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 32", "600000, 8"})
    void no_more_than_a_few_documents_are_held_at_a_time_the_fewer_the_longer(int length, int most) {
        String text = "x".repeat(length);
        AtomicInteger checked = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        Checker checker = new Checker(new Lengths() {
            @Override
            public CheckedDocument check(SourceText source, DocumentSettings settings, SeriesIndex series) {
                checked.incrementAndGet();
                return super.check(source, settings, series);
            }
        });
        List<CheckRequest.Input> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(new CheckRequest.Text(i + ".md", text));
        }
        checker.check(
                new CheckRequest(texts, CheckOptions.DEFAULT.withThreads(2)),
                document -> ahead.add(checked.get() - ahead.size()));
        assertThat(ahead).hasSize(200).allMatch(documents -> documents <= most + 1);
    }

    @Test
    void a_file_that_cannot_be_read_is_a_problem_and_the_others_are_checked() {
        CheckReport report = new Checker(new Lengths())
                .check(new CheckRequest(
                        List.of(
                                new CheckRequest.Bytes("bad.md", "BAD".getBytes(StandardCharsets.UTF_8)),
                                new CheckRequest.Text("good.md", "fine")),
                        CheckOptions.DEFAULT));
        assertThat(report.documents()).extracting(CheckedDocument::path).containsExactly("good.md");
        assertThat(report.problems()).containsExactly(new Problem("bad.md", 0, "This is no text."));
        assertThat(report.hasProblems()).isTrue();
    }

    @Test
    @Timeout(20)
    void a_bug_names_the_document_and_ends_the_run() {
        Checker checker = new Checker(new Lengths());
        for (List<String> names : List.of(List.of("bug.md"), List.of("a.md", "b.md", "bug.md"))) {
            List<CheckRequest.Input> inputs = new ArrayList<>();
            names.forEach(name -> inputs.add(new CheckRequest.Text(name, name)));
            CheckRequest request = new CheckRequest(inputs, CheckOptions.DEFAULT.withThreads(2));
            assertThatIllegalStateException()
                    .isThrownBy(() -> checker.check(request))
                    .withMessageContaining("bug.md")
                    .withStackTraceContaining("a bug");
        }
    }

    @Test
    void a_document_that_hangs_or_overflows_is_a_problem_and_the_others_are_checked() {
        for (int threads : new int[] {1, 2}) {
            CheckOptions limited = CheckOptions.DEFAULT
                    .withThreads(threads)
                    .withLimits(Limits.DEFAULT.withTime(Duration.ofSeconds(2)));
            CheckReport report = new Checker(new Lengths())
                    .check(texts("a.md", "hang.md", "heavy.md", "z.md").with(limited));
            assertThat(report.documents()).extracting(CheckedDocument::path).containsExactly("a.md", "z.md");
            assertThat(report.problems()).extracting(Problem::path).containsExactly("hang.md", "heavy.md");
            assertThat(report.problems())
                    .extracting(Problem::message)
                    .satisfiesExactly(
                            message -> assertThat(message)
                                    .contains("longer than the time limit of 2 s", "raise the limit"),
                            message -> assertThat(message).contains("more memory than there is", "-Xmx"));
        }
    }

    @Test
    void a_document_that_is_only_looked_at_for_the_others_is_a_problem_if_it_cannot_be_read() throws IOException {
        Files.writeString(folder.resolve("2026-03-04.md"), "BAD");
        Path asked = Files.writeString(folder.resolve("2026-03-11.md"), "fine");
        CheckReport report =
                new Checker(new Series()).check(CheckRequest.of(folder).onlyOf(Set.of(asked.toRealPath())));
        assertThat(report.documents()).extracting(CheckedDocument::path).containsExactly(asked.toString());
        assertThat(report.problems())
                .containsExactly(new Problem(folder.resolve("2026-03-04.md").toString(), 0, "This is no text."));
    }

    @Test
    void what_could_not_be_looked_at_is_told_once_and_not_tried_again() {
        CheckOptions limited = CheckOptions.DEFAULT.withLimits(Limits.DEFAULT.withTime(Duration.ofSeconds(2)));
        List<CheckRequest.Input> inputs =
                new ArrayList<>(texts("a.md", "hang.md", "heavy.md").inputs());
        inputs.add(new CheckRequest.Bytes("no text.md", "BAD".getBytes(StandardCharsets.UTF_8)));
        for (int threads : new int[] {1, 2}) {
            CheckReport report =
                    new Checker(new Series()).check(new CheckRequest(inputs, limited.withThreads(threads)));
            assertThat(report.documents()).extracting(CheckedDocument::path).containsExactly("a.md");
            assertThat(report.problems())
                    .extracting(Problem::path)
                    .containsExactly("hang.md", "heavy.md", "no text.md");
        }
    }

    @Test
    void a_document_of_more_bytes_than_the_limit_is_a_problem() {
        CheckRequest request = new CheckRequest(
                List.of(
                        new CheckRequest.Bytes("long.md", new byte[] {'1', '2', '3', '4'}),
                        new CheckRequest.Bytes("short.md", new byte[] {'1', '2', '3'})),
                CheckOptions.DEFAULT.withLimits(Limits.DEFAULT.withBytes(3)));
        CheckReport report = new Checker(new Lengths()).check(request);
        assertThat(report.documents()).extracting(CheckedDocument::path).containsExactly("short.md");
        assertThat(report.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("more than 3 bytes");
    }

    private static CheckRequest texts(String... paths) {
        List<CheckRequest.Input> inputs = new ArrayList<>();
        for (String path : paths) {
            inputs.add(new CheckRequest.Text(path, "text"));
        }
        return new CheckRequest(inputs, CheckOptions.DEFAULT);
    }

    /** All documents are of one series, and some can't be looked at. */
    private static final class Series extends Lengths {

        @Override
        public boolean looksAcross(DocumentSettings settings) {
            return true;
        }

        @Override
        public Optional<SeriesTrace> trace(SourceText source, DocumentSettings settings) {
            trouble(source.path());
            return Optional.empty();
        }
    }

    /** What the name of a document promises. */
    private static void trouble(String path) {
        switch (path) {
            case "bug.md" -> throw new IllegalArgumentException("a bug");
            case "heavy.md" -> throw new StackOverflowError();
            case "hang.md" -> hang();
            default -> {}
        }
    }

    /** Until somebody gives it up. */
    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Knows nothing of a document but its length. */
    private static class Lengths implements Pipeline {

        @Override
        public byte[] read(Path file, String path, int most) throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public String identity() {
            return "lengths";
        }

        @Override
        public SourceText decode(byte[] bytes, String path, Charset expected) throws IOException {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.equals("BAD")) {
                throw new IOException("This is no text.");
            }
            return SourceText.of(path, text);
        }

        @Override
        public CheckedDocument check(SourceText source, DocumentSettings settings, SeriesIndex series) {
            trouble(source.path());
            return new CheckedDocument(
                    source,
                    "general",
                    "none",
                    "en",
                    Optional.empty(),
                    List.of(),
                    "en",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        @Override
        public boolean looksAcross(DocumentSettings settings) {
            return false;
        }

        @Override
        public Optional<SeriesTrace> trace(SourceText source, DocumentSettings settings) {
            throw new AssertionError("nothing looks across documents");
        }

        @Override
        public List<Guideline> guidelines() {
            return List.of();
        }

        @Override
        public Optional<String> page(RuleId rule) {
            return Optional.empty();
        }

        @Override
        public List<String> documentTypes() {
            return List.of();
        }
    }
}
