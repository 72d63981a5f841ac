package org.commcheck.extract.vocabulary;

/**
 * Where words of Latin letters begin and end, and what is no language at all. A word that a hyphen, an apostrophe, an underscore or a
 * full stop without a space ties to another, or that carries {@code @} or {@code #}, is part of a name: {@code soon-to-be},
 * {@code maybe.js}, {@code @Will}.
 */
public final class TermBorders {

    private TermBorders() {}

    /** Whether the character belongs to a word that is written in letters, not in Chinese characters. */
    public static boolean isWordPart(char c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : c < '\u2E80' && Character.isLetterOrDigit(c);
    }

    /** Whether the character is of the block that nearly all Chinese text is written with. */
    static boolean isCommonHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /** Whether the character is Chinese; of one that takes two code units either half is. */
    public static boolean isHan(char c) {
        return isCommonHan(c)
                || (c >= '\u3400' && c <= '\u4DBF')
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uD840' && c <= '\uD88D')
                || c == '\u3007';
    }

    /** Whether a word may begin at {@code at}. */
    public static boolean startsAt(String text, int at) {
        if (at == 0 || !isWordPart(text.charAt(at))) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (isWordPart(before) || before == '_' || before == '@' || before == '#' || before == '$') {
            return false;
        }
        return !ties(before) || at == 1 || !isWordPart(text.charAt(at - 2)) || endsSentence(text, at - 1, at);
    }

    /** Whether a word may end before {@code end}. */
    public static boolean endsAt(String text, int end) {
        if (end == text.length() || !isWordPart(text.charAt(end - 1))) {
            return true;
        }
        char after = text.charAt(end);
        if (isWordPart(after) || after == '_' || after == '@') {
            return false;
        }
        return !ties(after)
                || end + 1 == text.length()
                || !isWordPart(text.charAt(end + 1))
                || endsSentence(text, end, end + 1);
    }

    /** A full stop whose space was forgotten: {@code done.Next}. */
    private static boolean endsSentence(String text, int stop, int next) {
        return text.charAt(stop) == '.' && Character.isUpperCase(text.charAt(next));
    }

    private static boolean ties(char c) {
        return c == '-' || c == '\'' || c == '’' || c == '.' || c == '‑';
    }

    /**
     * The end of the web address that begins at {@code at}; {@code at} if none does.
     */
    public static int addressEnd(String text, int at) {
        return mayBeginAddress(text, at) && (at == 0 || !isWordPart(text.charAt(at - 1))) ? endIfAddress(text, at) : at;
    }

    private static int endIfAddress(String text, int at) {
        return begins(text, at, "https://")
                        || begins(text, at, "http://")
                        || begins(text, at, "www.")
                        || begins(text, at, "ftp://")
                        || begins(text, at, "mailto:")
                ? endOfAddress(text, at)
                : at;
    }

    /** Whether web addresses begin with these two characters; nearly no place of a text has to be looked at further. */
    private static boolean mayBeginAddress(String text, int at) {
        return switch (text.charAt(at)) {
            case 'h', 'H', 'f' -> isNext(text, at, 't');
            case 'w', 'W' -> isNext(text, at, 'w');
            case 'm' -> isNext(text, at, 'a');
            default -> false;
        };
    }

    private static boolean isNext(String text, int at, char small) {
        return at + 1 < text.length() && Character.toLowerCase(text.charAt(at + 1)) == small;
    }

    private static boolean begins(String text, int at, String start) {
        if (text.length() - at < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int endOfAddress(String text, int at) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c <= ' ' || c >= '\u2000' || c == '<' || c == '>' || c == '"') {
                break;
            }
            end++;
        }
        return end;
    }
}
