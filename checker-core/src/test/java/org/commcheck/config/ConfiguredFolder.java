package org.commcheck.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.finding.Wording;

/** A folder with configurations, and a rulebase of four guidelines. */
final class ConfiguredFolder {

    static final KnownNames NAMES = new KnownNames(
            List.of(
                    guideline("precision/vague-deadline", false),
                    guideline("structure/broken-sequence", false),
                    guideline("structure/long-sentence", true),
                    guideline("tone/blame", false)),
            List.of("status-report", "meeting-minutes"),
            List.of("jargon", "vague-quantity"),
            tables -> tables.stream()
                    .filter(table -> table.name().equals("document-types"))
                    .flatMap(table -> table.csv().lines().skip(1))
                    .toList());

    private final Path root;

    ConfiguredFolder(Path root) {
        this.root = root;
    }

    /** Writes a file, its folders too. */
    ConfiguredFolder with(String path, String... lines) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a folder the root of a repository. */
    ConfiguredFolder withRepository(String path) {
        return with(path + "/.git/HEAD", "ref: refs/heads/main");
    }

    /** What holds for a document; files are named from the folder. */
    List<String> effective(String document) {
        Path file = root.resolve(document);
        Configurations all =
                new Configurations(packs -> NAMES, Optional.empty(), getClass().getClassLoader());
        Optional<Configuration> found = all.of(file);
        all.requireSound();
        return EffectiveYaml.of(document, file, found).stream()
                .map(this::shortened)
                .toList();
    }

    /** The lines that are set, without what is not. */
    List<String> set(String document) {
        return effective(document).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll(" +# ", " # "))
                .toList();
    }

    /** What is wrong with the configuration of a document; files are named from the folder. */
    List<String> flaws(String document) {
        try {
            effective(document);
            return List.of();
        } catch (ConfigurationException e) {
            return e.flaws().stream().map(Flaw::toString).map(this::shortened).toList();
        }
    }

    private String shortened(String text) {
        return text.replace(root.toString().replace('\\', '/') + "/", "");
    }

    private static Guideline guideline(String id, boolean strict) {
        Wording wording = new Wording("“{text}” is wrong.", "“{text}”有问题。");
        return new Guideline(
                RuleId.of(id),
                strict,
                Guideline.Status.STABLE,
                List.of(),
                "0.1.0",
                "002",
                List.of(new Guideline.Ground("", strict, Severity.ERROR, wording, wording)),
                strict
                        ? List.of(new Guideline.Parameter("max-words", 40, 1, 99, new Wording("Words", "词")))
                        : List.of(),
                false);
    }
}
