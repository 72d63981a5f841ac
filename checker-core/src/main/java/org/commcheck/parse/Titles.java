package org.commcheck.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.model.Section.HeadingStyle;

/**
 * Recognises the lines that are headings for a reader though not for Markdown or HTML: labels ({@code 会议结论：}), bold lines and
 * numbered lines ({@code 一、背景}, {@code 议题2 …}). When in doubt a line is text: a heading too few hides less than one too many.
 */
final class Titles {

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_LABEL_WORDS = 6;
    private static final int LONGEST_BRACKET = 28;
    private static final int MOST_BOLD_WORDS = 10;

    /** A full English clause that announces a list is a sentence, not a label. Few words give nearly all of them away. */
    private static final Set<String> CLAUSE_OPENERS = Set.of(
            "we", "i", "they", "he", "she", "it", "you", "there", "this", "these", "those", "here", "please", "if",
            "but", "and", "so", "also", "note");

    private static final Set<String> FINITE_VERBS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "will",
            "has",
            "have",
            "had",
            "should",
            "must",
            "can",
            "could",
            "would",
            "may",
            "might",
            "includes",
            "include",
            "following",
            "follows");

    private static final Set<String> QUESTION_WORDS = Set.of("what", "who", "when", "where", "why", "how", "which");

    private Titles() {}

    /**
     * What kind of heading a line is.
     *
     * @param overList whether a list begins right below it
     */
    static Optional<Title> of(InlineText line, boolean overList) {
        String text = line.text().strip();
        if (text.isEmpty() || Chars.width(text) > MOST_COLUMNS || text.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        boolean bold = line.isWholly(InlineMark.Kind.STRONG);
        Optional<Title> numbered = NumberedTitles.of(text);
        if (numbered.isPresent()) {
            return numbered;
        }
        if (isLabel(text, bold)) {
            return Optional.of(new Title(HeadingStyle.LABEL, bold ? Title.BOLD : Title.LABEL));
        }
        if (isBracketed(text)) {
            return Optional.of(new Title(HeadingStyle.LABEL, Title.LABEL));
        }
        if (overList && line.isWholly(InlineMark.Kind.EMPHASIS) && isItalicTitle(text)) {
            return Optional.of(new Title(HeadingStyle.LABEL, Title.LABEL));
        }
        return bold && isBoldTitle(text) ? Optional.of(new Title(HeadingStyle.BOLD, Title.BOLD)) : Optional.empty();
    }

    /** Whether a line ends in a colon and is no clause. */
    static boolean isLabel(String text, boolean bold) {
        int end = text.length() - 1;
        if (end < 1 || Chars.width(text) > MOST_COLUMNS || (text.charAt(end) != ':' && text.charAt(end) != '：')) {
            return false;
        }
        String body = text.substring(0, end).strip();
        return hasLetter(body)
                && !endsInShortcode(text)
                && !hasSentenceEnd(body)
                && (bold || !hasComma(body))
                && !hasInnerColon(body)
                && (bold || !Character.isLowerCase(body.charAt(0)))
                && !announces(body)
                && isShortOf(body, bold ? MOST_BOLD_WORDS : MOST_LABEL_WORDS)
                && !isClause(body);
    }

    /** 【参会人员】 on a line of its own: what such brackets hold in the middle of a line is a tag or a name. */
    private static boolean isBracketed(String text) {
        int end = text.length() - 1;
        return text.charAt(0) == '【'
                && text.indexOf('】') == end
                && end > 2
                && Chars.width(text) <= LONGEST_BRACKET
                && hasLetter(text)
                && !hasSentenceEnd(text)
                && !hasComma(text.substring(1, end))
                && !hasInnerColon(text);
    }

    /** {@code 主要内容如下：} is the beginning of what it announces. */
    private static boolean announces(String body) {
        return body.endsWith("如下") || body.contains("以下") || body.contains("下列");
    }

    private static boolean isAddress(String text) {
        return text.indexOf(' ') < 0 && (text.indexOf('@') > 0 || text.contains("://"));
    }

    private static boolean isBoldTitle(String text) {
        char last = text.charAt(text.length() - 1);
        return ".。;；!！,，、…".indexOf(last) < 0
                && hasLetter(text)
                && !isAddress(text)
                && !hasSentenceEnd(text.substring(0, text.length() - 1))
                && !hasInnerColon(text)
                && isShortOf(text, MOST_BOLD_WORDS);
    }

    /** {@code *What slows us down.*} over a list; a clause in italics is a remark. */
    private static boolean isItalicTitle(String text) {
        String body = text.endsWith(".") || text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        return !hasComma(body) && isBoldTitle(body) && !isClause(body);
    }

    /** A stop inside a line: a full stop that is followed by a blank, or one that Chinese or English uses between sentences. */
    static boolean hasSentenceEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("。！？；!?;".indexOf(c) >= 0) {
                return true;
            }
            if (c == '.' && i > 2 && i + 1 < text.length() && text.charAt(i + 1) == ' ' && !isNumbering(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 1.2. Background}: the point ends a number, not a sentence. */
    private static boolean isNumbering(String text, int point) {
        return Chars.isDigit(text.charAt(point - 1));
    }

    private static boolean hasComma(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（' || c == '[' || c == '【') {
                depth++;
            } else if (c == ')' || c == '）' || c == ']' || c == '】') {
                depth--;
            } else if (depth <= 0 && (c == '，' || (c == ',' && i > 0 && !Chars.isDigit(text.charAt(i - 1))))) {
                return true;
            }
        }
        return false;
    }

    /** A colon with words behind it makes the line a field; inside times and names of code it is none. */
    static boolean hasInnerColon(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '：' || (c == ':' && (Chars.isBlank(text.charAt(i + 1)) || Chars.isHan(text.charAt(i + 1))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInShortcode(String text) {
        int open = text.lastIndexOf(':', text.length() - 2);
        return open >= 0
                && open < text.length() - 2
                && text.substring(open + 1, text.length() - 1).chars().allMatch(Titles::isShortcodeLetter);
    }

    private static boolean isShortcodeLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isShortOf(String text, int most) {
        return words(text).length <= most;
    }

    static boolean isClause(String body) {
        String[] words = words(body.toLowerCase(Locale.ROOT));
        if (words.length < 2 || QUESTION_WORDS.contains(words[0])) {
            return false;
        }
        if (CLAUSE_OPENERS.contains(words[0])) {
            return true;
        }
        for (String word : words) {
            if (FINITE_VERBS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static String[] words(String text) {
        return text.strip().split("[ \\t\\u00A0]+");
    }
}
