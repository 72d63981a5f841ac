package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermBorders;

/**
 * Finds acronyms and, where they are spelled out in brackets beside them, what they stand for. Units, codes ({@code ABC-123}), file names,
 * Roman numerals and words that are merely written in capitals are none; in a text that is mostly capitals there are none at all. Immutable,
 * for any number of threads.
 */
public final class AcronymScanner {

    private static final int LONGEST = 6;
    /** In a text with more than half of its words in capitals, capitals mean nothing. */
    private static final int SHARE = 2;
    /** A text of so few words, a cell or a label, may be all acronyms. */
    private static final int FEWEST = 3;

    private final Set<String> known;
    private final WordLists capitals;

    private AcronymScanner(Set<String> known, WordLists capitals) {
        this.known = known;
        this.capitals = capitals;
    }

    /** A scanner with the tables {@code terms-acronyms} and {@code terms-capitals}. */
    public static AcronymScanner of(Tables tables) {
        Set<String> known = new HashSet<>();
        for (TableRow row : tables.rows("terms-acronyms")) {
            known.add(row.get("acronym"));
        }
        return new AcronymScanner(Set.copyOf(known), WordLists.of(tables, "terms-capitals"));
    }

    /** The acronyms in the order of the text, each time they occur. */
    public List<Acronym> scan(CharSequence text) {
        List<Word> words = Word.split(text);
        List<Acronym> found = new ArrayList<>();
        int capitalWords = 0;
        for (Word word : words) {
            int letters = letters(text, word);
            if (letters >= 2) {
                capitalWords++;
            }
            if (letters >= 2 && letters <= LONGEST && isAcronym(text, word, letters)) {
                String acronym =
                        text.subSequence(word.start(), word.start() + letters).toString();
                found.add(new Acronym(
                        word.start(), word.end(), acronym, Expansion.of(text, word, acronym), known.contains(acronym)));
            }
        }
        return words.size() > FEWEST && capitalWords * SHARE > words.size() && !hasExpansion(found) ? List.of() : found;
    }

    private static boolean hasExpansion(List<Acronym> found) {
        return found.stream().anyMatch(acronym -> !acronym.expansion().isEmpty());
    }

    /** How many capitals the word is of, a plural {@code s} left out; 0 if it holds anything else. */
    private static int letters(CharSequence text, Word word) {
        int end = word.end();
        if (end - word.start() > 2 && text.charAt(end - 1) == 's') {
            end--;
            if (text.charAt(end - 1) == '\'' || text.charAt(end - 1) == '’') {
                end--;
            }
        }
        for (int i = word.start(); i < end; i++) {
            char c = text.charAt(i);
            if (c < 'A' || c > 'Z') {
                return 0;
            }
        }
        return end - word.start();
    }

    private boolean isAcronym(CharSequence text, Word word, int letters) {
        String acronym = text.subSequence(word.start(), word.start() + letters).toString();
        return !isRoman(acronym)
                && !capitals.list("unit").contains(acronym)
                && !capitals.list("word").contains(acronym)
                && !capitals.list("name").contains(acronym)
                && !capitals.list("shout").contains(word.lower())
                && !isPartOfCode(text, word)
                && !isSpeaker(text, word, letters);
    }

    private static boolean isRoman(String letters) {
        return letters.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    /** Beside a hyphen, dot, slash or underscore with figures or letters, {@code @} or {@code #}, or in a path. */
    private static boolean isPartOfCode(CharSequence text, Word word) {
        char before = word.start() == 0 ? ' ' : text.charAt(word.start() - 1);
        char after = word.end() == text.length() ? ' ' : text.charAt(word.end());
        return "-_.@#$\\=".indexOf(before) >= 0
                || "_@\\=".indexOf(after) >= 0
                || (after == '-'
                        && word.end() + 1 < text.length()
                        && TermBorders.isWordPart(text.charAt(word.end() + 1)))
                || (before == '/' && word.start() > 1 && Character.isLowerCase(text.charAt(word.start() - 2)));
    }

    /** {@code JF:} and {@code (JF)}: initials of somebody who speaks or acts. */
    private static boolean isSpeaker(CharSequence text, Word word, int letters) {
        char after = word.end() == text.length() ? ' ' : text.charAt(word.end());
        return letters <= 3 && word.start() == 0 && (after == ':' || after == '：');
    }
}
