package org.commcheck.extract.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.BareWords;

/** Entries that are no items, since they only introduce what stands under them. */
final class Introductions {

    /** {@code Bo will do the following:} announces items. */
    private static final Pattern FOLLOWING =
            Pattern.compile("(?i)\\b(?:following|these|below)\\b|\\b(?:to|will|do)\\s*[:：]|以下|如下|下列");

    private static final Pattern BRACKET_FIRST = Pattern.compile("\\s*\\[([^\\]]{1,40})\\]\\s*(?=\\p{L})");

    /** Kinds whose words are those of many an object as well: 查找相关资料. */
    private static final Set<String> OBJECTS = Set.of("links", "appendix", "background", "contents", "audience");

    private final ItemContext context;
    private final ItemReader reader;
    private final ActReader acts;
    private final ChineseActs chinese;
    private final Purposes purposes;
    private final ItemFields fields;
    private final NameLines lines;
    private final EntryLabels labels;

    /** By unit; each entry under one asks again. */
    private final Map<Integer, Boolean> known = new HashMap<>();

    Introductions(
            ItemContext context,
            ItemReader reader,
            ActReader acts,
            ChineseActs chinese,
            Purposes purposes,
            ItemFields fields,
            NameLines lines,
            EntryLabels labels) {
        this.context = context;
        this.reader = reader;
        this.acts = acts;
        this.chinese = chinese;
        this.purposes = purposes;
        this.fields = fields;
        this.lines = lines;
        this.labels = labels;
    }

    /**
     * Whether a line only introduces what stands under it: {@code Website:}, {@code Rachel Ye}, {@code For the proposal:} and then {@code Ana: costs}.
     * {@code Improve the upload:} says an act; what stands under it are its steps.
     */
    boolean isOne(ReadUnit unit) {
        return known.computeIfAbsent(unit.unit().index(), index -> introduces(unit));
    }

    private boolean introduces(ReadUnit unit) {
        String words = unit.words().strip();
        List<ReadUnit> children = context.children(unit);
        boolean introduces = words.endsWith(":") || words.endsWith("：");
        if (children.isEmpty()) {
            return introduces;
        }
        if (fields.has(unit)) {
            return false;
        }
        boolean toDo = introduces && purposes.isActions(purposes.of(unit.unit()));
        if (toDo && labels.areNames(unit)) {
            return true;
        }
        if (introduces
                && (ListEntries.isAct(unit) || isHandedTo(unit, children))
                && !FOLLOWING.matcher(words).find()) {
            return false;
        }
        if (toDo && lines.isName(children.get(0))) {
            return false;
        }
        boolean person = reader.owners().onlyNames(words, context.roster()).isPresent()
                || !lines.call(unit).isEmpty();
        return introduces || person || isKind(unit) || isTopic(unit, children);
    }

    /** {@code [Bo] Website update:} among the actions: the item of whoever the brackets name, unless each line below is somebody's. */
    private boolean isHandedTo(ReadUnit unit, List<ReadUnit> children) {
        Matcher bracket = BRACKET_FIRST.matcher(unit.words());
        return bracket.lookingAt()
                && purposes.isActions(purposes.of(unit.unit()))
                && !isSomebody(BareWords.of(unit.words().substring(bracket.end())))
                && reader.owners().onlyNames(bracket.group(1), context.roster()).stream()
                        .flatMap(List::stream)
                        .anyMatch(OwnerWords::named)
                && children.stream().noneMatch(this::tellsWhoDoesWhat);
    }

    /** {@code [Backend] Ana:}: behind the brackets, which hold the part, nothing but who has it. */
    private boolean isSomebody(String words) {
        boolean address = words.indexOf('@') > 0 && words.indexOf(' ') < 0;
        return address || reader.owners().onlyNames(words, context.roster()).isPresent();
    }

    private boolean isKind(ReadUnit unit) {
        String kind = purposes.ofLabel(unit);
        boolean object = OBJECTS.contains(kind) && chinese.begins(unit.words(), 0);
        return !kind.equals(SectionKinds.OTHER) && !object;
    }

    /** {@code Login page}, and under it {@code Ana: write the form}: a thing, of which each line below says who does what. */
    private boolean isTopic(ReadUnit unit, List<ReadUnit> children) {
        return !ListEntries.isAct(unit)
                && acts.read(unit.words()).isEmpty()
                && !chinese.inAnyClause(unit.words())
                && reader.owners().read(unit.words(), context.roster(), false).isEmpty()
                && children.stream().allMatch(this::tellsWhoDoesWhat);
    }

    private boolean tellsWhoDoesWhat(ReadUnit unit) {
        boolean names =
                reader.owners().onlyNames(unit.words(), context.roster()).isPresent();
        List<OwnerWords> owners = reader.owners().read(unit.words(), context.roster(), true);
        return !names && owners.stream().anyMatch(OwnerWords::named);
    }
}
