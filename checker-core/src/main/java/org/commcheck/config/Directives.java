package org.commcheck.config;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How some documents are to be judged.
 *
 * @param settings value by setting; what is not said is not there
 * @param rules in the order of the file
 */
record Directives(Map<Setting, Sourced<String>> settings, List<RuleDirective> rules) {

    Directives {
        EnumMap<Setting, Sourced<String>> copy = new EnumMap<>(Setting.class);
        copy.putAll(settings);
        settings = copy;
        rules = List.copyOf(rules);
    }
}
