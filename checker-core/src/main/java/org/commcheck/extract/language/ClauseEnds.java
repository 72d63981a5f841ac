package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.text.Ordered;

/**
 * Where sentences of a text turn to another act: at a semicolon, at a comma before {@code and put …} or {@code but we …}, and where a line was ended
 * on purpose, as lines without full stops are. What is said of one act excuses nothing of the other.
 *
 * @param marks the offsets of the marks, in order
 */
public record ClauseEnds(String text, List<Integer> marks) {

    /** {@code ASAP; by Friday at the latest}: a mark with fewer words up to the place in question divides nothing. */
    private static final int FEWEST_WORDS = 3;

    /** {@code ASAP, and no later than Friday}: the same behind a comma, the joining word counted. */
    private static final int FEWEST_JOINED = 4;

    /** As far as words are looked for behind a mark. */
    private static final int REACH = 120;

    public ClauseEnds {
        marks = List.copyOf(marks);
    }

    static ClauseEnds of(String text, EnglishWords lexicon) {
        List<Integer> marks = new ArrayList<>();
        int width = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ';' || c == '；' || (c == ',' && turns(text, at + 1, lexicon))) {
                marks.add(at);
            } else if (c == '\n') {
                width = width < 0 ? width(text) : width;
                if (isEnded(text, at, width)) {
                    marks.add(at);
                }
            }
        }
        return new ClauseEnds(text, marks);
    }

    /** How many clauses end before an offset. */
    public int before(int offset) {
        int count = Ordered.first(marks, Integer::intValue, offset);
        while (count > 0 && !isApart(marks.get(count - 1), offset)) {
            count--;
        }
        return count;
    }

    /** Whether enough words stand between a mark and an offset; each Chinese character counts as one. */
    private boolean isApart(int mark, int offset) {
        if (offset - mark > REACH) {
            return true;
        }
        int fewest = text.charAt(mark) == ',' ? FEWEST_JOINED : FEWEST_WORDS;
        int words = 0;
        boolean inside = false;
        for (int at = mark + 1; at < offset && words < fewest; at++) {
            char c = text.charAt(at);
            boolean letter = Character.isLetterOrDigit(c);
            words += letter && (!inside || TermBorders.isHan(c)) ? 1 : 0;
            inside = letter || (inside && (c == '\'' || c == '’' || c == '-'));
        }
        return words >= fewest;
    }

    /** Whether a joining word stands behind a comma, and then another act, or somebody who does it. */
    private static boolean turns(String text, int from, EnglishWords lexicon) {
        List<Word> words = Word.split(text.substring(from, Math.min(text.length(), from + REACH)));
        if (words.size() < 2 || !lexicon.is(words.get(0), WordClass.CONNECTIVE)) {
            return false;
        }
        int at = 1;
        while (at < words.size() - 1 && lexicon.isAdverb(words.get(at))) {
            at++;
        }
        Word word = words.get(at);
        return lexicon.canBeAct(word)
                || lexicon.is(word, WordClass.PERSON)
                || (word.capital() && at + 1 < words.size() && lexicon.is(words.get(at + 1), WordClass.PRESENT));
    }

    /** Whether a line ends before its width does, and the next begins with a capital. */
    private static boolean isEnded(String text, int at, int width) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean between = at > 0 && next < text.length();
        if (!between || !Character.isLetterOrDigit(text.charAt(at - 1)) || !Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        int word = next;
        while (word < text.length() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        int line = at - (text.lastIndexOf('\n', at - 1) + 1);
        return line + 1 + word - next <= width;
    }

    /** The length of the longest line. */
    private static int width(String text) {
        int width = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            width = Math.max(width, end - start);
            start = end + 1;
        }
        return width;
    }
}
