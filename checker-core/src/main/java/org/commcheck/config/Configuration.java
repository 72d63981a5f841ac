package org.commcheck.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.commcheck.config.ConfigurationFile.Selection;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;

/**
 * A configuration file with all that it builds on. What is said later counts: a file after its bases, the selections of a file after what it says
 * in general; within one list of rules an id counts before a pattern, and of two patterns the later. For one thread.
 */
public final class Configuration {

    private final List<ConfigurationFile> files;
    private final Path folder;
    private final List<RuleId> rules;
    private final Map<List<Selection>, DocumentConfiguration> merged = new HashMap<>();

    /**
     * @param files the farthest base first
     * @param folder of the nearest file, absolute; patterns of all files begin here
     */
    Configuration(List<ConfigurationFile> files, Path folder, List<Guideline> guidelines) {
        this.files = List.copyOf(files);
        this.folder = folder;
        this.rules = guidelines.stream().map(Guideline::id).toList();
    }

    /** The files, as the user can find them, the farthest base first. */
    public List<String> files() {
        return files.stream().map(file -> file.place().shown()).toList();
    }

    /** The place that leaves a document or folder out; empty if none does. */
    public Optional<Origin> excludes(Path document) {
        String path = relative(document);
        return files.stream()
                .flatMap(file -> file.excluded().stream())
                .filter(pattern -> pattern.value().covers(path))
                .map(Sourced::origin)
                .findFirst();
    }

    /** The baseline; empty if none is named. */
    public Optional<Path> baseline() {
        return namedBaseline().map(Sourced::value);
    }

    Optional<Sourced<Path>> namedBaseline() {
        return said(ConfigurationFile::baseline);
    }

    /** What the last file says that says anything. */
    private <T> Optional<T> said(Function<ConfigurationFile, Optional<T>> what) {
        return files.stream().flatMap(file -> what.apply(file).stream()).reduce((earlier, later) -> later);
    }

    /** What holds for a document. */
    public DocumentConfiguration of(Path document) {
        String path = relative(document);
        List<Selection> matching = files.stream()
                .flatMap(file -> file.selections().stream())
                .filter(selection -> selection.matches(path))
                .toList();
        return merged.computeIfAbsent(matching, this::merge);
    }

    private DocumentConfiguration merge(List<Selection> matching) {
        Map<Setting, Sourced<String>> settings = new EnumMap<>(Setting.class);
        Map<RuleId, RuleChoice> choices = new TreeMap<>();
        for (ConfigurationFile file : files) {
            List<Directives> said = new ArrayList<>(List.of(file.general()));
            file.selections().stream()
                    .filter(matching::contains)
                    .map(Selection::directives)
                    .forEach(said::add);
            for (Directives directives : said) {
                settings.putAll(directives.settings());
                rules.forEach(rule -> choose(rule, directives.rules(), choices));
            }
        }
        return new DocumentConfiguration(settings, choices);
    }

    private static void choose(RuleId rule, List<RuleDirective> directives, Map<RuleId, RuleChoice> choices) {
        for (boolean ids : new boolean[] {false, true}) {
            for (RuleDirective directive : directives) {
                if (directive.rules().isId() == ids && directive.rules().matches(rule)) {
                    choices.put(
                            rule, choices.getOrDefault(rule, RuleChoice.NONE).with(directive));
                }
            }
        }
    }

    /** From the configuration's folder; from the working folder if the document lies elsewhere. */
    private String relative(Path document) {
        Path file = document.toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath().normalize();
        Path from = file.startsWith(folder) ? folder : here;
        Path relative = file.startsWith(from) ? from.relativize(file) : file;
        return relative.toString().replace('\\', '/');
    }
}
