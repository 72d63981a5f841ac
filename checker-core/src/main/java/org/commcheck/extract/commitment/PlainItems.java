package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.Act;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.vocabulary.NoneWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the action items of minutes whose author marks none: entries and short paragraphs that begin with an act, {@code Send the notes},
 * {@code Need to send …}, {@code Bo - send …}. Where the author lists or marks what is to be done, such lines elsewhere are remarks, unless
 * they say who will do it.
 */
final class PlainItems {

    /** An entry that asks for an act says little more. */
    private static final int MOST_SENTENCES = 3;

    /** Where more than one line in so many begins with a speaker, what follows a name is what was said. */
    private static final int SPEECH_SHARE = 5;

    private static final int FEWEST_SPEECHES = 4;
    private static final int LONGEST_NAME = 30;

    /** What a sentence of somebody else's begins with. */
    private static final String QUOTES = "\"“”„«「『";

    private static final Set<String> NOT_HERE =
            Set.of("decisions", "open-questions", "approval", "purpose", "scope", "lessons", "conventions");

    private final ItemContext context;
    private final ItemReader reader;
    private final ActReader acts;
    private final ChineseActs chinese;
    private final ListedItems listed;
    private final Purposes purposes;
    private final NoneWords none;
    private final NameShapes shapes;
    private final ActPeople people;

    /** By item of a list what stands before the list. */
    private final Map<Integer, ReadUnit> leads = new HashMap<>();

    /** The units where an item may stand. */
    private final List<ReadUnit> places = new ArrayList<>();

    /** The entries of decisions, which hand an act out by {@code Bo: send the notes}. */
    private final List<ReadUnit> decided = new ArrayList<>();

    private final QuietLists quiet;

    private final CollectedThings collected;

    private final boolean isSpeech;

    /** Lists most entries of which begin with who speaks: what stands between them goes on with what was said. */
    private final Set<Siblings> spoken = new HashSet<>();

    PlainItems(
            ItemContext context,
            ItemReader reader,
            ActReader acts,
            ChineseActs chinese,
            ListedItems listed,
            Purposes purposes,
            NameShapes shapes,
            NoneWords none,
            CollectedThings collected) {
        this.context = context;
        this.reader = reader;
        this.acts = acts;
        this.chinese = chinese;
        this.listed = listed;
        this.purposes = purposes;
        this.none = none;
        this.shapes = shapes;
        this.people = new ActPeople(context, reader, acts, shapes);
        this.quiet = new QuietLists(context, chinese);
        this.collected = collected;
        int speeches = 0;
        Map<Siblings, Integer> said = new HashMap<>();
        @Nullable ReadUnit lead = null;
        for (ReadUnit unit : context.units()) {
            if (!unit.unit().isItem()) {
                lead = unit;
            } else if (lead != null) {
                leads.put(unit.unit().index(), lead);
            }
            if (isPlace(unit)) {
                places.add(unit);
                speeches += isSpoken(unit.words()) ? 1 : 0;
            } else if (isDecided(unit)) {
                decided.add(unit);
            }
            if (unit.unit().isItem()) {
                said.merge(Siblings.of(unit.unit()), isSpoken(unit.words()) ? 1 : -1, Integer::sum);
            }
        }
        this.isSpeech = speeches >= FEWEST_SPEECHES && speeches * SPEECH_SHARE > places.size();
        said.forEach((list, more) -> {
            if (isSpeech && more > 0) {
                spoken.add(list);
            }
        });
    }

    /** Whether the line begins with a name and a colon, as what somebody said does. */
    private boolean isSpoken(String words) {
        int colon = words.indexOf(':');
        if (colon <= 0 || colon > LONGEST_NAME) {
            return false;
        }
        String name = words.substring(0, colon);
        return context.roster().isEmpty()
                ? shapes.isPerson(name)
                : context.roster().knows(name);
    }

    /**
     * The items, in order.
     *
     * @param taken the units that hold items already
     * @param marked whether the author lists or marks what is to be done
     */
    List<Draft> find(Set<Integer> taken, boolean marked) {
        List<Draft> found = new ArrayList<>();
        for (ReadUnit unit : places) {
            if (!taken.contains(unit.unit().index())) {
                boolean named = marked || purposes.isLivedAgenda(purposes.of(unit.unit()));
                item(unit, named).ifPresent(found::add);
            }
        }
        decided.removeIf(unit -> taken.contains(unit.unit().index()));
        found.addAll(people.handedOut(decided));
        return found;
    }

    private boolean isDecided(ReadUnit unit) {
        return unit.unit().isItem()
                && !unit.unit().quoted()
                && !unit.sentences().isEmpty()
                && !listed.taken(unit.unit())
                && purposes.of(unit.unit()).equals("decisions");
    }

    private boolean isPlace(ReadUnit unit) {
        int sentences = unit.sentences().size();
        return !unit.unit().isCell()
                && !unit.unit().quoted()
                && 0 < sentences
                && sentences <= MOST_SENTENCES
                && !listed.taken(unit.unit())
                && isPlace(purposes.of(unit.unit()))
                && !DatedDecisions.isDay(unit, 0, unit.words().length())
                && !ListEntries.saysNone(unit, none);
    }

    private boolean isPlace(String purpose) {
        return (!Purposes.isNever(purpose) || purposes.isLivedAgenda(purpose))
                && !purpose.equals("previous-actions")
                && !NOT_HERE.contains(purpose);
    }

    /** The item that a unit is: its first sentence asks for the act, or a later one does when the first ones tell why. */
    private Optional<Draft> item(ReadUnit unit, boolean named) {
        for (ReadSentence sentence : unit.sentences()) {
            String words = unit.words().substring(sentence.start(), sentence.end());
            boolean own =
                    QUOTES.indexOf(words.charAt(0)) < 0 && !chinese.meeting().givesPart(words);
            if (sentence.language().equals("en") && own) {
                Optional<Act> act = acts.read(words)
                        .filter(read -> !named || people.isPromise(unit, sentence, read, words))
                        .filter(read -> asks(unit, sentence, read) && !acts.isNews(words));
                Optional<Draft> draft = act.map(read -> people.draft(unit, sentence, read))
                        .filter(item -> !JointDecisions.isOne(item, sentence.start()));
                if (draft.isPresent()) {
                    return draft;
                }
            }
        }
        return !named
                        && !isTopic(unit)
                        && ChineseEntries.isOne(unit, chinese)
                        && !isScope(unit)
                        && !(unit.times().isEmpty() && collected.hold(context, unit))
                ? Optional.of(reader.read(unit, 0, unit.words().length(), Form.SENTENCE, context.roster(), true))
                : Optional.empty();
    }

    /** 提供签到功能 among entries most of which ask for nothing: what was said of the product. */
    private boolean isScope(ReadUnit unit) {
        return unit.times().isEmpty() && chinese.remarks().offers(unit.words()) && quiet.mostly(unit);
    }

    private boolean asks(ReadUnit unit, ReadSentence sentence, Act act) {
        if (act.hasSubject() && act.form() != Act.Form.NEEDED && !isSomebody(unit, sentence, act)) {
            return false;
        }
        boolean bare = act.form() == Act.Form.ORDERED;
        if (bare
                && (isTold(unit)
                        || spoken.contains(Siblings.of(unit.unit()))
                        || (unit.times().isEmpty() && collected.hold(context, unit)))) {
            return false;
        }
        boolean first = sentence.equals(unit.sentences().get(0));
        boolean question = sentence.mood() == Mood.QUESTION && !endsInBracket(unit.words(), sentence.end());
        return switch (act.form()) {
            case ASSIGNED -> true;
            case LABELLED ->
                !TicketTitles.isOne(unit)
                        && first
                        && !question
                        && (!isSpeech || HandleCalls.promises(unit.words(), sentence.start() + act.subjectEnd()))
                        && sentence.mood() != Mood.PAST
                        && context.children(unit).isEmpty();
            case NEEDED -> first && !question && !TicketTitles.isOne(unit) && !isTopic(unit);
            default ->
                !question
                        && !TicketTitles.isOne(unit)
                        && !(bare && isTopic(unit) && unit.times().isEmpty());
        };
    }

    /** Whether the entry around it tells what was done or said; what stands below is its content: {@code Explained the settings}. */
    private boolean isTold(ReadUnit unit) {
        int parent = unit.unit().parent();
        if (parent < 0) {
            return isSaid(unit);
        }
        return context.has(parent)
                && !context.unit(parent).sentences().isEmpty()
                && context.unit(parent).sentences().get(0).mood() == Mood.PAST;
    }

    /** {@code Ana noted a few ways} and then a list: what she said. */
    private boolean isSaid(ReadUnit unit) {
        ReadUnit before = leads.get(unit.unit().index());
        if (before == null || before.unit().heading() != unit.unit().heading()) {
            return false;
        }
        String words = before.words().strip();
        boolean open = !words.isEmpty() && ".!?".indexOf(words.charAt(words.length() - 1)) < 0;
        return open && acts.saysOf(words);
    }

    /** Where the document says who was there, a name needs that witness; roles and groups do not. */
    private boolean isSomebody(ReadUnit unit, ReadSentence sentence, Act act) {
        int from = sentence.start() + act.subjectStart();
        int to = sentence.start() + act.subjectEnd();
        return context.roster().isEmpty()
                || reader.owners().ofSubject(unit.words(), from, to).stream()
                        .map(OwnerWords::name)
                        .allMatch(name -> context.roster().knows(name)
                                || shapes.isSurelyPerson(name)
                                || shapes.isGroup(name)
                                || shapes.isNobody(name));
    }

    /** {@code Need to ask legal [Ana?]}: what is asked is only who. */
    private static boolean endsInBracket(String words, int end) {
        String bare = words.substring(0, end).strip();
        return bare.endsWith("]") || bare.endsWith(")") || bare.lastIndexOf('[') > bare.lastIndexOf(']');
    }

    /** An entry with something under it, or in the outermost list among such entries, is what was talked about. */
    private boolean isTopic(ReadUnit unit) {
        boolean inner = unit.unit().parent() >= 0;
        return unit.unit().isItem() && (inner ? !context.children(unit).isEmpty() : context.isAmongTopics(unit.unit()));
    }
}
