package org.commcheck.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Parameter;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Guideline.Ground;
import org.commcheck.finding.RuleId;

/** All guidelines of a rulebase, without running anything. Immutable. */
public final class RuleCatalog {

    private final Map<RuleId, Guideline> guidelines = new TreeMap<>();
    private final Map<String, Entry> entries = new HashMap<>();

    /** What the pages say about one rule in DRL. */
    record Entry(Guideline guideline, Ground ground) {}

    /** @throws IllegalArgumentException if two have the same id */
    RuleCatalog(List<Guideline> all) {
        for (Guideline guideline : all) {
            if (guidelines.put(guideline.id(), guideline) != null) {
                throw new IllegalArgumentException("two pages have the id " + guideline.id());
            }
            for (Ground ground : guideline.grounds()) {
                entries.put(ruleName(guideline, ground), new Entry(guideline, ground));
            }
        }
    }

    /** All, sorted by id. */
    public List<Guideline> guidelines() {
        return List.copyOf(guidelines.values());
    }

    /** The guideline of this id; empty if there is none. */
    public Optional<Guideline> find(RuleId id) {
        return Optional.ofNullable(guidelines.get(id));
    }

    /** {@code accountability/undated-action}, or {@code accountability/undated-action: vague} for a ground with a name. */
    private static String ruleName(Guideline guideline, Ground ground) {
        return ground.name().isEmpty() ? guideline.id().toString() : guideline.id() + ": " + ground.name();
    }

    /**
     * What the pages say about a rule.
     *
     * @param ruleName its name in DRL
     * @throws IllegalArgumentException if no page knows it
     */
    Entry entry(String ruleName) {
        Entry entry = entries.get(ruleName);
        if (entry == null) {
            throw new IllegalArgumentException("no page knows the rule “" + ruleName + "”");
        }
        return entry;
    }

    /** Names in DRL of the rules that fire. */
    Set<String> enabled(Settings settings) {
        return entries.entrySet().stream()
                .filter(entry -> settings.allows(
                        entry.getValue().guideline().id(), entry.getValue().ground()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The numbers that the guidelines judge by, as facts for their rules. */
    List<Fact> parameters(Settings settings) {
        List<Fact> facts = new ArrayList<>();
        for (Guideline guideline : guidelines.values()) {
            for (Guideline.Parameter parameter : guideline.parameters()) {
                facts.add(Parameter.of(
                        guideline.id().toString(), parameter.name(), settings.value(guideline.id(), parameter)));
            }
        }
        return facts;
    }

    /** Whether a guideline that is on looks at what came before a document in its series. */
    public boolean looksAcross(Settings settings) {
        return guidelines.values().stream().anyMatch(known -> known.acrossSeries() && settings.allows(known));
    }

    /** Names in DRL of all rules that the pages know. */
    Set<String> ruleNames() {
        return Set.copyOf(entries.keySet());
    }
}
