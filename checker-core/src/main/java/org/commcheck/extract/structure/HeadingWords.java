package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.text.CharSigns;

/**
 * Reduces a heading to the words that say what its section is for: numbering, emoji, dates, colons and mark-up residue go, a translation in
 * brackets becomes a reading of its own ({@code 议题(Agenda)} is read as 议题 and as {@code agenda}).
 */
public final class HeadingWords {

    private static final String HAN_DIGITS = "一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾貳參陸";
    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:[" + HAN_DIGITS + "]{1,3}\\s*[、，,.．:：)）]|[（(]\\s*[" + HAN_DIGITS
                    + "\\d]{1,3}\\s*[)）]|第[" + HAN_DIGITS
                    + "\\d]{1,3}[章节部分项]{1,2}|\\d{1,2}(?:\\.\\d{1,2}){0,4}\\s*[、．.:：)）]?(?=\\s|\\p{IsHan}|[A-Za-z])"
                    + "|[①-⑳]|[A-Za-z][.)](?=\\s)|[IVX]{1,4}[.)]\\s)\\s*");
    /** {@code Week 4 proposed}, {@code Sprint 12: goals}: behind the period stands what the section is for. */
    private static final Pattern PERIOD = Pattern.compile(
            "\\s*(?:week|sprint|iteration|day)\\s\\d{1,3}\\s*[:–—-]?\\s(?=\\s*\\p{L})", Pattern.CASE_INSENSITIVE);

    /** {@code 21:30 Close}, {@code Adjournment - 9:15 pm}: when a part began, before or behind its name. */
    private static final Pattern CLOCK = Pattern.compile(
            "^\\s*\\d{1,2}[:：]\\d{2}(?!\\d)(?:\\s*[AaPp]\\.?[Mm]\\b\\.?)?|\\d{1,2}[:：]\\d{2}(?!\\d)(?:\\s*[AaPp]\\.?[Mm]\\b\\.?)?\\s*$");

    private static final long CLOCK_SIGNS = CharSigns.of(":：");

    private static final int LONGEST_ROMAN = 4;

    /** 下周计划如下：: what the words before it say stands below. */
    private static final String FOLLOWS = "如下";

    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【]([^（）()\\[\\]【】]{1,60})[)）\\]】]");

    /** The general categories of letters, numbers and marks, a bit each. */
    private static final int WORD_PARTS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private HeadingWords() {}

    /** Where a heading's words begin behind its number: 3 in {@code 1) Set up …}. */
    public static int start(String heading) {
        if (!mayBeNumbered(heading)) {
            return 0;
        }
        Matcher numbering = NUMBERING.matcher(heading);
        return numbering.find() ? numbering.end() : 0;
    }

    /** Whether a number can stand at the start: what begins with a word has none, and that is nearly every text. */
    private static boolean mayBeNumbered(String heading) {
        int at = 0;
        while (at < heading.length() && heading.charAt(at) <= ' ') {
            at++;
        }
        if (at == heading.length()) {
            return false;
        }
        char c = heading.charAt(at);
        if (Character.isLetter(c) && c < 0x80) {
            int close = at + 1;
            while (close < heading.length()
                    && close < at + LONGEST_ROMAN
                    && "IVX".indexOf(heading.charAt(close)) >= 0) {
                close++;
            }
            return close < heading.length() && (heading.charAt(close) == '.' || heading.charAt(close) == ')');
        }
        return isDigit(heading, at) ? !isYear(heading, at) : c == '(' || c > 0x80;
    }

    /** Whether more digits stand there than a section's number has. */
    private static boolean isYear(String heading, int at) {
        return isDigit(heading, at + 1) && isDigit(heading, at + 2);
    }

    private static boolean isDigit(String heading, int at) {
        return at < heading.length() && heading.charAt(at) >= '0' && heading.charAt(at) <= '9';
    }

    /** The readings of a heading, normalised: without its number, without and inside its brackets, as it stands; empty if nothing is left of it. */
    static List<String> readings(String heading) {
        List<String> readings = new ArrayList<>();
        String bare = heading.replace("\u200b", "").replace("\ufeff", "");
        bare = bare.substring(start(bare));
        add(readings, bare);
        if (CharSigns.share(CharSigns.of(bare), CLOCK_SIGNS)) {
            add(readings, CLOCK.matcher(bare).replaceAll(""));
        }
        int follows = bare.lastIndexOf(FOLLOWS);
        if (follows > 0 && normalise(bare.substring(follows)).equals(FOLLOWS)) {
            add(readings, bare.substring(0, follows));
        }
        if (holdsBracket(bare)) {
            addBracketed(bare, readings);
        }
        if (!readings.isEmpty() && bare.length() < heading.length()) {
            add(readings, heading); // the number may belong to the words: "5 whys"
        }
        return readings;
    }

    /** A heading without the period at its beginning; empty if there is none. */
    static Optional<String> behindPeriod(String heading) {
        Matcher period = PERIOD.matcher(heading);
        return period.lookingAt() ? Optional.of(heading.substring(period.end())) : Optional.empty();
    }

    private static void addBracketed(String bare, List<String> readings) {
        Matcher brackets = BRACKETS.matcher(bare);
        if (brackets.find()) {
            add(readings, brackets.replaceAll(" "));
            brackets.reset();
            while (brackets.find()) {
                add(readings, brackets.group(1));
            }
        }
    }

    private static boolean holdsBracket(String heading) {
        return heading.indexOf('(') >= 0
                || heading.indexOf('（') >= 0
                || heading.indexOf('[') >= 0
                || heading.indexOf('【') >= 0;
    }

    /** Lower case, words divided by one blank, typographic apostrophes straightened. */
    static String normalise(String text) {
        char[] words = new char[text.length()];
        int length = 0;
        boolean gap = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int behind = at + (Character.isHighSurrogate(c) ? Character.charCount(text.codePointAt(at)) : 1);
            boolean part = c < 0x80 ? isAsciiPart(c) : isWordPart(text.codePointAt(at));
            if (part && gap && length > 0) {
                words[length++] = ' ';
            }
            for (; part && at < behind; at++) {
                words[length++] = c == '’' ? '\'' : text.charAt(at);
            }
            gap = !part;
            at = behind;
        }
        return new String(words, 0, length).toLowerCase(Locale.ROOT);
    }

    /** Letters, digits, and what joins words. */
    private static boolean isAsciiPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '\''
                || c == '&'
                || c == '/'
                || c == '+'
                || c == '-';
    }

    /** The same in other alphabets, and what is written over letters. */
    private static boolean isWordPart(int c) {
        return c == '’' || (WORD_PARTS >> Character.getType(c) & 1) != 0;
    }

    private static void add(List<String> readings, String text) {
        String normal = normalise(text);
        if (!normal.isEmpty() && !readings.contains(normal)) {
            readings.add(normal);
        }
    }
}
