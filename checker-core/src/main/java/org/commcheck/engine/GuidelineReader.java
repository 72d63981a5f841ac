package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Guideline.Ground;
import org.commcheck.finding.Guideline.Parameter;
import org.commcheck.finding.Guideline.Status;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;

/** Reads a guideline from the front matter of its page. */
final class GuidelineReader {

    private static final Set<String> WORDS = Set.of("profile", "severity", "message", "help");
    private static final Set<String> OF_PARAMETER = Set.of("default", "min", "max", "description");
    private static final Set<String> KEYS = Set.of(
            "id",
            "severity",
            "profile",
            "reads",
            "status",
            "types",
            "since",
            "source",
            "message",
            "help",
            "grounds",
            "parameters");

    private GuidelineReader() {}

    /**
     * Reads a guideline.
     *
     * @throws RulePageException if a key is missing, unknown, or has a value that it can't have
     */
    static Guideline read(PageMatter matter) {
        matter.allowOnly(KEYS);
        return new Guideline(
                RuleId.of(matter.text("id")),
                strict(matter),
                Status.valueOf(matter.oneOf("status", Set.of("preview", "stable", "deprecated"))
                        .toUpperCase(Locale.ROOT)),
                matter.listOrAll("types"),
                matter.text("since"),
                matter.text("source"),
                grounds(matter),
                parameters(matter),
                matter.has("reads") && matter.oneOf("reads", Set.of("series")).equals("series"));
    }

    private static List<Parameter> parameters(PageMatter matter) {
        List<Parameter> parameters = new ArrayList<>();
        if (matter.has("parameters")) {
            PageMatter all = matter.mapping("parameters");
            for (String name : all.keys()) {
                parameters.add(parameter(name, all.mapping(name)));
            }
        }
        return parameters;
    }

    private static Parameter parameter(String name, PageMatter matter) {
        matter.allowOnly(OF_PARAMETER);
        int standard = matter.number("default");
        int least = matter.number("min");
        int most = matter.number("max");
        if (standard < least || standard > most) {
            throw new RulePageException(
                    matter.origin(), "“default” must be from " + least + " to " + most + ", not " + standard);
        }
        return new Parameter(name, standard, least, most, matter.wording("description"));
    }

    private static List<Ground> grounds(PageMatter matter) {
        List<Ground> grounds = new ArrayList<>();
        grounds.add(
                new Ground("", strict(matter), severity(matter), matter.wording("message"), matter.wording("help")));
        if (matter.has("grounds")) {
            PageMatter others = matter.mapping("grounds");
            for (String name : others.keys()) {
                grounds.add(ground(name, others.mapping(name), grounds.get(0)));
            }
        }
        return grounds;
    }

    private static Ground ground(String name, PageMatter matter, Ground general) {
        matter.allowOnly(WORDS);
        return new Ground(
                name,
                matter.has("profile") ? strict(matter) : general.strict(),
                matter.has("severity") ? severity(matter) : general.severity(),
                matter.has("message") ? matter.wording("message") : general.message(),
                matter.has("help") ? matter.wording("help") : general.help());
    }

    private static boolean strict(PageMatter matter) {
        return matter.oneOf("profile", Set.of("recommended", "strict")).equals("strict");
    }

    private static Severity severity(PageMatter matter) {
        return Severity.of(matter.oneOf("severity", Set.of("error", "warning", "info")));
    }
}
