package org.commcheck.parse;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prepares a Markdown source for a CommonMark parser: what is no content is made blank, and what authors write for readers though
 * CommonMark does not know it ({@code #标题}, {@code **结论：**同意}) is made plain to it.
 */
final class MarkdownView {

    private static final String STARS = "**";

    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\s\\[\\]]{1,60})\\](:?)");
    private static final Pattern KRAMDOWN = Pattern.compile("\\{:[^{}\\r\\n]{0,300}\\}");
    /** {@code [Author:]{.underline}}. */
    private static final Pattern SPAN =
            Pattern.compile("(?<!\\\\)\\[([^\\[\\]\\r\\n]{1,300})\\]\\{[.#][^{}\\r\\n]{0,100}\\}");

    /** {@code ==important==}. */
    private static final Pattern HIGHLIGHT =
            Pattern.compile("(?<![=\\w])==(?=[^\\s=])([^=\\r\\n]{1,300})(?<=[^\\s=])==(?![=\\w])");

    private static final Pattern HEADING_ATTRIBUTES = Pattern.compile("\\{[#.:-][^{}\\r\\n]{0,300}\\}[ \\t]*$");
    private static final Pattern CONTENTS_MARK = Pattern.compile(
            "(?:@?\\[{1,2}_?TOC_?\\]{1,2}|\\[\\[toc\\]\\]|@?\\[toc\\](?:\\([^)]{0,60}\\))?)", Pattern.CASE_INSENSITIVE);

    /** An editor's metadata, which only looks like a heading. */
    private static final Pattern TAGS = Pattern.compile("#{4,6}[ \\t]{1,8}(tags?[ \\t]{0,8}[:：])");

    private final ParserView view;
    private final String source;

    private MarkdownView(ParserView view) {
        this.view = view;
        this.source = view.source();
    }

    /**
     * The view of a Markdown body.
     *
     * @param bodyStart offset behind the front matter, which becomes blank
     */
    static ParserView of(String source, int bodyStart) {
        ParserView view = new ParserView(source);
        view.blank(0, bodyStart);
        MarkdownView markdown = new MarkdownView(view);
        Templates.mask(view, bodyStart);
        markdown.maskFootnotes(bodyStart);
        markdown.maskSpans(SPAN, "]{", bodyStart);
        markdown.maskSpans(HIGHLIGHT, "==", bodyStart);
        markdown.maskAttributes(bodyStart);
        markdown.maskPipesAndStars(bodyStart);
        markdown.closeLooseStars(bodyStart);
        markdown.maskLines(bodyStart);
        DrawnTables.draw(view, bodyStart);
        GappedTables.close(view, bodyStart);
        InlineGuard.protect(view, bodyStart);
        return view;
    }

    /** The marks of footnotes go, their words stay. */
    private void maskFootnotes(int from) {
        if (source.indexOf("[^", from) < 0) {
            return;
        }
        Set<String> defined = new HashSet<>();
        Matcher definitions = FOOTNOTE.matcher(source).region(from, source.length());
        while (definitions.find()) {
            if (!definitions.group(2).isEmpty()) {
                defined.add(definitions.group(1));
            }
        }
        Matcher matcher = FOOTNOTE.matcher(source).region(from, source.length());
        while (matcher.find()) {
            if (defined.contains(matcher.group(1))) {
                boolean definition = !matcher.group(2).isEmpty() && startsLine(matcher.start());
                view.hide(matcher.start(), definition ? matcher.end() : matcher.end(1) + 1);
            }
        }
    }

    private boolean startsLine(int offset) {
        int before = offset - 1;
        while (before >= 0 && (source.charAt(before) == ' ' || source.charAt(before) == '>')) {
            before--;
        }
        return before < 0 || source.charAt(before) == '\n' || source.charAt(before) == '\r';
    }

    /** The marks around a stretch go, its words stay. */
    private void maskSpans(Pattern pattern, String sign, int from) {
        if (source.indexOf(sign, from) < 0) {
            return;
        }
        Matcher matcher = pattern.matcher(source).region(from, source.length());
        while (matcher.find()) {
            view.hide(matcher.start(), matcher.start(1));
            view.hide(matcher.end(1), matcher.end());
        }
    }

    private void maskAttributes(int from) {
        if (source.indexOf("{:", from) < 0) {
            return;
        }
        Matcher matcher = KRAMDOWN.matcher(source).region(from, source.length());
        while (matcher.find()) {
            view.blank(matcher.start(), matcher.end());
        }
    }

    /**
     * An escaped pipe keeps its two places (the table parser would shorten the text). Chinese punctuation beside stars would keep them
     * from closing, which no author means: {@code **结论：**同意}.
     */
    private void maskPipesAndStars(int from) {
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                if (i + 1 < source.length() && source.charAt(i + 1) == '|') {
                    view.escapePipe(i);
                }
                i++;
            } else if (c == '*') {
                maskBesideStar(i - 1, from);
                maskBesideStar(i + 1, from);
            }
        }
    }

    /** {@code ** Action items **}, {@code **待办事项 **}: blanks inside the stars of a whole line keep it from being bold, which no author means. */
    private void closeLooseStars(int from) {
        for (int at = source.indexOf(STARS, from); at >= 0; at = source.indexOf(STARS, at + 1)) {
            int feed = startsLine(at) ? source.indexOf('\n', at) : -1;
            int line = feed < 0 && startsLine(at) ? source.length() : feed;
            int end = line < 0 ? -1 : Chars.trimmedEnd(source, at, line);
            int start = at + STARS.length();
            int last = end - STARS.length();
            if (last > start
                    && source.startsWith(STARS, last)
                    && source.indexOf('*', start) == last
                    && !source.substring(start, last).isBlank()) {
                view.hide(start, Chars.skipBlanks(source, start));
                view.hide(Chars.trimmedEnd(source, start, last), last);
            }
        }
    }

    private void maskBesideStar(int offset, int from) {
        if (offset >= from && offset < source.length() && isWidePunctuation(source.charAt(offset))) {
            view.disarm(offset);
        } else if (offset > from
                && offset + 3 < source.length()
                && source.charAt(offset) == ':'
                && source.startsWith("**", offset + 1)
                && Character.isLetterOrDigit(source.charAt(offset + 3))) {
            view.disarm(offset);
        }
    }

    private static boolean isWidePunctuation(char c) {
        return (c >= '\u2010' && c <= '\u203B')
                || (c >= '\u3001' && c <= '\u303F')
                || (c >= '\uFF01' && c <= '\uFF65' && !Character.isLetterOrDigit(c));
    }

    private void maskLines(int from) {
        boolean conflict = source.startsWith("<<<<<<< ", from) || source.indexOf("\n<<<<<<< ", from) >= 0;
        boolean afterText = false;
        int start = from;
        while (start < source.length()) {
            int end = lineEnd(start);
            int content = start;
            while (content < end && (source.charAt(content) == ' ' || source.charAt(content) == '\t')) {
                content++;
            }
            if (content == end) {
                afterText = false;
            } else {
                maskLine(content, end, conflict && content == start, afterText);
                afterText = true;
            }
            start = end + 1;
        }
    }

    private void maskLine(int start, int end, boolean conflict, boolean afterText) {
        if (view.seenAt(start) != source.charAt(start)) {
            return;
        }
        char first = source.charAt(start);
        if (first == '#' || first == '＃') {
            maskHeading(start, end);
        } else if (first == '[' || first == '@') {
            if (CONTENTS_MARK
                    .matcher(source)
                    .region(start, Chars.trimmedEnd(source, start, end))
                    .matches()) {
                view.blank(start, end);
            }
        } else if ((conflict && isConflictMark(start, end)) || source.startsWith(":::", start)) {
            view.blank(start, end);
        } else if (afterText && (FreeLines.startsBlock(source.substring(start, end)) || isPlainTitle(start, end))) {
            view.markFreeLine(start);
        }
    }

    /** A line at the very left that heads the list below it, where the list above would swallow it. */
    private boolean isPlainTitle(int start, int end) {
        if (!isLineEnd(start - 1) || end == source.length() || !PlainLines.isTitle(source.substring(start, end))) {
            return false;
        }
        int last = isLineEnd(start - 2) ? start - 2 : start - 1;
        int before = last;
        while (before > 0 && !isLineEnd(before - 1)) {
            before--;
        }
        int next = source.startsWith("\r\n", end) ? end + 2 : end + 1;
        return PlainLines.isOverList(source.substring(before, last), source.substring(next, lineEnd(next)));
    }

    private boolean isLineEnd(int offset) {
        return offset >= 0 && (source.charAt(offset) == '\n' || source.charAt(offset) == '\r');
    }

    private void maskHeading(int start, int end) {
        Matcher tags = TAGS.matcher(source).region(start, end);
        if (tags.lookingAt()) {
            view.hide(start, tags.start(1));
            return;
        }
        if (TightHeadings.isHeading(source, start, end)) {
            view.markTightHeading(start);
        }
        Matcher attributes = HEADING_ATTRIBUTES.matcher(source).region(start, end);
        if (source.charAt(Chars.trimmedEnd(source, start, end) - 1) == '}' && attributes.find()) {
            view.blank(attributes.start(), end);
        }
    }

    /** The three lines that a version control system leaves where it could not merge. */
    private boolean isConflictMark(int start, int end) {
        int length = end - start;
        return length >= 7
                && (source.startsWith("<<<<<<<", start)
                        || source.startsWith("=======", start)
                        || source.startsWith(">>>>>>>", start))
                && (length == 7 || source.charAt(start + 7) == ' ' || source.charAt(start + 7) == '\r');
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
