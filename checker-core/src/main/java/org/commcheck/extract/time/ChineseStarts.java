package org.commcheck.extract.time;

import java.util.Map;
import java.util.stream.Collectors;
import org.commcheck.text.CharSet;

/**
 * What expressions of the Chinese grammar begin with, by two characters: 周五 is a day and 周边 is not, 前天 is and 前端 is not. May say yes where
 * nothing begins, never no where something does.
 */
final class ChineseStarts {

    /** What a length begins with, or a number. */
    private static final String LENGTHS = "零一二三四五六七八九十百千两廿卅〇几数半个";

    private static final String WEEKDAYS = "一二三四五六日天末内";
    private static final String PERIODS = "周星礼季半月年";

    /** The characters that may begin an expression whatever follows. */
    private static final CharSet ALONE = CharSet.of("今月季年每半数过晚早");

    /** What must follow the others; a number may always. */
    private static final Map<Character, CharSet> PAIRS = Map.ofEntries(
            pair('民', "国"),
            pair('学', "期"),
            pair('明', "天日早晚年后晨"),
            pair('后', "天日年" + LENGTHS),
            pair('去', "年"),
            pair('前', "天日年" + LENGTHS),
            pair('来', "年"),
            pair('本', PERIODS + "学日"),
            pair('周', WEEKDAYS),
            pair('星', "期"),
            pair('礼', "拜"),
            pair('大', "后前"),
            pair('昨', "天日晚"),
            pair('听', "日"),
            pair('寻', "日"),
            pair('即', "日"),
            pair('当', "天学" + PERIODS),
            pair('下', "下午班学" + PERIODS + LENGTHS),
            pair('上', "上午学" + PERIODS + LENGTHS),
            pair('这', PERIODS + "个一学"),
            pair('个', "半"),
            pair('几', "个半多来" + ChineseLengths.UNIT_FIRSTS),
            pair('近', LENGTHS),
            pair('最', "近"),
            pair('未', "来"),
            pair('接', "下"),
            pair('往', "后"),
            pair('中', "午"),
            pair('凌', "晨"),
            pair('傍', "晚"),
            pair('清', "晨"),
            pair('夜', "里"),
            pair('午', "夜"),
            pair('正', "午"),
            pair('晏', "昼"),
            pair('双', "周"),
            pair('隔', "周月"),
            pair('次', "日"),
            pair('翌', "日"),
            pair('第', LENGTHS));

    /** What follows a number in an expression: a unit, the other number of a range, a limit (930之前). */
    private static final CharSet BEHIND_NUMBER = CharSet.of("个半多来点时号季至到-~前之以" + ChineseLengths.UNIT_FIRSTS);

    private static final CharSet FIRSTS =
            CharSet.of(ALONE + PAIRS.keySet().stream().map(String::valueOf).collect(Collectors.joining()));

    /** So many tokens of numbers and joints may stand before a unit: 1.5-2.5天. */
    private static final int LONGEST_NUMBER = 8;

    private static final CharSet JOINTS = CharSet.of("-~.");

    private ChineseStarts() {}

    /** Whether an expression may begin with the Chinese character at a token. */
    static boolean atCharacter(Tokens t, int at) {
        char c = t.ch(at);
        if (ChineseNumbers.numeral(c)) {
            return BEHIND_NUMBER.has(t.ch(ChineseNumbers.behindNumerals(t, at)));
        }
        if (!FIRSTS.has(c)) {
            return false;
        }
        CharSet followers = PAIRS.get(c);
        return ALONE.has(c) || t.isNumber(at + 1) || (followers != null && followers.has(t.ch(at + 1)));
    }

    /** Whether an expression may begin with the number at a token. */
    static boolean atNumber(Tokens t, int at) {
        if (t.isHan(at + 1)) {
            return BEHIND_NUMBER.has(t.ch(at + 1));
        }
        boolean counted = false;
        if (JOINTS.has(t.ch(at + 1))) {
            for (int i = at + 2; i <= at + LONGEST_NUMBER; i++) {
                counted |= t.isHan(i);
            }
        }
        return counted;
    }

    private static Map.Entry<Character, CharSet> pair(char first, String followers) {
        return Map.entry(first, CharSet.of(followers));
    }
}
