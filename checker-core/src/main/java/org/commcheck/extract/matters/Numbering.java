package org.commcheck.extract.matters;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a line, an entry or a heading begins with.
 *
 * @param style what the numbers of one sequence share: their form and, for {@code 2.1}, the number before the last dot
 * @param prefix the number before the last dot, empty if there is none
 * @param value the number, the last one of {@code 2.1}
 * @param start first plain character
 * @param end behind the last
 * @param bare whether nothing but a blank divides it from the words, so that it may be a part of them: {@code 3 servers}
 */
record Numbering(String style, String prefix, int value, int start, int end, boolean bare) {

    private static final String HAN_DIGITS = "一二三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾";
    private static final String HAN = "[" + HAN_DIGITS + "]{1,3}";

    private static final int MOST_DIGITS = 2;

    private static final String BEFORE = " \t\n\u000B\f\r*_";
    private static final String FIRST = "0123456789(（第步SsCcPp" + HAN_DIGITS;

    private static final Pattern FORMS = Pattern.compile("\\s*(?:[*_]{1,3})?(?:"
            + "[（(](" + HAN + "|\\d{1,2})[)）]"
            + "|(" + HAN + ")[、，.．:：]"
            + "|第(" + HAN + "|\\d{1,2})[章节節部步条條]"
            + "|((?i:step|chapter|part|section)\\s|步骤|步驟)\\s*(\\d{1,2}|" + HAN + ")(?![\\d.])"
            + "|((?:\\d{1,2}\\.){0,3})(\\d{1,2})([.、．)）]?)(?=\\s+\\p{L}|[\\p{IsHan}*]|(?<=[、．)）])\\S))");

    /** What stands behind a number that counts or dates: 3月, 2个, 5 %. */
    private static final Pattern COUNTED = Pattern.compile("\\s*[年月日号號周週天点點时時分个個条條项項次人台套份位件%％]");

    /** The number at the start of a text; empty if it begins with none. */
    static Optional<Numbering> at(String text, int from) {
        if (!mayBegin(text, from)) {
            return Optional.empty();
        }
        Matcher matcher = FORMS.matcher(text).region(from, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return matcher.group(7) == null ? worded(matcher) : digits(text, matcher);
    }

    /** Whether the first character that is neither blank nor emphasis is one that a number begins with; few lines have one. */
    private static boolean mayBegin(String text, int from) {
        int at = from;
        while (at < text.length() && BEFORE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && FIRST.indexOf(text.charAt(at)) >= 0 && !isLong(text, at);
    }

    /** Whether more digits stand at a place than a number of an entry has, as in a year. */
    private static boolean isLong(String text, int at) {
        int end = at;
        while (end < text.length() && end - at <= MOST_DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - at > MOST_DIGITS;
    }

    private static Optional<Numbering> worded(Matcher matcher) {
        for (int group : new int[] {1, 2, 3, 5}) {
            if (matcher.group(group) != null) {
                String number = matcher.group(group);
                String form = group + (Character.isDigit(number.charAt(0)) ? "digit" : "han");
                String word = group == 5 ? matcher.group(4).strip().toLowerCase(java.util.Locale.ROOT) : "";
                return valid(new Numbering(form + word, "", Numeral.of(number), matcher.start(), matcher.end(), false));
            }
        }
        return Optional.empty();
    }

    private static Optional<Numbering> digits(String text, Matcher matcher) {
        String prefix = matcher.group(6);
        String mark = matcher.group(8);
        boolean counted = mark.isEmpty()
                && COUNTED.matcher(text).region(matcher.end(), text.length()).lookingAt();
        if (counted) {
            return Optional.empty();
        }
        String style = "dotted " + prefix + (prefix.isEmpty() ? mark.replace('．', '.') : "");
        return valid(new Numbering(
                style,
                prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1),
                Numeral.of(matcher.group(7)),
                matcher.start(),
                matcher.end(),
                mark.isEmpty() && prefix.isEmpty()));
    }

    private static Optional<Numbering> valid(Numbering numbering) {
        return numbering.value() > 0 ? Optional.of(numbering) : Optional.empty();
    }
}
