package org.commcheck.parse;

import java.util.List;
import java.util.Optional;

/**
 * What a line of a list begins with, for a reader if not for Markdown: {@code 1、}, {@code 2．}, {@code (3)}, {@code ①}, {@code （四）},
 * {@code 五、}, {@code a)}, {@code •}, {@code -汉字}, and {@code :} before what is said of a term.
 *
 * @param kind the same for all markers of one list: {@code 1、} for {@code 7、}
 * @param start offset of its first character in the line, behind white space
 * @param end offset behind it
 * @param content offset of the item's first word
 */
record ListMarker(String kind, int start, int end, int content) {

    /** The rank of {@code （一）}: it and the one above are written at the head of parts. */
    static final int MINOR = 2;

    /** The rank of all kinds that do not count. */
    static final int BULLET = 10;

    /** The kind of {@code 议题3：}. */
    static final String NAMED = "议题1";

    private static final List<String> ORDER = List.of(NAMED, "壹、", "一、", "(一)", "1、", "1.", "1)", "(1)", "①", "a)");

    private static final int MOST_LETTERS = 3;

    /** Letters that say themselves what the line is: an action. */
    private static final List<String> MARKS = List.of("AI", "AP");

    private static final String FIRST = "1一壹①a";

    private static final String BULLETS = "•·●○◦▪◆◇➢►‣⁃";

    private static final String MARKDOWN_BULLETS = "*-";

    /** That of an item which nothing marks but that it is a line of its own. */
    static ListMarker none(CharSequence line) {
        int start = Chars.skipBlanks(line, 0);
        return new ListMarker("", start, start, start);
    }

    /** The marker at the start of a line, if there is one. White space of any width before it is passed over. */
    static Optional<ListMarker> of(CharSequence line) {
        int start = Chars.skipBlanks(line, 0);
        if (start == line.length()) {
            return Optional.empty();
        }
        char first = line.charAt(start);
        if (first >= '0' && first <= '9') {
            return number(line, start);
        }
        if (first == '(' || first == '（') {
            return bracketed(line, start);
        }
        if (Chars.isHanNumeral(first)) {
            return hanNumeral(line, start);
        }
        if (first >= '①' && first <= '⑳') {
            return marker("①", line, start, start + 1);
        }
        if (BULLETS.indexOf(first) >= 0) {
            return marker(String.valueOf(first), line, start, start + 1);
        }
        if (first == '-') {
            return dash(line, start);
        }
        if (first == ':') {
            return definition(line, start);
        }
        return letter(line, start);
    }

    /**
     * The bullet of Markdown at the start of a line. Markdown sees to those of lists; one that is left inside a paragraph was indented too
     * far for it, and is an item for the author all the same.
     */
    static Optional<ListMarker> ofBullet(CharSequence line) {
        int start = Chars.skipBlanks(line, 0);
        boolean marks = start + 1 < line.length()
                && MARKDOWN_BULLETS.indexOf(line.charAt(start)) >= 0
                && Chars.isBlank(line.charAt(start + 1));
        return marks ? marker(String.valueOf(line.charAt(start)), line, start, start + 1) : Optional.empty();
    }

    /** {@code A1. Call Bo}, {@code D-3: agreed}: a code of letters and a number. Only several such lines are a list. */
    static Optional<ListMarker> ofCode(CharSequence line) {
        int start = Chars.skipBlanks(line, 0);
        int letters = start;
        while (letters < line.length() && letters - start < MOST_LETTERS && Chars.isUpper(line.charAt(letters))) {
            letters++;
        }
        int digits = letters < line.length() && line.charAt(letters) == '-' ? letters + 1 : letters;
        int end = digits;
        while (end < line.length() && end - digits < MOST_LETTERS && Chars.isDigit(line.charAt(end))) {
            end++;
        }
        boolean marked = letters > start
                && !MARKS.contains(line.subSequence(start, letters).toString())
                && end > digits
                && end + 1 < line.length()
                && ".:)".indexOf(line.charAt(end)) >= 0
                && Chars.isBlank(line.charAt(end + 1));
        return marked ? marker(line.subSequence(start, letters) + "1", line, start, end + 1) : Optional.empty();
    }

    /** How far below others lists of this kind stand: the usual order is 一、 （一） 1、 1) (1) ① a) •. */
    int rank() {
        int rank = ORDER.indexOf(kind);
        return rank < 0 ? BULLET : rank;
    }

    /** Whether it begins a list: a bullet, or the first of those that count. */
    boolean isFirst(CharSequence line) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(line.charAt(from)) && line.charAt(from) != '①') {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1)) && line.charAt(to - 1) != '①') {
            to--;
        }
        return rank() == BULLET || (to - from == 1 && FIRST.indexOf(line.charAt(from)) >= 0);
    }

    /** Whether its numerals are Chinese ones, as those of headings are. */
    boolean isHan() {
        return kind.indexOf('一') >= 0;
    }

    /** Up to three digits: longer numbers are years. Behind a point a digit makes it a decimal number or a version. */
    private static Optional<ListMarker> number(CharSequence line, int start) {
        int end = start;
        while (end < line.length() && Chars.isDigit(line.charAt(end))) {
            end++;
        }
        if (end - start > 3) {
            return Optional.empty();
        }
        int sign = Chars.skipBlanks(line, end);
        char c = sign < line.length() ? line.charAt(sign) : ' ';
        char next = sign + 1 < line.length() ? line.charAt(sign + 1) : ' ';
        if (c == '、') {
            return marker("1、", line, start, sign + 1);
        }
        if ((c == '.' || c == '．') && sign == end && !Chars.isDigit(next) && !isPathLike(line, sign + 1)) {
            boolean closed = next == ')' || next == '）'; // 1.)
            return marker("1.", line, start, closed ? sign + 2 : sign + 1);
        }
        if ((c == ')' || c == '）') && sign == end) {
            return marker("1)", line, start, sign + 1);
        }
        return Optional.empty();
    }

    /** {@code 3.x}, {@code 1.md}: what follows the point at once in small Latin letters belongs to a name. */
    private static boolean isPathLike(CharSequence line, int behindPoint) {
        return behindPoint < line.length() && line.charAt(behindPoint) >= 'a' && line.charAt(behindPoint) <= 'z';
    }

    private static Optional<ListMarker> bracketed(CharSequence line, int start) {
        int end = start + 1;
        while (end < line.length() && end - start <= 3 && isNumeral(line.charAt(end), line.charAt(start + 1))) {
            end++;
        }
        if (end == start + 1 || end == line.length() || (line.charAt(end) != ')' && line.charAt(end) != '）')) {
            return Optional.empty();
        }
        return marker(Chars.isDigit(line.charAt(start + 1)) ? "(1)" : "(一)", line, start, end + 1);
    }

    private static boolean isNumeral(char c, char first) {
        return Chars.isDigit(first) ? Chars.isDigit(c) : Chars.isHanNumeral(c);
    }

    private static Optional<ListMarker> hanNumeral(CharSequence line, int start) {
        int end = start;
        while (end < line.length() && end - start < 4 && Chars.isHanNumeral(line.charAt(end))) {
            end++;
        }
        boolean marked = end - start < 4 && end < line.length() && "、．.".indexOf(line.charAt(end)) >= 0;
        String style = Chars.isFormalNumeral(line.charAt(start)) ? "壹、" : "一、";
        return marked ? marker(style, line, start, end + 1) : Optional.empty();
    }

    /** Markdown has seen to dashes with a blank behind them; two dashes are no marker. */
    private static Optional<ListMarker> dash(CharSequence line, int start) {
        char next = start + 1 < line.length() ? line.charAt(start + 1) : ' ';
        boolean marks = Chars.isHan(next) || next == '\u00A0' || next == '\u3000' || startsBox(line, start + 1);
        return marks ? marker("-", line, start, start + 1) : Optional.empty();
    }

    /** {@code :   Date: 4 March}: what some dialects of Markdown, and wikis, say of a term. */
    private static Optional<ListMarker> definition(CharSequence line, int start) {
        boolean marks = start + 1 < line.length() && Chars.isBlank(line.charAt(start + 1));
        return marks ? marker(":", line, start, start + 1) : Optional.empty();
    }

    private static boolean startsBox(CharSequence line, int at) {
        return at + 2 < line.length()
                && line.charAt(at) == '['
                && " xX".indexOf(line.charAt(at + 1)) >= 0
                && line.charAt(at + 2) == ']';
    }

    private static Optional<ListMarker> letter(CharSequence line, int start) {
        boolean marks = line.charAt(start) >= 'a'
                && line.charAt(start) <= 'h'
                && start + 2 < line.length()
                && (line.charAt(start + 1) == ')' || line.charAt(start + 1) == '）');
        return marks ? marker("a)", line, start, start + 2) : Optional.empty();
    }

    private static Optional<ListMarker> marker(String kind, CharSequence line, int start, int end) {
        return Optional.of(new ListMarker(kind, start, end, Chars.skipBlanks(line, end)));
    }
}
