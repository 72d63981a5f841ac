package org.commcheck.maven;

import java.util.List;
import java.util.Optional;
import org.commcheck.BaselineResult;
import org.commcheck.CheckReport;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.finding.Wording;

/** A catalogue made by hand. */
final class Guidelines {

    private Guidelines() {}

    static List<Guideline> all() {
        return List.of(
                guideline(
                        "tone/blame",
                        Severity.WARNING,
                        false,
                        List.of(),
                        new Wording("“{text}” blames.", "“{text}”是指责。")),
                guideline("tone/shouting", Severity.INFO, true, List.of("sla"), new Wording("It shouts.", "在喊叫。")));
    }

    /** A rulebase that finds nothing. */
    static Rulebase rulebase() {
        return new Rulebase(
                request -> new Rulebase.Outcome(new CheckReport(List.of(), List.of())),
                Guidelines::all,
                id -> Optional.of("---\nid: " + id + "\n---\n# Title\n\n## What it flags\nThe rest of " + id + "\n"),
                () -> List.of("sla"),
                (shown, document, use) ->
                        List.of("# " + shown, "# " + use.file().isPresent()),
                (request, update, fallback) -> new BaselineResult(List.of(), List.of()));
    }

    private static Guideline guideline(
            String id, Severity severity, boolean strict, List<String> types, Wording message) {
        Guideline.Ground ground = new Guideline.Ground("", strict, severity, message, new Wording("Be kind.", "请友善。"));
        return new Guideline(RuleId.of(id), strict, Guideline.Status.STABLE, types, "0.1.0", "004 §4", List.of(ground));
    }
}
