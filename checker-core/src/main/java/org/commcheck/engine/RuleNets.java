package org.commcheck.engine;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The built-in rules as nets: one of all of them for whatever choice of rules there is, and one of those alone by which many documents are
 * judged, in which the others cost nothing. Safe for any number of threads.
 */
final class RuleNets {

    /** After so many documents, or entries of running logs, a net of its own has paid for what it takes to make. */
    private static final int WORTHWHILE = 500;

    private final List<String> models;
    private final ClassLoader loader;
    private final Lazily<RuleNet> all;

    /** @param models names of the classes of the rules as they were compiled */
    RuleNets(List<String> models, ClassLoader loader) {
        this.models = models;
        this.loader = loader;
        this.all = Lazily.once(() -> new RuleNet(ExecutableModel.load(models, loader, rule -> true)));
    }

    /** The net of all rules. */
    RuleNet all() {
        return all.get();
    }

    /** A new net of some rules. */
    RuleNet only(Set<String> rules) {
        return new RuleNet(ExecutableModel.load(models, loader, rules::contains));
    }

    /** What one choice of rules is judged by. */
    Chosen choose(Set<String> rules) {
        return new Chosen(rules);
    }

    /** A choice of rules, of which it is counted how often it judges. */
    final class Chosen {

        private final AtomicInteger judged = new AtomicInteger();
        private final Lazily<RuleNet> own;

        private Chosen(Set<String> rules) {
            this.own = Lazily.once(() -> only(rules));
        }

        /** The net to judge the next document by. */
        RuleNet net() {
            return judged.get() >= WORTHWHILE || judged.incrementAndGet() >= WORTHWHILE ? own.get() : all();
        }
    }
}
