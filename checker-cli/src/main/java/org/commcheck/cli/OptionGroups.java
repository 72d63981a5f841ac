package org.commcheck.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Puts the options of a command into an order for readers: by what they are about if there are many, and at last those that every command has. */
final class OptionGroups {

    /** From this many options on a list is easier to read in groups. */
    private static final int MANY = 9;

    /** What the options of the commands that read documents are about. */
    private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put(
                "Documents",
                List.of("--type", "--today", "--changed-since", "--force-exclude", "--encoding", "--stdin-path"));
        GROUPS.put("Guidelines", List.of("--profile", "--rule", "--packs", "--config", "--no-config"));
        GROUPS.put("What counts", List.of("--fail-on", "--baseline", "--no-baseline", "--update"));
        GROUPS.put(
                "Output",
                List.of("--format", "--all", "--show", "--statistics", "--quiet", "--lang", "--color", "--history"));
        GROUPS.put("Run", List.of("--threads", "--time-limit", "--max-size", "--no-cache"));
    }

    private static final List<String> GENERAL = List.of("--verbose", "--help", "--version");

    private OptionGroups() {}

    /** The options under their headings, each option once. Without groups the heading is “Options”. */
    static Map<String, List<OptionSpec>> of(CommandSpec command) {
        List<OptionSpec> general = new ArrayList<>();
        List<OptionSpec> options = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            (GENERAL.contains(option.longestName()) ? general : options).add(option);
        }
        general.sort(Comparator.comparingInt(option -> GENERAL.indexOf(option.longestName())));
        Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
        if (options.size() >= MANY) {
            GROUPS.forEach((heading, names) -> groups.put(heading, taken(options, names)));
            groups.values().removeIf(List::isEmpty);
        }
        options.addAll(general);
        groups.put(groups.isEmpty() ? "Options" : "General", options);
        return groups;
    }

    /** Takes the options of these names out of a list, in the order of the names. */
    private static List<OptionSpec> taken(List<OptionSpec> options, List<String> names) {
        List<OptionSpec> taken = new ArrayList<>();
        for (String name : names) {
            options.stream()
                    .filter(option -> option.longestName().equals(name))
                    .findFirst()
                    .ifPresent(taken::add);
        }
        options.removeAll(taken);
        return taken;
    }
}
