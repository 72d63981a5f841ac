package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.people.Mentions;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerReader;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.people.Roster;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.model.InlineMark;

/**
 * Owners that an entry of a list of actions begins with, and that nothing parts from what they are to do but their look, or that they are known:
 * bold names, links to people, names of the attendees. Immutable.
 */
final class SetOffNames {

    /** So many words a list of names may have before the verb. */
    private static final int MOST_WORDS = 8;

    private final OwnerReader owners;
    private final ActReader acts;
    private final NameShapes shapes;

    SetOffNames(OwnerReader owners, ActReader acts, NameShapes shapes) {
        this.owners = owners;
        this.acts = acts;
        this.shapes = shapes;
    }

    /** Places of the names are those in the unit. */
    List<OwnerWords> read(ReadUnit unit, int start, int end, Roster roster) {
        if (!unit.unit().text().marks().isEmpty()) {
            List<OwnerWords> linked = linked(unit, start, end);
            List<OwnerWords> found = linked.isEmpty() ? bold(unit, start, end, roster) : linked;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return beforeVerb(unit, start, end, roster);
    }

    /** {@code [Ana Lima](mailto:…)[Bo Berg](mailto:…) Send the plan}. */
    private List<OwnerWords> linked(ReadUnit unit, int start, int end) {
        List<OwnerWords> found = new ArrayList<>();
        int at = start;
        for (InlineMark mark : Mentions.in(unit.unit().text(), start, end)) {
            if (!isJoint(unit.words().substring(at, mark.start()), found.isEmpty())) {
                break;
            }
            found.add(new OwnerWords(
                    mark.start(),
                    mark.end(),
                    unit.words().substring(mark.start(), mark.end()).strip(),
                    true));
            at = mark.end();
        }
        boolean acts = unit.words().substring(at, end).chars().anyMatch(Character::isLetter);
        return acts ? found : List.of();
    }

    private static boolean isJoint(String words, boolean first) {
        String bare = words.strip();
        return bare.isEmpty() || (!first && (bare.length() == 1 || bare.equals("and")));
    }

    /** {@code **Ana and Bo** Send the plan}: what is set off in bold before the act, if it is nothing but known names. */
    private List<OwnerWords> bold(ReadUnit unit, int start, int end, Roster roster) {
        for (InlineMark mark : unit.unit().text().marks()) {
            boolean leads = mark.kind() == InlineMark.Kind.STRONG && mark.start() == start && mark.end() < end - 1;
            if (leads
                    && unit.words().charAt(mark.end()) == ' '
                    && Character.isLetter(unit.words().charAt(mark.end() + 1))) {
                List<OwnerWords> names = owners.onlyNames(unit.words().substring(start, mark.end()), roster)
                        .orElse(List.of());
                boolean known = names.stream()
                        .allMatch(name -> roster.knows(name.name())
                                || (shapes.isEvidentlyPerson(name.name())
                                        && (names.size() > 1 || isWhole(name.name()))));
                return known ? moved(names, start) : List.of();
            }
        }
        return List.of();
    }

    /** Whether a name is more than a first name, which may be a word as well: {@code Mark}. */
    private static boolean isWhole(String name) {
        return name.indexOf(' ') > 0 || NameShapes.isHan(name.charAt(0)) || NameShapes.isHandle(name);
    }

    /** {@code Ana Lima send the plan}, {@code Ana and Bo Send the plan}: all known, and behind them the bare form of a verb. */
    private List<OwnerWords> beforeVerb(ReadUnit unit, int start, int end, Roster roster) {
        String words = unit.words().substring(start, end);
        int blank = words.indexOf(' ');
        if (blank <= 0 || !Character.isUpperCase(words.charAt(0)) || !roster.knows(words.substring(0, blank))) {
            return List.of();
        }
        List<OwnerWords> found = List.of();
        int counted = 0;
        for (int at = blank; at > 0 && counted < MOST_WORDS; at = words.indexOf(' ', at + 1)) {
            counted++;
            List<OwnerWords> names =
                    owners.onlyKnownNames(words.substring(0, at), roster).orElse(List.of());
            if (!names.isEmpty() && isAct(words.substring(at).stripLeading())) {
                found = names;
            }
        }
        return moved(found, start);
    }

    private boolean isAct(String words) {
        return !words.isEmpty()
                && Character.isLetter(words.charAt(0))
                && acts.takesOn("Bo will " + words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
    }

    private static List<OwnerWords> moved(List<OwnerWords> names, int by) {
        return names.stream().map(name -> name.moved(by)).toList();
    }
}
