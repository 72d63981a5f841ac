package org.commcheck.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commcheck.engine.Judgement;
import org.commcheck.engine.RuleBase;
import org.commcheck.engine.Settings;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Commitment;
import org.commcheck.extract.Deadline;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Owner;
import org.commcheck.extract.Sentence;
import org.commcheck.extract.TimeExpression;
import org.commcheck.extract.TimeExpression.Trouble;
import org.commcheck.extract.TimeKind;
import org.commcheck.finding.Finding;
import org.commcheck.finding.RuleId;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/**
 * A document whose facts are made by hand, so that a rule can be tried without the extractors. Facts find their ranges by their words: the
 * first place where the text has them.
 */
final class Draft {

    static final RuleBase RULES = RuleBase.builtIn();

    private final SourceText source;
    private final List<Fact> facts = new ArrayList<>();

    private Draft(String text) {
        this.source = SourceText.of("draft.md", text);
    }

    /** A document of a type, in the language of its text. */
    static Draft of(String type, String text) {
        return of(type, text, false);
    }

    static Draft template(String type, String text) {
        return of(type, text, true);
    }

    private static Draft of(String type, String text, boolean template) {
        Draft draft = new Draft(text);
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        boolean concludes = List.of("status-report", "proposal", "incident-review", "change-notice")
                .contains(type);
        return draft.with(new DocumentInfo(
                draft.start(), "draft.md", type, "title", chinese ? "zh" : "en", template, "team", false, concludes));
    }

    Draft with(Fact fact) {
        facts.add(fact);
        return this;
    }

    TextRange start() {
        return new TextRange(0, 0);
    }

    /** Where the text first has these words. */
    TextRange at(String words) {
        int start = source.content().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the draft has no “" + words + "”");
        }
        return new TextRange(start, start + words.length());
    }

    Draft dated(String date) {
        return with(new DocumentDate(at(date), date, LocalDate.parse(date), "field"));
    }

    /** A section of the first level with something in it. */
    Draft section(String title, String kind, int order) {
        return section(title, kind, 1, order, false);
    }

    Draft section(String title, String kind, int level, int order, boolean closing) {
        TextRange heading = at(title);
        int next = source.content().indexOf("\n#", heading.end());
        TextRange body = new TextRange(heading.end(), next < 0 ? source.length() : next + 1);
        return with(new DocumentSection(heading, title, body, kind, level, order, false, false, false, closing));
    }

    Draft openAction(int id, String text) {
        return with(new ActionItem(at(text), text, id, true, ActionItem.Form.LISTED, ""));
    }

    Draft doneAction(int id, String text) {
        return with(new ActionItem(at(text), text, id, false, ActionItem.Form.LISTED, ""));
    }

    Draft owner(int itemId, String text, boolean named) {
        return with(new Owner(at(text), text, itemId, named, true));
    }

    Draft deadline(int itemId, String text, TimeKind kind) {
        return with(new Deadline(at(text), text, itemId, kind, null));
    }

    Draft sentence(int scope, String text, Sentence.Mood mood) {
        return with(new Sentence(at(text), text, scope, "en", mood, Sentence.Place.PARAGRAPH, 8));
    }

    Draft commitment(int scope, int itemId, String text) {
        return with(new Commitment(at(text), text, scope, itemId));
    }

    Draft time(int scope, String text, TimeKind kind) {
        return time(scope, text, kind, false, Trouble.NONE);
    }

    Draft time(int scope, String text, TimeKind kind, boolean relative, Trouble trouble) {
        return with(new TimeExpression(at(text), text, scope, kind, false, null, null, relative, trouble));
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    SourceText source() {
        return source;
    }

    Judgement judged() {
        return RULES.judge(facts, source, Settings.STRICT);
    }

    /** What one guideline finds. */
    List<Finding> findings(String rule) {
        return judged().findings().stream()
                .filter(finding -> finding.rule().equals(RuleId.of(rule)))
                .toList();
    }

    /** What one guideline finds: its subjects, in order. */
    List<String> subjects(String rule) {
        return findings(rule).stream().map(Finding::subject).toList();
    }
}
