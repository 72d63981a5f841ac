package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.TextRange;

/**
 * What headings give to the items under them: a plan's period ({@code Next week}, 下周计划), a deadline for all ({@code DDL: 4月14日}), an owner
 * ({@code Actions for Ana}); and the headings that are items themselves.
 */
final class PlanHeadings {

    private final ItemContext context;
    private final ItemReader reader;

    PlanHeadings(ItemContext context, ItemReader reader) {
        this.context = context;
        this.reader = reader;
    }

    /** The deadline that the place of a unit gives it: an item around it, a line of its section, its headings. */
    List<Placed<DueWords>> deadline(Unit unit) {
        for (int at = unit.parent();
                at >= 0 && context.has(at);
                at = context.unit(at).unit().parent()) {
            Optional<Placed<DueWords>> due = ofWords(context.unit(at));
            if (due.isPresent()) {
                return List.of(due.get());
            }
        }
        for (int at = unit.heading(); at >= context.entry().firstHeading(); at = parent(at)) {
            Optional<Placed<DueWords>> due = at == context.entry().title() ? Optional.empty() : ofHeading(at);
            if (due.isPresent()) {
                return List.of(due.get());
            }
        }
        return List.of();
    }

    /** The owners that the headings above name: a heading that is nothing but a name, or names somebody behind {@code for}. */
    List<Placed<OwnerWords>> owners(int heading) {
        for (int at = heading; at >= context.entry().firstHeading(); at = parent(at)) {
            if (at == context.entry().title()) {
                return List.of();
            }
            ReadUnit words = context.heading(at);
            String text = words.words();
            int from = Math.max(text.lastIndexOf(" for ") + 4, text.lastIndexOf(" - ") + 2);
            int start = from > 4 || text.contains(" - ") ? from : 0;
            Optional<List<OwnerWords>> names = reader.owners().onlyNames(text.substring(start), context.roster());
            if (names.isPresent()) {
                return ItemReader.placed(words, start, names.get());
            }
        }
        return List.of();
    }

    /** Headings that stand under an action heading and say an act: the author wrote the item as a heading. */
    List<Draft> acts(Purposes purposes) {
        List<Draft> found = new ArrayList<>();
        for (Heading heading : context.entry().sections()) {
            ReadUnit words = context.heading(heading.index());
            if (ListedItems.under(context, heading, purposes)
                    && words.has(Mood.COMMITMENT, 0, words.words().length())) {
                Draft draft = reader.read(words, 0, words.words().length(), Form.LISTED, context.roster(), true);
                List<Placed<DueWords>> dues = draft.deadlines().isEmpty() ? above(heading.parent()) : draft.deadlines();
                found.add(draft.with(draft.owners(), dues));
            }
        }
        return found;
    }

    private List<Placed<DueWords>> above(int heading) {
        for (int at = heading; at >= context.entry().firstHeading(); at = parent(at)) {
            Optional<Placed<DueWords>> due = at == context.entry().title() ? Optional.empty() : ofHeading(at);
            if (due.isPresent()) {
                return List.of(due.get());
            }
        }
        return List.of();
    }

    private int parent(int heading) {
        return context.entry().outline().headings().get(heading).parent();
    }

    private Optional<Placed<DueWords>> ofHeading(int heading) {
        String kind = context.entry().kind(heading);
        ReadUnit words = context.heading(heading);
        boolean plan = Purposes.isActions(kind) || words.words().matches("(?i).*(?:ddl|deadline|due|截止|期限).*");
        return plan ? ofWords(words) : Optional.empty();
    }

    private static Optional<Placed<DueWords>> ofWords(ReadUnit words) {
        if (words.times().isEmpty()) {
            return Optional.empty();
        }
        TextRange range =
                words.range(words.times().get(0).start(), words.times().get(0).end());
        return DueReader.ofPlan(words.words(), words.times())
                .filter(due -> due.kind() != TimeKind.COARSE)
                .map(due -> new Placed<>(due, range));
    }
}
