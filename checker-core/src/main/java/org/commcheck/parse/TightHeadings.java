package org.commcheck.parse;

/**
 * Headings without the blank behind {@code #} that Markdown asks for: {@code ###标题}, {@code ##Next steps}, {@code #背景}, {@code #Summary#}.
 * Numbers of issues ({@code #123}), hashtags and colours are none.
 */
final class TightHeadings {

    private static final String OPENERS = "*_【「《（([“\"`";

    private TightHeadings() {}

    static boolean isHeading(String source, int start, int end) {
        int content = start;
        while (content < end && isHash(source.charAt(content))) {
            content++;
        }
        int level = content - start;
        int last = Chars.trimmedEnd(source, content, end);
        boolean wide = source.charAt(start) == '＃';
        if (level > 6 || content >= last || (!wide && Chars.isBlank(source.charAt(content)))) {
            return false;
        }
        int closed = contentEnd(source, content, last);
        String text = source.substring(content, closed).strip();
        if (text.isEmpty() || text.indexOf('#') >= 0) {
            return false;
        }
        return level > 1 ? isWordLike(text) : isTitle(text) || (closed < last && Character.isLetter(text.charAt(0)));
    }

    /** Where the words of a heading end, before the hashes that close it and the blanks before them. */
    static int contentEnd(CharSequence line, int start, int end) {
        int content = end;
        while (content > start && isHash(line.charAt(content - 1))) {
            content--;
        }
        return content == end ? end : Chars.trimmedEnd(line, start, content);
    }

    static boolean isHash(char c) {
        return c == '#' || c == '＃';
    }

    private static boolean isWordLike(String text) {
        char first = text.charAt(0);
        return Character.isLetterOrDigit(first) || OPENERS.indexOf(first) >= 0 || Character.isSurrogate(first);
    }

    /** Behind a single hash a lone Latin word is a hashtag or a channel. */
    private static boolean isTitle(String text) {
        char first = text.charAt(0);
        return Chars.isHan(first)
                || first == '【'
                || (Chars.isUpper(first) && text.indexOf(' ') > 0 && Chars.width(text) <= 60);
    }
}
