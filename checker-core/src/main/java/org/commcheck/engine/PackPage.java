package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Guideline.Ground;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;

/**
 * A page of a pack with its examples, which are tests: that of a rule, or one that stands beside a word list or table under its name and shows
 * what it changes.
 *
 * @param file as messages name it
 * @param line 1-based, where the page begins, or the sentence of a rule that has no page
 * @param lines the page as it was written
 * @param rule the rule; empty on the page of a table
 * @param rules the rule's grounds, by their names in DRL
 */
public record PackPage(
        String file,
        int line,
        List<String> lines,
        Optional<RuleId> rule,
        List<String> rules,
        List<RuleExample> examples) {

    public PackPage {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }

    /**
     * The pages of a pack that are in order, those of rules first.
     *
     * @param problems takes what is wrong with pages of tables; what is wrong with those of rules is told when the pack is used
     */
    public static List<PackPage> of(RulePack pack, Consumer<Problem> problems) {
        List<PackPage> pages = new ArrayList<>();
        PackPages known = new PackPages(List.of(), problem -> {});
        PackSentences sentences = new PackSentences(pack, problem -> {});
        known.addAll(pack.pages(), sentences);
        known.requireExamples();
        for (Guideline rule : known.guidelines()) {
            PackFile file = known.file(rule.id());
            pages.add(ofRule(file, file.endsWith(".md") ? 1 : sentences.line(rule.id()), rule));
        }
        for (PackFile file : pack.tablePages()) {
            try {
                pages.add(ofTable(file));
            } catch (RulePageException e) {
                problems.accept(PackPages.leftOut(file, e));
            } catch (IllegalArgumentException e) {
                problems.accept(new Problem(file.shown(), 1, "The page was left out: " + e.getMessage() + "."));
            }
        }
        return pages;
    }

    private static PackPage ofRule(PackFile file, int line, Guideline rule) {
        RuleId id = rule.id();
        List<String> rules = rule.grounds().stream()
                .map(Ground::name)
                .map(ground -> ground.isEmpty() ? id.toString() : id + ": " + ground)
                .toList();
        List<String> lines = file.text().lines().toList();
        List<RuleExample> examples = RuleExampleReader.readAll(file.shown(), FencedBlock.readAll(lines));
        return new PackPage(file.shown(), line, lines, Optional.of(id), rules, examples);
    }

    private static PackPage ofTable(PackFile file) {
        List<String> lines = file.text().lines().toList();
        List<RuleExample> examples = RuleExampleReader.readAll(file.shown(), FencedBlock.readAll(lines));
        return new PackPage(file.shown(), 1, lines, Optional.empty(), List.of(), examples);
    }
}
