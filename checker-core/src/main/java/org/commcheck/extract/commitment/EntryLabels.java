package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.CharSigns;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a colon or a dash in the entries of a list: names in {@code Ana: rebuild the index}, topics in {@code Search - rebuild the index},
 * which look alike. Where a document says who was there, a list in which no label is one of them, nor surely anybody's name, has topics.
 */
final class EntryLabels {

    /** One label alone may well be somebody who was not there. */
    private static final int FEWEST = 2;

    private static final int FEWEST_SHARES = 4;

    /** All but one of so many are nearly all. */
    private static final int MOST_OF = 4;

    private static final int LONGEST_ROLE = 12;

    private static final Pattern LABEL =
            Pattern.compile("[^\\p{L}\\p{N}@]{0,4}([^:：\\n]{1,48}?)\\s*(?:[:：]|\\s[-–—]{1,2}\\s)\\s*(?=\\S)");

    private static final long BEHIND = CharSigns.of(":：-–—");

    private final ItemContext context;
    private final ItemReader reader;
    private final NameShapes shapes;
    private final TailBrackets tails;
    private final TailNames tailNames;

    /** By list the labels of its entries; read when somebody asks for the first time. */
    private @Nullable Map<Siblings, List<String>> labels;

    /** By list how many entries it has. */
    private final Map<Siblings, Integer> entries = new HashMap<>();

    private final Map<Siblings, Boolean> topics = new HashMap<>();
    private final Map<Siblings, Boolean> shares = new HashMap<>();

    EntryLabels(ItemContext context, ItemReader reader, NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.shapes = shapes;
        this.tails = new TailBrackets(context, shapes);
        this.tailNames = new TailNames(context, shapes);
    }

    /** The item without the owners that the topic of its entry was taken for; those whom the words behind the topic name instead. */
    Draft withoutTopic(Draft draft) {
        ReadUnit unit = draft.unit();
        if (context.roster().isEmpty() || draft.owners().isEmpty()) {
            return draft;
        }
        return label(unit)
                .filter(label -> isOwner(draft, label))
                .filter(label -> topics.computeIfAbsent(Siblings.of(unit.unit()), this::areTopics))
                .map(label -> reader.read(unit, label.end(), draft.end(), draft.form(), context.roster(), true))
                .map(behind -> draft.with(behind.owners(), draft.deadlines()))
                .orElse(draft);
    }

    /**
     * The item with the label of its entry as its owner where the list hands out work: each entry begins with a label, and nearly all labels say who,
     * so 客制化 between 前端 and 后端 does too; the same of what stands in brackets at the end, see {@link TailBrackets}, and of names there,
     * see {@link TailNames}.
     */
    Draft withPeers(Draft draft) {
        ReadUnit unit = draft.unit();
        if (!draft.owners().isEmpty()) {
            return draft;
        }
        return label(unit)
                .filter(label -> label.end() < draft.end() && label.group(1).length() <= LONGEST_ROLE)
                .filter(label -> !isSmallPhrase(label.group(1)))
                .filter(label -> shares.computeIfAbsent(Siblings.of(unit.unit()), this::areShares))
                .map(label -> new OwnerWords(label.start(1), label.end(1), label.group(1), true))
                .map(owner -> draft.with(ItemReader.placed(unit, 0, List.of(owner)), draft.deadlines()))
                .orElseGet(() -> tailNames.withPeers(tails.withPeers(draft)));
    }

    /** {@code retro date}: words in small letters are a topic, even among names. */
    private static boolean isSmallPhrase(String label) {
        return label.strip().indexOf(' ') > 0
                && Character.isLowerCase(label.strip().charAt(0));
    }

    private boolean areShares(Siblings list) {
        List<String> all = of(list);
        int people = (int) all.stream().filter(this::isSomebody).count();
        return all.size() >= FEWEST_SHARES
                && all.size() == entries.getOrDefault(list, 0)
                && people * MOST_OF >= all.size() * (MOST_OF - 1);
    }

    /** Whether each entry under an item begins with a label, and one of them is surely somebody's name: the item hands out what stands below. */
    boolean areNames(ReadUnit parent) {
        List<ReadUnit> children = context.children(parent);
        List<String> labels =
                children.isEmpty() ? List.of() : of(Siblings.of(children.get(0).unit()));
        return labels.size() >= FEWEST
                && labels.size() == children.size()
                && labels.stream().allMatch(this::isShapedLikeNames)
                && labels.stream().anyMatch(this::isSomebody);
    }

    private boolean isShapedLikeNames(String label) {
        return reader.owners().onlyNames(label, context.roster()).isPresent();
    }

    /** Whether all that names the owners of an item is the label of its entry. */
    static boolean isGuess(Draft draft) {
        return !draft.owners().isEmpty()
                && draft.owners().stream().allMatch(owner -> owner.words().named())
                && label(draft.unit()).filter(label -> isOwner(draft, label)).isPresent();
    }

    private static boolean isOwner(Draft draft, MatchResult label) {
        int end = draft.unit().range(label.end(1) - 1, label.end(1)).end();
        return label.end() < draft.end()
                && draft.owners().stream().anyMatch(owner -> owner.range().end() <= end);
    }

    private boolean areTopics(Siblings list) {
        List<String> all = of(list);
        return all.size() >= FEWEST && all.stream().noneMatch(this::isSomebody);
    }

    private boolean isSomebody(String label) {
        int bracket = Math.max(label.indexOf('('), label.indexOf('（'));
        return bracket > 0
                ? areVouchedFor(label.substring(0, bracket)) || areVouchedFor(label.substring(bracket))
                : areVouchedFor(label);
    }

    private boolean areVouchedFor(String names) {
        return reader.owners().onlyNames(names, context.roster()).stream()
                .flatMap(List::stream)
                .anyMatch(this::isVouchedFor);
    }

    private boolean isVouchedFor(OwnerWords owner) {
        return !owner.named()
                || context.roster().knows(owner.name())
                || shapes.isEvidentlyPerson(owner.name())
                || shapes.isGroup(owner.name());
    }

    private List<String> of(Siblings list) {
        if (labels == null) {
            labels = all();
        }
        return labels.getOrDefault(list, List.of());
    }

    private Map<Siblings, List<String>> all() {
        Map<Siblings, List<String>> found = new HashMap<>();
        for (ReadUnit unit : context.units()) {
            if (unit.unit().isItem()) {
                entries.merge(Siblings.of(unit.unit()), 1, Integer::sum);
            }
            label(unit)
                    .ifPresent(label -> found.computeIfAbsent(Siblings.of(unit.unit()), list -> new ArrayList<>())
                            .add(label.group(1)));
        }
        return found;
    }

    /** The words of an entry's label. */
    static Optional<String> of(ReadUnit entry) {
        return label(entry).map(label -> label.group(1));
    }

    private static Optional<MatchResult> label(ReadUnit unit) {
        if (!unit.unit().isItem() || !unit.mayHold(BEHIND)) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(unit.words());
        return label.lookingAt() ? Optional.of(label.toMatchResult()) : Optional.empty();
    }
}
