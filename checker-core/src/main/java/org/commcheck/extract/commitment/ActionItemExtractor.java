package org.commcheck.extract.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Deadline;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Owner;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.commitment.Draft.State;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.language.DoneActs;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.NoneWords;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.GuardedPattern;

/**
 * Finds the action items of an entry with their owners and deadlines, whatever their form; the same item written twice counts once, and the
 * place in the list is kept. Immutable.
 */
public final class ActionItemExtractor {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    static final GuardedPattern TEAM_WORDS =
            GuardedPattern.of("wWoOuUtT我团小", "(?i)\\b(?:we|our|us|team)\\b|我们|团队|小组|我組|我们组");

    private static final GuardedPattern I =
            GuardedPattern.of("I我", "^\\W*(?:I(?:['’](?:m|ll|ve|d))?\\s|我(?![们們方司校院国國家]))");

    private final SectionKinds kinds;
    private final NameShapes shapes;
    private final NoneWords none;
    private final ItemReader reader;
    private final ItemMarkers markers;
    private final ActReader acts;
    private final ChineseActs chinese;
    private final DoneActs done;
    private final ItemParts parts;
    private final TableItems tables;
    private final EntryStates entryStates;
    private final ListedAgain again;
    private final SharedPromises shared;
    private final Set<String> opinions;
    private final CollectedThings collected;

    public ActionItemExtractor(Tables tables, SectionKinds kinds, NameShapes shapes, NoneWords none) {
        this.kinds = kinds;
        this.shapes = shapes;
        this.none = none;
        this.acts = new ActReader(tables);
        this.reader = new ItemReader(tables, shapes, acts);
        this.markers = new ItemMarkers(tables);
        this.chinese = new ChineseActs(tables);
        this.done = new DoneActs(tables);
        this.parts = new ItemParts(tables);
        this.tables = new TableItems(tables, parts, reader, shapes);
        this.entryStates = new EntryStates(parts, reader.states());
        this.again = new ListedAgain(tables);
        this.shared = new SharedPromises(tables, reader, shapes);
        this.opinions = WordLists.of(tables, "act-words").list("opinion");
        this.collected = new CollectedThings(tables);
    }

    /**
     * The facts {@link ActionItem}, {@link Owner} and {@link Deadline} of an entry.
     *
     * @param author the one author of a report, who owns what it plans; empty if the head names none
     * @param day the day of the document; empty if it is not known
     */
    public List<Fact> extract(ItemContext context, Optional<String> author, Optional<LocalDate> day) {
        Purposes purposes = new Purposes(context, kinds);
        ListedItems listed =
                new ListedItems(context, reader, acts, chinese, markers, none, purposes, shapes, parts, done);
        List<Draft> drafts = new ArrayList<>();
        for (Draft row : tables.find(context, purposes.handsOut())) {
            drafts.add(listed.dated(row));
        }
        drafts.addAll(listed.find());
        if (context.isMinutes()) {
            Set<Integer> rows = new HashSet<>();
            drafts.forEach(draft -> rows.add(draft.unit().unit().index()));
            drafts.addAll(new CellLists(context, reader, chinese, purposes, none).find(rows::contains));
            boolean marked = drafts.stream().anyMatch(draft -> draft.form() != Form.SENTENCE) || listed.hasList();
            drafts.addAll(new SpokenItems(context, reader, acts, chinese, listed, purposes, shapes, marked).find());
            drafts.addAll(new ReportedPromises(context, reader, acts, shapes, purposes, opinions)
                    .find(listed, List.copyOf(drafts), marked));
            Set<Integer> taken = new HashSet<>();
            for (Draft draft : drafts) {
                taken.add(draft.unit().unit().index());
            }
            AssignedEntries assigned = new AssignedEntries(context, reader, chinese, purposes, shapes);
            DashedEntries dashed = new DashedEntries(context, reader, chinese, purposes, shapes);
            InlineShares inline = new InlineShares(context, reader, purposes);
            for (ReadUnit unit : context.units()) {
                if (!taken.contains(unit.unit().index()) && !listed.taken(unit.unit())) {
                    List<Draft> found = inline.of(unit);
                    if (found.isEmpty()) {
                        found = assigned.of(unit).map(List::of).orElseGet(() -> dashed.of(unit));
                    }
                    if (!found.isEmpty()) {
                        drafts.addAll(found);
                        taken.add(unit.unit().index());
                    }
                }
            }
            new PlainItems(context, reader, acts, chinese, listed, purposes, shapes, none, collected)
                    .find(taken, marked)
                    .forEach(draft -> drafts.add(listed.belowLine(draft)));
        }
        if (!drafts.isEmpty() && entryStates.isSettled(context)) {
            drafts.replaceAll(draft -> draft.with(State.CLOSED));
        }
        if (day.isPresent()) {
            drafts.replaceAll(draft -> LogDays.without(draft, day.get()));
        }
        List<Draft> each = new ArrayList<>();
        drafts.forEach(draft -> each.addAll(shared.divide(draft, context)));
        List<Draft> single = withoutDuplicates(purposes, again.without(CommonDues.dated(context, each)));
        boolean authored = context.isReport() && isPersonal(context, single);
        List<Fact> facts = new ArrayList<>();
        for (int id = 0; id < single.size(); id++) {
            Draft draft = single.get(id);
            add(
                    draft,
                    id,
                    authored || isWriters(context, draft),
                    context.isReport() ? author : Optional.empty(),
                    facts);
        }
        return facts;
    }

    private static List<Draft> withoutDuplicates(Purposes purposes, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return drafts;
        }
        Map<String, Draft> kept = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            kept.merge(key(purposes, draft, kept), draft, ActionItemExtractor::better);
        }
        List<Draft> sorted = new ArrayList<>(kept.values());
        sorted.sort(Comparator.comparing(Draft::range));
        return sorted;
    }

    /** Equal words are one item, unless both name an owner and not the same: three people may well have the same task. */
    private static String key(Purposes purposes, Draft draft, Map<String, Draft> kept) {
        String words =
                NOT_LETTERS.matcher(draft.words().toLowerCase(Locale.ROOT)).replaceAll("");
        Draft before = kept.get(words);
        boolean other = before != null
                && !before.owners().isEmpty()
                && !draft.owners().isEmpty()
                && !names(before).equals(names(draft));
        boolean twice = before != null && isTwice(purposes, before, draft);
        return words.isEmpty() || other || twice ? words + draft.range() : words;
    }

    /**
     * Authors write an item again to list it. Two sentences that say {@code Create an issue} under two topics are two items, and so is an entry of
     * this period's plan that stood in the last one's.
     */
    private static boolean isTwice(Purposes purposes, Draft first, Draft second) {
        boolean apart = first.unit().unit().heading() != second.unit().unit().heading();
        boolean unlisted = first.form() == Form.SENTENCE && second.form() == Form.SENTENCE;
        boolean marked = first.form() == Form.MARKED && second.form() == Form.MARKED;
        boolean topics = marked && !isList(purposes, first) && !isList(purposes, second);
        return unlisted || (apart && (topics || (isPlan(purposes, first) && isPlan(purposes, second))));
    }

    private static boolean isPlan(Purposes purposes, Draft draft) {
        return purposes.of(draft.unit().unit()).equals("next-steps");
    }

    private static boolean isList(Purposes purposes, Draft draft) {
        return purposes.isActions(purposes.of(draft.unit().unit()));
    }

    private static List<String> names(Draft draft) {
        return draft.owners().stream().map(owner -> owner.words().name()).toList();
    }

    /** Of two equal items the one in the list, else the later one; the owner and deadline of either count. */
    private static Draft better(Draft first, Draft second) {
        boolean secondListed = second.form() != Form.SENTENCE || first.form() == Form.SENTENCE;
        Draft chosen = secondListed ? second : first;
        Draft other = secondListed ? first : second;
        return chosen.with(
                chosen.owners().isEmpty() ? other.owners() : chosen.owners(),
                chosen.deadlines().isEmpty() ? other.deadlines() : chosen.deadlines());
    }

    /** A report that names nobody and speaks for no team is its author's own. */
    private static boolean isPersonal(ItemContext context, List<Draft> drafts) {
        if (!context.roster().isEmpty()) {
            return false;
        }
        for (Draft draft : drafts) {
            if (!draft.owners().isEmpty()) {
                return false;
            }
        }
        for (ReadUnit unit : context.units()) {
            if (TEAM_WORDS.isIn(unit.words())) {
                return false;
            }
        }
        return true;
    }

    /** {@code We will plan the sessions}: in the report of somebody named, that is they and their people. */
    private static boolean isTeam(Draft draft) {
        return draft.owners().stream()
                .map(Placed::words)
                .allMatch(owner -> !owner.named() && TEAM_WORDS.isIn(owner.name()));
    }

    /** {@code I'm going to the fair}, 我去联系厂商: whoever writes the report, named or not. */
    private static boolean isWriters(ItemContext context, Draft draft) {
        return context.isReport() && draft.owners().isEmpty() && I.isIn(draft.words());
    }

    private static void add(Draft draft, int id, boolean authored, Optional<String> author, List<Fact> facts) {
        boolean open = draft.state() == State.OPEN;
        List<Placed<OwnerWords>> owners = author.isPresent() && isTeam(draft) ? List.of() : draft.owners();
        boolean ownedByAuthor = owners.isEmpty() && (authored || author.isPresent());
        facts.add(
                new ActionItem(draft.range(), draft.words(), id, open, draft.form(), draft.priority(), ownedByAuthor));
        boolean primary = true;
        for (Placed<OwnerWords> owner : owners) {
            facts.add(new Owner(
                    owner.range(), owner.words().name(), id, owner.words().named(), primary));
            primary = false;
        }
        if (owners.isEmpty() && author.isPresent()) {
            facts.add(new Owner(draft.range(), author.get(), id, true, true));
        }
        for (Placed<DueWords> due : draft.deadlines()) {
            DueWords words = due.words();
            facts.add(new Deadline(due.range(), words.text(), id, words.kind(), words.date()));
        }
    }
}
