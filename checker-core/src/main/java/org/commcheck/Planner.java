package org.commcheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commcheck.config.Configuration;
import org.commcheck.config.Configurations;
import org.commcheck.config.DocumentConfiguration;
import org.commcheck.config.EffectiveYaml;
import org.commcheck.config.KnownNames;
import org.commcheck.config.Lexicon;
import org.commcheck.engine.RulePack;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;
import org.commcheck.finding.Problem;
import org.jspecify.annotations.Nullable;

/** Finds out what holds for each document of a run, and which are left out. For one run and one thread. */
final class Planner {

    private final CheckOptions options;
    private final Configurations configurations;
    private final ConfiguredPacks packs;
    private final Map<Configuration, Lexicon> lexicons = new HashMap<>();
    private final Map<Configuration, List<RulePack>> added = new HashMap<>();
    private final Map<Said, DocumentSettings> settings = new LinkedHashMap<>();

    /** What holds where no configuration says anything. */
    private @Nullable DocumentSettings plain;

    private Planner(List<Path> checked, CheckOptions options, Pipeline pipeline) {
        this.options = options;
        this.packs = new ConfiguredPacks(checked);
        this.configurations = configurations(options, pipeline, packs);
    }

    /** All that configurations say of a document. */
    private record Said(DocumentConfiguration document, Lexicon lexicon, List<RulePack> packs) {

        static final Said NOTHING = new Said(DocumentConfiguration.NONE, Lexicon.NONE, List.of());
    }

    /** @throws ConfigurationException if a configuration of these documents is wrong */
    static Plan plan(Candidates found, CheckOptions options, Pipeline pipeline) {
        Planner planner = new Planner(found.folders(), options, pipeline);
        List<Plan.Task> tasks = new ArrayList<>();
        for (Candidate candidate : found.documents()) {
            planner.task(candidate).ifPresent(tasks::add);
        }
        List<Problem> problems = found.problems().stream()
                .filter(problem -> !planner.isExcluded(problem.path()))
                .toList();
        planner.configurations.requireSound();
        planner.requireReadable(pipeline);
        return new Plan(tasks, problems);
    }

    /** @throws ConfigurationException if the document's configuration is wrong */
    static List<String> effective(String shown, Path document, CheckOptions options, Pipeline pipeline) {
        Configurations all = configurations(options, pipeline, new ConfiguredPacks(List.of()));
        Optional<Configuration> found = options.configuration().any() ? all.of(document) : Optional.empty();
        all.requireSound();
        return EffectiveYaml.of(shown, document, found);
    }

    /** What a configuration for these rules may name. */
    static KnownNames names(Pipeline pipeline) {
        return new KnownNames(
                pipeline.guidelines(), pipeline.documentTypes(), pipeline.wordLists(), pipeline::documentTypes);
    }

    private static Configurations configurations(CheckOptions options, Pipeline pipeline, ConfiguredPacks packs) {
        return new Configurations(
                named -> names(pipeline.with(packs.of(named))),
                options.configuration().file(),
                Planner.class.getClassLoader());
    }

    private Optional<Plan.Task> task(Candidate candidate) {
        if (!options.configuration().any()) {
            return Optional.of(task(candidate, Optional.empty()));
        }
        Path file = candidate.file();
        boolean kept = candidate.named() && !options.configuration().excludesNamed();
        if (!kept && isExcluded(file)) {
            return Optional.empty();
        }
        return Optional.of(task(candidate, configurations.of(file)));
    }

    private Plan.Task task(Candidate candidate, Optional<Configuration> configuration) {
        Optional<Path> baseline = options.baseline().file();
        if (options.baseline().configured()) {
            baseline = configuration.flatMap(Configuration::baseline);
        }
        DocumentSettings joined =
                configuration.map(found -> settings(said(found, candidate))).orElseGet(this::plain);
        return new Plan.Task(
                candidate, joined, baseline.map(path -> path.toAbsolutePath().normalize()));
    }

    private DocumentSettings settings(Said said) {
        return settings.computeIfAbsent(said, this::join);
    }

    private DocumentSettings plain() {
        DocumentSettings known = plain;
        if (known == null) {
            known = join(Said.NOTHING);
            plain = known;
        }
        return known;
    }

    private DocumentSettings join(Said said) {
        return ConfiguredSettings.of(options, said.document(), said.lexicon(), said.packs());
    }

    private Said said(Configuration configuration, Candidate candidate) {
        Lexicon lexicon = lexicons.computeIfAbsent(configuration, Configuration::lexicon);
        return new Said(
                configuration.of(candidate.file()),
                lexicon,
                added.computeIfAbsent(configuration, one -> packs.of(one.packs())));
    }

    /** @throws ConfigurationException if words or tables of a configuration are wrong */
    private void requireReadable(Pipeline pipeline) {
        List<Flaw> flaws = settings.values().stream()
                .filter(one -> !one.reading().isPlain())
                .flatMap(one -> pipeline.with(one.packs()).prepare(one).stream())
                .distinct()
                .toList();
        if (!flaws.isEmpty()) {
            throw new ConfigurationException(flaws);
        }
    }

    private boolean isExcluded(String path) {
        return options.configuration().any() && isExcluded(Path.of(path));
    }

    private boolean isExcluded(Path file) {
        return configurations
                .of(file)
                .flatMap(configuration -> configuration.excludes(file))
                .isPresent();
    }
}
