package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.TimeSpan;

/**
 * Finds what minutes in the past tense tell that somebody took on: {@code Ana said she would call the printer}, {@code The treasurer would pay the
 * deposit}, {@code Bo took an action to order chairs}, {@code The clerk was asked to write}, {@code It was agreed that Bo should check it}.
 */
final class ReportedPromises {

    private static final String NAME =
            "(?:(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Councillor)\\.? )?\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}";

    private static final String WHO = "(?<who>" + NAME + "(?:(?:, | and |, and | & |/)(?:" + NAME
            + "|the [a-z -]{3,30}?)){0,4}|[Tt]he [a-z -]{3,40}?)";

    private static final String OPENING =
            "\\W{0,4}(?:\\d[\\d.]{0,12}[a-z]{0,4}[.):]\\s+)?(?<agreed>(?:It was|We|They|[Tt]he [a-z]{4,12}|All)(?: (?:also|further|then|unanimously))? (?:agreed|decided|resolved)(?: that|,)? )?";

    private static final Pattern PROMISE = Pattern.compile(OPENING + WHO + "(?:: ?[Aa]ction(?: item| point)? to | (?:"
            + "(?:said|says|stated|advised|confirmed|indicated|promised|announced|reported|explained|noted|added)(?: that)? (?:he|she|they)(?: would| will|['’]d|['’]ll) "
            + "|(?<bare>would) "
            + "|(?<should>should|will|shall|must|to) "
            + "|(?:has |have )?(?:took|takes|take|taken|accepted|accepts|has|have|had|got|was given|were given)(?: on)? (?:an?|the|this|another) action(?: item| point)? (?:to |(?<noun>of |for ))"
            + "|(?:(?<asked>was|were|has been|have been) (?:also )?(?:asked|instructed|requested|tasked|delegated|authorised|authorized)|undertook|(?:kindly|then|also) (?:offered|agreed)|was|were) to "
            + "))(?<act>[a-z]+)\\b");

    /** {@code The board asked Bo to find a room}, {@code It was left to Ana to write}: the one who is asked. */
    private static final Pattern ASKED = Pattern.compile("\\W{0,4}(?:[Tt]he [a-z]{4,12}|We|They|It was|" + NAME
            + ")(?: (?:also|then|further))? (?:asked|instructed|requested|tasked|left to|agreed with|arranged with) "
            + WHO + " to (?<act>[a-z]+)\\b");

    private static final Pattern CONDITION = Pattern.compile(
            "(?i)\\b(?:if|unless|otherwise|whether|ideally|perhaps|maybe|in case|rather than|instead of)\\b");

    /** {@code … asked to chair it and declined}, {@code … in 2019}, {@code … during the vote}: what was asked is over. */
    private static final Pattern OVER = Pattern.compile(
            "\\b(?:and|but|which)(?: \\p{L}+)? (?:did|has|had|said|\\p{Ll}+ed)\\b|\\b(?:in|since) (?:19|20)\\d\\d\\b|\\bduring\\b");

    /** What a meeting does rather than somebody. */
    private static final Pattern MEETS =
            Pattern.compile("(?:take the chair|meet (?:again|on|at|in|next|every|monthly|weekly))\\b");

    private static final Pattern TITLED = Pattern.compile("(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Councillor)\\.? \\p{Lu}.*");

    private static final String AND = " and ";

    private static final String[] SIGNS = {
        "would",
        "’d ",
        "'d ",
        " action",
        ": Action",
        "asked ",
        "instructed ",
        "requested ",
        "tasked ",
        "left to ",
        "ed to ",
        "undertook",
        "was to ",
        "were to ",
        "agreed that",
        "agreed, "
    };

    private final ItemContext context;
    private final ItemReader reader;
    private final ActReader acts;
    private final NameShapes shapes;
    private final Purposes purposes;
    private final Set<String> opinions;

    /** @param opinions verbs that say behind {@code would} what somebody thinks rather than does */
    ReportedPromises(
            ItemContext context,
            ItemReader reader,
            ActReader acts,
            NameShapes shapes,
            Purposes purposes,
            Set<String> opinions) {
        this.context = context;
        this.reader = reader;
        this.acts = acts;
        this.shapes = shapes;
        this.purposes = purposes;
        this.opinions = opinions;
    }

    /**
     * The items that sentences tell of.
     *
     * @param others the items found so far, whose sentences are passed over
     * @param marked whether the author lists or marks what is to be done: then a {@code would} without a limit tells what the list says again
     */
    List<Draft> find(ListedItems listed, List<Draft> others, boolean marked) {
        List<Draft> found = new ArrayList<>();
        for (ReadUnit unit : context.units()) {
            boolean told = !unit.unit().isCell() && !unit.unit().quoted() && mayTell(unit.words());
            if (told && !listed.taken(unit.unit()) && isPlace(purposes.of(unit.unit()))) {
                for (ReadSentence sentence : unit.sentences()) {
                    boolean free = others.stream().noneMatch(other -> isIn(other, unit, sentence));
                    if (free) {
                        item(unit, sentence, marked)
                                .or(() -> second(unit, sentence, marked))
                                .ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private boolean isPlace(String purpose) {
        return !Purposes.isNever(purpose) || purposes.isLivedAgenda(purpose);
    }

    private static boolean isIn(Draft other, ReadUnit unit, ReadSentence sentence) {
        return other.unit().unit().index() == unit.unit().index()
                && other.start() < sentence.end()
                && sentence.start() < other.end();
    }

    private Optional<Draft> item(ReadUnit unit, ReadSentence sentence, boolean marked) {
        if (!sentence.language().equals("en") || sentence.mood() == Mood.QUOTE || sentence.mood() == Mood.QUESTION) {
            return Optional.empty();
        }
        int from = purposes.behindNote(unit.words(), sentence.start(), sentence.end());
        String words = unit.words().substring(from, sentence.end());
        Matcher asked = ASKED.matcher(words);
        Matcher promise = asked.lookingAt() ? asked : PROMISE.matcher(words);
        if ((promise != asked && !promise.lookingAt()) || !isAct(words, promise, promise == asked)) {
            return Optional.empty();
        }
        if (promise != asked && (CONDITION.matcher(words).find() || isWeak(unit, sentence, from, promise, marked))) {
            return Optional.empty();
        }
        return draft(unit, from, sentence.end(), promise, words);
    }

    private Optional<Draft> draft(ReadUnit unit, int from, int to, Matcher promise, String words) {
        List<OwnerWords> names = names(words, promise.start("who"), promise.end("who"));
        Draft draft = reader.read(unit, from, to, Form.SENTENCE, context.roster(), false);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(draft.with(ItemReader.placed(unit, from, names), draft.deadlines()));
    }

    /** {@code Two quotes had come in and Bo would call the printer}: behind what was told first somebody known takes something on. */
    private Optional<Draft> second(ReadUnit unit, ReadSentence sentence, boolean marked) {
        if (!sentence.language().equals("en") || sentence.mood() == Mood.QUOTE || sentence.mood() == Mood.QUESTION) {
            return Optional.empty();
        }
        String words = unit.words().substring(sentence.start(), sentence.end());
        for (int at = words.indexOf(AND); at >= 0; at = words.indexOf(AND, at + 1)) {
            Matcher promise = PROMISE.matcher(words).region(at + AND.length(), words.length());
            boolean taken = promise.lookingAt()
                    && isKnown(promise.group("who"))
                    && isAct(words, promise, false)
                    && !CONDITION.matcher(words).find()
                    && !isWeak(unit, sentence, sentence.start() + at, promise, marked);
            if (taken) {
                return draft(unit, sentence.start(), sentence.end(), promise, words);
            }
        }
        return Optional.empty();
    }

    private boolean isKnown(String who) {
        return reader.owners().onlyKnownNames(who, context.roster()).isPresent();
    }

    /** Whether the words may tell what somebody ought to do or might do, rather than will. */
    private static boolean isWeak(ReadUnit unit, ReadSentence sentence, int from, Matcher promise, boolean marked) {
        boolean agreed = promise.group("agreed") != null;
        boolean limited = unit.times(from, sentence.end()).stream().anyMatch(TimeSpan::deadline);
        boolean would = promise.group("bare") != null && !agreed && !limited;
        return (promise.group("should") != null && !agreed) || (would && marked);
    }

    private static boolean mayTell(String words) {
        for (String sign : SIGNS) {
            if (words.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAct(String words, Matcher promise, boolean asked) {
        String act = promise.group("act");
        if (opinions.contains(act)) {
            return false;
        }
        if (!asked && promise.group("noun") != null) {
            return act.endsWith("ing");
        }
        String rest = words.substring(promise.start("act"));
        if (MEETS.matcher(rest).lookingAt()) {
            return false;
        }
        if ((asked || promise.group("asked") != null)
                && (acts.isDoneAtOnce(rest) || OVER.matcher(rest).find())) {
            return false;
        }
        String said = "Bo will " + rest;
        return acts.takesOn(said) && !acts.isNews(said);
    }

    /** Those who are named, if all are known, surely people, or a group. */
    private List<OwnerWords> names(String words, int from, int to) {
        return reader.owners()
                .onlyNames(words.substring(from, to), context.roster())
                .filter(names -> names.stream().allMatch(this::isSomebody))
                .map(names -> names.stream().map(name -> name.moved(from)).toList())
                .orElse(List.of());
    }

    private boolean isSomebody(OwnerWords owner) {
        String name = owner.name();
        boolean group = name.toLowerCase(Locale.ROOT).startsWith("the ") && shapes.isGroup(name);
        return owner.named()
                && (group
                        || context.knows(name)
                        || shapes.isSurelyPerson(name)
                        || TITLED.matcher(name).matches());
    }
}
