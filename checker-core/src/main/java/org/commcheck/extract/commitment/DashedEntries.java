package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.CharSigns;

/**
 * Finds the entries of Chinese minutes that end with a dash and full names: 完善界面 - 王小雨. They hand out tasks if several do and nearly all of them
 * begin with an act; titles of talks end in the same way. Below words that announce tasks, 分工如下：, anything that several lines name is handed out.
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

    /** By unit. */
    private final Map<Integer, List<Line>> found = new HashMap<>();

    /** One line of a unit: where it stands, and the names behind its dash. */
    private record Line(int start, int end, List<OwnerWords> names) {}

    DashedEntries(ItemContext context, ItemReader reader, ChineseActs chinese, Purposes purposes, NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.chinese = chinese;
        this.purposes = purposes;
        this.shapes = shapes;
        entries();
        announced();
    }

    private void entries() {
        Map<Integer, List<Line>> entries = new HashMap<>();
        int acting = 0;
        for (ReadUnit unit : context.units()) {
            String words = unit.words();
            List<OwnerWords> names = isEntry(unit) ? names(words, 0, words.length()) : List.of();
            if (!names.isEmpty() && names.stream().allMatch(this::isSure)) {
                entries.put(unit.unit().index(), List.of(new Line(0, words.length(), names)));
                acting += chinese.begins(words, 0) ? 1 : 0;
            }
        }
        if (entries.size() >= FEWEST && acting * SHARE >= entries.size() * (SHARE - 1)) {
            found.putAll(entries);
        }
    }

    private boolean isEntry(ReadUnit unit) {
        return unit.unit().isItem()
                && unit.mayHold(DASHES)
                && unit.words().length() <= LONGEST
                && !unit.sentences().isEmpty()
                && unit.sentences().get(0).mood() != Mood.PAST
                && unit.sentences().get(0).mood() != Mood.QUESTION
                && !Purposes.isNever(purposes.of(unit.unit()))
                && !purposes.of(unit.unit()).equals("previous-actions")
                && !context.isAmongTopics(unit.unit());
    }

    /** Paragraphs, each line of which names somebody: one name that cannot be mistaken vouches for the others. */
    private void announced() {
        Map<Integer, List<Line>> lines = new HashMap<>();
        int size = 0;
        boolean sure = false;
        for (ReadUnit unit : context.units()) {
            List<Line> all = unit.unit().kind() == Unit.Kind.PARAGRAPH
                            && unit.mayHold(DASHES)
                            && purposes.isActions(purposes.of(unit.unit()))
                    ? lines(unit.words())
                    : List.of();
            if (!all.isEmpty()) {
                lines.put(unit.unit().index(), all);
                size += all.size();
                sure |= all.stream().flatMap(line -> line.names().stream()).anyMatch(this::isSure);
            }
        }
        if (size >= FEWEST && sure) {
            found.putAll(lines);
        }
    }

    /** The lines of a paragraph; none unless each but the last names somebody: behind 张三 may stand 以上. */
    private List<Line> lines(String words) {
        List<Line> all = new ArrayList<>();
        int from = 0;
        while (from < words.length()) {
            int feed = words.indexOf('\n', from);
            int end = feed < 0 ? words.length() : feed;
            List<OwnerWords> names = end - from <= LONGEST ? names(words, from, end) : List.of();
            if (!names.isEmpty()) {
                all.add(new Line(from, end, names));
            } else if (all.isEmpty() || end < words.length()) {
                return List.of();
            }
            from = end + 1;
        }
        return all;
    }

    /** The names behind the last dash of a line; empty if anything else stands there. */
    private List<OwnerWords> names(String words, int from, int to) {
        int dash = to - 1;
        while (dash >= from && "-–—".indexOf(words.charAt(dash)) < 0) {
            dash--;
        }
        if (dash < from + FEWEST) {
            return List.of();
        }
        List<OwnerWords> names = new ArrayList<>();
        Matcher name = NAME.matcher(words).region(dash + 1, to);
        int rest = 0;
        while (name.find()) {
            if (!shapes.isPerson(name.group()) && !context.roster().knows(name.group())) {
                return List.of();
            }
            names.add(new OwnerWords(name.start(), name.end(), name.group(), true));
            rest += name.group().length();
        }
        long letters = words.substring(dash + 1, to)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
        return letters == rest ? names : List.of();
    }

    private boolean isSure(OwnerWords name) {
        return context.roster().knows(name.name()) || name.name().length() >= FULL_NAME;
    }

    /** The items that a unit holds, if it is such an entry, or lines of such a kind. */
    List<Draft> of(ReadUnit unit) {
        return found.getOrDefault(unit.unit().index(), List.of()).stream()
                .map(line -> draft(unit, line))
                .toList();
    }

    private Draft draft(ReadUnit unit, Line line) {
        Draft draft = reader.read(unit, line.start(), line.end(), Form.SENTENCE, context.roster(), true);
        return draft.with(ItemReader.placed(unit, 0, line.names()), draft.deadlines());
    }
}
