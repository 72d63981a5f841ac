package org.commcheck.extract.language;

/**
 * The marks at what may be the end of a sentence.
 *
 * @param start the first mark
 * @param marksEnd behind the last mark: {@code ?!}, {@code ...}, {@code . . .}
 * @param end behind the closing quotes, brackets and note numbers that follow at once: {@code .”}, {@code .)[1]}
 * @param behind behind the pictographs that belong to the sentence: {@code . 🎉}
 * @param next the first character of what follows, or the length of the text
 * @param wide whether a mark of Chinese text is among them
 * @param broken whether a line break stands before what follows
 */
record Stop(int start, int marksEnd, int end, int behind, int next, boolean wide, boolean broken) {

    /** The stop that begins at an offset. */
    static Stop at(String text, int at) {
        int marksEnd = marksEnd(text, at);
        int end = closersEnd(text, marksEnd);
        int behind = pictographsEnd(text, end);
        int next = behind;
        boolean broken = false;
        while (next < text.length() && TextMarks.isBlank(text.charAt(next))) {
            broken |= text.charAt(next) == '\n';
            next++;
        }
        boolean wide = false;
        for (int i = at; i < marksEnd; i++) {
            wide |= TextMarks.isWideStop(text.charAt(i));
        }
        return new Stop(at, marksEnd, end, behind, next, wide, broken);
    }

    /** Whether it is two or more dots, blanks between them allowed, or a mark that says as much. */
    boolean isEllipsis(String text) {
        return text.charAt(start) == '…'
                || (marksEnd - start > 1
                        && TextMarks.isDot(text.charAt(start))
                        && TextMarks.isDot(text.charAt(marksEnd - 1)));
    }

    /** Whether quotes, brackets or notes follow the marks. */
    boolean isClosed() {
        return end > marksEnd;
    }

    boolean isLast(String text) {
        return next == text.length();
    }

    /** Whether blanks, or a pictograph, divide it from what follows. */
    boolean isSpaced() {
        return next > end;
    }

    private static int marksEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length()) {
            boolean spacedDot = text.charAt(end) == ' '
                    && end + 1 < text.length()
                    && text.charAt(end + 1) == '.'
                    && TextMarks.isDot(text.charAt(end - 1))
                    && (end + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 2)));
            if (!spacedDot && !TextMarks.isStop(text.charAt(end))) {
                return end;
            }
            end += spacedDot ? 2 : 1;
        }
        return end;
    }

    private static int closersEnd(String text, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            int note = c == '[' ? noteEnd(text, end) : 0;
            if (note > 0) {
                end = note;
            } else if (TextMarks.isClosing(c)) {
                end++;
            } else {
                return end;
            }
        }
        return end;
    }

    /** Behind a note such as {@code [12]}; 0 if it is something else. */
    private static int noteEnd(String text, int open) {
        int at = open + 1;
        while (at < text.length() && at - open < 5 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > open + 1 && at < text.length() && text.charAt(at) == ']' ? at + 1 : 0;
    }

    private static int pictographsEnd(String text, int from) {
        int end = from;
        int at = from;
        while (at < text.length()) {
            boolean pictograph = TextMarks.isPictograph(text, at);
            if (!pictograph && !(text.charAt(at) == ' ') && text.charAt(at) != '\u200D') {
                return end;
            }
            at += pictograph ? Character.charCount(text.codePointAt(at)) : 1;
            end = pictograph ? at : end;
        }
        return end;
    }
}
