package org.commcheck.engine;

import java.util.Arrays;
import java.util.List;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.DocumentSection;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Guideline.Ground;
import org.commcheck.finding.Guideline.Status;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.finding.Wording;
import org.commcheck.text.TextRange;

/** Facts and guidelines for the tests of the engine. */
final class Samples {

    private Samples() {}

    static ActionItem item(int start, String text) {
        return new ActionItem(
                new TextRange(start, start + text.length()), text, start, true, ActionItem.Form.LISTED, "", false);
    }

    static DocumentInfo document(String type, String language) {
        return new DocumentInfo(new TextRange(0, 0), "a.md", type, "title", language, false, "team", false, false);
    }

    static DocumentSection section(int start, int bodyEnd, String title, int level) {
        TextRange heading = new TextRange(start, start + title.length());
        TextRange body = new TextRange(heading.end(), bodyEnd);
        return new DocumentSection(heading, title, body, "other", level, start, false, false, false, false);
    }

    /** A guideline whose grounds say their own names; the general one is an error, the others are warnings. */
    static Guideline guideline(String id, boolean strict, String... grounds) {
        List<Ground> all =
                Arrays.stream(grounds).map(name -> ground(name, strict)).toList();
        return new Guideline(RuleId.of(id), strict, Status.STABLE, List.of(), "0.1.0", "002", all);
    }

    private static Ground ground(String name, boolean strict) {
        return new Ground(
                name,
                strict,
                name.isEmpty() ? Severity.ERROR : Severity.WARNING,
                new Wording("“{text}” " + name, "“{text}”：" + name),
                new Wording("Mend it.", "请修改。"));
    }
}
