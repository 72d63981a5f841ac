package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.Act;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.CharSigns;

/** Reads of whom an English sentence asks its act, and makes the item of both. */
final class ActPeople {

    private static final Pattern LABEL = Pattern.compile("\\W{0,4}([^:\\n]{1,40}?)\\W{0,3}:\\W{0,3}\\s(?=\\p{L})");
    private static final long COLON = CharSigns.of(":");

    private final ItemContext context;
    private final ItemReader reader;
    private final ActReader acts;
    private final NameShapes shapes;

    ActPeople(ItemContext context, ItemReader reader, ActReader acts, NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.acts = acts;
        this.shapes = shapes;
    }

    /**
     * The items among the entries of decisions. Where at least half of the entries of a list that begin with somebody are such, the others are too, though
     * their verb may be a noun: {@code Bo: survey the members}.
     */
    List<Draft> handedOut(List<ReadUnit> decisions) {
        Map<Siblings, List<ReadUnit>> lists = new LinkedHashMap<>();
        decisions.forEach(unit -> lists.computeIfAbsent(Siblings.of(unit.unit()), list -> new ArrayList<>())
                .add(unit));
        List<Draft> found = new ArrayList<>();
        for (List<ReadUnit> list : lists.values()) {
            List<Draft> sure = new ArrayList<>();
            List<Draft> likely = new ArrayList<>();
            for (ReadUnit unit : list) {
                handedOut(unit).ifPresentOrElse(sure::add, () -> labelled(unit).ifPresent(likely::add));
            }
            found.addAll(sure);
            found.addAll(sure.size() >= likely.size() ? likely : List.of());
        }
        return found;
    }

    /** {@code Bo: survey the members}: behind a known name what can be an act. */
    private Optional<Draft> labelled(ReadUnit unit) {
        ReadSentence first = unit.sentences().get(0);
        Matcher label = LABEL.matcher(unit.words());
        boolean told = first.mood() == Mood.QUESTION || first.mood() == Mood.PAST;
        if (told || !first.language().equals("en") || !unit.mayHold(COLON) || !label.lookingAt()) {
            return Optional.empty();
        }
        String act = unit.words().substring(label.end(), label.end() + 1).toLowerCase(Locale.ROOT)
                + unit.words().substring(label.end() + 1, first.end());
        return reader.owners()
                .onlyNames(label.group(1), context.roster())
                .filter(names ->
                        acts.takesOn("Bo will " + act) && names.stream().allMatch(this::isSurely))
                .map(names -> {
                    Draft draft = reader.read(unit, 0, unit.words().length(), Form.SENTENCE, context.roster(), true);
                    return draft.with(ItemReader.placed(unit, label.start(1), names), draft.deadlines());
                });
    }

    /** {@code Bo: send the notes} among the decisions: the meeting resolved that somebody does it. */
    private Optional<Draft> handedOut(ReadUnit unit) {
        ReadSentence first = unit.sentences().get(0);
        if (!first.language().equals("en") || first.mood() == Mood.QUESTION || first.mood() == Mood.PAST) {
            return Optional.empty();
        }
        String words = unit.words().substring(first.start(), first.end());
        return acts.read(words)
                .filter(act -> act.form() == Act.Form.LABELLED && isPromise(unit, first, act, words))
                .map(act -> draft(unit, first, act))
                .filter(item -> !JointDecisions.isOne(item, first.start()));
    }

    private boolean isSurely(OwnerWords owner) {
        return owner.named() && (context.roster().knows(owner.name()) || shapes.isSurelyPerson(owner.name()));
    }

    /** Whether somebody who is surely a person, and nobody else, is said to do it. */
    boolean isPromise(ReadUnit unit, ReadSentence sentence, Act act, String words) {
        boolean form = act.form() == Act.Form.ASSIGNED || act.form() == Act.Form.LABELLED;
        int from = sentence.start() + act.subjectStart();
        int to = sentence.start() + act.subjectEnd();
        return form
                && act.hasSubject()
                && reader.owners().ofSubject(unit.words(), from, to).stream()
                        .map(OwnerWords::name)
                        .allMatch(name -> context.roster().knows(name)
                                || NameShapes.isHandle(name)
                                || (shapes.isSurelyPerson(name)
                                        && (act.form() == Act.Form.LABELLED || acts.takesOn(words))));
    }

    /** The item that a unit is by an act in one of its sentences. */
    Draft draft(ReadUnit unit, ReadSentence sentence, Act act) {
        int start = unit.sentences().get(0).start();
        Draft draft = reader.read(unit, start, unit.words().length(), Form.SENTENCE, context.roster(), true);
        int from = sentence.start() + act.subjectStart();
        int to = sentence.start() + act.subjectEnd();
        boolean handedOn = act.form() == Act.Form.LABELLED
                && unit.words().substring(start, from).contains(":");
        List<OwnerWords> names = act.hasSubject() ? reader.owners().ofSubject(unit.words(), from, to) : List.of();
        // Of a later sentence the subject is nearer than what a dash or bracket of the whole names.
        boolean nearer = sentence.start() > start && names.stream().anyMatch(OwnerWords::named);
        if (act.hasSubject() && (draft.owners().isEmpty() || handedOn || nearer)) {
            return draft.with(ItemReader.placed(unit, 0, names), draft.deadlines());
        }
        return draft;
    }
}
