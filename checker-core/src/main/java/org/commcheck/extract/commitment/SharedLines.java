package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.language.InlineItems;
import org.commcheck.extract.language.Span;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;

/**
 * Lines that several people share, each with a clause of their own: 王芳打印承诺书；李强补拍截图. They are as many items as people. A comma divides
 * them as well if nobody only helps, and either each clause has a day of its own or none has: 王芳打印承诺书，李强补拍截图.
 */
final class SharedLines {

    private static final String STOPS = "；;";
    private static final String COMMAS = "；;，";

    /** What a clause ends with that only says when. */
    private static final String WHEN = "后後时時前";

    /** So far behind the beginning of a clause the one who acts may stand. */
    private static final int LATEST_NAME = 2;

    private static final int LONGEST_LABEL = 12;

    private final ItemContext context;
    private final ItemReader reader;
    private final NameShapes shapes;
    private final InlineShares inline;

    SharedLines(ItemContext context, ItemReader reader, Purposes purposes, NameShapes shapes) {
        this.inline = new InlineShares(context, reader, purposes);
        this.context = context;
        this.reader = reader;
        this.shapes = shapes;
    }

    /** The item, or those that it is if each of its clauses begins with somebody. */
    List<Draft> divide(Draft draft) {
        if (draft.owners().isEmpty()) {
            List<Draft> shares = inline.parts(draft.unit(), draft.start(), draft.end());
            return shares.isEmpty() ? List.of(draft) : shares;
        }
        List<Span> numbered = InlineItems.of(draft.words()).items();
        List<Draft> items = numbered.stream()
                .map(span -> part(draft, span.start(), span.end()))
                .toList();
        if (!items.isEmpty() && items.stream().allMatch(SharedLines::begins)) {
            return items;
        }
        List<Draft> parts = parts(draft, STOPS, part -> begins(part) && (areKnown(part) || isShare(part)));
        if (!parts.isEmpty()) {
            return parts;
        }
        if (draft.words().indexOf('，') < 0) {
            return List.of(draft);
        }
        List<Draft> clauses = parts(draft, COMMAS, part -> isLabelled(part) || begins(part));
        return !clauses.isEmpty() && areShares(clauses) ? clauses : List.of(draft);
    }

    /** The parts of an item between such stops, if there are two at least and each of them is what is asked for. */
    private List<Draft> parts(Draft draft, String stops, Predicate<Draft> each) {
        String words = draft.words();
        List<Draft> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= words.length(); at++) {
            if (at == words.length() || stops.indexOf(words.charAt(at)) >= 0) {
                boolean all = from == 0 && at == words.length();
                if (!all && !words.substring(from, at).isBlank()) {
                    Draft part = part(draft, from, at);
                    if (!each.test(part)) {
                        return List.of();
                    }
                    parts.add(part);
                }
                from = at + 1;
            }
        }
        return parts.size() > 1 ? parts : List.of();
    }

    private Draft part(Draft draft, int from, int to) {
        return reader.read(
                draft.unit(), draft.start() + from, draft.start() + to, draft.form(), context.roster(), true);
    }

    private boolean areShares(List<Draft> clauses) {
        long dated =
                clauses.stream().filter(part -> !part.deadlines().isEmpty()).count();
        Set<String> names = new HashSet<>();
        for (Draft clause : clauses) {
            if (!isShare(clause)) {
                return false;
            }
            clause.owners().forEach(owner -> names.add(owner.words().name()));
        }
        long owners =
                clauses.stream().mapToLong(clause -> clause.owners().size()).sum();
        return names.size() == owners && (dated == 0 || dated == clauses.size());
    }

    private boolean isShare(Draft clause) {
        boolean share = isLabelled(clause) || (begins(clause) && !helps(clause) && !isCondition(clause));
        return share && areSomebody(clause);
    }

    private static boolean begins(Draft part) {
        return !part.owners().isEmpty() && owners(part).get(0).start() <= LATEST_NAME;
    }

    private boolean areKnown(Draft part) {
        return owners(part).stream().allMatch(owner -> context.roster().knows(owner.name()));
    }

    private boolean areSomebody(Draft part) {
        return owners(part).stream()
                .allMatch(owner -> !owner.named()
                        || context.roster().knows(owner.name())
                        || shapes.isPerson(owner.name())
                        || shapes.isGroup(owner.name()));
    }

    /** 前端：王芳: what somebody has, and nothing but the names behind it. */
    private static boolean isLabelled(Draft part) {
        List<OwnerWords> owners = owners(part);
        int at = owners.isEmpty() ? 0 : owners.get(0).start();
        boolean last =
                at > 0 && owners.get(owners.size() - 1).end() == part.words().length();
        return last && at <= LONGEST_LABEL && "：:".indexOf(part.words().charAt(at - 1)) >= 0;
    }

    /** 王芳完成后: when something else is to be done. */
    private static boolean isCondition(Draft part) {
        String words = part.words();
        return WHEN.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** 王芳协助: who helps has no item of their own. */
    private boolean helps(Draft part) {
        int behind = owners(part).get(part.owners().size() - 1).end();
        return behind >= part.words().length() || reader.helps(part.words(), behind);
    }

    private static List<OwnerWords> owners(Draft part) {
        return part.owners().stream().map(Placed::words).toList();
    }
}
