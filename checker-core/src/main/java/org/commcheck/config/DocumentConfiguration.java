package org.commcheck.config;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commcheck.finding.RuleId;

/** What the configuration says of one document. Immutable. */
public final class DocumentConfiguration {

    /** Of a document that nothing is said of. */
    public static final DocumentConfiguration NONE = new DocumentConfiguration(Map.of(), Map.of());

    private final Map<Setting, Sourced<String>> settings = new EnumMap<>(Setting.class);
    private final Map<RuleId, RuleChoice> rules = new TreeMap<>();

    DocumentConfiguration(Map<Setting, Sourced<String>> settings, Map<RuleId, RuleChoice> rules) {
        this.settings.putAll(settings);
        this.rules.putAll(rules);
    }

    /** A setting with its place; empty if it is not set. */
    public Optional<Sourced<String>> setting(Setting setting) {
        return Optional.ofNullable(settings.get(setting));
    }

    /** The value of a setting; empty if it is not set. */
    public Optional<String> value(Setting setting) {
        return setting(setting).map(Sourced::value);
    }

    /** What is said of guidelines, by id; those that nothing is said of are not there. */
    public Map<RuleId, RuleChoice> rules() {
        return Collections.unmodifiableMap(rules);
    }
}
