package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Guideline.Ground;
import org.commcheck.finding.Guideline.Status;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;

/** Reads a guideline from the front matter of its page. */
final class GuidelineReader {

    private static final Set<String> WORDS = Set.of("severity", "message", "help");
    private static final Set<String> KEYS = Set.of(
            "id", "severity", "profile", "reads", "status", "types", "since", "source", "message", "help", "grounds");

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
                matter.oneOf("profile", Set.of("recommended", "strict")).equals("strict"),
                Status.valueOf(matter.oneOf("status", Set.of("preview", "stable", "deprecated"))
                        .toUpperCase(Locale.ROOT)),
                matter.listOrAll("types"),
                matter.text("since"),
                matter.text("source"),
                grounds(matter),
                matter.has("reads") && matter.oneOf("reads", Set.of("series")).equals("series"));
    }

    private static List<Ground> grounds(PageMatter matter) {
        List<Ground> grounds = new ArrayList<>();
        grounds.add(new Ground("", severity(matter), matter.wording("message"), matter.wording("help")));
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
                matter.has("severity") ? severity(matter) : general.severity(),
                matter.has("message") ? matter.wording("message") : general.message(),
                matter.has("help") ? matter.wording("help") : general.help());
    }

    private static Severity severity(PageMatter matter) {
        return Severity.of(matter.oneOf("severity", Set.of("error", "warning", "info")));
    }
}
