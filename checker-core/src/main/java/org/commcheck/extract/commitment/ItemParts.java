package org.commcheck.extract.commitment;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.Phrases;
import org.commcheck.extract.vocabulary.SpreadWords;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;

/** What the headers of columns and the keys of fields say of an action item, by the table {@code item-columns}. Immutable. */
final class ItemParts {

    enum Part {
        TASK,
        /** What a task is about, which stands for it where nothing else does. */
        TOPIC,
        /** What somebody is there for, which is a task only where it is handed out or dated. */
        DUTY,
        /** What a plan is divided into, which is a task only where somebody answers for it: {@code Milestone}, 交付物. */
        STAGE,
        OWNER,
        /** What somebody is: 组长. */
        ROLE,
        DUE,
        STATUS,
        /** When it was done, which is empty until it is. */
        FINISHED,
        PRIORITY,
        NUMBER,
        /** To whom, or by what way, something is told: a table with such a column says who is kept informed, and hands out no work. */
        CHANNEL
    }

    /** What joins the pieces of a header. */
    private static final Pattern JOINTS = Pattern.compile("[/／、及和与]");

    private static final Set<Part> REMARKED = EnumSet.of(Part.TASK, Part.OWNER, Part.STATUS);

    /** {@code Progress as of 22 May}: the day on which a state was taken. */
    private static final Pattern AS_OF = Pattern.compile("(.{1,20}?)\\s+(?:as (?:of|at)|to date)\\b.*");

    /** 截至5月22日进展: the same. */
    private static final Pattern BY_DAY = Pattern.compile("截[至止]\\S{0,14}?[日号號末底的](.{2,6})");

    private final Phrases parts;

    ItemParts(Tables tables) {
        parts = new Phrases(tables.rows("item-columns"), "role", TermFolding.of(tables));
    }

    /** The part that the header of a column names: {@code Action item / notes} is a column for tasks, and a slip of the pen names a part as well. */
    Optional<Part> ofHeader(String words) {
        Optional<Part> part = named(words);
        if (part.isPresent()) {
            return part;
        }
        int slash = words.indexOf('/');
        return slash > 0
                ? named(words.substring(0, slash)).filter(Part.TASK::equals)
                : parts.misspelt(BareWords.of(words).toLowerCase(Locale.ROOT)).map(ItemParts::part);
    }

    private static Part part(String role) {
        return Part.valueOf(role.toUpperCase(Locale.ROOT));
    }

    /** The part that a header or a key names; empty if the table does not know it. */
    Optional<Part> named(String words) {
        String bare = SpreadWords.joined(BareWords.of(words).toLowerCase(Locale.ROOT));
        return whole(bare).or(() -> alike(bare)).or(() -> remarked(bare)).or(() -> taken(bare));
    }

    private Optional<Part> whole(String words) {
        return parts.whole(words).map(ItemParts::part);
    }

    /** 责任部门/责任人: what every piece of it names. */
    private Optional<Part> alike(String words) {
        List<Optional<Part>> pieces =
                JOINTS.splitAsStream(words).map(this::whole).distinct().toList();
        return pieces.size() == 1 ? pieces.get(0) : Optional.empty();
    }

    /** {@code Progress as of 22 May}, 截至5月22日进展: a state, and the day on which it was taken. */
    private Optional<Part> taken(String words) {
        Matcher taken = (words.startsWith("截") ? BY_DAY : AS_OF).matcher(words);
        return taken.matches() ? whole(taken.group(1)).filter(Part.STATUS::equals) : Optional.empty();
    }

    /** 责任人（签字）: a remark in brackets says nothing else of a person, a task or a state, while 时间（分钟） is no day. */
    private Optional<Part> remarked(String words) {
        int bracket = words.indexOf('（') < 0 ? words.indexOf('(') : words.indexOf('（');
        return bracket <= 0
                ? Optional.empty()
                : whole(words.substring(0, bracket).strip()).filter(REMARKED::contains);
    }
}
