package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.CharSigns;

/** Finds what somebody known takes on behind the beginning of a sentence: {@code …; Bo will …}, {@code Bo asked about … and will …}. */
final class LaterPromises {

    private static final Pattern PROMISE = Pattern.compile(
            "\\W{0,4}(?:[^.!?]|\\.(?=\\s\\p{Lu})){1,60}?\\s(?:to|will|shall|'ll|’ll|agreed to|volunteered to|offered to|must)\\s+(?:please\\s+)?(?!not\\b|never\\b)[a-z]");

    private static final Pattern CONDITION = Pattern.compile(
            "\\W{0,4}(?i:if|unless|when|once|while|whether|although|though|because|since|as|until|in case|should|assuming|provided)\\b");

    private static final Pattern TOPIC = Pattern.compile("\\s*\\p{Lu}[\\p{L}\\p{N} &/'’-]{1,28}:\\s+(?=\\p{Lu}|the )");

    /** {@code New board -> Ana will set it up}, {@code T-shirts - Bo will order them}: behind the mark begins what comes of the topic. */
    private static final Pattern MARK = Pattern.compile("\\s(?:→|➔|⇒|-{1,2}>|=>|[-–—])\\s+(?=\\p{Lu}|@)");

    private static final long MARKS = CharSigns.of("→➔⇒>-–—");
    private static final long COLON = CharSigns.of(":");
    private static final long SEMICOLON = CharSigns.of(";");
    private static final long COMMA = CharSigns.of(",");
    private static final String AND = " and ";

    private final ItemContext context;
    private final ItemReader reader;
    private final ActReader acts;
    private final NameShapes shapes;

    LaterPromises(ItemContext context, ItemReader reader, ActReader acts, NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.acts = acts;
        this.shapes = shapes;
    }

    /** Whether words begin with somebody and what he will, is to or must do. */
    static boolean begins(String words) {
        return mayPromise(words) && PROMISE.matcher(words).lookingAt();
    }

    /** Whether a word of {@link #PROMISE} may stand in a sentence; a “no” is certain. */
    private static boolean mayPromise(String words) {
        return words.contains("to") || words.contains("ll") || words.contains("must");
    }

    /** {@code Budget: Ana will send the figures}: behind the topic of its line somebody promises something; else {@code from}. */
    int behindTopic(ReadUnit unit, int from, int to) {
        Matcher topic = TOPIC.matcher(unit.words()).region(from, to);
        if (unit.mayHold(COLON) && topic.lookingAt()) {
            return isPromised(unit, topic.end(), to) ? topic.end() : from;
        }
        return unit.mayHold(MARKS) ? behindMark(unit, from, to) : from;
    }

    private int behindMark(ReadUnit unit, int from, int to) {
        Matcher mark = MARK.matcher(unit.words()).region(from, to);
        int last = from;
        while (mark.find()) {
            last = mark.end();
        }
        boolean promised = last > from
                && !CONDITION.matcher(unit.words()).region(from, to).lookingAt()
                && isPromised(unit, last, to);
        return promised ? last : from;
    }

    private boolean isPromised(ReadUnit unit, int from, int to) {
        String rest = unit.words().substring(from, to);
        return mayPromise(rest)
                && reader.owners().promising(rest, context.roster()).stream()
                        .anyMatch(owner -> context.knows(owner.name()) || shapes.isSurelyPerson(owner.name()));
    }

    /** What is taken on in a sentence that, as a whole, is no item. */
    List<Draft> find(ReadUnit unit, ReadSentence sentence, int from) {
        List<Draft> found = new ArrayList<>();
        if (sentence.mood() != Mood.QUOTE && from < sentence.end()) {
            if (unit.mayHold(SEMICOLON)) {
                clauses(unit, from, sentence.end(), found);
            }
            if (found.isEmpty() && sentence.mood() != Mood.QUESTION) {
                goesOn(unit, from, sentence.end()).ifPresent(found::add);
            }
            if (found.isEmpty() && sentence.mood() != Mood.QUESTION && unit.mayHold(COMMA)) {
                spliced(unit, from, sentence.end()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** {@code The guide is in German only; Bo will translate it}: what somebody known takes on behind a semicolon, whatever was told before. */
    private void clauses(ReadUnit unit, int from, int to, List<Draft> found) {
        String words = unit.words().substring(0, to);
        for (int at = words.indexOf(';', from); at >= 0; at = words.indexOf(';', at + 1)) {
            int next = words.indexOf(';', at + 1);
            int end = next < 0 ? to : next;
            String clause = words.substring(at + 1, end).strip();
            if (begins(clause) && acts.takesOn(clause) && !acts.isNews(clause)) {
                Draft draft = reader.read(unit, at + 1, end, Form.SENTENCE, context.roster(), false);
                boolean known = draft.owners().stream()
                        .map(owner -> owner.words().name())
                        .allMatch(name -> context.knows(name) || isOffice(name));
                if (known && !draft.owners().isEmpty()) {
                    found.add(draft);
                }
            }
        }
    }

    /** {@code the secretary}, {@code the committee}. */
    private boolean isOffice(String name) {
        return name.startsWith("the ") && shapes.isGroup(name);
    }

    /** {@code The colour is chosen, Bo will order it}: what a comma parts though a full stop might; a condition or somebody's words before it are none. */
    private Optional<Draft> spliced(ReadUnit unit, int from, int to) {
        String words = unit.words().substring(from, to);
        int comma = words.lastIndexOf(", ");
        if (comma < 0
                || comma + 2 >= words.length()
                || !mayPromise(words.substring(comma))
                || CONDITION.matcher(words).lookingAt()
                || CONDITION
                        .matcher(words.substring(words.lastIndexOf(", ", comma - 1) + 1))
                        .lookingAt()
                || acts.saysOf(words.substring(0, comma))) {
            return Optional.empty();
        }
        String clause = words.substring(comma + 2);
        if (!Character.isUpperCase(clause.charAt(0))
                || !begins(clause)
                || !acts.takesOn(clause)
                || acts.isNews(clause)) {
            return Optional.empty();
        }
        Draft draft = reader.read(unit, from + comma + 2, to, Form.SENTENCE, context.roster(), false);
        boolean known = !draft.owners().isEmpty()
                && draft.owners().stream()
                        .allMatch(owner -> context.knows(owner.words().name()));
        return known ? Optional.of(draft) : Optional.empty();
    }

    /** {@code Bo asked about the keys and will look into it}: the one whom the sentence begins with goes on. */
    private Optional<Draft> goesOn(ReadUnit unit, int from, int to) {
        String words = unit.words().substring(from, to);
        int and = words.indexOf(AND);
        if (and < 0 || !mayPromise(words.substring(and))) {
            return Optional.empty();
        }
        List<OwnerWords> names = acts.goesOn(words)
                .map(act -> reader.owners().ofSubject(unit.words(), from + act.subjectStart(), from + act.subjectEnd()))
                .orElse(List.of());
        boolean known = !names.isEmpty()
                && names.stream()
                        .map(OwnerWords::name)
                        .allMatch(name -> context.knows(name) || shapes.isSurelyPerson(name));
        if (!known) {
            return Optional.empty();
        }
        Draft draft = reader.read(unit, from, to, Form.SENTENCE, context.roster(), false);
        return Optional.of(draft.with(ItemReader.placed(unit, 0, names), draft.deadlines()));
    }
}
