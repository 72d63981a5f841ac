package org.commcheck.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Assignment;
import org.commcheck.extract.Commitment;
import org.commcheck.extract.Deadline;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.Fact;
import org.commcheck.extract.MatrixLetter;
import org.commcheck.extract.MatrixTask;
import org.commcheck.extract.Owner;
import org.commcheck.extract.Part;
import org.commcheck.extract.RequiredPart;
import org.commcheck.extract.Sentence;
import org.commcheck.extract.TimeExpression;
import org.commcheck.extract.TimeExpression.Trouble;
import org.commcheck.extract.TimeKind;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/**
 * A document whose facts are made by hand, so that a rule can be tried without the extractors. A fact finds its range by its words: the first
 * place where the text has them.
 */
final class Draft {

    private static final Set<String> CONCLUDE_FIRST =
            Set.of("status-report", "proposal", "incident-review", "change-notice");

    private final SourceText source;
    private final List<Fact> facts = new ArrayList<>();

    private Draft(String text, String type, boolean template) {
        source = SourceText.of("notes/draft.md", text);
        String language = text.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en";
        boolean concludes = CONCLUDE_FIRST.contains(type);
        with(new DocumentInfo(start(), "notes/draft.md", type, "title", language, template, "team", false, concludes));
    }

    /** A document of a type, in the language of its text. */
    static Draft of(String type, String text) {
        return new Draft(text, type, false);
    }

    static Draft template(String type, String text) {
        return new Draft(text, type, true);
    }

    SourceText source() {
        return source;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
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

    /** A section that reaches to the next one, with something in it. */
    Draft section(String title, String kind, int level, int order) {
        return section(title, kind, level, order, "");
    }

    /** @param flags words of {@code empty}, {@code none}, {@code sentence} and {@code closing} */
    Draft section(String title, String kind, int level, int order, String flags) {
        int end = at(title).end();
        int next = source.content().indexOf("\n#", end);
        TextRange body = new TextRange(end, next < 0 ? source.length() : next + 1);
        return with(new DocumentSection(
                at(title),
                title,
                body,
                kind,
                level,
                order,
                flags.contains("empty"),
                flags.contains("none"),
                flags.contains("sentence"),
                flags.contains("closing")));
    }

    Draft open(int id, String text) {
        return with(new ActionItem(at(text), text, id, true, ActionItem.Form.LISTED, "", false));
    }

    Draft done(int id, String text) {
        return with(new ActionItem(at(text), text, id, false, ActionItem.Form.LISTED, "", false));
    }

    Draft owner(int itemId, String text) {
        return with(new Owner(at(text), text, itemId, true, true));
    }

    Draft nobody(int itemId, String text) {
        return with(new Owner(at(text), text, itemId, false, true));
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
        return with(new TimeExpression(at(text), text, scope, 0, kind, false, null, null, false, Trouble.NONE));
    }

    Draft relative(int scope, String text) {
        return with(new TimeExpression(at(text), text, scope, 0, TimeKind.DATE, false, null, null, true, Trouble.NONE));
    }

    Draft troubled(String text, Trouble trouble) {
        return with(new TimeExpression(at(text), text, 0, 0, TimeKind.DATE, false, null, null, false, trouble));
    }

    Draft requires(String name, boolean field, String severity) {
        return with(new RequiredPart(start(), name, name, field, severity));
    }

    Draft part(String text, String name, boolean filled) {
        return with(new Part(at(text), text, name, filled));
    }

    /** A letter that the only matrix requires. */
    Draft letter(String letter, String role) {
        return with(new MatrixLetter(at("| Task"), letter, 1, letter, role, true));
    }

    Draft task(int id, String text, boolean empty) {
        return with(new MatrixTask(at(text), text, id, 1, empty));
    }

    Draft assignment(int taskId, String cell, String role, String party) {
        return with(new Assignment(at(cell), cell, taskId, 1, role, party));
    }
}
