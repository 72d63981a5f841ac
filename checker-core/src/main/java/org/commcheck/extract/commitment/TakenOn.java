package org.commcheck.extract.commitment;

import java.util.List;
import java.util.regex.Pattern;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;

/**
 * Tells the sentences of Chinese minutes in which somebody takes an act on, wherever they stand: 张三完成…, 工程部要抓紧完成…, 电梯维保续签（曾志强，3月26日前）.
 */
final class TakenOn {

    /** So far into a sentence stands the one who acts. */
    private static final int LAST_PLACE = 24;

    private static final int SHORTEST_TASK = 2;

    /** A surname and two more characters; of two characters half are words. */
    private static final int FULL_NAME = 3;

    private static final Pattern IN_CHARGE = Pattern.compile("\\s*(?:同学|同志)?(?:主要|来)?(?:负责|牵头|主导|跟进|会同|带队)");

    /** Behind a unit's name what it is told: 要, 须. */
    private static final Pattern TOLD = Pattern.compile("(?:务必|必须|需要|应当|[要须須需应應])(?=\\p{IsHan})");

    private static final Pattern DAY = Pattern.compile("\\s*\\d{1,2}[./月-]\\d{1,2}[日号]?(?:之?前)?[\\s。；;]*");

    private static final String COLONS = ":：";
    private static final String CLOSES = ")）";
    private static final String ENDS = "。.；; ";

    private final ItemContext context;
    private final ChineseActs chinese;
    private final NameShapes shapes;
    private final boolean marked;

    /** @param marked whether the author lists or marks what is to be done: then what stands behind a name and a colon was said */
    TakenOn(ItemContext context, ChineseActs chinese, NameShapes shapes, boolean marked) {
        this.marked = marked;
        this.context = context;
        this.chinese = chinese;
        this.shapes = shapes;
    }

    /**
     * Whether a sentence is such a one.
     *
     * @param draft the sentence read, with its owners in order of place
     * @param promise whether a word says that something is to be done
     * @param limited whether a day is named by which it is
     */
    boolean isOne(String words, Draft draft, boolean promise, boolean limited) {
        if (draft.owners().isEmpty()) {
            return false;
        }
        String stripped = words.strip();
        List<OwnerWords> owners = draft.owners().stream().map(Placed::words).toList();
        boolean known = owners.stream().allMatch(owner -> context.knows(owner.name()));
        int first = owners.get(0).start();
        int behind = owners.get(owners.size() - 1).end();
        if (known && (isSigned(stripped, draft, first) || isHandedOn(stripped, draft, owners))) {
            return true;
        }
        boolean takes = known
                && (promise
                        || isAct(stripped, behind)
                        || (limited
                                && (charges(stripped, behind)
                                        || isLimited(draft, behind)
                                        || isAct(stripped, behindTime(draft, behind)))));
        return first <= LAST_PLACE
                && (takes
                        || (promise && isInCharge(stripped, owners))
                        || ((promise || limited) && isTold(stripped, owners, limited)));
    }

    /** 张三牵头, 李四带队: behind the names a verb that puts in charge. */
    private static boolean charges(String words, int at) {
        return IN_CHARGE.matcher(words).region(at, words.length()).lookingAt();
    }

    /** 张三3月5日前排定课表: whatever the verb, right behind the names stands a limit. */
    private static boolean isLimited(Draft draft, int at) {
        int place = draft.start() + at;
        return draft.unit().times(place, draft.end()).stream()
                .limit(1)
                .anyMatch(time -> time.start() - place <= 1
                        && time.deadline()
                        && time.kind().concrete()
                        && draft.end() - time.end() > SHORTEST_TASK);
    }

    /** 张三3月5日前提交: behind the time that stands right behind the names; the place itself if none does. */
    private static int behindTime(Draft draft, int at) {
        int place = draft.start() + at;
        return draft.unit().times(place, draft.end()).stream()
                .filter(time -> time.start() - place <= 1)
                .mapToInt(time -> time.end() - draft.start())
                .findFirst()
                .orElse(at);
    }

    private boolean isAct(String words, int at) {
        return chinese.begins(words, at)
                || chinese.goesTo(words, at)
                || (chinese.isLead(words, at) && chinese.isBrief(words, at));
    }

    /** 张小明负责前端: of people whom no list names the full names at the beginning count, if they take charge of something. */
    private boolean isInCharge(String words, List<OwnerWords> owners) {
        return owners.get(0).start() <= 1
                && owners.stream()
                        .allMatch(owner -> owner.name().length() == FULL_NAME && shapes.isPerson(owner.name()))
                && charges(words, owners.get(owners.size() - 1).end());
    }

    /** 工程部要抓紧完成整改, 工程部：3月5日前完成整改: units of people, be they known or not, and right behind them what they have to do. */
    private boolean isTold(String words, List<OwnerWords> owners, boolean limited) {
        int behind = owners.get(owners.size() - 1).end();
        boolean told = TOLD.matcher(words).region(behind, words.length()).lookingAt() && chinese.begins(words, behind);
        boolean labelled = limited && !marked && behind < words.length() && COLONS.indexOf(words.charAt(behind)) >= 0;
        return owners.get(0).start() <= 1
                && (told || labelled)
                && owners.stream().allMatch(owner -> context.knows(owner.name()) || shapes.isUnit(owner.name()));
    }

    /** 确认规则 @王芳 3.20: at the end of an entry, or behind an act or before a day, the handles of those who get it; 感谢 @王芳 says thanks. */
    private boolean isHandedOn(String words, Draft draft, List<OwnerWords> owners) {
        int first = owners.get(0).start();
        boolean handles = owners.stream().allMatch(owner -> NameShapes.isHandle(owner.name()));
        String rest = words.substring(
                Math.min(words.length(), owners.get(owners.size() - 1).end()));
        boolean ends =
                rest.chars().noneMatch(Character::isLetter) || DAY.matcher(rest).matches();
        String task = words.substring(0, first).strip();
        return handles
                && ends
                && task.length() > 2
                && !chinese.remarks().mentions(task)
                && (draft.unit().unit().isItem()
                        || rest.chars().anyMatch(Character::isDigit)
                        || chinese.inAnyClause(task));
    }

    /** 电梯维保续签（曾志强，3月26日前）: the brackets at the end hold who does it and until when. */
    private static boolean isSigned(String words, Draft draft, int name) {
        int end = words.length();
        while (end > 0 && ENDS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        int open = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
        return end > 0
                && CLOSES.indexOf(words.charAt(end - 1)) >= 0
                && 0 < open
                && open < name
                && draft.deadlines().stream()
                        .anyMatch(due -> due.range().start()
                                > draft.unit()
                                        .range(draft.start() + open, draft.start() + open + 1)
                                        .start());
    }
}
