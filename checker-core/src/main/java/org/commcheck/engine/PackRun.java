package org.commcheck.engine;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.commcheck.engine.RuleSession.Limits;
import org.commcheck.engine.RuleSession.Outcome;
import org.commcheck.extract.Fact;
import org.commcheck.finding.Problem;
import org.kie.api.KieBase;

/**
 * Runs the rules of packs over one document, whatever those rules do. A rule whose condition throws ends a session, and one that never ends
 * holds it; then the others are run again without its file.
 */
final class PackRun {

    private final PackRules rules;
    private final String path;
    private final Predicate<String> enabled;
    private final Limits limits;
    private final Set<Problem> problems = new LinkedHashSet<>();

    /**
     * @param path how problems name the document
     * @param enabled which rules fire
     */
    PackRun(PackRules rules, String path, Predicate<String> enabled, Limits limits) {
        this.rules = rules;
        this.path = path;
        this.enabled = rule -> rules.derives(rule) || enabled.test(rule);
        this.limits = limits;
    }

    /** What was reported, and what went wrong. */
    Outcome over(List<Fact> facts) {
        Set<DrlFile> left = new HashSet<>();
        while (true) {
            Optional<KieBase> base = rules.without(left);
            if (base.isEmpty()) {
                return new Outcome(List.of(), List.copyOf(problems));
            }
            Outcome outcome = run(base.get(), facts);
            if (!outcome.cut()) {
                problems.addAll(outcome.problems());
                return new Outcome(outcome.offences(), List.copyOf(problems));
            }
            Set<DrlFile> cutters = rules.files(outcome.cutters());
            problems.addAll(cutters.isEmpty() ? List.of() : outcome.problems());
            if (!left.addAll(cutters.isEmpty() ? cutters(facts, left) : cutters)) {
                problems.addAll(outcome.problems());
                return new Outcome(outcome.offences(), List.copyOf(problems));
            }
        }
    }

    /** Where Drools doesn't name the rule that failed, each file is tried alone. */
    private Set<DrlFile> cutters(List<Fact> facts, Set<DrlFile> left) {
        Set<DrlFile> found = new HashSet<>();
        for (DrlFile file : rules.files()) {
            if (!left.contains(file)) {
                Outcome alone = run(rules.alone(file), facts);
                if (alone.cut()) {
                    found.add(file);
                    alone.problems()
                            .forEach(problem -> problems.add(
                                    new Problem(path, 0, "In " + rules.shown(file) + ": " + problem.message())));
                }
            }
        }
        return found;
    }

    /** On a thread of its own, which is left behind if it does not end. */
    private Outcome run(KieBase base, List<Fact> facts) {
        RuleSession session = new RuleSession(path, enabled, limits, rules);
        FutureTask<Outcome> task = new FutureTask<>(() -> session.run(base, facts));
        Thread thread = new Thread(task, "commcheck-pack");
        thread.setDaemon(true);
        thread.start();
        try {
            // The session stops by itself between two firings; this is for what goes on within one.
            return task.get(limits.nanos() + limits.nanos() / 4, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            return endless(session.running());
        } catch (ExecutionException e) {
            throw new IllegalStateException("the rules of a pack could not be run over " + path, e.getCause());
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new CancellationException("the check was interrupted");
        }
    }

    private Outcome endless(String rule) {
        String which = rule.isEmpty() ? "A condition of a rule pack" : "The rule " + rules.rule(rule);
        Problem problem = new Problem(
                path,
                0,
                which + " had not ended after " + limits.nanos() / 1_000_000 + " ms and was left out for this document;"
                        + " mend it or switch it off.");
        return new Outcome(List.of(), List.of(problem), List.of(), true, rule.isEmpty() ? Set.of() : Set.of(rule));
    }
}
