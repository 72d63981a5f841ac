package org.commcheck.extract.commitment;

import java.util.HashSet;
import java.util.Set;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.text.CharSet;

/** Tells an agenda whose topics hold the notes from one that only lists them. */
final class LivedAgenda {

    private static final String AGENDA = "agenda";
    private static final int LONGEST_LABEL = 6;
    private static final Set<String> NOTES = Set.of("decisions", "discussion");
    private static final CharSet COLONS = CharSet.of(":：");
    private static final int MANY_TOLD = 3;
    private static final int FEW_TOLD = 2;

    private final ItemContext context;
    private final SectionKinds kinds;

    LivedAgenda(ItemContext context, SectionKinds kinds) {
        this.context = context;
        this.kinds = kinds;
    }

    /** Whether the author took the notes under the topics of the agenda, rather than in a section of their own. */
    boolean holdsNotes() {
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
        int entries = 0;
        Set<Integer> written = new HashSet<>();
        for (ReadUnit unit : context.units()) {
            if (isLabelledNote(unit)) {
                return true;
            }
            if (!apart && isUnderTopic(unit)) {
                written.add(unit.unit().heading());
            }
            if (!apart && isToldTopic(unit) && ++entries == FEW_TOLD) {
                return true;
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
        return NOTES.contains(kinds.of(label));
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

    /** Whether an English entry of the agenda itself tells what happened: an agenda of such is the notes. */
    private boolean isToldTopic(ReadUnit unit) {
        return unit.unit().isItem()
                && unit.unit().depth() == 0
                && context.entry().kind(unit.unit().heading()).equals(AGENDA)
                && !unit.sentences().isEmpty()
                && unit.sentences().get(0).language().equals("en")
                && unit.sentences().get(0).mood() == Mood.PAST;
    }

    /** Whether a unit is a paragraph under a heading that is a topic of the agenda; where several topics have some, they are the notes. */
    private boolean isUnderTopic(ReadUnit unit) {
        int heading = unit.unit().heading();
        return unit.unit().kind() == Unit.Kind.PARAGRAPH
                && !unit.words().isBlank()
                && context.purpose(heading).equals(AGENDA)
                && !context.entry().kind(heading).equals(AGENDA);
    }
}
