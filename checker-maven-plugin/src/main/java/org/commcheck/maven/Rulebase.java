package org.commcheck.maven;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;

/**
 * What the goals ask of a checker.
 *
 * @param check judges documents; for any number of threads
 * @param guidelines all of them, by id
 * @param page a guideline's page in Markdown, with its front matter; empty if it has none
 * @param documentTypes ids of the types that a build may name
 */
record Rulebase(
        Function<CheckRequest, CheckReport> check,
        Supplier<List<Guideline>> guidelines,
        Function<RuleId, Optional<String>> page,
        Supplier<List<String>> documentTypes) {

    /** The rules that come with the plugin. */
    static Rulebase builtIn() {
        Checker checker = Checker.withBuiltInRules();
        return new Rulebase(checker::check, checker::guidelines, checker::page, checker::documentTypes);
    }

    /** Ids of all guidelines. */
    List<String> ruleIds() {
        return guidelines.get().stream()
                .map(guideline -> guideline.id().toString())
                .toList();
    }
}
