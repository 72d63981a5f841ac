package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.text.Ordered;

/** Reads the names of whoever acts at places of one Chinese text: those behind which an act begins. For one text and one thread. */
final class ActorNames {

    private static final Set<String> MOODS = Set.of("request", "assignment", "future", "obligation");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;

    private static final int LONGEST_PERSON = 4;

    /** 前端开发 does something; 响应式设计, with what is worked on before the function, is done by somebody. */
    static final int LONGEST_FUNCTION = 4;

    /** Of names of two characters half are words as well: behind them only a verb with an object tells. */
    private static final int SURE = 3;

    private static final char FIRST_BEYOND_LATIN = '\u0370';

    private static final String CLAUSE_ENDS = "，,。；;：:！!？?\n";

    /** 与前端联调, 将测试报告…: with these begins with whom it is done, to what or how. */
    static final String NO_ACTOR = "去往至将將把對对按在給给與与和跟以让讓向从從需須须应應要待等";

    private static final String CALLS = "由请請";

    private static final String DIVIDERS = "和与與及跟、/&+＋";

    /** A day between the name and the act: 李四3月12日前联系场地. */
    private static final Pattern DAY = Pattern.compile("\\s*[于於在]?\\s?"
            + "(?:\\d{1,4}[年月日号號./:-][\\d年月日号號./:-]*|[本下]?(?:周|星期)[一二三四五六日天]|[今明后後]天|[本下]?(?:个|個)?月底|[本下]周|年底)"
            + "(?<limit>之?前|以?[内內])?");

    private final String text;
    private final ChineseActs acts;
    private final ChineseActs.Acts places;

    /** What asks for an act or puts one off, sorted by start. */
    private final List<TermHit> moods;

    private final ActorWords words;
    private final NameLists lists;
    private final NameShapes shapes;
    private final Roster roster;

    ActorNames(String text, ChineseActs acts, ActorWords words, NameLists lists, NameShapes shapes, Roster roster) {
        this.text = text;
        this.acts = acts;
        places = acts.in(text);
        moods = places.words(MOODS);
        this.words = words;
        this.lists = lists;
        this.shapes = shapes;
        this.roster = roster;
    }

    /** The words that call on somebody: 由, 请. */
    List<TermHit> calls() {
        List<TermHit> calls = new ArrayList<>();
        for (TermHit hit : moods) {
            boolean asks = hit.list().equals("request") || hit.list().equals("assignment");
            if (asks && words.charge(text, hit.start()) == 0) {
                calls.add(hit);
            }
        }
        return calls;
    }

    /** The owners behind a word that calls on them, or those who are called on and are nobody: 请大家确认. Empty if no name stands there. */
    List<OwnerWords> called(int at) {
        return called(at, false);
    }

    /** @param toAct whether the act itself must be named, rather than only a word that says how or that something is to be done */
    List<OwnerWords> called(int at, boolean toAct) {
        int last = last(at);
        for (int end = at + SHORTEST; end <= last; end++) {
            int behind = behindTitle(end);
            boolean led = !toAct && acts.isLead(text, behind);
            if (ends(end) && (led || isCharge(behind) || begins(behind, 0))) {
                List<OwnerWords> names = names(at, end, true);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    /**
     * The owners at a place where who acts may stand. A name that the roster does not know counts by its shape if it is put in charge, or in an entry
     * of an action list.
     */
    List<OwnerWords> acting(int at, boolean listed) {
        int last = last(at);
        boolean known = false;
        for (int end = at + SHORTEST; end <= last; end++) {
            boolean whole = roster.knows(text.substring(at, end));
            if (known && !whole && end - at <= LONGEST_PERSON) {
                continue; // 王芳汇 of 王芳汇报
            }
            known |= whole;
            int behind = behindTitle(end);
            boolean charged = isCharge(behind);
            if (ends(end) && (charged || isActing(behind, sureness(at, behind)))) {
                List<OwnerWords> names = names(at, end, charged || isAsked(behind));
                if (!names.isEmpty() && (charged || (listed ? areActors(names, behind) : areKnown(names)))) {
                    return names;
                }
            }
        }
        return List.of();
    }

    /**
     * Where a handle in Chinese characters ends that no blank divides from what its bearer does: 张三 of {@code @张三整理材料}; the end itself if the
     * characters hold no act.
     *
     * @param from where the name begins, behind the sign
     * @param to where the characters end that a handle may consist of
     */
    int handleEnd(int from, int to) {
        for (int end = to - 1; end >= from + SHORTEST; end--) {
            if (roster.knows(text.substring(from, end))) {
                return end;
            }
        }
        for (int end = from + SHORTEST; end < to; end++) {
            if (isCharge(end) || isAsked(end) || begins(end, SHORTEST)) {
                return end;
            }
        }
        return to;
    }

    /** Whether the roster vouches for all names, or they are nobody's: 各组需完成初稿. */
    private boolean areKnown(List<OwnerWords> names) {
        return names.stream().allMatch(name -> !name.named() || roster.knows(name.name()));
    }

    /** How long a name is; of one in Latin letters none is too long to be a thing as well: {@code Figma} 调研. */
    private int sureness(int at, int behind) {
        return text.charAt(at) < FIRST_BEYOND_LATIN ? 0 : behind - at;
    }

    private boolean isActing(int behind, int length) {
        return isAsked(behind) || isBrief(behind) || begins(behind, length >= SURE ? 0 : SHORTEST);
    }

    /** 客户回访, 海报设计打印: what such words name is as often what is done; only people and units, or a verb that is no noun, tell. */
    private boolean areActors(List<OwnerWords> names, int behind) {
        boolean orders = places.orders(behind);
        return isAsked(behind)
                || names.stream()
                        .map(OwnerWords::name)
                        .allMatch(name -> (orders && name.length() <= LONGEST_FUNCTION)
                                || roster.knows(name)
                                || shapes.isPerson(name)
                                || shapes.isUnit(name));
    }

    /** How far names may reach: to the end of the clause. */
    private int last(int at) {
        if (at < text.length() && NO_ACTOR.indexOf(text.charAt(at)) >= 0) {
            return at;
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether a list of names may end at a place: neither there nor before it another is joined. 跟 joins names, 跟进 is what somebody does. */
    private boolean ends(int end) {
        return end < text.length()
                && DIVIDERS.indexOf(text.charAt(end - 1)) < 0
                && (DIVIDERS.indexOf(text.charAt(end)) < 0 || isCharge(end) || acts.isLead(text, end));
    }

    private int behindTitle(int end) {
        return end + words.title(text, end);
    }

    /**
     * Whether an act begins at a place, or behind the day that stands there.
     *
     * @param object how many characters there are behind the verb at least
     */
    private boolean begins(int at, int object) {
        if (places.follows(at, object) || isBrief(at)) {
            return true;
        }
        Matcher day = DAY.matcher(text).region(at, text.length());
        return day.lookingAt() && (day.start("limit") >= 0 || places.follows(day.end(), object));
    }

    /** 张三写周报, 张三先写周报; in 王芳提交方案 the verb is a longer one that began before. */
    private boolean isBrief(int at) {
        return !places.follows(at - 1, 0) && acts.isBrief(text, at);
    }

    private boolean isCharge(int at) {
        return words.charge(text, behindBlank(at)) > 0;
    }

    private int behindBlank(int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    /** Whether what is asked of somebody, or put off, begins at a place: 张三需…, 张三将…. */
    private boolean isAsked(int place) {
        int at = behindBlank(place);
        for (TermHit hit : Ordered.between(moods, TermHit::start, at, TermHit::start, at + 1)) {
            if (hit.list().equals("future") || hit.list().equals("obligation")) {
                return true;
            }
        }
        return false;
    }

    /** 上线后由乙方负责: what calls on somebody stands before the name, and not in it. */
    private boolean callsWithin(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (CALLS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private List<OwnerWords> names(int from, int to, boolean vouched) {
        List<OwnerWords> names = words.isTool(text, from) || words.takesPeople(text, from) || callsWithin(from, to)
                ? List.of()
                : NameLists.shift(
                        lists.onlyNames(text.substring(from, to), roster).orElse(List.of()), from);
        return names.isEmpty() && vouched ? lists.nobody(text, from, to) : names;
    }
}
