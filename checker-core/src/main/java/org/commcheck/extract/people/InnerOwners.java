package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.CharSigns;

/** Reads owners inside an act, as Chinese puts them: 由张三负责, 张三负责, 请张三提供, 张三将, 甲方和乙方需. Immutable. */
final class InnerOwners {

    private static final Pattern BY_WHOM = Pattern.compile(
            "由\\s*([^，,。；;：:负跟完牵协提组编准统承]{1,20}?)\\s*(?:同学|老师)?\\s*(?:来|主要|共同|一起)?(?:负责|跟进|完成|牵头|协调|提供|组织|编写|准备|统一|承担|进行|发|整理|输出|确认|推动|处理|主导|落实|修改|统筹|开展|搭建|开发|撰写)");
    private static final Pattern IN_CHARGE = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,4}([^，,。；;：:负跟牵]{2,20}?)\\s*(?:同学|老师)?\\s*(?:来|主要|共同|一起|就)?(?:负责|牵头|跟进|主导|认领|统筹|带队)");
    private static final Pattern ASKED = Pattern.compile(
            "[请請]\\s*([^，,。；;：:]{2,12}?)(?:同学|老师)?(?:在|于|尽快|儘快|今天|明天|本周|下周|提供|完成|确认|负责|跟进|上传|上傳|处理|提交|协助|安排|整理|补充|更新)");
    private static final Pattern NAME_WILL = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,4}([\\p{IsHan}]{2,4})\\s*(?:同学|老师)?\\s*(?:将|会|需|需要|要|来|尽快|下来|完成|继续|发|整理|准备|更新|提交|联系|提供|编写|协调)");
    private static final Pattern PARTIES =
            Pattern.compile("前[，,]?\\s*(\\p{IsHan}{2,6})[和与、](\\p{IsHan}{2,6}?)(?:需|须|应|将|要|负责)");

    /** Behind it the one who acts may begin the text. */
    private static final Pattern START = Pattern.compile("[^\\p{L}\\p{N}]{0,4}[由请請]?");

    /** Behind these the one who acts stands: 由, 请, a day. */
    private static final Pattern ACTOR_PLACE = Pattern.compile("[由请請]|需要?|须|(?:[前内內底日号號]|周[一二三四五六日天])[，,、\\s]*");

    private static final int LAST_PLACE = 24;
    private static final int LONGEST_NAME = 4;

    /** 将测试报告…: with these begins what the act is done to, or how. */
    private static final String NO_GROUP = "将將把对對按在给給与與和以让讓向从從需须須应應要";

    private static final int SHORTEST_GROUP = 2;
    private static final int LONGEST_GROUP = 6;

    /**
     * A form.
     *
     * @param needed characters of which a text that has it holds one; empty if they would be too many
     */
    record Form(Pattern pattern, String needed) {}

    static final List<Form> FORMS = List.of(
            new Form(BY_WHOM, "由"), new Form(IN_CHARGE, "负牵跟主认统带"), new Form(ASKED, "请請"), new Form(NAME_WILL, ""));

    private final NameLists lists;
    private final NameShapes shapes;
    private final ChineseActs acts;

    InnerOwners(Tables tables, NameShapes shapes, NameLists lists) {
        this.lists = lists;
        this.shapes = shapes;
        acts = new ChineseActs(tables);
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
        for (Form form : FORMS) {
            if (mayHave(text, form)) {
                List<OwnerWords> names = read(text, form.pattern(), roster, listed);
                if (!names.isEmpty()) {
                    return names;
                }
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

    /** 产品部完善文档: a group's name at the beginning, and right behind it an act; but 产品调研 is one word. */
    private List<OwnerWords> actingGroup(String text) {
        Matcher start = START.matcher(text);
        int at = start.lookingAt() ? start.end() : 0;
        if (at < text.length() && NO_GROUP.indexOf(text.charAt(at)) >= 0) {
            return List.of();
        }
        for (int end = Math.min(text.length(), at + LONGEST_GROUP); end >= at + SHORTEST_GROUP; end--) {
            String name = text.substring(at, end);
            if (isHan(text, at, end) && shapes.isGroup(name) && acts(text, end, name)) {
                return List.of(new OwnerWords(at, end, name, true));
            }
        }
        return List.of();
    }

    private boolean acts(String text, int at, String name) {
        return acts.isFunction(name) ? acts.orders(text, at) : acts.begins(text, at);
    }

    /** Whether a text may have a form; a “no” is certain. */
    static boolean mayHave(String text, Form form) {
        for (int i = 0; i < form.needed().length(); i++) {
            if (text.indexOf(form.needed().charAt(i)) >= 0) {
                return true;
            }
        }
        return form.needed().isEmpty();
    }

    private List<OwnerWords> read(String text, Pattern form, Roster roster, boolean listed) {
        Matcher matcher = form.matcher(text);
        boolean anywhere = form == BY_WHOM || form == ASKED;
        if (anywhere ? !matcher.find() : !matcher.lookingAt()) {
            return List.of();
        }
        boolean byShape = form != NAME_WILL || listed;
        List<OwnerWords> names = lists.read(text, matcher.start(1), matcher.end(1), roster, byShape);
        return names.isEmpty() ? lists.nobody(text, matcher.start(1), matcher.end(1)) : names;
    }

    /** {@code 3月13日前，张三提交方案}: somebody known, where the one who acts stands. */
    private static List<OwnerWords> known(String text, Roster roster) {
        Matcher start = START.matcher(text);
        List<OwnerWords> found = start.lookingAt() ? knownAt(text, start.end(), roster) : List.of();
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
                    return List.of(new OwnerWords(at, end, name, true));
                }
            }
        }
        return List.of();
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
