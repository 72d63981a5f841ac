package org.commcheck.parse;

/**
 * Takes the tags of site generators (Liquid, Jinja, Hugo) out of a view. Statements ({@code {% … %}}, {@code {{< … >}}}) are no content;
 * expressions ({@code {{ … }}}) stand for some words, which are not the author's.
 */
final class Templates {

    /** A tag that is not closed within so many characters is text. */
    private static final int LONGEST = 2000;

    private final ParserView view;
    private final String source;
    private final NextOccurrence statementEnd;
    private final NextOccurrence angleEnd;
    private final NextOccurrence percentEnd;
    private final NextOccurrence expressionEnd;
    private final NextOccurrence lineEnd;

    private Templates(ParserView view) {
        this.view = view;
        this.source = view.source();
        this.statementEnd = new NextOccurrence(source, "%}");
        this.angleEnd = new NextOccurrence(source, ">}}");
        this.percentEnd = new NextOccurrence(source, "%}}");
        this.expressionEnd = new NextOccurrence(source, "}}");
        this.lineEnd = new NextOccurrence(source, "\n");
    }

    static void mask(ParserView view, int from) {
        Templates templates = new Templates(view);
        int at = view.source().indexOf('{', from);
        while (at >= 0) {
            at = view.source().indexOf('{', Math.max(at + 1, templates.maskTag(at)));
        }
    }

    /** Returns the offset behind the tag, or {@code at} if there is none. */
    private int maskTag(int at) {
        if (source.startsWith("{%", at)) {
            return statement(at, statementEnd.from(at + 2) + 2);
        }
        if (source.startsWith("{{<", at)) {
            return statement(at, angleEnd.from(at + 3) + 3);
        }
        if (source.startsWith("{{%", at)) {
            return statement(at, percentEnd.from(at + 3) + 3);
        }
        if (source.startsWith("{{", at) && expressionEnd.from(at + 2) < lineEnd.from(at)) {
            int end = expressionEnd.from(at + 2) + 2;
            view.template(at, end);
            return end;
        }
        return at;
    }

    private int statement(int at, int end) {
        if (end > source.length() || end - at > LONGEST) {
            return at;
        }
        view.blank(at, end);
        return end;
    }
}
