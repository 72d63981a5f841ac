package org.commcheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commcheck.baseline.Baseline;
import org.commcheck.baseline.BaselineEntry;
import org.commcheck.baseline.BaselineFile;
import org.commcheck.baseline.BaselineFilter;
import org.commcheck.engine.Settings;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;
import org.commcheck.finding.Guideline;

/** The baselines of a run. Immutable. */
final class Baselines {

    /** None at all. */
    static final Baselines NONE = new Baselines(Map.of(), List.of());

    private final Map<Path, Baseline> byFile;
    private final List<Guideline> guidelines;

    private Baselines(Map<Path, Baseline> byFile, List<Guideline> guidelines) {
        this.byFile = byFile;
        this.guidelines = guidelines;
    }

    /**
     * Reads files.
     *
     * @param guidelines all there are
     * @throws ConfigurationException with all that is wrong with any of them
     */
    static Baselines read(Set<Path> files, List<Guideline> guidelines) {
        Map<Path, Baseline> byFile = new HashMap<>();
        List<Flaw> flaws = new ArrayList<>();
        for (Path file : files.stream().sorted().toList()) {
            try {
                byFile.put(file, BaselineFile.read(file));
            } catch (ConfigurationException e) {
                flaws.addAll(e.flaws());
            }
        }
        if (!flaws.isEmpty()) {
            throw new ConfigurationException(flaws);
        }
        return new Baselines(byFile, guidelines);
    }

    /** A document with what its baseline says of it. */
    CheckedDocument applied(CheckedDocument checked, Plan.Task task) {
        Optional<Baseline> baseline = task.baseline().map(byFile::get);
        if (baseline.isEmpty()) {
            return checked;
        }
        Path document = task.candidate().file();
        Set<String> silent = silent(task.settings().judging());
        List<BaselineEntry> entries = baseline.get().of(document).stream()
                .filter(entry -> !silent.contains(entry.rule()))
                .toList();
        return checked.filtered(
                BaselineFilter.of(checked.findings(), entries, baseline.get().pathOf(document)));
    }

    /** Entries of documents that are no longer there, sorted. */
    List<BaselineEntry> vanished() {
        return byFile.values().stream()
                .flatMap(baseline -> baseline.vanished().stream())
                .sorted()
                .toList();
    }

    /** The baseline in a file; one without entries if it was not read. */
    Baseline of(Path file) {
        return byFile.getOrDefault(file, new Baseline(file, List.of()));
    }

    /** Guidelines that are off find nothing, which says nothing about their entries. */
    private Set<String> silent(Settings settings) {
        return guidelines.stream()
                .filter(guideline -> !settings.allows(guideline))
                .map(guideline -> guideline.id().toString())
                .collect(Collectors.toSet());
    }
}
