package org.commcheck.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commcheck.extract.Fact;
import org.commcheck.finding.Problem;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** One run of the rules over the facts of one document. */
final class RuleSession implements AgendaFilter {

    /** How Drools names the rules of a condition. */
    private static final Pattern RULE = Pattern.compile("Rule \"([^\"]+)\"");

    /** How Drools and MVEL repeat a condition. */
    private static final Pattern CONDITION = Pattern.compile(
            "Error evaluating constraint '(.*)' in \\[|\\[Near : \\{\\.\\.\\. (.*?) \\.{4}}]", Pattern.DOTALL);

    private final String path;
    private final Predicate<String> enabled;
    private final Limits limits;
    private final Names names;
    private final Set<String> cutters = new HashSet<>();
    private final Findings findings = new Findings();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();
    private final long start = System.nanoTime();
    private int firings;
    private boolean stopped;
    private volatile String running = "";

    /**
     * @param path how problems name the document
     * @param enabled which rules fire, by their names in DRL
     */
    RuleSession(String path, Predicate<String> enabled, Limits limits) {
        this(path, enabled, limits, new Names() {});
    }

    RuleSession(String path, Predicate<String> enabled, Limits limits, Names names) {
        this.names = names;
        this.path = path;
        this.enabled = enabled;
        this.limits = limits;
    }

    /** How problems name rules, and conditions in them. */
    interface Names {

        default String rule(String name) {
            return "“" + name + "”";
        }

        /** @param text as Drools repeats it */
        default String condition(String text) {
            return "“" + text + "”";
        }
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

    /**
     * What the rules reported, in no order that means anything, and what went wrong with them.
     *
     * @param derived the facts that the rules added
     * @param cut whether some rules were not judged
     * @param cutters the rules that kept others from being judged, as far as they are known
     */
    record Outcome(
            List<Offence> offences, List<Problem> problems, List<Fact> derived, boolean cut, Set<String> cutters) {

        Outcome(List<Offence> offences, List<Problem> problems) {
            this(offences, problems, List.of(), false, Set.of());
        }
    }

    /** Runs rules that judge many documents. */
    Outcome run(RuleNet rules, List<Fact> facts) {
        KieSession session = rules.open(findings);
        return run(session, facts, fact -> rules.looksAt(fact, session));
    }

    /** Runs rules whose conditions may do anything: the session is thrown away with whatever state they leave it in. */
    Outcome run(KieBase rules, List<Fact> facts) {
        KieSession session = rules.newKieSession();
        if (RuleNet.reports(rules)) {
            session.setGlobal(Findings.GLOBAL, findings);
        }
        return run(session, facts, fact -> true);
    }

    private Outcome run(KieSession session, List<Fact> facts, Predicate<Fact> wanted) {
        try {
            for (Fact fact : facts) {
                if (wanted.test(fact)) {
                    session.insert(fact);
                }
            }
            long given = session.getFactCount();
            fireAll(session);
            return new Outcome(findings.offences(), problems, derived(session, facts, given), stopped, cutters);
        } catch (RuntimeException e) {
            Matcher rule = RULE.matcher(String.valueOf(e.getMessage()));
            while (rule.find()) {
                cutters.add(rule.group(1));
            }
            String of = cutters.stream().map(names::rule).collect(Collectors.joining(", "));
            problems.add(problem("A condition " + (of.isEmpty() ? "" : "of " + of + " ") + "failed: " + condition(e)
                    + ". Rules that had not been judged by then found nothing; mend the rule or take it out."));
        } finally {
            session.dispose();
        }
        return new Outcome(findings.offences(), problems, List.of(), true, cutters);
    }

    private static List<Fact> derived(KieSession session, List<Fact> facts, long count) {
        if (session.getFactCount() <= count) {
            return List.of();
        }
        Set<Object> given = Collections.newSetFromMap(new IdentityHashMap<>());
        given.addAll(facts);
        List<Fact> added = new ArrayList<>();
        for (Object object : session.getObjects()) {
            if (object instanceof Fact fact && !given.contains(fact)) {
                added.add(fact);
            }
        }
        return added;
    }

    /** The rule whose consequence is running; empty before the first fires. */
    String running() {
        return running;
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
                problems.add(problem("The rule " + names.rule(rule) + " failed and was switched off for this document: "
                        + describe(e) + ". The other rules were run; mend the rule or switch it off."));
            }
        }
    }

    /** Called before each firing; the only place where a run that does not end can be stopped. */
    @Override
    public boolean accept(Match match) {
        String rule = match.getRule().getName();
        running = rule;
        stopped |= Thread.currentThread().isInterrupted();
        if (stopped || failed.contains(rule) || !enabled.test(rule)) {
            return false;
        }
        firings++;
        if (firings > limits.firings() || System.nanoTime() - start > limits.nanos()) {
            stopped = true;
            cutters.add(rule);
            problems.add(problem("The rules were stopped after firing " + (firings - 1) + " times in "
                    + (System.nanoTime() - start) / 1_000_000 + " ms; the last one was " + names.rule(rule)
                    + ". A rule that feeds itself never ends: mend it or switch it off."));
        }
        return !stopped;
    }

    private Problem problem(String message) {
        return new Problem(path, 0, message);
    }

    /** The condition and what it threw, else what Drools says. */
    private String condition(RuntimeException thrown) {
        Matcher text = CONDITION.matcher(String.valueOf(thrown.getMessage()));
        if (!text.find()) {
            return describe(thrown);
        }
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return names.condition(text.group(1) == null ? text.group(2) : text.group(1)) + ": "
                + (root == thrown ? thrown.getMessage() : root);
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
