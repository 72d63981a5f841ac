package org.commcheck.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.commcheck.extract.Fact;
import org.commcheck.finding.Problem;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** One run of the rules over the facts of one document: made, run once, thrown away. */
final class RuleSession implements AgendaFilter {

    private final String path;
    private final Predicate<String> enabled;
    private final Limits limits;
    private final Findings findings = new Findings();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();
    private final long start = System.nanoTime();
    private int firings;
    private boolean stopped;

    /**
     * @param path how problems name the document
     * @param enabled which rules fire, by their names in DRL
     */
    RuleSession(String path, Predicate<String> enabled, Limits limits) {
        this.path = path;
        this.enabled = enabled;
        this.limits = limits;
    }

    /**
     * Where a run is stopped, so that rules that feed themselves end.
     *
     * @param firings how often rules may fire in one document
     * @param nanos how long they may take
     */
    record Limits(long firings, long nanos) {

        private static final long LEAST = 100_000;
        private static final long PER_FACT = 20;
        private static final long MINUTE = 60_000_000_000L;

        /** Generous: no sound rulebase fires this often over so many facts. */
        static Limits forFacts(int facts) {
            return new Limits(LEAST + PER_FACT * facts, MINUTE);
        }
    }

    /** What the rules reported, in no order that means anything, and what went wrong with them. */
    record Outcome(List<Offence> offences, List<Problem> problems) {}

    Outcome run(KieBase rules, List<Fact> facts) {
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal(Findings.GLOBAL, findings);
            facts.forEach(session::insert);
            fireAll(session);
        } catch (RuntimeException e) {
            problems.add(problem("A rule's condition failed: " + describe(e)
                    + ". Rules that had not been judged by then found nothing; mend the rule or take it out."));
        } finally {
            session.dispose();
        }
        return new Outcome(findings.offences(), problems);
    }

    /** A consequence that throws ends the firing, not the session: firing again goes on with the next match. */
    private void fireAll(KieSession session) {
        boolean done = false;
        while (!done) {
            try {
                session.fireAllRules(this);
                done = true;
            } catch (ConsequenceException e) {
                String rule = e.getMatch().getRule().getName();
                failed.add(rule);
                problems.add(problem("The rule “" + rule + "” failed and was switched off for this document: "
                        + describe(e) + ". The other rules were run; mend the rule or switch it off."));
            }
        }
    }

    /** Called before each firing; the only place where a run that does not end can be stopped. */
    @Override
    public boolean accept(Match match) {
        String rule = match.getRule().getName();
        if (stopped || failed.contains(rule) || !enabled.test(rule)) {
            return false;
        }
        firings++;
        if (firings > limits.firings() || System.nanoTime() - start > limits.nanos()) {
            stopped = true;
            problems.add(problem("The rules were stopped after firing " + (firings - 1) + " times in "
                    + (System.nanoTime() - start) / 1_000_000 + " ms; the last one was “" + rule
                    + "”. A rule that feeds itself never ends: mend it or switch it off."));
        }
        return !stopped;
    }

    private Problem problem(String message) {
        return new Problem(path, 0, message);
    }

    /** What Drools says, which names the rule, and the exception that the rule threw. */
    private static String describe(RuntimeException thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root == thrown ? thrown.toString() : thrown.getMessage() + ": " + root;
    }
}
