package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.text.CharSigns;

/**
 * Reads owners inside an act, as Chinese puts them: 由张三负责, 请张三提供, 张三整理, 3月13日前张三提交, 甲方和乙方需. Who acts is a name behind which an act
 * begins; words such as 由 and 请 vouch for it, and so does the entry of an action list. Immutable.
 */
final class InnerOwners {

    private static final Pattern PARTIES =
            Pattern.compile("前[，,]?\\s*(\\p{IsHan}{2,6})[和与與、](\\p{IsHan}{2,6}?)(?:需|須|须|应|應|将|將|要|负责|負責)");

    /** Behind it the one who acts may begin the text. */
    private static final Pattern START = Pattern.compile("[^\\p{L}\\p{N}]{0,4}");

    /** Behind these the one who acts may stand: a day, that something is needed. */
    private static final Pattern ACTOR_PLACE =
            Pattern.compile("需要?|[須须]|(?:[日号號]?(?:之?前|以?[内內])|[底日号號]|[周週][一二三四五六日天](?:之?前)?)[，,、\\s]*");

    /** What may as well say with whom something is done. */
    private static final String WITH = "与與跟同";

    /** What divides two units: 综合办、财务部. */
    private static final String DIVIDERS = "、和与與及";

    /** What joins those who act together. */
    private static final String JOINTS = "、和及";

    private static final int LAST_PLACE = 24;
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_NAME = 2;
    private static final char BY = '由';

    /** With 由 they are other words: 理由, 自由, 事由, 缘由, 路由. */
    private static final String BEFORE_BY = "理自事缘緣路";

    private static final int SHORTEST_GROUP = 2;
    private static final int LONGEST_GROUP = 6;

    private final NameLists lists;
    private final NameShapes shapes;
    private final ChineseActs acts;
    private final ActorWords words;

    /** Parties that something is done with: 供应商, 客户. */
    private final Set<String> outside;

    InnerOwners(Tables tables, NameShapes shapes, NameLists lists) {
        this.lists = lists;
        this.shapes = shapes;
        acts = new ChineseActs(tables);
        words = ActorWords.of(tables);
        outside = WordLists.of(tables, "act-words").list("zh-outside");
    }

    /**
     * The owners; see {@link OwnerReader#read}.
     *
     * @param signs of the text
     */
    List<OwnerWords> read(String text, long signs, Roster roster, boolean listed) {
        if (!CharSigns.share(signs, NameLists.CHINESE)) {
            return listed ? NameLists.firstHandle(text) : List.of();
        }
        List<OwnerWords> handles = NameLists.lastHandles(text);
        boolean vouched =
                listed || handles.stream().allMatch(handle -> roster.knows(handle.name())) || endsWithDay(text);
        if (!handles.isEmpty() && vouched) {
            return handles;
        }
        List<OwnerWords> by = roster.knowsNobody() ? List.of() : byKnown(text, roster);
        if (!by.isEmpty()) {
            return by;
        }
        if (listed || mayCall(text)) {
            List<OwnerWords> names = actors(text, roster, listed);
            if (!names.isEmpty()) {
                return names;
            }
        }
        if (text.indexOf('前') >= 0) {
            Matcher parties = PARTIES.matcher(text);
            if (parties.find()) {
                return parties(parties);
            }
        }
        List<OwnerWords> known = roster.knowsNobody() ? List.of() : known(text, roster);
        List<OwnerWords> acting = known.isEmpty() ? actingGroup(text) : known;
        return acting.isEmpty() && listed ? NameLists.firstHandle(text) : acting;
    }

    /** 他的工作由小李接手: behind 由 stands who does it, whoever is named before. */
    private static List<OwnerWords> byKnown(String text, Roster roster) {
        for (int at = text.indexOf(BY); at >= 0; at = text.indexOf(BY, at + 1)) {
            for (int length = LONGEST_NAME; length >= SHORTEST_NAME; length--) {
                int end = at + 1 + length;
                boolean acts = end < text.length()
                        && NameShapes.isHan(text.charAt(end))
                        && DIVIDERS.indexOf(text.charAt(end)) < 0;
                boolean word = at > 0 && BEFORE_BY.indexOf(text.charAt(at - 1)) >= 0;
                if (acts && !word && roster.knows(text.substring(at + 1, end))) {
                    return List.of(new OwnerWords(at + 1, end, text.substring(at + 1, end), true));
                }
            }
        }
        return List.of();
    }

    private static boolean endsWithDay(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && (Character.isDigit(text.charAt(end - 1)) || "日号前".indexOf(text.charAt(end - 1)) >= 0);
    }

    /** Whether a text may name somebody who is called on or in charge, or begin with somebody who is nobody; a “no” is certain. */
    boolean mayCall(String text) {
        Matcher start = START.matcher(text);
        if (start.lookingAt() && start.end() < text.length() && shapes.mayBeginNobody(text.charAt(start.end()))) {
            return true;
        }
        for (int at = 0; at < text.length(); at++) {
            if (words.mayBegin(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Those whom a clause of the text calls on by its first words to do something: 请总干事联系厂商, 会议决定由财务部核算费用. In 该模块由张三开发 the clause is
     * about something else.
     */
    List<OwnerWords> called(String text, Roster roster) {
        if (!mayCall(text)) {
            return List.of();
        }
        ActorNames names = new ActorNames(text, acts, words, lists, shapes, roster);
        for (int at = 0; at < text.length(); at++) {
            int call = words.call(text, at);
            List<OwnerWords> called = call > 0 && words.mayCallAt(text, at) ? names.called(at + call, true) : List.of();
            if (!called.isEmpty() && called.stream().allMatch(owner -> mayBeCalled(owner, roster))) {
                return withoutPartner(text, called, roster);
            }
        }
        return List.of();
    }

    /** The owner without what {@code @张三整理材料} says behind the handle. */
    OwnerWords trimmed(OwnerWords owner, String text, Roster roster) {
        int from = owner.start() + 1;
        int end = new ActorNames(text, acts, words, lists, shapes, roster).handleEnd(from, owner.end());
        boolean named = owner.named() && !shapes.isNobody(text.substring(from, end));
        return new OwnerWords(owner.start(), end, text.substring(owner.start(), end), named);
    }

    /** 委托赵敏与供应商洽谈: behind somebody's name and 与 the other party is no owner; a unit or another person is. */
    private List<OwnerWords> withoutPartner(String text, List<OwnerWords> called, Roster roster) {
        OwnerWords first = called.get(0);
        OwnerWords last = called.get(called.size() - 1);
        boolean beside = called.size() == 2 && WITH.indexOf(text.charAt(last.start() - 1)) >= 0;
        boolean person = roster.knows(first.name()) || shapes.isEvidentlyPerson(first.name());
        boolean ours = roster.knows(last.name()) || shapes.isPerson(last.name()) || shapes.isUnit(last.name());
        return beside && person && (!ours || outside.contains(last.name())) ? List.of(first) : called;
    }

    /** A function such as 前端 may as well be the software. */
    private boolean mayBeCalled(OwnerWords owner, Roster roster) {
        String name = owner.name();
        return owner.named()
                && (roster.knows(name)
                        || shapes.isEvidentlyPerson(name)
                        || (shapes.isGroup(name) && !acts.isFunction(name)));
    }

    List<OwnerWords> actors(String text, Roster roster, boolean listed) {
        ActorNames names = new ActorNames(text, acts, words, lists, shapes, roster);
        Matcher start = START.matcher(text);
        int first = start.lookingAt() ? start.end() : 0;
        int call = words.call(text, first);
        List<OwnerWords> found = call > 0 ? names.called(first + call) : names.acting(first, listed);
        for (TermHit hit : found.isEmpty() ? names.calls() : List.<TermHit>of()) {
            List<OwnerWords> called = names.called(hit.end());
            if (!called.isEmpty()) {
                return called;
            }
        }
        Matcher place = ACTOR_PLACE.matcher(text);
        while (listed && found.isEmpty() && place.find() && place.end() <= LAST_PLACE) {
            found = names.acting(place.end(), true);
        }
        return found;
    }

    /** 产品部完善文档, 综合办、财务部完善文档: a group's name at the beginning, and right behind it an act; but 产品调研 is one word. */
    private List<OwnerWords> actingGroup(String text) {
        Matcher start = START.matcher(text);
        int at = start.lookingAt() ? start.end() : 0;
        boolean other = at < text.length() && ActorNames.NO_ACTOR.indexOf(text.charAt(at)) >= 0;
        if (other || words.takesPeople(text, at)) {
            return List.of();
        }
        ChineseActs.Acts in = acts.in(text);
        for (int end = Math.min(text.length(), at + LONGEST_GROUP); end >= at + SHORTEST_GROUP; end--) {
            String name = text.substring(at, end);
            boolean group = isHan(text, at, end) && shapes.isGroup(name);
            boolean function = group && acts.isFunction(name);
            boolean act = function ? name.length() <= ActorNames.LONGEST_FUNCTION && in.orders(end) : in.begins(end);
            if (group && act) {
                return List.of(new OwnerWords(at, end, name, true));
            }
            if (group && shapes.isUnit(name) && end + 1 < text.length() && DIVIDERS.indexOf(text.charAt(end)) >= 0) {
                List<OwnerWords> more = actingGroup(text.substring(end + 1));
                return more.isEmpty()
                        ? more
                        : Stream.concat(
                                        Stream.of(new OwnerWords(at, end, name, true)),
                                        NameLists.shift(more, end + 1).stream())
                                .toList();
            }
        }
        return List.of();
    }

    /** {@code 3月13日前，张三提交方案}: somebody known, where the one who acts stands. */
    private List<OwnerWords> known(String text, Roster roster) {
        Matcher start = START.matcher(text);
        int first = start.lookingAt() ? start.end() : 0;
        List<OwnerWords> found = knownAt(text, first + words.call(text, first), roster);
        Matcher place = ACTOR_PLACE.matcher(text);
        while (found.isEmpty() && place.find() && place.end() <= LAST_PLACE) {
            found = knownAt(text, place.end(), roster);
        }
        return found;
    }

    private static List<OwnerWords> knownAt(String text, int at, Roster roster) {
        for (int length = LONGEST_NAME; length >= 2; length--) {
            int end = at + length;
            boolean whose = end < text.length() && text.charAt(end) == '的';
            if (end <= text.length() && !whose && isHan(text, at, end)) {
                String name = text.substring(at, end);
                if (roster.knows(name)) {
                    return withOthers(text, new OwnerWords(at, end, name, true), roster);
                }
            }
        }
        return List.of();
    }

    /** 张三和李四准备材料: with those known whom 和 or a comma of a list joins; 与 may as well say with whom. */
    private static List<OwnerWords> withOthers(String text, OwnerWords first, Roster roster) {
        int joint = first.end();
        List<OwnerWords> others = joint < text.length() && JOINTS.indexOf(text.charAt(joint)) >= 0
                ? knownAt(text, joint + 1, roster)
                : List.of();
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static boolean isHan(String text, int from, int to) {
        int at = from;
        while (at < to && NameShapes.isHan(text.charAt(at))) {
            at++;
        }
        return at == to;
    }

    /** {@code …前甲方和乙方需…}: two parties that must are owners, whatever their names look like. */
    private static List<OwnerWords> parties(Matcher matcher) {
        List<OwnerWords> found = new ArrayList<>();
        for (int group = 1; group <= 2; group++) {
            found.add(new OwnerWords(matcher.start(group), matcher.end(group), matcher.group(group), true));
        }
        return found;
    }
}
