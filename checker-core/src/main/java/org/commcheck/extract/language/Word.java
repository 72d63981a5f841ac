package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.text.CharSet;
import org.jspecify.annotations.Nullable;

/** A word of an English sentence. {@code we'll} is two words, {@code don't} is one, with a plain apostrophe. For one thread. */
final class Word {

    private static final CharSet CLAUSE_ENDS = CharSet.of(",;:()[]\n—–.!?|");

    private final String text;
    private final int start;
    private final int end;
    private final int gapStart;
    private @Nullable String lower;
    /** The classes that {@link #classifier} says the word is of. */
    private long classes;

    private @Nullable EnglishWords classifier;

    private Word(String text, int start, int end, int gapStart) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.gapStart = gapStart;
    }

    /** A word that stands alone. */
    static Word of(String word) {
        return new Word(word, 0, word.length(), 0);
    }

    private static String lower(String text, int start, int end) {
        String written = text.substring(start, end);
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if ((c >= 'A' && c <= 'Z') || c >= 0x80) {
                return written.toLowerCase(Locale.ROOT).replace('’', '\'');
            }
        }
        return written;
    }

    /** The first character's offset. */
    int start() {
        return start;
    }

    /** Behind the last character. */
    int end() {
        return end;
    }

    /** The word in small letters. */
    String lower() {
        if (lower == null) {
            lower = lower(text, start, end);
        }
        return lower;
    }

    /** Whether its last letter is this one, in whatever case: a look that spares most words being made. */
    boolean endsIn(char small) {
        char last = start == end ? 0 : text.charAt(end - 1);
        return last == small || last == small - 'a' + 'A';
    }

    /** Whether it is made of digits. */
    boolean isNumber() {
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins with a capital letter. */
    boolean capital() {
        return Character.isUpperCase(text.charAt(start));
    }

    /** What stands between it and the word before, such as {@code ": "}. */
    String gap() {
        return text.substring(gapStart, start);
    }

    /** Whether nothing but one blank stands between it and the word before, as before most words. */
    boolean isBehindBlank() {
        return start - gapStart == 1 && text.charAt(gapStart) == ' ' && gapStart > 0;
    }

    /** Whether a mark stands right behind the word before. */
    boolean isBehind(char mark) {
        return gapStart < start && text.charAt(gapStart) == mark;
    }

    /** @param word in small letters */
    boolean is(String word) {
        if (end - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(start + i);
            if (c >= 0x80) {
                return lower().equals(word);
            }
            if (word.charAt(i) != (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c)) {
                return false;
            }
        }
        return true;
    }

    /** The mask of the classes that a lexicon puts the word into, looked up once. */
    long classes(EnglishWords lexicon) {
        if (classifier != lexicon) {
            classifier = lexicon;
            classes = lexicon.classes(text, start, end);
        }
        return classes;
    }

    /** Whether {@code @} stands before it. */
    boolean handle() {
        return start > gapStart && text.charAt(start - 1) == '@';
    }

    /**
     * Whether it is the first of its clause: of the text, or behind a comma, colon, bracket, dash or line break; a line that breaks off for want of room
     * goes on in small letters.
     */
    boolean opens() {
        if (gapStart == 0) {
            return true;
        }
        for (int i = gapStart; i < start; i++) {
            char c = text.charAt(i);
            boolean dash = c == '-' && i > gapStart && i + 1 < start && isBlank(i - 1) && isBlank(i + 1);
            if (dash || (c == '\n' ? !goesOn() : CLAUSE_ENDS.has(c))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is written like a word inside a sentence, with nothing but white space before it. */
    private boolean goesOn() {
        return Character.isLowerCase(text.charAt(start)) && gap().isBlank();
    }

    private boolean isBlank(int at) {
        return text.charAt(at) == ' ';
    }

    /** The words of the text, in order; Chinese characters are none, and neither are web addresses. */
    static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        int behind = 0;
        int at = 0;
        while (at < text.length()) {
            if (!TermBorders.isWordPart(text.charAt(at))) {
                at++;
                continue;
            }
            int behindAddress = TermBorders.addressEnd(text, at);
            if (behindAddress > at) {
                words.add(new Word(text, at, behindAddress, behind));
                at = behindAddress;
                behind = at;
            } else {
                int end = wordEnd(text, at);
                behind = add(words, text, at, end, behind);
                at = end;
            }
        }
        return words;
    }

    private static int add(List<Word> words, String text, int start, int end, int behind) {
        int contracted = end - 3;
        if (contracted > start
                && (text.charAt(contracted) == '\'' || text.charAt(contracted) == '’')
                && text.charAt(end - 1) == 'l'
                && text.charAt(end - 2) == 'l') {
            words.add(new Word(text, start, contracted, behind));
            words.add(new Word(text, contracted, end, contracted));
        } else {
            words.add(new Word(text, start, end, behind));
        }
        return end;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && (TermBorders.isWordPart(text.charAt(end)) || joins(text, end))) {
            end++;
        }
        return end;
    }

    /** An apostrophe, hyphen, underscore or dot between two letters. */
    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’' || c == '-' || c == '_' || c == '.')
                && at + 1 < text.length()
                && TermBorders.isWordPart(text.charAt(at + 1));
    }
}
