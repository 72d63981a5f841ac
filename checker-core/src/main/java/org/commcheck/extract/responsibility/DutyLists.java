package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes matrices of the duty lines of a document: those of one section, and those of sections or items side by side, are one matrix. */
final class DutyLists {

    private final ResponsibilityWords words;
    private final DutyLineReader reader;
    private final Map<Integer, Draft> drafts = new LinkedHashMap<>();

    DutyLists(ResponsibilityWords words) {
        this.words = words;
        this.reader = new DutyLineReader(words);
    }

    private static final class Draft {
        private final List<NamedGroup> groups = new ArrayList<>();
        private Optional<Variant> named = Optional.empty();
    }

    private record NamedGroup(Words task, List<DutyEntry> entries) {}

    /** Takes the duty lines of a site. */
    void add(Site site) {
        List<DutyGroups.Group> groups = DutyGroups.of(site, words, reader);
        if (groups.isEmpty()) {
            return;
        }
        Place place = site.place();
        boolean single = groups.size() == 1 && groups.get(0).task().isEmpty();
        Draft draft = drafts.computeIfAbsent(single ? place.parent() : place.number(), key -> new Draft());
        draft.named = draft.named.or(() -> words.names().atStart(site.blocks())).or(place::named);
        for (DutyGroups.Group group : groups) {
            Words above = place.heading().isEmpty() ? group.entries().get(0).label() : place.heading();
            draft.groups.add(new NamedGroup(group.task().isEmpty() ? above : group.task(), group.entries()));
        }
    }

    /** The matrices of all that was added. */
    List<Matrix> matrices(Legends legends) {
        List<Matrix> matrices = new ArrayList<>();
        drafts.values().forEach(draft -> matrix(draft, legends).ifPresent(matrices::add));
        return matrices;
    }

    private Optional<Matrix> matrix(Draft draft, Legends legends) {
        draft.groups.sort(
                Comparator.comparing(group -> group.entries().get(0).label().range()));
        List<DutyEntry> entries =
                draft.groups.stream().flatMap(group -> group.entries().stream()).toList();
        Words head = entries.get(0).label();
        Naming naming = new Naming(draft.named, legends.nearest(head.range().start()));
        CodeCounts codes = CodeCounts.of(entries.stream().map(DutyEntry::code).toList());
        Variant variant = new VariantChoice(words).choose(codes, naming);
        if (!Evidence.ofLabels(codes, variant, naming) || !areNamed(entries)) {
            return Optional.empty();
        }
        List<Matrix.Task> tasks =
                draft.groups.stream().map(group -> task(group, variant)).toList();
        return Optional.of(new Matrix(head, variant, tasks));
    }

    /** Whether most labels that are followed by anything are followed by names; else the list explains what the duties are. */
    private static boolean areNamed(List<DutyEntry> entries) {
        long filled =
                entries.stream().filter(entry -> !entry.parties().isEmpty()).count();
        long named = entries.stream().filter(DutyEntry::named).count();
        return named * 2 > filled;
    }

    private static Matrix.Task task(NamedGroup group, Variant variant) {
        List<Matrix.Duty> duties = new ArrayList<>();
        for (DutyEntry entry : group.entries()) {
            for (Words party : entry.parties()) {
                for (String role : entry.code().duties(variant)) {
                    duties.add(new Matrix.Duty(party, role, party));
                }
            }
        }
        boolean empty =
                group.entries().stream().allMatch(entry -> entry.parties().isEmpty());
        return new Matrix.Task(group.task(), empty, duties, List.of());
    }
}
