package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.CharSigns;

/**
 * Finds the entries of Chinese minutes that end with a dash and full names: 完善界面 - 王小雨. They hand out tasks if several do and nearly all of them
 * begin with an act; titles of talks end in the same way.
 */
final class DashedEntries {

    private static final int FEWEST = 2;

    /** Of so many entries all but one may begin with something else than an act. */
    private static final int SHARE = 3;

    private static final int LONGEST = 100;
    private static final int FULL_NAME = 3;
    private static final long DASHES = CharSigns.of("-–—");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}");

    private final ItemContext context;
    private final ItemReader reader;
    private final ChineseActs chinese;
    private final Purposes purposes;
    private final NameShapes shapes;
    private final Set<Siblings> topicLists = new HashSet<>();
    private final Map<Integer, List<OwnerWords>> found = new HashMap<>();

    DashedEntries(ItemContext context, ItemReader reader, ChineseActs chinese, Purposes purposes, NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.chinese = chinese;
        this.purposes = purposes;
        this.shapes = shapes;
        for (ReadUnit unit : context.units()) {
            if (context.children(unit).stream().anyMatch(child -> child.unit().isItem())) {
                topicLists.add(Siblings.of(unit.unit()));
            }
        }
        collect();
    }

    private void collect() {
        int acting = 0;
        for (ReadUnit unit : context.units()) {
            List<OwnerWords> names = isPlace(unit) ? names(unit.words()) : List.of();
            if (!names.isEmpty()) {
                found.put(unit.unit().index(), names);
                acting += chinese.begins(unit.words(), 0) ? 1 : 0;
            }
        }
        if (found.size() < FEWEST || acting * SHARE < found.size() * (SHARE - 1)) {
            found.clear();
        }
    }

    private boolean isPlace(ReadUnit unit) {
        return unit.unit().isItem()
                && unit.mayHold(DASHES)
                && unit.words().length() <= LONGEST
                && !unit.sentences().isEmpty()
                && unit.sentences().get(0).mood() != Mood.PAST
                && unit.sentences().get(0).mood() != Mood.QUESTION
                && !Purposes.isNever(purposes.of(unit.unit()))
                && !purposes.of(unit.unit()).equals("previous-actions")
                && !topicLists.contains(Siblings.of(unit.unit()));
    }

    /** The names behind the last dash; empty if anything else stands there. */
    private List<OwnerWords> names(String words) {
        int dash = Math.max(words.lastIndexOf('-'), Math.max(words.lastIndexOf('–'), words.lastIndexOf('—')));
        if (dash < FEWEST) {
            return List.of();
        }
        List<OwnerWords> names = new ArrayList<>();
        Matcher name = NAME.matcher(words).region(dash + 1, words.length());
        int rest = 0;
        while (name.find()) {
            if (!isSure(name.group())) {
                return List.of();
            }
            names.add(new OwnerWords(name.start(), name.end(), name.group(), true));
            rest += name.group().length();
        }
        long letters = words.substring(dash + 1)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
        return letters == rest ? names : List.of();
    }

    private boolean isSure(String name) {
        return context.roster().knows(name) || (name.length() >= FULL_NAME && shapes.isPerson(name));
    }

    /** The item that a unit is, if it is such an entry. */
    Optional<Draft> of(ReadUnit unit) {
        List<OwnerWords> names = found.getOrDefault(unit.unit().index(), List.of());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = reader.read(unit, 0, unit.words().length(), Form.SENTENCE, context.roster(), true);
        return Optional.of(draft.with(ItemReader.placed(unit, 0, names), draft.deadlines()));
    }
}
