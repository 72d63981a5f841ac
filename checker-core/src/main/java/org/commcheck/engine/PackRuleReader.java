package org.commcheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commcheck.engine.PackCompiler.Compiled;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;

/** Reads the rules of packs: parses them, sees whether each has a page and a name of its own, and compiles those that do. For one use. */
final class PackRuleReader {

    private final PackPages pages;
    private final Set<String> builtIn;
    private final Consumer<Problem> problems;
    private final Map<String, PackRules.Place> places = new HashMap<>();

    /**
     * @param builtIn names of the built-in rules
     * @param problems takes what is wrong
     */
    PackRuleReader(PackPages pages, Set<String> builtIn, Consumer<Problem> problems) {
        this.pages = pages;
        this.builtIn = builtIn;
        this.problems = problems;
    }

    /**
     * The rules that are in order.
     *
     * @param sentences those that were written in sentences, but for names that are taken
     */
    CompiledRules read(List<PackFile> files, Function<Set<String>, List<DrlFile>> sentences) {
        pages.requireExamples();
        List<DrlFile> parsed = new ArrayList<>();
        for (PackFile file : files) {
            DrlFile.Parsed result =
                    file.endsWith(".drl") ? DrlParsing.parse(file, file.text()) : DroolsTable.parse(file);
            result.errors().forEach(error -> tell(file, error));
            result.files().stream().filter(this::hasOrder).forEach(parsed::add);
        }
        Set<String> taken = new HashSet<>(builtIn);
        taken.addAll(places.keySet());
        sentences.apply(taken).stream().filter(this::hasOrder).forEach(parsed::add);
        Compiled compiled = PackCompiler.compile(parsed);
        compiled.errors()
                .forEach((file, errors) -> errors.stream()
                        .min(Comparator.comparingInt(DrlError::line))
                        .map(file::placed)
                        .ifPresent(error -> tell(file, error)));
        tellPagesWithoutRules(files);
        return compiled.rules();
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
                places.put(rule.name(), new PackRules.Place(file, rule));
            }
        }
        return order;
    }

    private Optional<String> wrong(DrlFile.Header rule) {
        PackRules.Place other = places.get(rule.name());
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
        for (RuleId id : pages.ids()) {
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

    /** What the compiler found, with the rule. */
    private void tell(DrlFile file, DrlError error) {
        String rule = file.ruleAt(error.line())
                .map(name -> " This is in the rule “" + name + "”.")
                .orElse("");
        tell(file.file(), new DrlError(error.line(), error.column(), error.message() + rule));
    }

    private void tell(PackFile file, DrlError error) {
        String column = error.column() > 0 ? "column " + error.column() + ": " : "";
        problems.accept(new Problem(
                file.shown(), error.line(), column + error.message() + " The rules of this file were left out."));
    }
}
