package org.commcheck.engine;

import static org.commcheck.engine.RuleCase.reported;
import static org.commcheck.engine.RuleCase.silent;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.Placeholder;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.TimeExpression.Trouble;
import org.commcheck.extract.TimeKind;

/** Cases for the family {@code precision}. */
final class PrecisionCases {

    private static final String VAGUE = "precision/vague-deadline";
    private static final String PLACEHOLDER = "precision/placeholder";
    private static final String UNANCHORED = "precision/unanchored-date";

    private PrecisionCases() {}

    static List<RuleCase> all() {
        List<RuleCase> cases = new ArrayList<>();
        cases.addAll(vagueInCommitments());
        cases.addAll(vagueElsewhere());
        cases.addAll(placeholders());
        cases.addAll(dates());
        cases.addAll(unanchored());
        return cases;
    }

    private static List<RuleCase> vagueInCommitments() {
        return List.of(
                reported(
                        "a promise that names no day",
                        VAGUE,
                        promise("Bo will send it ASAP.", -1).time(1, "ASAP", TimeKind.VAGUE),
                        "precision/vague-deadline <ASAP>"),
                reported(
                        "a request that names no day, in Chinese",
                        VAGUE,
                        promise("请相关人员尽快处理。", -1).time(1, "尽快", TimeKind.VAGUE),
                        "precision/vague-deadline <尽快>"),
                silent(
                        "a day in the same sentence",
                        VAGUE,
                        promise("Bo will send it ASAP, on 5 March at the latest.", -1)
                                .time(1, "ASAP", TimeKind.VAGUE)
                                .time(1, "on 5 March", TimeKind.DATE)),
                reported(
                        "a coarse span in the same sentence is no help",
                        VAGUE,
                        promise("Bo will send it soon, in March.", -1)
                                .time(1, "soon", TimeKind.VAGUE)
                                .time(1, "in March", TimeKind.COARSE),
                        "precision/vague-deadline <soon>"),
                reported(
                        "the first of several",
                        VAGUE,
                        promise("Bo will soon send it, shortly or eventually.", -1)
                                .time(1, "eventually", TimeKind.VAGUE)
                                .time(1, "shortly", TimeKind.VAGUE)
                                .time(1, "soon", TimeKind.VAGUE),
                        "precision/vague-deadline <soon>"),
                silent(
                        "an open action item has its own guideline",
                        VAGUE,
                        promise("Bo will send it ASAP.", 7)
                                .time(1, "ASAP", TimeKind.VAGUE)
                                .open(7, "send it")
                                .deadline(7, "ASAP", TimeKind.VAGUE)),
                reported(
                        "a day in another sentence is no help",
                        VAGUE,
                        promise("Bo will send it ASAP. We met on 5 March.", -1)
                                .time(1, "ASAP", TimeKind.VAGUE)
                                .time(2, "on 5 March", TimeKind.DATE),
                        "precision/vague-deadline <ASAP>"));
    }

    private static List<RuleCase> vagueElsewhere() {
        return List.of(
                reported(
                        "a statement",
                        VAGUE,
                        statement("The move is soon.", Mood.STATEMENT).time(1, "soon", TimeKind.VAGUE),
                        "precision/vague-deadline: elsewhere <soon>"),
                silent(
                        "the past",
                        VAGUE,
                        statement("The service soon recovered.", Mood.PAST).time(1, "soon", TimeKind.VAGUE)),
                silent(
                        "somebody else's words",
                        VAGUE,
                        statement("He said “soon”.", Mood.QUOTE).time(1, "soon", TimeKind.VAGUE)),
                silent(
                        "a question",
                        VAGUE,
                        statement("Is the move soon?", Mood.QUESTION).time(1, "soon", TimeKind.VAGUE)),
                silent("a heading", VAGUE, note("# 近期工作计划\n").time(-1, "近期", TimeKind.VAGUE)),
                silent(
                        "the deadline of a done item",
                        VAGUE,
                        statement("| send it | soon | done |", Mood.STATEMENT)
                                .time(1, "soon", TimeKind.VAGUE)
                                .done(7, "send it")
                                .deadline(7, "soon", TimeKind.VAGUE)));
    }

    private static List<RuleCase> placeholders() {
        Draft plain = note("It handles TBD orders.\n");
        Draft template = Draft.template("general", "It handles TBD orders.\n");
        Draft owner = note("| send it | TBD |\n").open(7, "send it");
        Draft part = note("## Scope\nTBD\n");
        return List.of(
                reported(
                        "words left from a template",
                        PLACEHOLDER,
                        plain.with(new Placeholder(plain.at("TBD"), "TBD", -1, "")),
                        "precision/placeholder <TBD>"),
                silent("a template", PLACEHOLDER, template.with(new Placeholder(template.at("TBD"), "TBD", -1, ""))),
                silent("an item's owner", PLACEHOLDER, owner.with(new Placeholder(owner.at("TBD"), "TBD", 7, ""))),
                silent("a required part", PLACEHOLDER, part.with(new Placeholder(part.at("TBD"), "TBD", -1, "scope"))));
    }

    private static List<RuleCase> dates() {
        return List.of(
                reported(
                        "no such day",
                        "precision/impossible-date",
                        note("It ends on 2026-02-30.\n").troubled("2026-02-30", Trouble.NO_SUCH_DAY),
                        "precision/impossible-date <2026-02-30>"),
                reported(
                        "another weekday",
                        "precision/impossible-date",
                        note("We meet on Friday, 4 March 2026.\n")
                                .troubled("Friday, 4 March 2026", Trouble.WRONG_WEEKDAY),
                        "precision/impossible-date: weekday <Friday, 4 March 2026>"),
                reported(
                        "a range that ends before it starts",
                        "precision/impossible-date",
                        note("停机时间：5月13日~5月9日\n").troubled("5月13日~5月9日", Trouble.BACKWARDS),
                        "precision/impossible-date: backwards <5月13日~5月9日>"),
                silent(
                        "an ambiguous day is not impossible",
                        "precision/impossible-date",
                        note("It starts on 03/04/2026.\n").troubled("03/04/2026", Trouble.AMBIGUOUS)),
                reported(
                        "an ambiguous day",
                        "precision/ambiguous-date",
                        note("It starts on 03/04/2026.\n").troubled("03/04/2026", Trouble.AMBIGUOUS),
                        "precision/ambiguous-date <03/04/2026>"),
                silent(
                        "a plain day",
                        "precision/ambiguous-date",
                        note("It starts on 2026-04-03.\n").troubled("2026-04-03", Trouble.NONE)));
    }

    private static List<RuleCase> unanchored() {
        return List.of(
                reported(
                        "a relative day in a promise, without a document date",
                        UNANCHORED,
                        promise("We will pack tomorrow and move next week.", -1)
                                .relative(1, "next week")
                                .relative(1, "tomorrow"),
                        "precision/unanchored-date <tomorrow>"),
                silent(
                        "a dated document",
                        UNANCHORED,
                        promise("2026-03-04: we will pack tomorrow.", -1)
                                .dated("2026-03-04")
                                .relative(1, "tomorrow")),
                silent("a heading", UNANCHORED, note("# Next week\n").relative(-1, "Next week")),
                silent(
                        "nobody is to act on it",
                        UNANCHORED,
                        statement("He said “tomorrow”.", Mood.QUOTE).relative(1, "tomorrow")));
    }

    private static Draft note(String text) {
        return Draft.of("general", text);
    }

    /** A sentence that promises or asks for something. */
    private static Draft promise(String text, int itemId) {
        return note(text + "\n").sentence(1, text, Mood.COMMITMENT).commitment(1, itemId, text);
    }

    private static Draft statement(String text, Mood mood) {
        return note(text + "\n").sentence(1, text, mood);
    }
}
