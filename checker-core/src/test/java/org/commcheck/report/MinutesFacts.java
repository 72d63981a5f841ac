package org.commcheck.report;

import java.time.LocalDate;
import java.util.List;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Assignment;
import org.commcheck.extract.Deadline;
import org.commcheck.extract.Decision;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Field;
import org.commcheck.extract.MatrixTask;
import org.commcheck.extract.Owner;
import org.commcheck.extract.ResponsibilityMatrix;
import org.commcheck.extract.Sentence;
import org.commcheck.extract.TimeExpression;
import org.commcheck.extract.TimeKind;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/** Minutes, and by hand what an extractor would see in them. */
final class MinutesFacts {

    static final SourceText SOURCE = SourceText.of("minutes/2026-03-04.md", """
            # Minutes, 4 March 2026
            Author: Ana Lima
            ## Decisions
            We ship on 12 March.
            ## Action items
            - [ ] Rotate the keys (Ana, by Friday)
            - [x] 更新手册 after the freeze (team)
            - [ ] Publish the draft ASAP
            | Task | Ana | Bo |
            | Deploy | A | R |
            """);

    private static final String MATRIX = "| Task | Ana | Bo |\n| Deploy | A | R |";

    private MinutesFacts() {}

    /** In order of place, as {@link org.commcheck.CheckedDocument#facts} has them. */
    static List<Fact> all() {
        return List.of(
                new DocumentInfo(
                        new TextRange(0, 0),
                        SOURCE.path(),
                        "meeting-minutes",
                        "title",
                        "en",
                        false,
                        "team",
                        false,
                        false),
                new Field(at("Author: Ana Lima"), "Ana Lima", "author", true),
                section("Decisions", "We ship on 12 March.", "decisions", 0),
                new Sentence(
                        at("We ship on 12 March."),
                        "We ship on 12 March.",
                        1,
                        "en",
                        Sentence.Mood.COMMITMENT,
                        Sentence.Place.PARAGRAPH,
                        5),
                new Decision(at("We ship on 12 March."), "We ship on 12 March.", true, true, false),
                section("Action items", "- [ ] Rotate", "action-items", 1),
                action(1, "Rotate the keys (Ana, by Friday)", "Rotate the keys", true),
                new Owner(at("Ana, by"), "Ana", 1, true, true),
                new TimeExpression(
                        at("by Friday"),
                        "by Friday",
                        2,
                        0,
                        TimeKind.DATE,
                        true,
                        day(6),
                        day(6),
                        true,
                        TimeExpression.Trouble.NONE),
                new Deadline(at("by Friday"), "by Friday", 1, TimeKind.DATE, day(6)),
                action(2, "更新手册 after the freeze (team)", "更新手册", false),
                new Deadline(at("after the freeze"), "after the freeze", 2, TimeKind.EVENT, null),
                new Owner(at("team"), "team", 2, false, true),
                action(3, "Publish the draft ASAP", "Publish the draft", true),
                new TimeExpression(
                        at("ASAP"), "ASAP", 4, 0, TimeKind.VAGUE, true, null, null, false, TimeExpression.Trouble.NONE),
                new Deadline(at("ASAP"), "ASAP", 3, TimeKind.VAGUE, null),
                new ResponsibilityMatrix(at(MATRIX), "", 1, "RACI"),
                new MatrixTask(at("Deploy"), "Deploy", 1, 1, false),
                new Assignment(at("A | R"), "A", 1, 1, "accountable", "Ana"),
                new Assignment(at("R |"), "R", 1, 1, "responsible", "Bo"));
    }

    private static DocumentSection section(String heading, String body, String kind, int order) {
        return new DocumentSection(at(heading), heading, at(body), kind, 2, order, false, false, false, false);
    }

    private static ActionItem action(int id, String place, String task, boolean open) {
        return new ActionItem(at(place), task, id, open, ActionItem.Form.CHECK_BOX, id == 1 ? "high" : "", false);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static TextRange at(String words) {
        return Samples.range(SOURCE, words);
    }
}
