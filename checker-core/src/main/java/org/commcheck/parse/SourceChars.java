package org.commcheck.parse;

import java.util.BitSet;
import java.util.Set;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.text.TextRange;

/** Builds the text of one block from stretches of the source. Not for several threads. */
final class SourceChars {

    private static final Set<InlineMark.Kind> NO_LANGUAGE =
            Set.of(InlineMark.Kind.CODE, InlineMark.Kind.LINK, InlineMark.Kind.IMAGE);

    private final ParserView view;
    private final InlineText.Builder text;
    private final CharSequence plain;
    private final BitSet noLanguage = new BitSet();
    private int template = -1;

    /**
     * @param start where the block's text begins in the source, mark-up included
     */
    SourceChars(ParserView view, int start) {
        this.view = view;
        this.text = new InlineText.Builder(start);
        this.plain = text.plain();
    }

    int length() {
        return plain.length();
    }

    char last() {
        return plain.length() == 0 ? '\n' : plain.charAt(plain.length() - 1);
    }

    /** Appends a stretch as it stands in the source, without what the view has dropped. */
    void literal(int from, int to) {
        int nextDropped = view.nextDropped(from);
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to
                    && end < nextDropped
                    && view.seenAt(end) == view.source().charAt(end)) {
                end++;
            }
            verbatim(at, end);
            at = end;
            if (at < to && at == nextDropped) {
                at++;
                nextDropped = view.nextDropped(at);
            } else if (at < to) {
                at = replaced(at);
            }
        }
    }

    /** Appends a character of the content that the parser did not see; returns the offset behind it. */
    private int replaced(int at) {
        if (view.isEscapedPipe(at)) {
            append("|", at, at + 2);
            return at + 2;
        }
        if (template < 0 && view.isTemplate(at)) {
            template = plain.length();
        }
        verbatim(at, at + 1);
        return at + 1;
    }

    /** Appends a stretch just as it stands in the source. */
    void verbatim(int from, int to) {
        if (from < to) {
            endTemplate(from);
            text.literal(view.source(), from, to);
        }
    }

    /** Appends a stretch in which character references stand for other characters, such as an attribute's value. */
    void references(int from, int to) {
        int at = from;
        for (int i = from; i < to; i++) {
            int end = view.source().charAt(i) == '&' ? Entities.end(view.source(), i, to) : i;
            if (end > i) {
                literal(at, i);
                resolved(Entities.resolve(view.source().substring(i, end)), i, end);
                at = end;
                i = end - 1;
            }
        }
        literal(at, to);
    }

    /** Appends characters that the source says in another way. */
    void resolved(String characters, int from, int to) {
        append(characters, from, to);
    }

    private void append(String characters, int from, int to) {
        if (characters.isEmpty()) {
            return;
        }
        endTemplate(from);
        if (characters.length() == to - from) {
            text.append(characters, from);
        } else {
            text.append(characters, from, to);
        }
    }

    /** @param next where what comes next stands in the source */
    private void endTemplate(int next) {
        if (template >= 0 && !view.isTemplate(next)) {
            mark(InlineMark.Kind.CODE, template, "");
            template = -1;
        }
    }

    /** Marks what was appended since, if anything was; a picture is seen though it has no words. */
    void mark(InlineMark.Kind kind, int since, String target) {
        if (since < plain.length() || kind == InlineMark.Kind.IMAGE) {
            text.mark(new InlineMark(kind, since, plain.length(), target));
            if (NO_LANGUAGE.contains(kind)) {
                noLanguage.set(since, plain.length());
            }
        }
    }

    private void markBareLinks() {
        for (TextRange link : BareLinks.in(plain)) {
            if (!noLanguage.get(link.start())) {
                String target = plain.subSequence(link.start(), link.end()).toString();
                text.mark(new InlineMark(InlineMark.Kind.LINK, link.start(), link.end(), target));
            }
        }
    }

    /** The text, without white space at its ends. */
    InlineText build(int end) {
        if (template >= 0) {
            mark(InlineMark.Kind.CODE, template, "");
        }
        markBareLinks();
        InlineText all = text.build(end);
        int from = Chars.skipBlanks(plain, 0);
        int to = Chars.trimmedEnd(plain, from, plain.length());
        return from == 0 && to == plain.length() ? all : all.slice(from, to, all.range());
    }
}
