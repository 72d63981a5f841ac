package org.commcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.series.SeriesIndex;
import org.commcheck.extract.series.SeriesTrace;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.commcheck.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedChecksTest {

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    private final Recorder pipeline = new Recorder();

    @Test
    void only_what_has_changed_is_checked_again() throws IOException {
        write("a.md", "one");
        write("b.md", "two");
        assertThat(checked(CheckOptions.DEFAULT)).containsExactlyInAnyOrder("a.md", "b.md");
        assertThat(checked(CheckOptions.DEFAULT)).isEmpty();
        write("b.md", "too");
        assertThat(checked(CheckOptions.DEFAULT)).containsExactly("b.md");
        write("b.md", "two");
        assertThat(checked(CheckOptions.DEFAULT)).isEmpty();
    }

    @Test
    void nothing_is_loaded_if_nothing_has_changed() throws IOException {
        write("a.md", "one");
        checked(CheckOptions.DEFAULT);
        pipeline.warmUps = 0;
        pipeline.problemsAsked = 0;
        checked(CheckOptions.DEFAULT);
        assertThat(pipeline.warmUps).isZero();
        assertThat(pipeline.problemsAsked).isZero();
    }

    @Test
    void packs_of_a_configuration_are_not_compiled_if_nothing_has_changed() throws IOException {
        write("a.md", "one");
        Files.createDirectory(folder.resolve("house"));
        write("house/pack.yml", "name: house\nversion: 1.0.0\n");
        write("commcheck.yml", "packs: [house]\n");
        CheckOptions configured = CheckOptions.DEFAULT.withConfiguration(ConfigurationUse.SEARCH);
        checked(configured);
        assertThat(pipeline.problemsAsked).isPositive();
        pipeline.problemsAsked = 0;
        assertThat(checked(configured)).isEmpty();
        assertThat(pipeline.problemsAsked).isZero();
    }

    @Test
    void whatever_may_change_a_finding_makes_another_result() throws IOException {
        write("a.md", "one");
        checked(CheckOptions.DEFAULT);
        List<CheckOptions> different = List.of(
                CheckOptions.DEFAULT.withProfile(CheckOptions.Profile.STRICT),
                CheckOptions.DEFAULT.withRules(Set.of(RuleId.of("precision/vague-deadline"))),
                CheckOptions.DEFAULT.withType("minutes"),
                CheckOptions.DEFAULT.withLanguage(CheckOptions.Language.ZH),
                CheckOptions.DEFAULT.withToday(LocalDate.of(2026, 3, 4)),
                CheckOptions.DEFAULT.withEncoding(StandardCharsets.ISO_8859_1));
        for (CheckOptions options : different) {
            assertThat(checked(options)).as("%s", options).containsExactly("a.md");
        }
        assertThat(checked(CheckOptions.DEFAULT.withThreads(3).withBaseline(BaselineUse.NONE)))
                .isEmpty();
        pipeline.identity = "another program";
        assertThat(checked(CheckOptions.DEFAULT)).containsExactly("a.md");
    }

    @Test
    void a_document_says_the_same_from_the_cache_but_for_its_facts() throws IOException {
        write("a.md", "one");
        CheckedDocument fresh = report(CheckOptions.DEFAULT).documents().get(0);
        CheckedDocument kept = report(CheckOptions.DEFAULT).documents().get(0);
        assertThat(kept).usingRecursiveComparison().ignoringFields("source").isEqualTo(fresh);
        assertThat(kept.source().content()).isEqualTo("one");
        assertThat(kept.source().encoding()).isEqualTo("UTF-8");
        assertThat(kept.source().locate(3)).isEqualTo(fresh.source().locate(3));
        assertThat(kept.facts()).isEmpty();
        assertThat(fresh.facts()).isEmpty();
    }

    @Test
    void what_could_not_be_checked_is_tried_again() throws IOException {
        write("half.md", "HALF");
        write("bad.md", "BAD");
        for (int run = 0; run < 2; run++) {
            pipeline.checked.clear();
            CheckReport report = report(CheckOptions.DEFAULT);
            assertThat(pipeline.checked).containsExactly("half.md");
            assertThat(report.problems()).extracting(Problem::message).containsExactly("This is no text.");
            assertThat(report.documents().get(0).problems()).hasSize(1);
        }
    }

    @Test
    void a_document_is_checked_again_when_what_came_before_it_has_changed() throws IOException {
        pipeline.looksAcross = true;
        write("2026-03-04.md", "first");
        write("2026-03-11.md", "second");
        write("2026-03-18.md", "third");
        assertThat(checked(CheckOptions.DEFAULT)).hasSize(3);
        assertThat(checked(CheckOptions.DEFAULT)).isEmpty();
        assertThat(pipeline.traced).hasSize(3);
        write("2026-03-11.md", "changed");
        assertThat(checked(CheckOptions.DEFAULT)).containsExactlyInAnyOrder("2026-03-11.md", "2026-03-18.md");
        assertThat(pipeline.traced).hasSize(4);
        Files.delete(folder.resolve("2026-03-04.md"));
        assertThat(checked(CheckOptions.DEFAULT)).containsExactlyInAnyOrder("2026-03-11.md", "2026-03-18.md");
    }

    @Test
    void problems_of_the_rules_are_told_every_time() throws IOException {
        write("a.md", "one");
        pipeline.problems.add(new Problem("pack.drl", 3, "It can't be compiled."));
        for (int run = 0; run < 2; run++) {
            assertThat(report(CheckOptions.DEFAULT).problems()).hasSize(1);
        }
    }

    private List<String> checked(CheckOptions options) {
        pipeline.checked.clear();
        report(options);
        return List.copyOf(pipeline.checked);
    }

    private CheckReport report(CheckOptions options) {
        return new Checker(pipeline).check(CheckRequest.of(folder).with(options.withCache(cache)));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** Remembers what it was asked. */
    private static final class Recorder implements Pipeline {

        private final List<String> checked = Collections.synchronizedList(new ArrayList<>());
        private final List<String> traced = Collections.synchronizedList(new ArrayList<>());
        private final List<Problem> problems = new ArrayList<>();
        private boolean looksAcross;
        private String identity = "";
        private int warmUps;
        private int problemsAsked;

        @Override
        public byte[] read(Path file, String path, int most) throws IOException {
            return Files.readAllBytes(file);
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
            checked.add(name(source));
            return new CheckedDocument(
                    source,
                    "general",
                    "none",
                    "en",
                    Optional.of(LocalDate.of(2026, 3, 4)),
                    List.of(),
                    "en",
                    List.of(),
                    List.of(),
                    List.of(),
                    source.content().equals("HALF") ? List.of(new Problem(source.path(), 1, "Half.")) : List.of());
        }

        @Override
        public boolean looksAcross(DocumentSettings settings) {
            return looksAcross;
        }

        @Override
        public Optional<SeriesTrace> trace(SourceText source, DocumentSettings settings) {
            traced.add(name(source));
            LocalDate day = LocalDate.parse(name(source).substring(0, 10));
            SeriesTrace.Item item = new SeriesTrace.Item(source.content(), source.content(), Set.of(), null);
            return Optional.of(new SeriesTrace("minutes", source.path(), day, "", List.of(item)));
        }

        private static String name(SourceText source) {
            return source.path().substring(source.path().lastIndexOf('/') + 1);
        }

        @Override
        public void warmUp() {
            warmUps++;
        }

        @Override
        public String identity() {
            return identity;
        }

        @Override
        public List<Problem> problems() {
            problemsAsked++;
            return problems;
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
