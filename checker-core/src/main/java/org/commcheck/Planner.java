package org.commcheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commcheck.config.Configuration;
import org.commcheck.config.Configurations;
import org.commcheck.config.DocumentConfiguration;
import org.commcheck.config.EffectiveYaml;
import org.commcheck.config.KnownNames;
import org.commcheck.finding.Problem;

/** Finds out what holds for each document of a run, and which are left out. For one run and one thread. */
final class Planner {

    private final CheckOptions options;
    private final Configurations configurations;
    private final Map<DocumentConfiguration, DocumentSettings> settings = new HashMap<>();

    private Planner(CheckOptions options, Configurations configurations) {
        this.options = options;
        this.configurations = configurations;
    }

    /** @throws org.commcheck.finding.ConfigurationException if a configuration of these documents is wrong */
    static Plan plan(Candidates found, CheckOptions options, Pipeline pipeline) {
        Planner planner = new Planner(options, configurations(options, pipeline));
        List<Plan.Task> tasks = new ArrayList<>();
        for (Candidate candidate : found.documents()) {
            planner.task(candidate).ifPresent(tasks::add);
        }
        List<Problem> problems = found.problems().stream()
                .filter(problem -> !planner.isExcluded(problem.path()))
                .toList();
        planner.configurations.requireSound();
        return new Plan(tasks, problems);
    }

    /** @throws org.commcheck.finding.ConfigurationException if the document's configuration is wrong */
    static List<String> effective(String shown, Path document, CheckOptions options, Pipeline pipeline) {
        Configurations all = configurations(options, pipeline);
        Optional<Configuration> found = options.configuration().any() ? all.of(document) : Optional.empty();
        all.requireSound();
        return EffectiveYaml.of(shown, document, found);
    }

    /** What a configuration for these rules may name. */
    static KnownNames names(Pipeline pipeline) {
        return new KnownNames(pipeline.guidelines(), pipeline.documentTypes());
    }

    private static Configurations configurations(CheckOptions options, Pipeline pipeline) {
        return new Configurations(
                () -> names(pipeline), options.configuration().file(), Planner.class.getClassLoader());
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
        DocumentConfiguration said =
                configuration.map(found -> found.of(candidate.file())).orElse(DocumentConfiguration.NONE);
        Optional<Path> baseline = options.baseline().file();
        if (options.baseline().configured()) {
            baseline = configuration.flatMap(Configuration::baseline);
        }
        return new Plan.Task(
                candidate,
                settings.computeIfAbsent(said, one -> ConfiguredSettings.of(options, one)),
                baseline.map(path -> path.toAbsolutePath().normalize()));
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
