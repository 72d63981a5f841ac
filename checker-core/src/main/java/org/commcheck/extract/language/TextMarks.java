package org.commcheck.extract.language;

import org.commcheck.text.CharSet;
import org.commcheck.text.Scripts;

/** Kinds of characters that matter where sentences end. */
final class TextMarks {

    static final CharSet STOPS = CharSet.of(".!?…。！？．｡‼⁇⁈⁉");
    private static final CharSet WIDE_STOPS = CharSet.of("。！？｡");
    private static final CharSet CLOSING = CharSet.of("”’」』）】》〉)]\"'»›");
    private static final CharSet OPENING = CharSet.of("“‘「『（【《〈([\"'«‹*_");

    private TextMarks() {}

    /** Whether a sentence may end with the mark. */
    static boolean isStop(char c) {
        return STOPS.has(c);
    }

    /** Whether the mark is one of Chinese text, which ends a sentence wherever it stands. */
    static boolean isWideStop(char c) {
        return WIDE_STOPS.has(c);
    }

    static boolean isDot(char c) {
        return c == '.' || c == '．';
    }

    static boolean isClosing(char c) {
        return CLOSING.has(c);
    }

    static boolean isOpening(char c) {
        return OPENING.has(c);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    static boolean isHan(char c) {
        return Scripts.isHan(c);
    }

    /** Whether a line break is followed by another one, blanks between them allowed. */
    static boolean isBlankLine(String text, int at) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '\n' && isBlank(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }

    /** Whether a pictograph begins here: an emoji or another symbol that is no punctuation. */
    static boolean isPictograph(String text, int at) {
        int character = text.codePointAt(at);
        int type = Character.getType(character);
        boolean skinTone = type == Character.MODIFIER_SYMBOL && Character.isSupplementaryCodePoint(character);
        return type == Character.OTHER_SYMBOL || skinTone || character == '\uFE0F';
    }
}
