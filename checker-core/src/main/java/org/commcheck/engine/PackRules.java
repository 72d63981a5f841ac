package org.commcheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commcheck.engine.PackCompiler.Compiled;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.kie.api.KieBase;

/** The compiled rules of packs, and where each was written. Safe for any number of threads. */
final class PackRules {

    private final PackPages pages;
    private final Set<String> builtIn;
    private final Consumer<Problem> problems;
    private final Map<String, Written> written = new HashMap<>();
    private final Set<String> deriving = new HashSet<>();
    private final Compiled compiled;
    private final Map<Set<DrlFile>, Optional<KieBase>> without = new ConcurrentHashMap<>();

    private record Written(DrlFile file, DrlFile.Header rule) {

        @Override
        public String toString() {
            return file.file().shown() + ":" + rule.line();
        }
    }

    /**
     * Parses and compiles.
     *
     * @param sentences those that were written in sentences, but for names that are taken
     * @param builtIn names of the built-in rules
     * @param problems takes what is wrong
     */
    PackRules(
            List<PackFile> files,
            Function<Set<String>, List<DrlFile>> sentences,
            PackPages pages,
            Set<String> builtIn,
            Consumer<Problem> problems) {
        this.pages = pages;
        this.builtIn = builtIn;
        this.problems = problems;
        List<DrlFile> parsed = new ArrayList<>();
        for (PackFile file : files) {
            DrlFile.Parsed result = file.endsWith(".drl") ? DrlFile.parse(file, file.text()) : DroolsTable.parse(file);
            result.errors().forEach(error -> tell(file, error));
            result.files().stream().filter(this::hasOrder).forEach(parsed::add);
        }
        Set<String> taken = new HashSet<>(builtIn);
        taken.addAll(written.keySet());
        sentences.apply(taken).stream().filter(this::hasOrder).forEach(parsed::add);
        compiled = PackCompiler.compile(parsed);
        compiled.errors()
                .forEach((file, errors) -> errors.stream()
                        .min(Comparator.comparingInt(DrlError::line))
                        .ifPresent(error -> tell(file.file(), file.placed(error))));
        tellPagesWithoutRules(files);
    }

    /** Whether every rule has a name of its own that a page knows. */
    private boolean hasOrder(DrlFile file) {
        boolean order = true;
        for (DrlFile.Header rule : file.rules()) {
            Optional<String> wrong = wrong(rule);
            if (wrong.isPresent()) {
                tell(file.file(), new DrlError(rule.line(), 0, wrong.get()));
                order = false;
            } else {
                written.put(rule.name(), new Written(file, rule));
                if (!rule.reports()) {
                    deriving.add(rule.name());
                }
            }
        }
        return order;
    }

    private Optional<String> wrong(DrlFile.Header rule) {
        Written other = written.get(rule.name());
        if (other != null || builtIn.contains(rule.name())) {
            return Optional.of("There is a rule “" + rule.name() + "” already, "
                    + (other == null ? "which is built in" : "in " + other) + "; give this one another name.");
        }
        return rule.reports() ? missingPage(rule.name()) : Optional.empty();
    }

    private Optional<String> missingPage(String rule) {
        String[] parts = rule.split(": ", 2);
        RuleId id;
        try {
            id = RuleId.of(parts[0]);
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage() + ", and a rule is named by it.");
        }
        if (!pages.has(id)) {
            return Optional.of("The rule “" + rule + "” has no page; write " + id.name() + ".md with “id: " + id
                    + "” beside it, for its message is there.");
        }
        Guideline page = pages.guideline(id);
        String ground = parts.length == 1 ? "" : parts[1];
        return page.grounds().stream().anyMatch(known -> known.name().equals(ground))
                ? Optional.empty()
                : Optional.of("The page " + pages.file(id).shown() + " names no ground “" + ground
                        + "”; add it under “grounds:”.");
    }

    private void tellPagesWithoutRules(List<PackFile> files) {
        for (RuleId id : pages.pages().keySet()) {
            // A rule that is there but can't be used has been told of.
            if (!pages.ofSentence(id) && files.stream().noneMatch(file -> names(file, id))) {
                problems.accept(new Problem(
                        pages.file(id).shown(),
                        1,
                        "No rule is named “" + id + "”; write " + id.name() + ".drl beside its page."));
            }
        }
    }

    private static boolean names(PackFile file, RuleId id) {
        return file.text().contains(file.endsWith(".drl") ? "\"" + id : id.toString());
    }

    private void tell(PackFile file, DrlError error) {
        String column = error.column() > 0 ? "column " + error.column() + ": " : "";
        problems.accept(new Problem(
                file.shown(), error.line(), column + error.message() + " The rules of this file were left out."));
    }

    /** Whether there is anything to run. */
    boolean isEmpty() {
        return compiled.rules().isEmpty();
    }

    /** Whether a rule only derives facts, and so is always on. */
    boolean derives(String rule) {
        return deriving.contains(rule);
    }

    /** A rule with its place, as messages name it. */
    String shown(String rule) {
        Written place = written.get(rule);
        return "“" + rule + "”" + (place == null ? "" : " (" + place + ")");
    }

    /** The files of rules. */
    Set<DrlFile> files(Set<String> rules) {
        Set<DrlFile> files = new HashSet<>();
        rules.forEach(rule -> {
            Written place = written.get(rule);
            if (place != null) {
                files.add(place.file());
            }
        });
        return files;
    }

    /** The rules but for those of some files; empty if none are left. */
    Optional<KieBase> without(Set<DrlFile> files) {
        return files.isEmpty()
                ? compiled.rules()
                : without.computeIfAbsent(Set.copyOf(files), left -> PackCompiler.rebuild(compiled.sound(), left));
    }

    /** The files whose rules were compiled. */
    List<DrlFile> files() {
        return compiled.sound();
    }

    /** The rules of one file. */
    KieBase alone(DrlFile file) {
        Set<DrlFile> others = new HashSet<>(compiled.sound());
        others.remove(file);
        return without(others).orElseThrow();
    }

    /** The rules of a file with their place. */
    String shown(DrlFile file) {
        return file.rules().stream().map(rule -> shown(rule.name())).collect(Collectors.joining(", "));
    }

    /** Names of all rules that were compiled, sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        compiled.sound().forEach(file -> file.rules().forEach(rule -> names.add(rule.name())));
        return names;
    }
}
