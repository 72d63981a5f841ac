package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.jspecify.annotations.Nullable;

/**
 * Headings that say whose the tasks below them are: 小夏的任务, and under a title that hands work out, such as 任务分配, names (王芳) and the initials of
 * Chinese names ({@code zyh}). One that cannot be mistaken vouches for the others that are written alike.
 */
final class HeadingOwners {

    /** 小夏的任务, 前端的分工表. */
    private static final Pattern POSSESSIVE = Pattern.compile(
            "\\s*([^\\s，,。：:的]{1,10})的(?:任务|任務|工作|计划|計劃|計畫|分工|待办|待辦|事项|事項|职责|職責)(?:清单|清單|列表|表|内容|安排|计划)?[：:]?\\s*");

    private static final int LONGEST_NICKNAME = 3;

    /** {@code Actions for Ana}, {@code [Ana] - Test plan}, {@code Ana: tasks}: a heading that says whose the items below it are. */
    private static final Pattern ADDRESSED =
            Pattern.compile("(?s).* for (.*)|\\W{0,3}\\[([^\\]]{2,40})\\].*|([^:]{2,40}):\\s+\\S.*");

    private static final int IN_BRACKET = 2;
    private static final int BEFORE_COLON = 3;

    private final ItemContext context;
    private final ItemReader reader;
    private final Purposes purposes;
    private final NameShapes shapes;
    private final boolean handsOut;

    /** By the heading above. */
    private final Map<Integer, List<Heading>> peers = new HashMap<>();

    HeadingOwners(ItemContext context, ItemReader reader, Purposes purposes, NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.purposes = purposes;
        this.shapes = shapes;
        for (Heading heading : context.sections()) {
            peers.computeIfAbsent(heading.parent(), parent -> new ArrayList<>()).add(heading);
        }
        handsOut = purposes.handsOut();
    }

    /** Whether what stands under a heading is to be done. */
    boolean listsActions(int heading) {
        return heading >= 0 && purposes.isActions(context.purpose(heading));
    }

    /** Whether the title hands out work, and a heading at or above this one says to whom. */
    boolean handsOut(int heading) {
        boolean found = false;
        int at = heading;
        while (handsOut
                && !found
                && at >= context.entry().firstHeading()
                && at != context.entry().title()) {
            found = !of(at).isEmpty();
            at = parent(at);
        }
        return found;
    }

    private int parent(int heading) {
        return context.entry().outline().headings().get(heading).parent();
    }

    /** The owners that a heading names; empty if it is no such heading. */
    List<OwnerWords> of(int heading) {
        ReadUnit unit = context.heading(heading);
        Matcher possessive = POSSESSIVE.matcher(unit.words());
        if (possessive.matches()) {
            return unit.times().isEmpty() ? possessor(heading, possessive) : List.of();
        }
        return handsOut ? handedTo(heading, unit.words()) : List.of();
    }

    private List<OwnerWords> handedTo(int heading, String words) {
        if (shapes.areInitials(words.strip())) {
            return areInitials(parent(heading)) ? reader.owners().ofSubject(words, 0, words.length()) : List.of();
        }
        return reader.owners()
                .onlyNames(words, context.roster())
                .filter(names -> names.stream().allMatch(name -> shapes.isEvidentlyPerson(name.name())))
                .orElse(List.of());
    }

    private boolean areInitials(int parent) {
        List<Heading> all = peers.getOrDefault(parent, List.of());
        return all.size() > 1
                && all.stream().allMatch(peer -> shapes.areInitials(peer.words().strip()));
    }

    private List<OwnerWords> possessor(int heading, Matcher possessive) {
        String name = possessive.group(1);
        boolean sure = isSomebody(name);
        boolean alike = !sure
                && name.length() <= LONGEST_NICKNAME
                && !shapes.isNobody(name)
                && !shapes.isGroup(name)
                && hasPeer(
                        heading, possessive.group().substring(possessive.end(1)).strip());
        return sure || alike
                ? reader.owners().ofSubject(possessive.group(), possessive.start(1), possessive.end(1))
                : List.of();
    }

    /** A unit that is no more than 小组 is nobody in particular. */
    private boolean isSomebody(String name) {
        boolean group = shapes.isGroup(name);
        boolean particular = group ? name.length() > 2 || !shapes.isUnit(name) : shapes.isEvidentlyPerson(name);
        return context.roster().knows(name) || (particular && !shapes.isNobody(name));
    }

    /** Whether beside a heading another one names somebody in the same words. */
    private boolean hasPeer(int heading, String rest) {
        return peers.getOrDefault(parent(heading), List.of()).stream()
                .filter(peer -> peer.index() != heading && peer.words().strip().endsWith(rest))
                .map(peer -> POSSESSIVE.matcher(peer.words()))
                .anyMatch(peer -> peer.matches() && isSomebody(peer.group(1)));
    }

    /** What a heading says of whose it is; words before a colon are a name only if behind it stands what there is to do. */
    Optional<MatchResult> addressed(int heading) {
        Matcher addressed = ADDRESSED.matcher(context.heading(heading).words());
        if (!addressed.matches()) {
            return Optional.empty();
        }
        boolean colon = addressed.start(BEFORE_COLON) >= 0;
        boolean told = colon ? purposes.isActions(context.entry().kind(heading)) : !isTag(addressed.group(IN_BRACKET));
        return told ? Optional.of(addressed.toMatchResult()) : Optional.empty();
    }

    /**
     * {@code [To do]}, {@code [Comm]}: brackets may as well hold what the section is for, or a tag. Where a list says who was there, a name in them
     * must be one of these, or surely a name.
     */
    private boolean isTag(@Nullable String bracket) {
        return bracket != null
                && (!purposes.ofWords(bracket).equals(SectionKinds.OTHER)
                        || (!context.roster().isEmpty() && !isAnybody(bracket)));
    }

    private boolean isAnybody(String bracket) {
        return reader.owners().onlyNames(bracket, context.roster()).stream()
                .flatMap(List::stream)
                .map(OwnerWords::name)
                .anyMatch(name -> context.knows(name) || shapes.isEvidentlyPerson(name) || shapes.isGroup(name));
    }

    /** The group that matched. */
    static int group(MatchResult found) {
        int group = 1;
        while (found.start(group) < 0) {
            group++;
        }
        return group;
    }
}
