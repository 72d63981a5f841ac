package org.commcheck.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.text.TextRange;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The text of one block of HTML, with white space as a browser shows it. Not for several threads. */
final class HtmlText {

    private final ParserView view;
    private final SourceChars chars;
    private final Deque<OpenMark> marks;
    private int pendingBlank = -1;
    private boolean breakPending;
    private int breakFrom = -1;
    private int breakTo = -1;

    /** Offset behind the last character that has been appended. */
    private int said;

    /** Offset behind the last character that has been seen. */
    private int end;

    /**
     * @param start where the block begins in the source, its tag included
     * @param marks what is open around the text, innermost first; goes on in the next text
     */
    HtmlText(ParserView view, int start, Deque<OpenMark> marks) {
        this.view = view;
        this.chars = new SourceChars(view, start);
        this.marks = marks;
        this.end = start;
        marks.forEach(mark -> mark.since = 0);
    }

    /** An inline element that says what its text is. */
    static final class OpenMark {

        private final InlineMark.Kind kind;
        private final String target;
        private int since;

        OpenMark(InlineMark.Kind kind, String target) {
            this.kind = kind;
            this.target = target;
        }
    }

    /** Offset behind the last character that was taken from the source. */
    int end() {
        return end;
    }

    boolean isEmpty() {
        return chars.length() == 0;
    }

    boolean endsLine() {
        return chars.last() == '\n';
    }

    /** Appends a stretch of text as it stands between tags. */
    void append(int from, int to) {
        String source = view.source();
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            if (view.isDropped(at) || c == '\0') {
                at++;
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                pendingBlank = pendingBlank < 0 ? at : pendingBlank;
                at++;
            } else if (c == '&' && view.seenAt(at) == '&') {
                at = reference(at, to);
            } else {
                int wordEnd = wordEnd(at, to);
                flush(at);
                chars.literal(at, wordEnd);
                said = wordEnd;
                at = wordEnd;
            }
        }
        end = Math.max(end, to);
    }

    private int wordEnd(int from, int to) {
        int at = from + 1;
        while (at < to && view.source().charAt(at) > ' ' && view.source().charAt(at) != '&' && !view.isDropped(at)) {
            at++;
        }
        return at;
    }

    /** References may lack their semicolon; then only the head of the letters stands for a character. */
    private int reference(int at, int to) {
        String source = view.source();
        int last = at + 1;
        while (last < to
                && last - at < 40
                && (Chars.isLatin(source.charAt(last))
                        || Chars.isDigit(source.charAt(last))
                        || source.charAt(last) == '#')) {
            last++;
        }
        last = last < to && source.charAt(last) == ';' ? last + 1 : last;
        String written = source.substring(at, last);
        String meant = Parser.unescapeEntities(written, false);
        int same = 0;
        while (same < meant.length()
                && same < written.length()
                && meant.charAt(meant.length() - 1 - same) == written.charAt(written.length() - 1 - same)) {
            same++;
        }
        flush(at);
        if (same < written.length()) {
            chars.resolved(meant.substring(0, meant.length() - same), at, last - same);
        }
        chars.literal(last - same, last);
        said = last;
        return last;
    }

    /**
     * The line ends, if it has any words, as soon as others follow.
     *
     * @param tag the tag that ends it; empty if none does
     */
    void breakLine(TextRange tag) {
        if (!isEmpty() && !endsLine()) {
            breakPending = true;
            breakFrom = tag.isEmpty() ? breakFrom : tag.start();
            breakTo = tag.isEmpty() ? breakTo : tag.end();
        }
    }

    /** Appends characters that stand for a tag, such as a line break. */
    void tag(String characters, int from, int to) {
        if (characters.equals("\n")) {
            pendingBlank = -1;
        }
        flush(from);
        chars.resolved(characters, from, to);
        said = to;
        end = Math.max(end, to);
    }

    /** Appends what is shown for an element that has no words of its own: a picture's words, a check box, a field's value. */
    void replaced(Element element, HtmlSource source) {
        if (element.normalName().equals("img")) {
            flush(source.range(element).start());
            int since = chars.length();
            attribute(element, "alt", source);
            chars.mark(InlineMark.Kind.IMAGE, since, element.attr("src"));
            return;
        }
        TextRange range = source.range(element);
        switch (element.attr("type")) {
            case "checkbox", "radio" -> tag(element.hasAttr("checked") ? "[x] " : "[ ] ", range.start(), range.end());
            case "", "text", "date", "number", "email" -> attribute(element, "value", source);
            default -> {}
        }
    }

    private void attribute(Element element, String name, HtmlSource source) {
        HtmlElements.attributeText(element, name).map(source::shifted).ifPresent(value -> {
            flush(source.range(element).start());
            chars.references(value.start(), value.end());
            said = value.end();
            end = Math.max(end, value.end());
        });
    }

    /** A mark was opened here. */
    void open(OpenMark mark) {
        if (!breakPending) {
            flushBlank();
        }
        mark.since = chars.length();
    }

    void close(OpenMark mark) {
        if (mark.kind != InlineMark.Kind.LINK || !mark.target.isEmpty()) {
            chars.mark(mark.kind, mark.since, mark.target);
        }
    }

    /**
     * The text.
     *
     * @param outerEnd where its block ends in the source, its closing tag included
     */
    InlineText build(int outerEnd) {
        marks.forEach(this::close);
        return chars.build(Math.max(end, outerEnd));
    }

    /** What was held back comes before what begins here. */
    private void flush(int at) {
        if (breakPending) {
            boolean known = breakFrom >= said && breakTo <= at;
            chars.resolved("\n", known ? breakFrom : Math.max(0, at - 1), known ? breakTo : at);
            breakPending = false;
            breakFrom = -1;
            pendingBlank = -1;
        }
        flushBlank();
    }

    private void flushBlank() {
        if (pendingBlank >= 0 && chars.length() > 0 && chars.last() != '\n') {
            chars.resolved(" ", pendingBlank, pendingBlank + 1);
        }
        pendingBlank = -1;
    }

    static Deque<OpenMark> noMarks() {
        return new ArrayDeque<>();
    }
}
