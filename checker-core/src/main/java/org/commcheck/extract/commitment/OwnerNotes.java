package org.commcheck.extract.commitment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.time.TimeSpan;

/**
 * Reads the notes of minutes that say nothing but whose the sentence before is: {@code The roof leaks. Action: Bo}, {@code (ACTION: AL/BB by 1 May)},
 * or the same in the column of a table.
 */
final class OwnerNotes {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");

    /** What may stand around a note. */
    private static final String AROUND = "()[]（）【】*_.;。；-–—";

    private final ItemContext context;
    private final ItemReader reader;
    private final NameShapes shapes;

    OwnerNotes(ItemContext context, ItemReader reader, NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.shapes = shapes;
    }

    /** Who, and until when. */
    record Note(List<Placed<OwnerWords>> owners, List<Placed<DueWords>> deadlines) {}

    /** Whether it names people: where it stands alone, {@code Actions: Bo}, it says who keeps them and is no task. */
    boolean namesPeople(Note note) {
        return note.owners().stream()
                .map(owner -> owner.words().name())
                .allMatch(name -> context.knows(name) || shapes.isSurelyPerson(name));
    }

    /** The note that a stretch of a unit is; empty if it says more than names and a day. */
    Optional<Note> note(ReadUnit unit, int from, int to) {
        int start = from;
        while (start < to && isAround(unit.words().charAt(start))) {
            start++;
        }
        int end = trimmed(unit, start, to);
        List<TimeSpan> times = unit.times(start, end);
        boolean dated = !times.isEmpty() && times.get(times.size() - 1).end() == end;
        int names = dated ? trimmed(unit, start, times.get(times.size() - 1).start()) : end;
        String words = unit.words().substring(start, Math.max(start, names));
        int offset = start;
        return reader.owners()
                .onlyNames(words, context.roster())
                .filter(owners -> !owners.isEmpty() && owners.stream().allMatch(this::isSomebody))
                .map(owners -> new Note(
                        ItemReader.placed(unit, offset, owners),
                        dated
                                ? reader.dues()
                                        .read(unit, offset, end)
                                        .map(List::of)
                                        .orElse(List.of())
                                : List.of()));
    }

    /** {@code Bo: Action: send it}: an item of whoever is known and stands alone before its mark, if it names nobody. */
    Draft spoken(Draft draft, ReadUnit unit, int mark) {
        int colon = trimmed(unit, 0, mark) - 1;
        if (!draft.owners().isEmpty() || colon <= 0 || ":：".indexOf(unit.words().charAt(colon)) < 0) {
            return draft;
        }
        return reader.owners()
                .onlyKnownNames(unit.words().substring(0, colon), context.roster())
                .filter(names -> !names.isEmpty())
                .map(names -> draft.with(ItemReader.placed(unit, 0, names), draft.deadlines()))
                .orElse(draft);
    }

    /** Whether somebody owns an item who is surely one. */
    boolean names(Draft draft) {
        return draft.owners().stream().map(Placed::words).anyMatch(owner -> owner.named() && isSomebody(owner));
    }

    /** {@code Action: Approve} looks like a note on somebody: a name needs a witness, or the shape of initials. */
    private boolean isSomebody(OwnerWords owner) {
        return !owner.named()
                || context.knows(owner.name())
                || shapes.isSurelyPerson(owner.name())
                || shapes.isGroup(owner.name())
                || INITIALS.matcher(owner.name()).matches();
    }

    /** The item that a note which begins at {@code mark} stands behind: the last sentence before it, be it the paragraph before. */
    Optional<Draft> item(Note note, ReadUnit unit, int mark) {
        Optional<Draft> here = last(unit, mark);
        int before = unit.unit().index() - 1;
        if (here.isPresent() || !context.has(before)) {
            return here.map(draft -> with(draft, note));
        }
        ReadUnit other = context.unit(before);
        boolean beside = other.unit().heading() == unit.unit().heading()
                && !other.unit().isCell()
                && !other.unit().quoted()
                && !listsNames(other);
        return beside ? last(other, other.words().length()).map(draft -> with(draft, note)) : Optional.empty();
    }

    /** {@code Attendees: Ana Lima, Bo Berg}: a label and names behind it are no task. */
    private boolean listsNames(ReadUnit unit) {
        return Label.at(unit.words(), 0, unit.words().length())
                .filter(Label::hasValue)
                .flatMap(label -> reader.owners().onlyKnownNames(label.value(unit.words()), context.roster()))
                .isPresent();
    }

    /** The last sentence of a unit before a place. */
    Optional<Draft> last(ReadUnit unit, int to) {
        int end = trimmed(unit, 0, to);
        List<ReadSentence> sentences = unit.sentences(0, end);
        if (end == 0 || sentences.isEmpty()) {
            return Optional.empty();
        }
        ReadSentence last = sentences.get(sentences.size() - 1);
        int stop = Math.min(Math.max(last.end(), end), to);
        return last.start() < end
                ? Optional.of(reader.read(unit, last.start(), stop, Form.MARKED, context.roster(), true))
                : Optional.empty();
    }

    static Draft with(Draft draft, Note note) {
        return draft.with(note.owners(), note.deadlines().isEmpty() ? draft.deadlines() : note.deadlines());
    }

    private static int trimmed(ReadUnit unit, int from, int to) {
        int end = to;
        while (end > from && isAround(unit.words().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || AROUND.indexOf(c) >= 0;
    }
}
