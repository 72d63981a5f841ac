package org.commcheck.baseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The entries of a baseline. Two equal findings in one section are two equal entries. Immutable.
 *
 * <pre>{@code
 * Baseline baseline = BaselineFile.read(Path.of("commcheck-baseline.json"));
 * BaselineFilter filtered = BaselineFilter.of(findings, baseline.of(document), baseline.pathOf(document));
 * }</pre>
 */
public final class Baseline {

    private final Path folder;
    private final Map<String, List<BaselineEntry>> byPath = new TreeMap<>();

    /** @param file where it lies, or will; paths count from its folder */
    public Baseline(Path file, Collection<BaselineEntry> entries) {
        Path above = file.toAbsolutePath().normalize().getParent();
        this.folder = above == null ? file.toAbsolutePath().normalize() : above;
        entries.stream()
                .sorted()
                .forEach(entry -> byPath.computeIfAbsent(entry.path(), path -> new ArrayList<>())
                        .add(entry));
    }

    /** All, sorted. */
    public List<BaselineEntry> entries() {
        return byPath.values().stream().flatMap(List::stream).toList();
    }

    /** Those of one document, sorted. */
    public List<BaselineEntry> of(Path document) {
        return List.copyOf(byPath.getOrDefault(pathOf(document), List.of()));
    }

    /** All but these, each taken out once; sorted. */
    public List<BaselineEntry> without(Collection<BaselineEntry> dropped) {
        EntryCounts out = new EntryCounts(dropped);
        return entries().stream().filter(entry -> !out.take(entry)).toList();
    }

    /** Entries of documents that are no longer there, sorted. */
    public List<BaselineEntry> vanished() {
        return byPath.values().stream()
                .filter(entries -> Files.notExists(folder.resolve(entries.get(0).path())))
                .flatMap(List::stream)
                .toList();
    }

    /** How the baseline names a document. */
    public String pathOf(Path document) {
        Path file = document.toAbsolutePath().normalize();
        boolean sameRoot = folder.getRoot() != null && folder.getRoot().equals(file.getRoot());
        return (sameRoot ? folder.relativize(file) : file).toString().replace('\\', '/');
    }
}
