package org.commcheck.extract.commitment;

import java.util.List;
import java.util.Optional;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.model.InlineMark;

/** Reads what minutes set off at the end of a note, who is to act on it: {@code The licence costs 400. **Bo to ask the council**}, {@code … **Bo to action**}. */
final class BoldPromises {

    private final ItemContext context;
    private final ItemReader reader;
    private final ActReader acts;
    private final NameShapes shapes;

    BoldPromises(ItemContext context, ItemReader reader, ActReader acts, NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.acts = acts;
        this.shapes = shapes;
    }

    /** The item that a sentence is by the bold words in it; where these begin the note, they are its title. */
    Optional<Draft> find(ReadUnit unit, ReadSentence sentence, int from) {
        for (InlineMark mark : unit.unit().text().marks()) {
            if (mark.kind() == InlineMark.Kind.STRONG && mark.start() > from && mark.end() <= sentence.end()) {
                String words = unit.words().substring(mark.start(), mark.end());
                List<OwnerWords> names = LaterPromises.begins(words) && acts.takesOn(words)
                        ? reader.owners().read(words, context.roster(), true)
                        : List.of();
                if (!names.isEmpty() && names.stream().allMatch(this::isSomebody)) {
                    Draft draft = reader.read(unit, from, sentence.end(), Form.SENTENCE, context.roster(), false);
                    return Optional.of(draft.with(ItemReader.placed(unit, mark.start(), names), draft.deadlines()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isSomebody(OwnerWords name) {
        return name.named()
                && (context.knows(name.name()) || shapes.isGroup(name.name()) || shapes.isPerson(name.name()));
    }
}
