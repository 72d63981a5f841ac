package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.HeadingWords;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.model.Section.HeadingStyle;
import org.commcheck.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What headings give to the items under them: a plan's period ({@code Next week}, 下周计划), a deadline for all ({@code DDL: 4月14日}); and
 * the headings that are items themselves.
 */
final class PlanHeadings {

    private static final Pattern NAMES_LIMIT = Pattern.compile("(?i).*(?:ddl|deadline|due|截止|期限).*");

    private final ItemContext context;
    private final ItemReader reader;
    private final Purposes purposes;
    private final ItemFields fields;
    private final Set<Integer> acts = new HashSet<>();
    private final Set<Integer> listed = new HashSet<>();

    private @Nullable Map<Style, List<Heading>> styled;
    private final Map<Style, Boolean> acting = new HashMap<>();

    /** Headings that are written alike under one heading. */
    private record Style(int parent, HeadingStyle style) {

        static Style of(Heading heading) {
            return new Style(heading.parent(), heading.style());
        }
    }

    PlanHeadings(ItemContext context, ItemReader reader, Purposes purposes, ItemFields fields) {
        this.fields = fields;
        this.purposes = purposes;
        this.context = context;
        this.reader = reader;
        for (ReadUnit unit : context.units()) {
            if (unit.unit().isItem()) {
                listed.add(unit.unit().heading());
            }
        }
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
        return above(unit.heading());
    }

    /**
     * Headings that stand under an action heading and say an act, or have an owner or a deadline in a field: the author wrote the items as
     * headings. If one of several is an act, so are its peers; but where items stand right under the action heading, the headings behind them are sections.
     */
    List<Draft> acts() {
        List<Draft> found = new ArrayList<>();
        for (Heading heading : context.sections()) {
            if (isCandidate(heading) && acting.computeIfAbsent(Style.of(heading), this::isAnyAct)) {
                found.add(act(heading));
            }
        }
        return found;
    }

    private boolean isCandidate(Heading heading) {
        return heading.parent() >= context.entry().firstHeading()
                && heading.parent() != context.entry().title()
                && context.entry().kind(heading.index()).equals(SectionKinds.OTHER)
                && purposes.isActions(context.purpose(heading.parent()))
                && !listed.contains(heading.parent())
                && !acts.contains(heading.parent());
    }

    private boolean isAnyAct(Style style) {
        return written(style).stream().anyMatch(peer -> isCandidate(peer) && isAct(peer));
    }

    private List<Heading> written(Style style) {
        if (styled == null) {
            styled = context.sections().stream().collect(Collectors.groupingBy(Style::of));
        }
        return styled.getOrDefault(style, List.of());
    }

    private boolean isAct(Heading heading) {
        ReadUnit words = context.heading(heading.index());
        return words.has(Mood.COMMITMENT, 0, words.words().length()) || fields.isBlock(heading.index());
    }

    private Draft act(Heading heading) {
        acts.add(heading.index());
        ReadUnit words = context.heading(heading.index());
        int start = HeadingWords.start(words.words());
        Draft draft = fields.complete(
                reader.read(words, start, words.words().length(), Form.LISTED, context.roster(), true), heading);
        return draft.with(draft.owners(), draft.deadlines().isEmpty() ? above(heading.parent()) : draft.deadlines());
    }

    /** Whether a unit stands under a heading that is an item: it tells more about the item. */
    boolean isDetail(Unit unit) {
        return acts.contains(unit.heading());
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
        boolean plan = !words.times().isEmpty()
                && (purposes.isActions(kind)
                        || (purposes.isToDoList() && !Purposes.isNever(kind))
                        || NAMES_LIMIT.matcher(words.words()).matches()
                        || isPart(heading, words));
        return plan ? ofWords(words) : Optional.empty();
    }

    /** {@code Short-term (by end of month)} among the actions. */
    private boolean isPart(int heading, ReadUnit words) {
        return purposes.isActions(context.purpose(heading))
                && words.times().stream()
                        .allMatch(time -> time.deadline() && time.kind().concrete());
    }

    /** The deadline that the words of a heading or line give to what stands below. */
    static Optional<Placed<DueWords>> ofWords(ReadUnit words) {
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
