package org.commcheck;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commcheck.extract.series.SeriesIndex;
import org.commcheck.extract.series.SeriesTrace;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.finding.Wording;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/**
 * A checker for tests of the command line: ASAP is an error, “soon” a warning, “btw” an information; BINARY is no text, HALF has a problem, and
 * BUG makes it throw. The words of its messages say with which options it was called.
 */
public final class SampleChecker {

    private static final Map<String, Severity> WORDS =
            Map.of("ASAP", Severity.ERROR, "soon", Severity.WARNING, "btw", Severity.INFO);

    private SampleChecker() {}

    public static Checker create() {
        return new Checker(new Words());
    }

    private static final class Words implements Pipeline {

        @Override
        public byte[] read(Path file, String path, int most) throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public String identity() {
            return "sample";
        }

        @Override
        public SourceText decode(byte[] bytes, String path, Charset expected) throws IOException {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.contains("BINARY")) {
                throw new IOException("This is no text.");
            }
            return SourceText.of(path, text);
        }

        @Override
        public CheckedDocument check(SourceText source, DocumentSettings settings, SeriesIndex series) {
            CheckOptions options = settings.options();
            String text = source.content();
            if (text.contains("BUG")) {
                throw new IllegalStateException("a bug");
            }
            List<Finding> findings = new ArrayList<>();
            WORDS.forEach((word, severity) -> {
                for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                    findings.add(finding(source, new TextRange(at, at + word.length()), severity, options));
                }
            });
            findings.sort(null);
            List<Problem> problems = text.contains("HALF")
                    ? List.of(new Problem(source.path(), 1, "Half of it is missing."))
                    : List.of();
            return new CheckedDocument(
                    source,
                    options.type().orElse("general"),
                    "none",
                    "en",
                    options.today(),
                    List.of(),
                    "en",
                    findings,
                    List.of(),
                    List.of(),
                    problems);
        }

        private static Finding finding(SourceText source, TextRange range, Severity severity, CheckOptions options) {
            String asked = options.profile().map(Enum::name).orElse("UNSET") + " " + options.rules() + " "
                    + options.language().map(Enum::name).orElse("AUTO");
            return new Finding(
                    RuleId.of("precision/vague-deadline"),
                    severity,
                    range,
                    source.locate(range.start()),
                    source.locate(range.end()),
                    source.slice(range),
                    asked,
                    "Name a day.",
                    List.of(),
                    "",
                    "00");
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
            return List.of(
                    guideline("accountability/unowned-action", false),
                    guideline("precision/vague-deadline", false),
                    guideline("structure/long-sentence", true));
        }

        private static Guideline guideline(String id, boolean strict) {
            Wording message = new Wording("“{text}” is wrong.", "“{text}”有问题。");
            return new Guideline(
                    RuleId.of(id),
                    strict,
                    Guideline.Status.STABLE,
                    List.of(),
                    "0.1.0",
                    "002",
                    List.of(new Guideline.Ground("", strict, Severity.ERROR, message, message)));
        }

        @Override
        public Optional<String> page(RuleId rule) {
            return Optional.of("---\nid: " + rule + "\n---\n# " + rule + "\n\n## What it flags\n\nVague words.\n");
        }

        @Override
        public List<String> documentTypes() {
            return List.of("status-report", "meeting-minutes");
        }
    }
}
