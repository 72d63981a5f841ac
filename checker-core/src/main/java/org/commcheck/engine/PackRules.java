package org.commcheck.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** The compiled rules of packs, ready to run, and where each was written. Safe for any number of threads. */
final class PackRules implements RuleSession.Names {

    private final List<DrlFile> files;
    private final Optional<KieBase> all;
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> deriving = new HashSet<>();
    private final Map<Set<DrlFile>, Optional<KieBase>> without = new ConcurrentHashMap<>();

    PackRules(CompiledRules compiled) {
        files = compiled.files();
        all = compiled.base();
        for (DrlFile file : files) {
            for (DrlFile.Header rule : file.rules()) {
                places.put(rule.name(), new Place(file, rule));
                if (!rule.reports()) {
                    deriving.add(rule.name());
                }
            }
        }
    }

    /** Where a rule was written. */
    record Place(DrlFile file, DrlFile.Header rule) {

        @Override
        public String toString() {
            return file.file().shown() + ":" + rule.line();
        }
    }

    /** Whether there is anything to run. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether a rule only derives facts, and so is always on. */
    boolean derives(String rule) {
        return deriving.contains(rule);
    }

    /** With its place. */
    @Override
    public String rule(String rule) {
        Place place = places.get(rule);
        return "“" + rule + "”" + (place == null ? "" : " (" + place + ")");
    }

    /** With the place where it is written like that, if there is one alone. */
    @Override
    public String condition(String text) {
        List<String> found = files.stream()
                .filter(file -> file.file().endsWith(".drl"))
                .flatMap(file -> file.places(text).stream())
                .toList();
        return "“" + text + "”" + (found.size() == 1 ? " (" + found.get(0) + ")" : "");
    }

    /** The files of rules. */
    Set<DrlFile> files(Set<String> rules) {
        Set<DrlFile> found = new HashSet<>();
        rules.forEach(rule -> {
            Place place = places.get(rule);
            if (place != null) {
                found.add(place.file());
            }
        });
        return found;
    }

    /** The rules but for those of some files; empty if none are left. */
    Optional<KieBase> without(Set<DrlFile> left) {
        return left.isEmpty()
                ? all
                : without.computeIfAbsent(Set.copyOf(left), gone -> PackCompiler.rebuild(files, gone));
    }

    /** The files whose rules were compiled. */
    List<DrlFile> files() {
        return files;
    }

    /** The rules of one file. */
    KieBase alone(DrlFile file) {
        Set<DrlFile> others = new HashSet<>(files);
        others.remove(file);
        return without(others).orElseThrow();
    }

    /** The rules of a file with their place. */
    String shown(DrlFile file) {
        return file.rules().stream().map(rule -> rule(rule.name())).collect(Collectors.joining(", "));
    }

    /** Names of all rules that were compiled, sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        files.forEach(file -> file.rules().forEach(rule -> names.add(rule.name())));
        return names;
    }
}
