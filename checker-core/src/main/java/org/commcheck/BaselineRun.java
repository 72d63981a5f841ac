package org.commcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.commcheck.BaselineResult.Change;
import org.commcheck.baseline.Baseline;
import org.commcheck.baseline.BaselineEntry;
import org.commcheck.baseline.BaselineFile;
import org.commcheck.finding.Problem;

/** Writes baselines, or brings them up to date. For one request. */
final class BaselineRun {

    private final Pipeline pipeline;
    private final Path fallback;
    private final Map<Path, Found> found = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param fallback the baseline of documents for which none is named */
    BaselineRun(Pipeline pipeline, Path fallback) {
        this.pipeline = pipeline;
        this.fallback = fallback.toAbsolutePath().normalize();
    }

    /** What the documents of one baseline hold. */
    private static final class Found {

        private final List<BaselineEntry> fresh = new ArrayList<>();
        private final List<BaselineEntry> stale = new ArrayList<>();
    }

    BaselineResult run(CheckRequest request, boolean update) throws IOException {
        Plan plan = plan(request);
        if (!update) {
            requireNew(plan);
        }
        Baselines baselines = update ? Baselines.read(plan.baselines(), pipeline.guidelines()) : Baselines.NONE;
        plan.baselines().forEach(file -> found.put(file, new Found()));
        Map<String, Plan.Task> tasks = new HashMap<>();
        plan.tasks().forEach(task -> tasks.put(task.candidate().path(), task));
        DocumentChecks checks = new FreshChecks(pipeline);
        CheckRun run = new CheckRun(
                checks,
                baselines,
                request.options(),
                document -> take(document, tasks, baselines),
                ProgressListener.NONE);
        problems.addAll(run.run(plan));
        problems.addAll(checks.problems(plan));
        return problems.isEmpty()
                ? new BaselineResult(write(baselines, update), List.of())
                : new BaselineResult(List.of(), problems);
    }

    private Plan plan(CheckRequest request) {
        Plan plan = Planner.plan(DocumentFinder.find(request.inputs()), request.options(), pipeline);
        List<Plan.Task> tasks = plan.tasks().stream()
                .map(task -> new Plan.Task(
                        task.candidate(), task.settings(), task.baseline().or(() -> Optional.of(fallback))))
                .toList();
        return new Plan(tasks, plan.problems());
    }

    private static void requireNew(Plan plan) throws IOException {
        for (Path file : plan.baselines()) {
            if (Files.exists(file)) {
                throw new IOException(
                        "There is a baseline " + file + " already; --update drops from it what no longer occurs."
                                + " To accept all that is found now, delete it first.");
            }
        }
    }

    private void take(CheckedDocument document, Map<String, Plan.Task> tasks, Baselines baselines) {
        problems.addAll(document.problems());
        Plan.Task task = Objects.requireNonNull(tasks.get(document.path()));
        Path file = task.baseline().orElse(fallback);
        Found of = found.computeIfAbsent(file, path -> new Found());
        of.stale.addAll(document.stale());
        String path = baselines.of(file).pathOf(task.candidate().file());
        document.findings().stream()
                .filter(finding -> !finding.rule().family().equals(Suppressions.FAMILY))
                .map(finding -> BaselineEntry.of(path, finding))
                .forEach(of.fresh::add);
    }

    private List<Change> write(Baselines baselines, boolean update) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<Path, Found> entry : found.entrySet()) {
            Path file = entry.getKey();
            Found now = entry.getValue();
            List<BaselineEntry> dropped = new ArrayList<>(now.stale);
            dropped.addAll(baselines.of(file).vanished());
            List<BaselineEntry> held = update ? baselines.of(file).without(dropped) : now.fresh;
            BaselineFile.write(file, new Baseline(file, held));
            changes.add(new Change(file, held.size(), dropped, update ? now.fresh.size() : 0));
        }
        return changes;
    }
}
