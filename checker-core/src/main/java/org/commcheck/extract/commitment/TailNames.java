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
 * Lists in which each entry ends with who does it, behind no more than a blank or a closing bracket: 登录界面 王小雨 beside 处理请求（接口）李文博. One such
 * entry alone may as well end with whom something is done to: 联系 王小雨.
 */
final class TailNames {

    private static final int FULL_NAME = 3;

    private static final Pattern TAIL =
            Pattern.compile("[^\\n]{4,100}?(?:[ \\u3000]|(?<=[)）])[ ]?)(\\p{IsHan}{2,4})[\\s。；;]*");

    private static final long HANS = CharSigns.HANS;
    private static final long BEFORE_NAME = CharSigns.of(" \u3000)）");

    private final ItemContext context;
    private final NameShapes shapes;

    private final PeerTails peers;

    TailNames(ItemContext context, NameShapes shapes) {
        this.context = context;
        this.shapes = shapes;
        this.peers = new PeerTails(context, this::tail, this::areNames);
    }

    /** The item with the owner that its entry ends with as the others do; as it is if it has an owner or the list is none of these. */
    Draft withPeers(Draft draft) {
        return peers.withOwner(draft);
    }

    private boolean areNames(List<String> names) {
        return names.stream().anyMatch(name -> context.knows(name) || name.length() >= FULL_NAME);
    }

    private Optional<MatchResult> tail(ReadUnit unit) {
        if (!unit.mayHold(HANS) || !unit.mayHold(BEFORE_NAME)) {
            return Optional.empty();
        }
        Matcher tail = TAIL.matcher(unit.words());
        return tail.matches() && (context.knows(tail.group(1)) || shapes.isPerson(tail.group(1)))
                ? Optional.of(tail.toMatchResult())
                : Optional.empty();
    }
}
