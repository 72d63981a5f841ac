package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commcheck.engine.Findings.Failure;
import org.commcheck.extract.Fact;
import org.commcheck.finding.Problem;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** One run of the rules over the facts of one document: made, run once, thrown away. */
final class RuleSession implements AgendaFilter {

    private final String path;
    private final Predicate<String> enabled;
    private final Limits limits;
    private final Findings findings = new Findings();
    private final List<Problem> problems = new ArrayList<>();
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
            session.fireAllRules(this);
        } catch (RuntimeException e) {
            problems.add(problem("A rule's condition failed: " + rootMessage(e)
                    + ". Rules that had not been judged by then found nothing; mend the rule or take it out."));
        } finally {
            session.dispose();
        }
        for (Failure failure : findings.failures()) {
            problems.add(problem("The rule “" + failure.rule() + "” failed: " + rootMessage(failure.cause())
                    + ". The other rules were run; mend the rule or switch it off."));
        }
        return new Outcome(findings.offences(), problems);
    }

    /** Called before each firing; the only place where a run that does not end can be stopped. */
    @Override
    public boolean accept(Match match) {
        String rule = match.getRule().getName();
        if (stopped || !enabled.test(rule)) {
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

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String outer = thrown == root || thrown.getMessage() == null ? "" : thrown.getMessage() + ": ";
        return outer + root;
    }
}
