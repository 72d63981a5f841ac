package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commcheck.extract.vocabulary.TermBorders;

/**
 * A word of an English sentence. {@code we'll} is two words, {@code don't} is one, with a plain apostrophe.
 *
 * @param start first character
 * @param end behind the last character
 * @param lower in small letters
 * @param capital whether it begins with a capital letter
 * @param gap what stands between it and the word before, such as {@code ": "}
 */
record Word(int start, int end, String lower, boolean capital, String gap) {

    private static final String CLAUSE_ENDS = ",;:()[]\n—–.!?|";

    boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether {@code @} stands before it. */
    boolean handle() {
        return gap.endsWith("@");
    }

    /** Whether it is the first of its clause: of the text, or behind a comma, colon, bracket, dash or line break. */
    boolean opens() {
        if (start == gap.length()) {
            return true;
        }
        for (int i = 0; i < gap.length(); i++) {
            if (CLAUSE_ENDS.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return gap.contains(" - ");
    }

    /** The words of the text, in order; Chinese characters are none, and neither are web addresses. */
    static List<Word> split(CharSequence text) {
        List<Word> words = new ArrayList<>();
        int behind = 0;
        int at = 0;
        while (at < text.length()) {
            int behindAddress = TermBorders.addressEnd(text, at);
            if (behindAddress > at) {
                words.add(word(text, at, behindAddress, behind));
                at = behindAddress;
                behind = at;
            } else if (TermBorders.isWordPart(text.charAt(at))) {
                int end = wordEnd(text, at);
                behind = add(words, text, at, end, behind);
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    private static int add(List<Word> words, CharSequence text, int start, int end, int behind) {
        int contracted = end - 3;
        if (contracted > start
                && (text.charAt(contracted) == '\'' || text.charAt(contracted) == '’')
                && text.charAt(end - 1) == 'l'
                && text.charAt(end - 2) == 'l') {
            words.add(word(text, start, contracted, behind));
            words.add(word(text, contracted, end, contracted));
        } else {
            words.add(word(text, start, end, behind));
        }
        return end;
    }

    private static Word word(CharSequence text, int start, int end, int behind) {
        String written = text.subSequence(start, end).toString();
        String gap = text.subSequence(behind, start).toString();
        String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Word(start, end, lower, Character.isUpperCase(written.charAt(0)), gap);
    }

    private static int wordEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && (TermBorders.isWordPart(text.charAt(end)) || joins(text, end))) {
            end++;
        }
        return end;
    }

    /** An apostrophe, hyphen, underscore or dot between two letters. */
    private static boolean joins(CharSequence text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’' || c == '-' || c == '_' || c == '.')
                && at + 1 < text.length()
                && TermBorders.isWordPart(text.charAt(at + 1));
    }
}
