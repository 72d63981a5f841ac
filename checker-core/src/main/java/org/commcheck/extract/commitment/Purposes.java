package org.commcheck.extract.commitment;

import java.util.Set;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;

/** Tells what the place of a unit is for: the label of a list item around it, else the section. */
final class Purposes {

    private static final Set<String> ACTIONS = Set.of("action-items", "next-steps");
    private static final String AGENDA = "agenda";
    private static final Set<String> NEVER =
            Set.of("attendees", AGENDA, "contents", "links", "appendix", "next-meeting", "progress");

    private final ItemContext context;
    private final SectionKinds kinds;

    private final boolean livesInAgenda;

    Purposes(ItemContext context, SectionKinds kinds) {
        this.context = context;
        this.kinds = kinds;
        this.livesInAgenda = notesFillAgenda();
    }

    /** Whether the author took the notes under the topics of the agenda, rather than in a section of their own. */
    private boolean notesFillAgenda() {
        boolean apart = context.sections().stream()
                .filter(heading -> !context.purpose(heading.parent()).equals(AGENDA))
                .map(heading -> context.entry().kind(heading.index()))
                .anyMatch("discussion"::equals);
        return !apart && context.units().stream().anyMatch(this::isNoteOnTopic);
    }

    private boolean isNoteOnTopic(ReadUnit unit) {
        int heading = unit.unit().heading();
        boolean agenda = context.purpose(heading).equals(AGENDA);
        boolean under = unit.unit().depth() > 0
                || (!context.entry().kind(heading).equals(AGENDA)
                        && !unit.words().isBlank());
        return agenda && under && unit.unit().isItem();
    }

    /** Whether what stands here is an agenda whose topics hold the notes: what is promised there is promised. */
    boolean isLivedAgenda(String purpose) {
        return livesInAgenda && purpose.equals(AGENDA);
    }

    /** The kind of the nearest label or section around a unit. */
    String of(Unit unit) {
        String section = context.purpose(unit.heading());
        if (context.entry().kind(unit.heading()).equals(AGENDA)) {
            return section;
        }
        for (int at = unit.parent();
                at >= 0 && context.has(at);
                at = context.unit(at).unit().parent()) {
            String kind = ofLabel(context.unit(at));
            if (!kind.equals(SectionKinds.OTHER)) {
                return kind;
            }
        }
        return section;
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
        return ACTIONS.contains(kind) || (kind.equals("corrective-actions") && context.isReview());
    }

    /** Whether nothing here is to be done, whatever it looks like. */
    static boolean isNever(String kind) {
        return NEVER.contains(kind);
    }
}
