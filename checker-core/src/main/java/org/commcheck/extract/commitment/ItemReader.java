package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.commitment.Draft.State;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerReader;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.people.Roster;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.WordStarts;
import org.commcheck.model.InlineMark;
import org.commcheck.model.ListItem.CheckBox;

/** Reads one action item from its words: owners, deadline, state, priority. Immutable. */
final class ItemReader {

    /** {@code [P1] Ana: …}, 【高】张三：…: what stands in brackets before the task. */
    private static final Pattern RANK = Pattern.compile("[\\[【(（]([^\\[\\]【】()（）]{1,12})[\\]】)）]\\s*");

    /** {@code (carried over) Bo – …}: that an item is not new. */
    private static final Pattern OLD = Pattern.compile(
            "(?i)[\\[(（](?:carried (?:over|forward)|c/f|ongoing|on-going|continued|cont\\.?|repeat|still open|遗留|结转|延续|上次遗留)[\\])）]\\s*(?=\\S)");

    private final OwnerReader owners;
    private final DueReader dues;
    private final ItemStates states;
    private final CallWords calls;
    private final SetOffNames setOff;
    private final NameShapes shapes;
    private final Set<String> priorities = new HashSet<>();
    private final WordStarts next;
    private final WordStarts help;
    private final Set<String> charges;
    private final Set<String> functions;

    ItemReader(Tables tables, NameShapes shapes, ActReader acts) {
        this.shapes = shapes;
        owners = new OwnerReader(tables, shapes);
        setOff = new SetOffNames(owners, acts, shapes);
        dues = new DueReader(tables);
        states = new ItemStates(tables);
        calls = new CallWords(tables);
        WordLists words = WordLists.of(tables, "act-words");
        next = new WordStarts(words.list("zh-next"));
        help = new WordStarts(words.list("zh-help"));
        charges = words.list("zh-tail-charge");
        functions = words.list("zh-function");
        for (TableRow row : tables.rows("priorities")) {
            priorities.add(row.get("phrase").toLowerCase(Locale.ROOT));
        }
    }

    OwnerReader owners() {
        return owners;
    }

    DueReader dues() {
        return dues;
    }

    ItemStates states() {
        return states;
    }

    CallWords calls() {
        return calls;
    }

    /**
     * Reads the item that a stretch of a unit is.
     *
     * @param listed whether it stands where acts are listed or marked, so that {@code Name: task} needs no witness
     */
    Draft read(ReadUnit unit, int from, int to, Form form, Roster roster, boolean listed) {
        int start = from;
        while (start < to && Character.isWhitespace(unit.words().charAt(start))) {
            start++;
        }
        Matcher rank = RANK.matcher(unit.words()).region(start, to);
        String priority = rank.lookingAt() ? priority(rank.group(1)).orElse("") : "";
        start = priority.isEmpty() ? start : rank.end();
        Matcher old = OLD.matcher(unit.words()).region(start, to);
        start = old.lookingAt() ? old.end() : start;
        int end = to;
        while (end > start && Character.isWhitespace(unit.words().charAt(end - 1))) {
            end--;
        }
        String words = unit.words().substring(start, end);
        List<Placed<OwnerWords>> who = listed ? placed(unit, 0, setOff.read(unit, start, end, roster)) : List.of();
        who = who.isEmpty() ? owners(unit, start, end, roster, listed) : who;
        who = who.isEmpty() ? later(unit, start, end, roster) : who;
        who = who.isEmpty() && listed ? beforeDay(unit, start, end, roster) : who;
        List<Placed<DueWords>> when = dues.read(unit, start, end).map(List::of).orElse(List.of());
        return new Draft(unit, start, end, form, state(unit, words), who, when, priority);
    }

    /** Those whom the words name, behind a day at their beginning. */
    private List<Placed<OwnerWords>> owners(ReadUnit unit, int start, int end, Roster roster, boolean listed) {
        Optional<MatchResult> day = listed ? LogDays.divider(unit, start, end) : Optional.empty();
        if (day.isEmpty()) {
            return placed(unit, start, owners.read(unit.words().substring(start, end), roster, listed));
        }
        String bracket = day.get().group(1);
        List<OwnerWords> names =
                bracket == null ? List.of() : owners.onlyNames(bracket, roster).orElse(List.of());
        int task = day.get().end();
        return names.isEmpty()
                ? placed(unit, task, owners.read(unit.words().substring(task, end), roster, true))
                : placed(unit, day.get().start(1), names);
    }

    /** {@code Thank the sponsors — AL — 27/11/2026}: at the end a day, and between marks before it nothing but who. */
    private List<Placed<OwnerWords>> beforeDay(ReadUnit unit, int start, int end, Roster roster) {
        List<TimeSpan> times = unit.times(start, end);
        if (times.isEmpty()) {
            return List.of();
        }
        TimeSpan last = times.get(times.size() - 1);
        boolean ends = unit.words().substring(last.end(), end).codePoints().noneMatch(Character::isLetterOrDigit);
        return ends && last.start() > start
                ? placed(unit, start, owners.beforeDay(unit.words().substring(start, last.start()), roster))
                : List.of();
    }

    /** {@code Move the server. Ana and Bo should do this together}: those whom a later sentence says to do it, if they are surely people. */
    private List<Placed<OwnerWords>> later(ReadUnit unit, int from, int to, Roster roster) {
        for (ReadSentence sentence : unit.sentences(from, to)) {
            if (sentence.start() > from
                    && sentence.end() <= to
                    && sentence.mood() != Mood.QUESTION
                    && sentence.mood() != Mood.PAST) {
                List<OwnerWords> names =
                        owners.read(unit.words().substring(sentence.start(), sentence.end()), roster, false);
                boolean sure = names.stream()
                        .allMatch(name -> roster.knows(name.name()) || shapes.isSurelyPerson(name.name()));
                if (sure && !names.isEmpty()) {
                    return placed(unit, sentence.start(), names);
                }
            }
        }
        return List.of();
    }

    /** Owners with their places: the words start at {@code offset} in the unit. */
    static List<Placed<OwnerWords>> placed(ReadUnit unit, int offset, List<OwnerWords> owners) {
        List<Placed<OwnerWords>> placed = new ArrayList<>();
        for (OwnerWords owner : owners) {
            placed.add(new Placed<>(owner, unit.range(offset + owner.start(), offset + owner.end())));
        }
        return placed;
    }

    private State state(ReadUnit unit, String words) {
        boolean ticked = unit.unit().box() == CheckBox.CHECKED;
        boolean struck = unit.unit().text().isWholly(InlineMark.Kind.STRIKETHROUGH);
        return ticked || struck ? State.CLOSED : states.within(words).orElse(State.OPEN);
    }

    /** Behind the word for the time to come that a Chinese text begins with: 下周; 0 if it begins with none. */
    int behindNext(String words) {
        return next.longest(words, 0);
    }

    /** Whether a verb stands at a place by which somebody only takes part in what another one does: 协助. */
    boolean helps(String words, int at) {
        return help.longest(words, at) > 0;
    }

    /** Whether a verb in brackets behind a thing hands it to the one named before the verb: 登录页（前端解决）. */
    boolean charges(String verb) {
        return charges.contains(verb);
    }

    /** Whether a word is a function that stands for those who have it: 前端. */
    boolean isFunction(String word) {
        return functions.contains(word);
    }

    /** The priority that a cell's words are. */
    Optional<String> priority(String words) {
        String bare = BareWords.of(words);
        return priorities.contains(bare.toLowerCase(Locale.ROOT)) ? Optional.of(bare) : Optional.empty();
    }
}
