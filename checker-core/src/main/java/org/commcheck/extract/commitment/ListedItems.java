package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.commitment.Draft.State;
import org.commcheck.extract.commitment.MarkedLines.Stretch;
import org.commcheck.extract.commitment.OwnerNotes.Note;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.language.DoneActs;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.NoneWords;
import org.commcheck.model.ListItem.CheckBox;

/**
 * Finds the action items that are entries: marked lines, check boxes, entries of sections for actions and plans. What stands under an entry
 * gives its owner or its state, or is a step of it.
 */
final class ListedItems {

    private static final Set<String> LEFTOVERS = Set.of("open-issues", "previous-actions");

    private final ItemContext context;
    private final ItemReader reader;
    private final ActReader acts;
    private final MarkedLines marked;
    private final NoneWords none;
    private final Purposes purposes;
    private final ItemFields fields;
    private final DueLists dueLists;
    private final HeadingOwners headingOwners;
    private final PlanHeadings plans;
    private final NameLines lines;
    private final ItemSurroundings surroundings;
    private final HandedOut handedOut;
    private final DatedShares dated;
    private final NamedLines named;
    private final BoxLines boxes;
    private final EntryLabels labels;
    private final Introductions introductions;
    private final SharedLines shared;
    private final OwnerNotes notes;
    private final ListEntries entries;
    private final DoneEntries done;
    private final Set<Integer> taken = new HashSet<>();

    /** Entries that only call somebody for what stands under them. */
    private final Set<Integer> callers = new HashSet<>();

    ListedItems(
            ItemContext context,
            ItemReader reader,
            ActReader acts,
            ChineseActs chinese,
            ItemMarkers markers,
            NoneWords none,
            Purposes purposes,
            NameShapes shapes,
            ItemParts parts,
            DoneActs done) {
        this.context = context;
        this.reader = reader;
        this.acts = acts;
        this.marked = new MarkedLines(markers, acts, none);
        this.none = none;
        this.purposes = purposes;
        this.fields = new ItemFields(context, reader, parts);
        this.dueLists = new DueLists(context, reader, parts, acts, chinese);
        this.headingOwners = new HeadingOwners(context, reader, purposes, shapes);
        this.plans = new PlanHeadings(context, reader, purposes, fields);
        this.lines = new NameLines(context, reader, shapes);
        NameLabels nameLabels = new NameLabels(context, reader, chinese, purposes, shapes, none);
        NameHeadings heads = new NameHeadings(context, reader, headingOwners, nameLabels, shapes);
        this.surroundings =
                new ItemSurroundings(context, reader, purposes, fields, plans, dueLists, lines, heads, shapes);
        this.handedOut = new HandedOut(context, reader, acts);
        this.dated = new DatedShares(context, shapes);
        this.labels = new EntryLabels(context, reader, shapes);
        this.introductions = new Introductions(context, reader, acts, chinese, purposes, fields, lines, labels);
        this.named = new NamedLines(context, reader, nameLabels, acts, chinese, purposes, shapes);
        this.boxes = new BoxLines(context, reader, acts);
        this.shared = new SharedLines(context, reader, purposes, shapes);
        this.notes = new OwnerNotes(context, reader, shapes);
        this.entries = new ListEntries(
                context, reader, acts, chinese, new StatedEntries(context, reader, acts, chinese, shapes));
        this.done = new DoneEntries(context, acts, done);
    }

    /** The items, in order; afterwards {@link #taken} tells which units they and their steps fill. */
    List<Draft> find() {
        List<Draft> found = new ArrayList<>(plans.acts());
        for (ReadUnit unit : context.units()) {
            if (plans.isDetail(unit.unit()) && fields.isField(unit)) {
                taken.add(unit.unit().index());
            }
            if (!plans.isDetail(unit.unit())
                    && !unit.unit().isCell()
                    && !unit.words().isBlank()) {
                for (Draft draft : find(unit)) {
                    found.add(surroundings.settle(draft));
                }
            }
        }
        return found;
    }

    /** Whether a unit is an item, a step of one, or only says whose the items under it are. */
    boolean taken(Unit unit) {
        return taken.contains(unit.index())
                || dueLists.isDating(unit)
                || callers.contains(unit.index())
                || (unit.parent() >= 0 && taken.contains(unit.parent()));
    }

    /** Whether the author has a section for what is to be done, be it empty. */
    boolean hasList() {
        for (Heading heading : context.sections()) {
            if (purposes.isActions(context.entry().kind(heading.index()))) {
                return true;
            }
        }
        return false;
    }

    private List<Draft> find(ReadUnit unit) {
        Unit place = unit.unit();
        if (dueLists.isDating(place)) {
            return List.of();
        }
        if (place.parent() >= 0 && taken.contains(place.parent())) {
            taken.add(place.index());
            return List.of();
        }
        if (!lines.call(unit).isEmpty()) {
            callers.add(place.index());
        }
        if (lines.calls(place) || (isListPlace(unit) && fields.isField(unit))) {
            taken.add(place.index());
            return List.of();
        }
        List<Stretch> stretches = marked.in(unit);
        if (!stretches.isEmpty()) {
            List<Draft> divided = new ArrayList<>();
            for (Stretch stretch : stretches) {
                divided.addAll(marked(unit, stretch));
            }
            taken.add(place.index());
            return divided;
        }
        boolean boxed = BoxLines.mayHold(unit)
                && (mayHoldBoxes(purposes.of(place)) || purposes.isActions(purposes.ofFirstLine(unit)));
        List<Draft> lines = boxed ? boxes.in(unit) : List.of();
        lines = lines.isEmpty() ? named.in(unit) : lines;
        if (!lines.isEmpty()) {
            taken.add(place.index());
            return lines;
        }
        return unmarked(unit).map(shared::divide).orElse(List.of());
    }

    private List<Draft> marked(ReadUnit unit, Stretch stretch) {
        Optional<Note> note = notes.note(unit, stretch.start(), stretch.end());
        Optional<Draft> noted = note.flatMap(found -> notes.item(found, unit, stretch.mark()));
        if (noted.isPresent() || note.filter(notes::namesPeople).isPresent()) {
            return noted.map(List::of).orElse(List.of());
        }
        Draft draft = notes.spoken(read(unit, stretch.start(), stretch.end(), Form.MARKED), unit, stretch.mark());
        return stretch.named() && !notes.names(draft) ? List.of() : shared.divide(draft);
    }

    private Optional<Draft> unmarked(ReadUnit unit) {
        Unit place = unit.unit();
        String purpose = purposes.of(place);
        if (place.quoted() || introductions.isOne(unit) || ListEntries.saysNone(unit, none) || announcesMeeting(unit)) {
            return Optional.empty();
        }
        boolean plan = purpose.equals("next-steps") && place.box() == CheckBox.NONE;
        if (plan && LogDays.isEvent(unit, reader, acts, context.roster())) {
            return Optional.empty();
        }
        if (place.box() != CheckBox.NONE) {
            return box(unit, purpose);
        }
        return listed(unit, purpose);
    }

    /** {@code Next meeting: 12 March} among the actions. */
    private boolean announcesMeeting(ReadUnit unit) {
        return EntryLabels.of(unit)
                .filter(label -> purposes.ofWords(label).equals("next-meeting"))
                .isPresent();
    }

    /** Whether a check box may stand here for something to do. */
    private boolean mayHoldBoxes(String purpose) {
        return !Purposes.isNever(purpose)
                && (context.isMinutes() || context.isReport() || context.isReview() || purposes.isActions(purpose));
    }

    private Optional<Draft> box(ReadUnit unit, String purpose) {
        boolean underway = purpose.equals("progress") && unit.unit().box() == CheckBox.OPEN;
        boolean handedOut =
                purposes.isToDoList() || headingOwners.handsOut(unit.unit().heading());
        boolean tasks = mayHoldBoxes(underway ? SectionKinds.OTHER : purpose)
                || (handedOut && (underway || !Purposes.isNever(purpose)));
        if (!tasks || isChoice(unit, purpose)) {
            return Optional.empty();
        }
        return Optional.of(read(unit, 0, Form.CHECK_BOX));
    }

    /** Among the topics of an agenda an entry without anybody or any day is what is to be talked about. */
    private boolean isTopicOnly(ReadUnit unit) {
        return purposes.isInAgenda(unit.unit())
                && unit.times().isEmpty()
                && reader.owners().read(unit.words(), context.roster(), true).isEmpty();
    }

    /** In the form of a review {@code [ ] Near miss} is an answer to choose, and so is any box below a question. */
    private boolean isChoice(ReadUnit unit, String purpose) {
        return context.isReview()
                && !purposes.isActions(purpose)
                && (context.isUnderQuestion(unit.unit())
                        || (!ListEntries.isAct(unit) && acts.read(unit.words()).isEmpty()));
    }

    private Optional<Draft> listed(ReadUnit unit, String purpose) {
        boolean entry = entries.maySayTask(unit);
        if (entry && context.isMinutes() && !lines.ofCall(unit.unit()).isEmpty()) {
            return Optional.of(read(unit, 0, Form.LISTED));
        }
        if (entry && context.isMinutes() && handedOut.has(unit)) {
            return Optional.of(handedOut.named(read(unit, 0, Form.LISTED)));
        }
        if (entry && dated.has(unit) && !Purposes.isNever(purpose)) {
            return Optional.of(dated.owned(read(unit, 0, Form.LISTED)));
        }
        if (entry && (entries.plansAhead(unit) || (context.isMinutes() && isDueTogether(unit, purpose)))) {
            return Optional.of(read(unit, 0, Form.LISTED));
        }
        if (entry && isPlanBelowName(unit, purpose)) {
            return Optional.of(NameLabels.dated(read(unit, 0, Form.LISTED)));
        }
        if (entry && willsBelowName(unit, purpose)) {
            return Optional.of(read(unit, 0, purposes.isActions(purpose) ? Form.LISTED : Form.SENTENCE));
        }
        if (purposes.isActions(purpose) && isTopicOnly(unit)) {
            return Optional.empty();
        }
        if (purpose.equals("action-items") && entries.isAgreed(unit)) {
            return Optional.of(read(unit, 0, Form.LISTED));
        }
        if (purposes.isActions(purpose)) {
            return entry || entries.isLine(unit)
                    ? Optional.of(read(unit, fields.taskStart(unit), Form.LISTED))
                            .map(draft -> done.isOne(unit, purpose) ? draft.with(State.CLOSED) : draft)
                    : Optional.empty();
        }
        boolean leftover = LEFTOVERS.contains(purpose)
                && entry
                && !ListEntries.asks(unit)
                && !isRemark(unit, purpose)
                && entries.names(unit, purpose.equals("open-issues") && TicketTitles.isOne(unit));
        return leftover ? Optional.of(read(unit, 0, Form.LISTED)) : Optional.empty();
    }

    /** {@code Will draft the letter} under {@code Anna}: the name above is who will. */
    private boolean willsBelowName(ReadUnit unit, String purpose) {
        return (context.isMinutes() || context.isReport())
                && !Purposes.isNever(purpose)
                && !ListEntries.asks(unit)
                && entries.wills(unit.words())
                && surroundings.isUnderName(unit);
    }

    /** {@code Next week: the letter} under {@code Anna}: what stands behind the label of a plan is theirs to do. */
    private boolean isPlanBelowName(ReadUnit unit, String purpose) {
        return (context.isMinutes() || context.isReport())
                && !Purposes.isNever(purpose)
                && !ListEntries.asks(unit)
                && context.children(unit).isEmpty()
                && purposes.plans(unit, none)
                && surroundings.isUnderName(unit);
    }

    private boolean isDueTogether(ReadUnit unit, String purpose) {
        return dueLists.of(unit).isPresent()
                && !Purposes.isNever(purpose)
                && !LEFTOVERS.contains(purpose)
                && !ListEntries.asks(unit)
                && !unit.has(Mood.PAST, 0, unit.words().length());
    }

    /** What stands under an old item tells what became of it. */
    private boolean isRemark(ReadUnit unit, String purpose) {
        int parent = unit.unit().parent();
        return purpose.equals("previous-actions") && context.has(parent) && !introductions.isOne(context.unit(parent));
    }

    private boolean isListPlace(ReadUnit unit) {
        String purpose = purposes.of(unit.unit());
        return purposes.isActions(purpose) || LEFTOVERS.contains(purpose);
    }

    /** The item, or those that it is for several people: see {@link SharedLines}. */
    List<Draft> shares(Draft draft) {
        return shared.divide(draft);
    }

    /** The item with the deadline that stands once for all, if it has none of its own. */
    Draft dated(Draft draft) {
        return surroundings.dated(draft);
    }

    /** The item with the names of the line above its list, if it names nobody. */
    Draft belowLine(Draft draft) {
        return draft.owners().isEmpty() ? draft.with(lines.above(draft.unit().unit()), draft.deadlines()) : draft;
    }

    private Draft read(ReadUnit unit, int from, Form form) {
        return read(unit, from, unit.words().length(), form);
    }

    private Draft read(ReadUnit unit, int from, int to, Form form) {
        taken.add(unit.unit().index());
        return labels.withPeers(labels.withoutTopic(reader.read(unit, from, to, form, context.roster(), true)));
    }
}
