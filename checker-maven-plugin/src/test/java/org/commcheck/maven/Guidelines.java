package org.commcheck.maven;

import java.util.List;
import java.util.Map;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.Guideline;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;

/** A catalogue made by hand. */
final class Guidelines {

    private Guidelines() {}

    static List<Guideline> all() {
        return List.of(
                guideline(
                        "tone/blame", Severity.WARNING, Profile.RECOMMENDED, List.of(), "Names somebody as the cause."),
                guideline("tone/shouting", Severity.INFO, Profile.STRICT, List.of("sla", "raci"), "Shouts."));
    }

    private static Guideline guideline(
            String id, Severity severity, Profile profile, List<String> types, String summary) {
        return new Guideline(
                RuleId.of(id),
                severity,
                profile,
                "stable",
                types,
                "0.1.0",
                "004 §4",
                summary,
                Map.of(),
                "# " + id + "\n\n## What it flags\n" + summary + "\n");
    }
}
