package org.commcheck.parse;

/** Appends Markdown text in which escapes and entities stand for other characters. */
final class EscapedText {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final ParserView view;
    private final String source;
    private final SourceChars chars;

    /** How much of the literal has been appended. */
    private int said;

    EscapedText(ParserView view, SourceChars chars) {
        this.view = view;
        this.source = view.source();
        this.chars = chars;
    }

    /**
     * Appends a stretch of the source.
     *
     * @param literal what the parser made of it, which says where to end: the parser leaves out white space at line ends
     */
    void append(String literal, int from, int to) {
        said = 0;
        int at = from;
        while (at < to && said < literal.length()) {
            int end = at;
            int most = Math.min(to, at + literal.length() - said);
            while (end < most && source.charAt(end) != '\\' && source.charAt(end) != '&') {
                end++;
            }
            if (end > at) {
                chars.literal(at, end);
                said += end - at;
                at = end;
            } else {
                at = special(literal, at, to);
            }
        }
    }

    /** An escape or an entity, or just the character that begins one. Returns the offset behind it. */
    private int special(String literal, int at, int to) {
        if (view.isEscapedPipe(at) && at + 1 < to) {
            said += 2;
            chars.literal(at, at + 2);
            return at + 2;
        }
        if (view.seenAt(at) == '\\' && at + 1 < to && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
            return resolved(source.substring(at + 1, at + 2), at, at + 2);
        }
        int end = view.seenAt(at) == '&' ? Entities.end(source, at, to) : at;
        if (end > at) {
            String written = source.substring(at, end);
            String meant = Entities.resolve(written);
            if (!meant.equals(written) && literal.startsWith(meant, said)) {
                return resolved(meant, at, end);
            }
        }
        said++;
        chars.literal(at, at + 1);
        return at + 1;
    }

    private int resolved(String meant, int from, int to) {
        said += meant.length();
        chars.resolved(meant, from, to);
        return to;
    }
}
