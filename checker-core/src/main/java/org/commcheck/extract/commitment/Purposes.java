package org.commcheck.extract.commitment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.text.CharSet;
import org.jspecify.annotations.Nullable;

/** Tells what the place of a unit is for: the label of a list item around it, else the section. */
final class Purposes {

    private static final Set<String> ACTIONS = Set.of("action-items", "next-steps");
    private static final String AGENDA = "agenda";
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_LABEL = 6;
    private static final CharSet COLONS = CharSet.of(":：");
    private static final Set<String> NOTES = Set.of("decisions", "discussion");
    private static final int MANY_TOLD = 3;
    private static final Set<String> NEVER =
            Set.of("attendees", AGENDA, "contents", "links", "appendix", "next-meeting", "progress", "example");

    private final ItemContext context;
    private final SectionKinds kinds;

    private final boolean livesInAgenda;

    /** By unit of the entry what {@link #of} says; null where nobody asked yet. */
    private final @Nullable String[] known;

    /** By index of a top-level entry or a paragraph what is to be done there by the words above: {@code Actions for next time}, without a colon. */
    private final Map<Integer, String> introduced = new HashMap<>();

    /** By index of such an entry the line above it. */
    private final Map<Integer, ReadUnit> lines = new HashMap<>();

    Purposes(ItemContext context, SectionKinds kinds) {
        this.context = context;
        this.kinds = kinds;
        this.known = new String[context.units().size()];
        this.livesInAgenda = notesFillAgenda();
        introduce();
    }

    private void introduce() {
        ReadUnit line = null;
        String kind = SectionKinds.OTHER;
        String announced = SectionKinds.OTHER;
        for (ReadUnit unit : context.units()) {
            boolean paragraph =
                    unit.unit().kind() == Unit.Kind.PARAGRAPH && unit.unit().depth() == 0;
            if (paragraph) {
                if (!announced.equals(SectionKinds.OTHER)) {
                    introduced.put(unit.unit().index(), announced);
                }
                announced = announced(unit);
                line = isLine(unit) ? unit : null;
                kind = SectionKinds.OTHER;
            } else if (line != null && unit.unit().isItem()) {
                boolean here = unit.unit().heading() == line.unit().heading();
                boolean first = unit.unit().index() == line.unit().index() + 1;
                kind = !here ? SectionKinds.OTHER : first ? ofWords(line.words()) : kind;
                if (here && (isActions(kind) || kind.equals("previous-actions"))) {
                    introduced.put(unit.unit().index(), kind);
                    lines.put(unit.unit().index(), line);
                }
            }
        }
    }

    /** What the last sentence of a paragraph says that stands in the next one: {@code Our tasks this week:}. */
    private String announced(ReadUnit unit) {
        String words = unit.words().strip();
        boolean more = words.endsWith(":") || words.endsWith("：");
        if (!more || unit.sentences().size() < 2) {
            return SectionKinds.OTHER;
        }
        String last = unit.words()
                .substring(unit.sentences().get(unit.sentences().size() - 1).start());
        String kind = last.length() <= LONGEST_LINE ? ofWords(last) : SectionKinds.OTHER;
        return isActions(kind) ? kind : SectionKinds.OTHER;
    }

    /** Whether a paragraph may be the title of the list below it: one line, no sentence. */
    private static boolean isLine(ReadUnit unit) {
        String words = unit.words().strip();
        return words.length() <= LONGEST_LINE
                && words.indexOf('\n') < 0
                && words.indexOf(':') < 0
                && !words.isEmpty()
                && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    }

    /** Whether the author took the notes under the topics of the agenda, rather than in a section of their own. */
    private boolean notesFillAgenda() {
        Set<Integer> overAgendas = new HashSet<>();
        for (Heading heading : context.sections()) {
            if (isKind(heading, AGENDA)) {
                overAgendas.add(heading.parent());
            }
        }
        return !overAgendas.isEmpty() && fillTopics(areNotesApart(overAgendas));
    }

    /** @param apart whether there is a section of notes too: an agenda that was written before the meeting tells hardly anything */
    private boolean fillTopics(boolean apart) {
        int told = 0;
        Set<Integer> written = new HashSet<>();
        for (ReadUnit unit : context.units()) {
            if (isLabelledNote(unit)) {
                return true;
            }
            if (!apart && isUnderTopic(unit)) {
                written.add(unit.unit().heading());
            }
            if (written.size() == MANY_TOLD) {
                return true;
            }
            if (isNoteOnTopic(unit)) {
                told += unit.has(Mood.PAST, 0, unit.words().length()) ? 1 : 0;
                if (!apart || told == MANY_TOLD) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean areNotesApart(Set<Integer> overAgendas) {
        for (Heading heading : context.sections()) {
            // The heading over all of it may say “minutes”.
            boolean apart = isKind(heading, "discussion")
                    && !context.purpose(heading.parent()).equals(AGENDA)
                    && !overAgendas.contains(heading.index());
            if (apart) {
                return true;
            }
        }
        return false;
    }

    private boolean isLabelledNote(ReadUnit unit) {
        return unit.unit().kind() == Unit.Kind.PARAGRAPH
                && context.purpose(unit.unit().heading()).equals(AGENDA)
                && labelsNotes(unit.words());
    }

    /** 决议：…, 说明：…: a line that says what the meeting made of the topic. */
    private boolean labelsNotes(String words) {
        int from = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', from)) {
            if (behindNote(words, from, end) > from) {
                return true;
            }
            from = end + 1;
        }
        return behindNote(words, from, words.length()) > from;
    }

    /** Where the words behind a label such as 决议： begin that stands at {@code from}; {@code from} if none does. */
    int behindNote(String words, int from, int to) {
        int reach = Math.min(to, from + LONGEST_LABEL + 1);
        int colon = from;
        while (colon < reach && !COLONS.has(words.charAt(colon))) {
            colon++;
        }
        return colon > from && colon < reach && isNote(words.substring(from, colon)) ? colon + 1 : from;
    }

    /** Whether a label names what the meeting made of a topic. */
    boolean isNote(String label) {
        return NOTES.contains(ofWords(label));
    }

    private boolean isKind(Heading heading, String kind) {
        return context.entry().kind(heading.index()).equals(kind);
    }

    private boolean isNoteOnTopic(ReadUnit unit) {
        int heading = unit.unit().heading();
        boolean agenda = context.purpose(heading).equals(AGENDA);
        boolean under = unit.unit().depth() > 0
                || (!context.entry().kind(heading).equals(AGENDA)
                        && !unit.words().isBlank());
        return agenda && under && unit.unit().isItem();
    }

    /** Whether a unit is a paragraph under a heading that is a topic of the agenda; where several topics have some, they are the notes. */
    private boolean isUnderTopic(ReadUnit unit) {
        int heading = unit.unit().heading();
        return unit.unit().kind() == Unit.Kind.PARAGRAPH
                && !unit.words().isBlank()
                && context.purpose(heading).equals(AGENDA)
                && !context.entry().kind(heading).equals(AGENDA);
    }

    /** Whether what stands here is an agenda whose topics hold the notes: what is promised there is promised. */
    boolean isLivedAgenda(String purpose) {
        return livesInAgenda && purpose.equals(AGENDA);
    }

    /** The kind of the nearest label or section around a unit; many readers ask the same. */
    String of(Unit unit) {
        int at = unit.index() - context.entry().firstUnit();
        if (unit.index() < 0) {
            return around(unit);
        }
        String kind = known[at];
        if (kind == null) {
            kind = around(unit);
            known[at] = kind;
        }
        return kind;
    }

    private String around(Unit unit) {
        String section = context.purpose(unit.heading());
        String label = ofLabelAround(unit);
        if (isInAgenda(unit)) {
            return livesInAgenda && isActions(label) ? label : section;
        }
        if (!label.equals(SectionKinds.OTHER)) {
            return label;
        }
        return introduced.isEmpty() ? section : introduced.getOrDefault(top(unit), section);
    }

    /** Whether a unit stands right under the heading of an agenda. */
    boolean isInAgenda(Unit unit) {
        return context.entry().kind(unit.heading()).equals(AGENDA);
    }

    /** The kind that the nearest item around a unit names; {@link SectionKinds#OTHER} if none does. */
    private String ofLabelAround(Unit unit) {
        for (int at = unit.parent();
                at >= 0 && context.has(at);
                at = context.unit(at).unit().parent()) {
            String kind = ofLabel(context.unit(at));
            if (!kind.equals(SectionKinds.OTHER)) {
                return kind;
            }
        }
        return SectionKinds.OTHER;
    }

    /** The line without a colon that says what the list of a unit is for, {@code Next week} right above it; empty if there is none. */
    Optional<ReadUnit> lineAbove(Unit unit) {
        return lines.isEmpty() ? Optional.empty() : Optional.ofNullable(lines.get(top(unit)));
    }

    private int top(Unit unit) {
        int at = unit.index();
        while (context.has(at) && context.unit(at).unit().parent() >= 0) {
            at = context.unit(at).unit().parent();
        }
        return at;
    }

    /** The kind that the words of a label name. */
    String ofWords(String words) {
        return kinds.of(words);
    }

    /** The kind that a list item gives to what stands under it; only short items that end in a colon, or are nothing but a label, do. */
    String ofLabel(ReadUnit item) {
        String words = item.words().strip();
        boolean label = words.endsWith(":") || words.endsWith("：") || words.length() <= 24;
        return label && !context.children(item).isEmpty() ? kinds.of(words) : SectionKinds.OTHER;
    }

    /** Whether what is listed here is to be done. */
    boolean isActions(String kind) {
        return ACTIONS.contains(kind)
                || (kind.equals("corrective-actions") && context.isReview())
                || (kind.equals("pledges") && context.isMinutes());
    }

    /** Whether nothing here is to be done, whatever it looks like. */
    static boolean isNever(String kind) {
        return NEVER.contains(kind);
    }
}
