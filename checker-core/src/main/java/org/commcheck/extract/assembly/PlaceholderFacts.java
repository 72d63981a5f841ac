package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Deadline;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Owner;
import org.commcheck.extract.Placeholder;
import org.commcheck.extract.commitment.ItemContext;
import org.commcheck.extract.language.PlaceholderScanner;
import org.commcheck.extract.language.PlaceholderSpan;
import org.commcheck.extract.language.PlaceholderSpan.Kind;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.BracketedLine;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermGroup;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.model.InlineMark;

/** Makes the facts {@link Placeholder}. */
final class PlaceholderFacts {

    private static final int NO_ITEM = -1;

    /** So many lines of one kind are the template's way to instruct. */
    private static final int SEVERAL = 2;

    /** The list of words beside which a line is left to be signed, and dated, by hand. */
    private static final String SIGNATURE = "signature";

    private static final String TASK_MARK = "task-marker";

    private static final Set<Kind> SLOTS = EnumSet.of(Kind.SLOT);

    /** A task behind {@code TODO} is no left-over. */
    private static final Set<Kind> LEFT = EnumSet.complementOf(EnumSet.of(Kind.TASK_MARKER));

    /** Sections where people sign and date by hand. */
    private static final Set<String> SIGNED = Set.of("sign-off", "approval");

    private static final Set<Kind> FILLED_BY_KEY = EnumSet.complementOf(EnumSet.of(Kind.TASK_MARKER, Kind.BLANK));

    private final PlaceholderScanner scanner;

    PlaceholderFacts(Tables tables) {
        scanner = PlaceholderScanner.of(tables);
    }

    /**
     * The placeholders of an entry, in order of place. One in an open action item that still lacks an owner or a day stands for what is lacking.
     *
     * @param actions the entry's action items with their owners and deadlines
     */
    List<Fact> of(ItemContext context, List<Fact> actions) {
        List<ReadUnit> units = context.units();
        Map<Integer, Integer> lacking = lacking(units, actions);
        List<Fact> facts = new ArrayList<>();
        Map<Integer, Integer> instructions = instructions(context);
        for (int i = 0; i < units.size(); i++) {
            ReadUnit unit = units.get(i);
            Over over = i + 1 < units.size() ? over(units.get(i + 1).unit(), unit.unit()) : Over.NOTHING;
            int end = instructions.getOrDefault(unit.unit().index(), 0);
            if (end > 0) {
                facts.add(new Placeholder(
                        unit.range(0, end), unit.words().substring(0, end).strip(), NO_ITEM, ""));
            } else if (!unit.unit().quoted()) {
                boolean signed = SIGNED.contains(context.purpose(unit.unit().heading()))
                        || (i == units.size() - 1 && isRow(unit));
                Set<Kind> left = signed ? FILLED_BY_KEY : LEFT;
                of(unit, over, left, lacking, facts);
            }
        }
        facts.addAll(EchoedHeads.of(context));
        return facts;
    }

    /**
     * The ends, by unit, of the lines in brackets that a template has below its headings. Where several of them tell what to write, the others belong to them:
     * {@code [Time plan, in weekly blocks]}.
     */
    private Map<Integer, Integer> instructions(ItemContext context) {
        Map<Integer, Integer> lines = new HashMap<>();
        Map<Integer, Integer> instructing = new HashMap<>();
        for (ReadUnit unit : context.units()) {
            int end = unit.unit().quoted() ? 0 : BracketedLine.end(context.entry(), unit.unit());
            if (end > 0) {
                lines.put(unit.unit().index(), end);
                if (instructs(unit.words().substring(0, end))) {
                    instructing.put(unit.unit().index(), end);
                }
            }
        }
        return instructing.size() < SEVERAL ? instructing : lines;
    }

    private boolean instructs(String line) {
        return BracketedLine.isBracketed(line) && scanner.instructs(BracketedLine.content(line));
    }

    /** What a unit may be the name of. */
    private enum Over {
        NOTHING,
        /** The list under an item. */
        BELOW,
        /** The list behind a paragraph, of which only {@code TODO} is a name. */
        BEHIND
    }

    private static Over over(Unit next, Unit unit) {
        boolean behind = unit.kind() == Unit.Kind.PARAGRAPH
                && next.isItem()
                && next.parent() == unit.parent()
                && next.heading() == unit.heading();
        return next.parent() == unit.index() ? Over.BELOW : behind ? Over.BEHIND : Over.NOTHING;
    }

    /** {@code Chairman: ____ Date: ____}: at the end of a document room to sign. */
    private boolean isRow(ReadUnit unit) {
        return scanner
                        .scan(
                                unit.words(),
                                unit.unit().text().signs(),
                                unit.terms().all(TermGroup.PLACEHOLDERS))
                        .stream()
                        .filter(span -> span.kind() == Kind.BLANK)
                        .count()
                > 1;
    }

    /** The slots in headings, such as {@code # <Project name>: weekly report}, and lines of instruction over a list; a heading {@code TODO} names a list. */
    List<Fact> ofHeadings(List<ReadUnit> headings) {
        List<Fact> facts = new ArrayList<>();
        for (ReadUnit heading : headings) {
            if (instructs(heading.words())) {
                facts.add(new Placeholder(
                        heading.unit().text().range(), heading.words().strip(), NO_ITEM, ""));
            } else {
                of(heading, Over.NOTHING, SLOTS, Map.of(), facts);
            }
        }
        return facts;
    }

    /** @param over the list that the unit may name: {@code TODO:} */
    private void of(ReadUnit unit, Over over, Set<Kind> kinds, Map<Integer, Integer> lacking, List<Fact> facts) {
        List<TermHit> hits = unit.terms().all(TermGroup.PLACEHOLDERS);
        for (PlaceholderSpan span :
                scanner.scan(unit.words(), unit.unit().text().signs(), hits)) {
            boolean code = unit.unit().text().isMarked(InlineMark.Kind.CODE, span.start(), span.end());
            boolean names = isAll(unit.words(), span)
                    && (over == Over.BELOW || (over == Over.BEHIND && isTaskMark(hits, span)));
            boolean byHand = span.kind() == Kind.BLANK && isSigned(hits);
            if (!code && !names && !byHand && kinds.contains(span.kind())) {
                int item = lacking.getOrDefault(unit.scopeAt(span.start()), NO_ITEM);
                facts.add(new Placeholder(
                        unit.range(span.start(), span.end()),
                        unit.words().substring(span.start(), span.end()),
                        item,
                        ""));
            }
        }
    }

    private static boolean isTaskMark(List<TermHit> hits, PlaceholderSpan span) {
        return hits.stream().anyMatch(hit -> hit.list().equals(TASK_MARK) && hit.start() == span.start());
    }

    private static boolean isSigned(List<TermHit> hits) {
        for (TermHit hit : hits) {
            if (hit.list().equals(SIGNATURE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAll(String words, PlaceholderSpan span) {
        return words.substring(0, span.start()).chars().noneMatch(Character::isLetterOrDigit)
                && words.substring(span.end()).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** The open items that lack an owner or a day, by the scopes of their sentences or table rows. */
    private static Map<Integer, Integer> lacking(List<ReadUnit> units, List<Fact> actions) {
        NavigableMap<Integer, ActionItem> items = new TreeMap<>();
        Map<Integer, int[]> known = new HashMap<>();
        for (Fact fact : actions) {
            if (fact instanceof ActionItem item && item.open()) {
                items.put(item.range().start(), item);
            } else if (fact instanceof Owner owner && owner.named()) {
                known.computeIfAbsent(owner.itemId(), id -> new int[2])[0]++;
            } else if (fact instanceof Deadline deadline && deadline.concrete()) {
                known.computeIfAbsent(deadline.itemId(), id -> new int[2])[1]++;
            }
        }
        Map<Integer, Integer> scopes = new HashMap<>();
        if (items.isEmpty()) {
            return scopes;
        }
        for (ReadUnit unit : units) {
            int start = unit.unit().text().range().start();
            int end = unit.unit().text().range().end();
            OptionalInt last = OptionalInt.empty();
            for (ActionItem item : items.subMap(start, true, end, true).values()) {
                int[] has = known.getOrDefault(item.id(), new int[2]);
                last = has[0] == 0 || has[1] == 0 ? OptionalInt.of(item.id()) : last;
            }
            last.ifPresent(item -> unit.sentences().forEach(sentence -> scopes.put(sentence.scope(), item)));
        }
        return scopes;
    }
}
