package org.commcheck.extract.commitment;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.CharSigns;

/**
 * Lists in which each entry says at its end, in brackets, who does it and until when: 贴出通知（物业，11月30日） beside 统计车辆（赵永康，12月10日）. Where most of them name
 * somebody, what stands in the same place of the others does too, whatever it looks like.
 */
final class TailBrackets {

    private static final Pattern TAIL = Pattern.compile(
            "[(（]\\s*([\\p{IsHan}A-Za-z][\\p{IsHan}\\p{L} .]{0,15}?)\\s*[,，、;；]\\s*([^()（）]{2,20})[)）][\\s.。;；]*$");

    private static final long BRACKETS = CharSigns.of(")）");

    private final ItemContext context;
    private final NameShapes shapes;

    private final PeerTails peers;

    TailBrackets(ItemContext context, NameShapes shapes) {
        this.context = context;
        this.shapes = shapes;
        this.peers = new PeerTails(context, this::tail, this::areNames);
    }

    /** The item with the owner that its entry names as the others do; as it is if it has an owner or the list is none of these. */
    Draft withPeers(Draft draft) {
        boolean nobody = tail(draft.unit())
                .filter(tail -> shapes.isNobody(tail.group(1)))
                .isPresent();
        return nobody ? draft : peers.withOwner(draft);
    }

    private boolean areNames(List<String> names) {
        long known = names.stream().filter(this::isSomebody).count();
        return known * 2 >= names.size();
    }

    private boolean isSomebody(String name) {
        return context.knows(name) || shapes.isEvidentlyPerson(name) || shapes.isGroup(name);
    }

    /** The brackets at the end of an entry, if behind what may be a name they hold a time. */
    private Optional<MatchResult> tail(ReadUnit unit) {
        if (!unit.mayHold(BRACKETS) || unit.times().isEmpty()) {
            return Optional.empty();
        }
        Matcher tail = TAIL.matcher(unit.words());
        return tail.find() && !unit.times(tail.start(2), tail.end(2)).isEmpty()
                ? Optional.of(tail.toMatchResult())
                : Optional.empty();
    }
}
