package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.CharSigns;

/** Lines of Chinese minutes that hand out what they name by the brackets at their end: 登录页错位（前端解决）, 是否压缩（下周给结论，小雨和阿强负责）. */
final class TailCharges {

    private static final Pattern TAIL = Pattern.compile("[(（]([^()（）\\n]{4,40})[)）][\\s。.;；]*");
    /** Two nicknames, be they nobody's elsewhere: 小雨和芋艿. */
    private static final Pattern PAIR = Pattern.compile("(\\p{IsHan}{2,3}?)[和与與、](\\p{IsHan}{2,3})");

    private static final Pattern PART = Pattern.compile("[^,，;；\\s]+");

    private static final long BRACKETS = CharSigns.of(")）");
    private static final String SENTENCE_ENDS = "。！？!?\n";

    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_VERB = 2;
    private static final int LONGEST_VERB = 3;

    /** What is told of the past, and what is only told. */
    private static final Set<String> TOLD = Set.of("previous-actions", "progress", "background");

    private final ItemContext context;
    private final ItemReader reader;
    private final Purposes purposes;
    private final NameShapes shapes;

    TailCharges(ItemContext context, ItemReader reader, Purposes purposes, NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.purposes = purposes;
        this.shapes = shapes;
    }

    /** The items that the lines of a unit are. */
    List<Draft> in(ReadUnit unit) {
        boolean may = context.isMinutes() && unit.mayHold(BRACKETS) && unit.mayHold(CharSigns.HANS);
        if (!may || TOLD.contains(purposes.of(unit.unit()))) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        String words = unit.words();
        Matcher tail = TAIL.matcher(words);
        while (tail.find()) {
            if (tail.end() == words.length() || tail.group().indexOf('\n') >= 0) {
                owners(unit, tail.start(1), tail.end(1)).ifPresent(owners -> found.add(draft(unit, tail, owners)));
            }
        }
        return found.stream().filter(TailCharges::saysSomething).toList();
    }

    private Draft draft(ReadUnit unit, Matcher tail, List<Placed<OwnerWords>> owners) {
        int from = tail.start();
        while (from > 0 && SENTENCE_ENDS.indexOf(unit.words().charAt(from - 1)) < 0) {
            from--;
        }
        int to = tail.end(1) + 1;
        Draft draft = reader.read(unit, from, to, Form.SENTENCE, context.roster(), true);
        return draft.with(owners, draft.deadlines());
    }

    /** Before the brackets stands what there is to do. */
    private static boolean saysSomething(Draft draft) {
        return Character.isLetterOrDigit(draft.words().charAt(0));
    }

    private Optional<List<Placed<OwnerWords>>> owners(ReadUnit unit, int from, int to) {
        Matcher part = PART.matcher(unit.words()).region(from, to);
        while (part.find()) {
            String words = part.group();
            for (int verb = LONGEST_VERB; verb >= SHORTEST_VERB; verb--) {
                int end = words.length() - verb;
                if (end >= SHORTEST_NAME && reader.charges(words.substring(end))) {
                    int start = part.start();
                    return names(words.substring(0, end)).map(names -> ItemReader.placed(unit, start, names));
                }
            }
        }
        return Optional.empty();
    }

    /** Several names together vouch for each other. */
    private Optional<List<OwnerWords>> names(String words) {
        if (reader.isFunction(words)) {
            return Optional.of(reader.owners().ofSubject(words, 0, words.length()));
        }
        Matcher pair = PAIR.matcher(words);
        if (pair.matches() && !shapes.isNobody(pair.group(1)) && !shapes.isNobody(pair.group(2))) {
            List<OwnerWords> both = new ArrayList<>(reader.owners().ofSubject(words, pair.start(1), pair.end(1)));
            both.addAll(reader.owners().ofSubject(words, pair.start(2), pair.end(2)));
            return Optional.of(both);
        }
        return reader.owners()
                .onlyNames(words, context.roster())
                .filter(names -> names.stream()
                        .allMatch(owner -> owner.named() && (names.size() > 1 || isSomebody(owner.name()))));
    }

    private boolean isSomebody(String name) {
        return context.knows(name) || shapes.isEvidentlyPerson(name) || shapes.isGroup(name);
    }
}
