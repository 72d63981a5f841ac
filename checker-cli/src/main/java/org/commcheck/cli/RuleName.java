package org.commcheck.cli;

import java.util.List;
import java.util.Optional;
import org.commcheck.Checker;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;
import org.commcheck.text.NearestName;

/** Finds the guideline that a user names: by its id, or by the second half of it. */
final class RuleName {

    private RuleName() {}

    static Optional<RuleId> find(String written, Checker checker) {
        List<RuleId> ids = checker.guidelines().stream().map(Guideline::id).toList();
        return ids.stream()
                .filter(id -> id.toString().equals(written))
                .findFirst()
                .or(() -> only(
                        ids.stream().filter(id -> id.name().equals(written)).toList()));
    }

    /** What to tell a user who named one that is not there. */
    static String unknown(String written, Checker checker) {
        List<String> ids = checker.guidelines().stream()
                .map(known -> known.id().toString())
                .toList();
        return "There is no guideline “" + written + "”." + NearestName.suggestion(written, ids)
                + " “commcheck rules list” shows all.";
    }

    private static Optional<RuleId> only(List<RuleId> ids) {
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
