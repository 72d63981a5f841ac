package org.commcheck.extract.commitment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.jspecify.annotations.Nullable;

/** Headings that say whose the items under them are: {@code Actions for Ana}, {@code [Ana] - Test plan}, and names in a row. */
final class NameHeadings {

    private static final int FEWEST_NAMES = 3;

    /** One alone may be a word that is a name as well. */
    private static final int FEWEST_SURE = 2;

    /** {@code B1. Ana — product manager}, 王小明（产品）: behind a name what somebody is. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?s)\\s*(?:\\p{Lu}?\\d{1,2}(?:\\.\\d{1,2})*[.、．]?\\s+)?(.{2,40}?)\\s*(?:\\s[-–—|]{1,2}\\s|[(（]).*");

    private final ItemContext context;
    private final ItemReader reader;
    private final HeadingOwners headingOwners;
    private final NameLabels labels;
    private final NameShapes shapes;

    /** The headings that have sections of a known kind below them. */
    private final Set<Integer> built = new HashSet<>();

    /** Made when somebody asks for the first time. */
    private @Nullable Map<Rank, List<Heading>> ranked;

    private final Map<Rank, Boolean> people = new HashMap<>();

    /** By heading what {@link #owners(int)} says: each item below asks it. */
    private final Map<Integer, List<Placed<OwnerWords>>> owners = new HashMap<>();

    /** Headings of one level under one heading. */
    private record Rank(int parent, int level) {

        static Rank of(Heading heading) {
            return new Rank(heading.parent(), heading.level());
        }
    }

    NameHeadings(
            ItemContext context, ItemReader reader, HeadingOwners headingOwners, NameLabels labels, NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.headingOwners = headingOwners;
        this.labels = labels;
        this.shapes = shapes;
        for (Heading section : context.sections()) {
            if (!context.entry().kind(section.index()).equals(SectionKinds.OTHER)) {
                built.add(section.parent());
            }
        }
    }

    /** The owners that the headings above name: known people, or a name among headings that are all names. */
    List<Placed<OwnerWords>> owners(int heading) {
        List<Placed<OwnerWords>> named = owners.get(heading);
        if (named == null) {
            named = read(heading);
            owners.put(heading, named);
        }
        return named;
    }

    private List<Placed<OwnerWords>> read(int heading) {
        for (int at = heading; at >= context.entry().firstHeading(); at = parent(at)) {
            if (at == context.entry().title()) {
                return List.of();
            }
            if (!labels.owners(at).isEmpty()) {
                return labels.owners(at);
            }
            ReadUnit words = context.heading(at);
            List<OwnerWords> possessors = headingOwners.of(at);
            if (!possessors.isEmpty()) {
                return ItemReader.placed(words, 0, possessors);
            }
            Optional<MatchResult> addressed = headingOwners.addressed(at);
            int start = addressed
                    .map(found -> found.start(HeadingOwners.group(found)))
                    .orElse(0);
            int end = addressed
                    .map(found -> found.end(HeadingOwners.group(found)))
                    .orElse(words.words().length());
            boolean time = words.times().stream().anyMatch(span -> span.end() > start && span.start() < end);
            Optional<List<OwnerWords>> names =
                    reader.owners().onlyNames(words.words().substring(start, end), context.roster());
            if (!time && names.isPresent() && (isKnown(names.get()) || addressed.isPresent() || isOneOfNames(at))) {
                return ItemReader.placed(words, start, names.get());
            }
            List<Placed<OwnerWords>> introduced = introduced(words);
            if (!introduced.isEmpty()) {
                return introduced;
            }
        }
        return List.of();
    }

    /** The one who is known to be there and whom the heading introduces. */
    private List<Placed<OwnerWords>> introduced(ReadUnit heading) {
        Matcher introduced = INTRODUCED.matcher(heading.words());
        return introduced.matches()
                ? reader.owners()
                        .onlyKnownNames(introduced.group(1), context.roster())
                        .map(names -> ItemReader.placed(heading, introduced.start(1), names))
                        .orElse(List.of())
                : List.of();
    }

    /**
     * A first name alone is one only if all peers are built alike, each with sections of its own.
     *
     * @param vouched whether its peers leave no doubt
     */
    private boolean isName(Heading peer, boolean vouched) {
        String words = peer.words();
        boolean full = words.strip().indexOf(' ') > 0 || words.codePoints().allMatch(Character::isIdeographic);
        return (full || vouched || built.contains(peer.index()))
                && reader.priority(words).isEmpty()
                && reader.owners().onlyNames(words, context.roster()).isPresent();
    }

    private boolean isAgenda(int heading) {
        return heading >= 0 && context.entry().kind(heading).equals("agenda");
    }

    private boolean isSomebody(Heading heading) {
        return reader.owners()
                .onlyNames(heading.words(), context.roster())
                .filter(this::isKnown)
                .isPresent();
    }

    private boolean isKnown(List<OwnerWords> names) {
        return names.stream().allMatch(name -> context.roster().knows(name.name()) || NameShapes.isHandle(name.name()));
    }

    /**
     * Capitalised headings look like names; they are if their neighbours do too, and none of them is a section of a known kind. Under an agenda they are
     * topics, unless one of them is known to be somebody.
     */
    private boolean isOneOfNames(int heading) {
        return people.computeIfAbsent(
                Rank.of(context.entry().outline().headings().get(heading)), this::areNames);
    }

    private boolean areNames(Rank rank) {
        List<Heading> peers = peers(rank);
        if (headingOwners.listsActions(rank.parent()) && areNamesOfActions(peers)) {
            return true;
        }
        long sure = peers.stream().filter(this::isSurely).count();
        boolean vouched = sure >= FEWEST_SURE && sure * 2 > peers.size();
        return (vouched || peers.size() >= FEWEST_NAMES)
                && (!isAgenda(rank.parent()) || peers.stream().anyMatch(this::isSomebody))
                && peers.stream()
                        .allMatch(peer ->
                                context.entry().kind(peer.index()).equals(SectionKinds.OTHER) && isName(peer, vouched));
    }

    /** Right under the actions names divide them as often as topics do; if half of them are surely names, all are. {@code All} beside them is nobody. */
    private boolean areNamesOfActions(List<Heading> peers) {
        List<Heading> named =
                peers.stream().filter(peer -> !shapes.isNobody(peer.words())).toList();
        return named.size() >= FEWEST_SURE
                && named.stream()
                        .allMatch(peer ->
                                context.entry().kind(peer.index()).equals(SectionKinds.OTHER) && isName(peer, true))
                && named.stream().filter(this::holdsSomebody).count() * 2 >= named.size();
    }

    private boolean holdsSomebody(Heading heading) {
        return reader.owners().onlyNames(heading.words(), context.roster()).stream()
                .flatMap(List::stream)
                .anyMatch(name -> context.knows(name.name()) || shapes.isEvidentlyPerson(name.name()));
    }

    /** Whether a heading is somebody known, or a name that is hardly anything else: most of a row of them vouch for the others. */
    private boolean isSurely(Heading peer) {
        return shapes.isSurelyPerson(peer.words()) || isSomebody(peer);
    }

    private List<Heading> peers(Rank rank) {
        if (ranked == null) {
            ranked = context.sections().stream().collect(Collectors.groupingBy(Rank::of));
        }
        return ranked.getOrDefault(rank, List.of());
    }

    private int parent(int heading) {
        return context.entry().outline().headings().get(heading).parent();
    }
}
