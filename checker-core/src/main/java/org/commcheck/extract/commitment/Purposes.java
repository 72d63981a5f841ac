package org.commcheck.extract.commitment;

import java.util.Set;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;

/** Tells what the place of a unit is for: the label of a list item around it, else the section. */
final class Purposes {

    private static final Set<String> ACTIONS = Set.of("action-items", "next-steps");
    private static final Set<String> NEVER =
            Set.of("attendees", "agenda", "contents", "links", "appendix", "next-meeting", "progress");

    private final ItemContext context;
    private final SectionKinds kinds;

    Purposes(ItemContext context, SectionKinds kinds) {
        this.context = context;
        this.kinds = kinds;
    }

    /** The kind of the nearest label or section around a unit. */
    String of(Unit unit) {
        String section = context.purpose(unit.heading());
        if (context.entry().kind(unit.heading()).equals("agenda")) {
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
