package org.commcheck.engine;

import static org.commcheck.engine.RuleCase.reported;
import static org.commcheck.engine.RuleCase.silent;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.Conclusion;
import org.commcheck.extract.Lead;

/** Cases for the family {@code structure}. */
final class StructureCases {

    private static final String BURIED = "structure/buried-conclusion";
    private static final String NO_ACTIONS = "structure/missing-action-items";
    private static final String NOT_LAST = "structure/action-items-not-last";
    private static final String EMPTY = "structure/empty-section";

    private StructureCases() {}

    static List<RuleCase> all() {
        List<RuleCase> cases = new ArrayList<>();
        cases.addAll(buried());
        cases.addAll(late());
        cases.addAll(missingActions());
        cases.addAll(notLast());
        cases.addAll(empty());
        return cases;
    }

    private static List<RuleCase> buried() {
        return List.of(
                reported(
                        "an opening without conclusion",
                        BURIED,
                        opening("status-report", "This report covers the week.\n", false),
                        "structure/buried-conclusion <conclusion>"),
                silent("an opening that concludes", BURIED, opening("status-report", "All is on track.\n", true)),
                silent("minutes", BURIED, opening("meeting-minutes", "We met at ten.\n", false)),
                silent("a document without text", BURIED, Draft.of("status-report", "")),
                silent(
                        "a summary first",
                        BURIED,
                        opening("proposal", "We looked at tools.\n# Summary\nBuy one.\n# Details\nx\n", false)
                                .section("Summary", "summary", 1, 0)
                                .section("Details", "other", 1, 1)),
                reported(
                        "a summary that stands empty",
                        BURIED,
                        opening("status-report", "# Overview\n# Progress\nWe worked.\n", false)
                                .section("Overview", "summary", 1, 0, "empty")
                                .section("Progress", "progress", 1, 1),
                        "structure/buried-conclusion <conclusion>"));
    }

    private static List<RuleCase> late() {
        return List.of(
                reported(
                        "a summary behind the details",
                        BURIED,
                        opening(
                                        "status-report",
                                        "# Week 4\n# Progress\nWe worked.\n# Conclusion\nAll is well.\n",
                                        false)
                                .section("Week 4", "other", 1, 0)
                                .section("Progress", "progress", 1, 1)
                                .section("Conclusion", "summary", 1, 2),
                        "structure/buried-conclusion: late <Conclusion>"),
                silent(
                        "a summary behind background and title",
                        BURIED,
                        opening("proposal", "# Tools\n# Background\nOld.\n# Summary\nBuy one.\n", false)
                                .section("Tools", "other", 1, 0)
                                .section("Background", "background", 1, 1)
                                .section("Summary", "summary", 1, 2)),
                silent("a summary at the end too", BURIED, concludedTwice()));
    }

    private static Draft concludedTwice() {
        Draft draft = opening(
                        "status-report", "All is on track.\n# Progress\nWe worked.\n# Conclusion\nAll is well.\n", true)
                .section("Progress", "progress", 1, 0)
                .section("Conclusion", "summary", 1, 1);
        return draft.with(new Conclusion(draft.at("All is on track."), "All is on track.", true));
    }

    private static List<RuleCase> missingActions() {
        return List.of(
                reported(
                        "minutes that ask nothing",
                        NO_ACTIONS,
                        Draft.of("meeting-minutes", "我们讨论了导出功能。\n"),
                        "structure/missing-action-items <action-items>"),
                silent(
                        "minutes with a done item",
                        NO_ACTIONS,
                        Draft.of("meeting-minutes", "- [x] Tidy up\n").done(1, "Tidy up")),
                silent(
                        "an explicit none",
                        NO_ACTIONS,
                        Draft.of("meeting-minutes", "# Next steps\nNone.\n")
                                .section("Next steps", "next-steps", 1, 0, "none")),
                silent(
                        "a part with content",
                        NO_ACTIONS,
                        Draft.of("meeting-minutes", "Action items: see the board.\n")
                                .part("Action items", "action-items", true)),
                reported(
                        "a part without content",
                        NO_ACTIONS,
                        Draft.of("meeting-minutes", "# Action items\n").part("Action items", "action-items", false),
                        "structure/missing-action-items <action-items>"),
                silent("a report", NO_ACTIONS, Draft.of("status-report", "All is well.\n")),
                silent("a template", NO_ACTIONS, Draft.template("meeting-minutes", "# Action items\n")));
    }

    private static List<RuleCase> notLast() {
        return List.of(
                reported(
                        "content follows",
                        NOT_LAST,
                        twoSections("meeting-minutes", "Risks", "risks", ""),
                        "structure/action-items-not-last <Actions>"),
                silent("an appendix follows", NOT_LAST, twoSections("meeting-minutes", "Links", "appendix", "closing")),
                silent("an empty section follows", NOT_LAST, twoSections("meeting-minutes", "Risks", "risks", "empty")),
                silent("more next steps follow", NOT_LAST, twoSections("meeting-minutes", "Later", "next-steps", "")),
                silent("a document of no type", NOT_LAST, twoSections("general", "Risks", "risks", "")),
                silent(
                        "a list within a topic",
                        NOT_LAST,
                        Draft.of("meeting-minutes", "# Keys\n## Actions\nx\n# Export\ny\n## Notes\nz\n")
                                .section("Keys", "other", 1, 0)
                                .section("Actions", "action-items", 2, 1)
                                .section("Export", "other", 1, 2)
                                .section("Notes", "other", 2, 3)));
    }

    private static Draft twoSections(String type, String title, String kind, String flags) {
        return Draft.of(type, "# Actions\nx\n# " + title + "\ny\n")
                .section("Actions", "action-items", 1, 0)
                .section(title, kind, 1, 1, flags);
    }

    private static List<RuleCase> empty() {
        return List.of(
                reported(
                        "a heading with nothing under it",
                        EMPTY,
                        after("meeting-minutes", "Export", "other", "empty"),
                        "structure/empty-section <Export>"),
                silent(
                        "the title",
                        EMPTY,
                        Draft.of("meeting-minutes", "# Minutes\n").section("Minutes", "other", 1, 0, "empty")),
                silent("an explicit none", EMPTY, after("meeting-minutes", "Risks", "risks", "empty none")),
                silent(
                        "a heading that is a sentence",
                        EMPTY,
                        after("meeting-minutes", "We adjourned.", "other", "empty sentence")),
                silent(
                        "an adjournment",
                        EMPTY,
                        after("meeting-minutes", "Adjournment", "adjournment", "empty closing")),
                silent("the actions of minutes", EMPTY, after("meeting-minutes", "Actions", "action-items", "empty")),
                silent(
                        "a required part",
                        EMPTY,
                        after("status-report", "Progress", "progress", "empty").requires("progress", false, "error")),
                silent("a document of no type", EMPTY, after("general", "Export", "other", "empty")));
    }

    private static Draft after(String type, String title, String kind, String flags) {
        return Draft.of(type, "# Weekly\nx\n# " + title + "\n")
                .section("Weekly", "other", 1, 0)
                .section(title, kind, 1, 1, flags);
    }

    private static Draft opening(String type, String text, boolean concludes) {
        Draft draft = Draft.of(type, text);
        String line = text.substring(0, text.indexOf('\n'));
        return draft.with(new Lead(draft.at(line), line, concludes));
    }
}
