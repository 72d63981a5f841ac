package org.commcheck.engine;

import static org.commcheck.engine.RuleCase.reported;
import static org.commcheck.engine.RuleCase.silent;

import java.util.List;
import org.commcheck.extract.Field;

/** Cases for the family {@code completeness}. */
final class CompletenessCases {

    private static final String SECTION = "completeness/missing-section";
    private static final String FIELD = "completeness/missing-field";

    private CompletenessCases() {}

    static List<RuleCase> all() {
        return List.of(
                reported(
                        "a part that is required",
                        SECTION,
                        report("All is well.\n").requires("next-steps", false, "error"),
                        "completeness/missing-section <next-steps>"),
                reported(
                        "a part that is advised",
                        SECTION,
                        report("一切正常。\n").requires("escalation", false, "warning"),
                        "completeness/missing-section: advised <escalation>"),
                reported(
                        "a part without content",
                        SECTION,
                        report("# Next steps\n")
                                .requires("next-steps", false, "error")
                                .part("Next steps", "next-steps", false),
                        "completeness/missing-section <next-steps>"),
                silent(
                        "a part with content",
                        SECTION,
                        report("Next steps: ship it\n")
                                .requires("next-steps", false, "error")
                                .part("Next steps", "next-steps", true)),
                silent(
                        "a template",
                        SECTION,
                        Draft.template("status-report", "x\n").requires("next-steps", false, "error")),
                reported(
                        "a field that is required",
                        FIELD,
                        report("All is well.\n").requires("date", true, "error"),
                        "completeness/missing-field <date>"),
                reported(
                        "a field with nothing behind its key",
                        FIELD,
                        emptyAuthor(),
                        "completeness/missing-field: advised <author>"),
                silent(
                        "a day in the title",
                        FIELD,
                        report("2026-03-04\n").dated("2026-03-04").requires("date", true, "error")),
                reported(
                        "a day is no author",
                        FIELD,
                        report("2026-03-04\n").dated("2026-03-04").requires("author", true, "error"),
                        "completeness/missing-field <author>"),
                silent(
                        "a field that stands as a part",
                        FIELD,
                        report("By Ana\n").requires("author", true, "warning").part("By Ana", "author", true)));
    }

    private static Draft emptyAuthor() {
        Draft draft = report("汇报人：\n").requires("author", true, "warning");
        return draft.with(new Field(draft.at("汇报人"), "", "author", false));
    }

    private static Draft report(String text) {
        return Draft.of("status-report", text);
    }
}
