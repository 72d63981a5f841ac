package org.commcheck.extract.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.model.InlineMark;

/** Reads what minutes set off at the end of a note, who is to act on it: {@code The licence costs 400. **Bo to ask the council**}, {@code … CLERK TO ACTION}. */
final class BoldPromises {

    private static final String TO = " TO ";

    /** {@code CLERK TO SEND IT} at the end of a note. */
    private static final Pattern SHOUTED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{Lu} /&.'’-]{2,40}? TO \\p{Lu}[^\\p{Ll}]{2,})$");

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

    /** The item that a sentence is by the words in bold or capitals in it; where these begin the note, they are its title. */
    Optional<Draft> find(ReadUnit unit, ReadSentence sentence, int from) {
        Matcher shouted = SHOUTED.matcher(unit.words()).region(from, sentence.end());
        if (unit.words().indexOf(TO, from) >= 0 && shouted.find()) {
            List<OwnerWords> names = names(spoken(shouted.group(1))).stream()
                    .filter(name -> context.knows(name.name()) || shapes.isGroup(name.name()))
                    .toList();
            if (!names.isEmpty()) {
                Draft draft = reader.read(unit, from, sentence.end(), Form.SENTENCE, context.roster(), false);
                return Optional.of(draft.with(ItemReader.placed(unit, shouted.start(1), names), draft.deadlines()));
            }
        }
        return bold(unit, sentence, from);
    }

    private List<OwnerWords> names(String words) {
        return LaterPromises.begins(words) && acts.takesOn(words)
                ? reader.owners().read(words, context.roster(), true)
                : List.of();
    }

    /** As it would be written without capitals, letter by letter: {@code Cllr Voss / Clerk to arrange it}. */
    private static String spoken(String shouted) {
        StringBuilder words = new StringBuilder(shouted.toLowerCase(Locale.ROOT));
        int to = shouted.indexOf(TO);
        for (int at = 0; at < to; at++) {
            if (at == 0 || !Character.isLetter(shouted.charAt(at - 1))) {
                words.setCharAt(at, shouted.charAt(at));
            }
        }
        return words.toString();
    }

    private Optional<Draft> bold(ReadUnit unit, ReadSentence sentence, int from) {
        for (InlineMark mark : unit.unit().text().marks()) {
            if (mark.kind() == InlineMark.Kind.STRONG && mark.start() > from && mark.end() <= sentence.end()) {
                String words = unit.words().substring(mark.start(), mark.end());
                List<OwnerWords> names = names(words);
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
