package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermBorders;

/**
 * Finds acronyms and, where they are spelled out beside them, what they stand for. Units, codes ({@code ABC-123}), file names, Roman numerals
 * and words that are merely written in capitals are none; in a text that is mostly capitals there are none at all. Immutable, for any number
 * of threads.
 */
public final class AcronymScanner {

    private static final int LONGEST = 6;
    /** In a text with more than half of its words in capitals, capitals mean nothing. */
    private static final int SHARE = 2;
    /** A text of so few words, a cell or a label, may be all acronyms. */
    private static final int FEWEST = 3;

    private final Map<String, String> known;
    private final WordLists capitals;
    private final Expansion expansions;

    private AcronymScanner(Map<String, String> known, WordLists capitals) {
        this.known = known;
        this.capitals = capitals;
        this.expansions = new Expansion(capitals);
    }

    /** A scanner with the tables {@code terms-acronyms} and {@code terms-capitals}. */
    public static AcronymScanner of(Tables tables) {
        Map<String, String> known = new HashMap<>();
        for (TableRow row : tables.rows("terms-acronyms")) {
            known.put(row.get("acronym"), row.get("expansion"));
        }
        return new AcronymScanner(Map.copyOf(known), WordLists.of(tables, "terms-capitals"));
    }

    /** What an acronym that everybody knows stands for; empty if the tables do not say. */
    public String known(String letters) {
        return known.getOrDefault(letters, "");
    }

    /** The acronyms in the order of the text, each time they occur. */
    public List<AcronymSpan> scan(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        List<Word> words = Word.split(text);
        List<AcronymSpan> found = new ArrayList<>();
        int capitalWords = 0;
        for (Word word : words) {
            int letters = letters(text, word);
            if (letters >= 2) {
                capitalWords++;
            }
            if (letters >= 2 && letters <= LONGEST && isAcronym(text, word, letters)) {
                found.add(span(text, word, letters));
            }
        }
        return words.size() > FEWEST && capitalWords * SHARE > words.size() && !hasExpansion(found) ? List.of() : found;
    }

    private AcronymSpan span(String text, Word word, int letters) {
        String acronym = text.substring(word.start(), word.start() + letters);
        return new AcronymSpan(
                word.start(),
                word.end(),
                acronym,
                expansions.of(text, word, acronym),
                known.containsKey(acronym),
                isLabel(text, word));
    }

    /** Whether two capitals stand side by side: most texts have none, and need not be taken apart. */
    private static boolean mayHold(String text) {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (capital && before) {
                return true;
            }
            before = capital;
        }
        return false;
    }

    private static boolean hasExpansion(List<AcronymSpan> found) {
        return found.stream().anyMatch(acronym -> !acronym.expansion().isEmpty());
    }

    /** How many capitals the word is of, a plural {@code s} left out; 0 if it holds anything else. */
    private static int letters(String text, Word word) {
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

    private boolean isAcronym(String text, Word word, int letters) {
        String acronym = text.substring(word.start(), word.start() + letters);
        return !isRoman(acronym)
                && !capitals.list("unit").contains(acronym)
                && !capitals.list("word").contains(acronym)
                && !capitals.list("name").contains(acronym)
                && !capitals.list("shout").contains(word.lower())
                && !isPartOfCode(text, word);
    }

    private static boolean isRoman(String letters) {
        return letters.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    /** Beside a hyphen, dot, slash or underscore with figures or letters, {@code @} or {@code #}, or in a path. */
    private static boolean isPartOfCode(String text, Word word) {
        char before = word.start() == 0 ? ' ' : text.charAt(word.start() - 1);
        char after = word.end() == text.length() ? ' ' : text.charAt(word.end());
        return "-_.@#$\\=".indexOf(before) >= 0
                || "_@\\=".indexOf(after) >= 0
                || (after == '-'
                        && word.end() + 1 < text.length()
                        && TermBorders.isWordPart(text.charAt(word.end() + 1)))
                || (before == '/' && word.start() > 1 && Character.isLowerCase(text.charAt(word.start() - 2)));
    }

    /** {@code JF:}, {@code JF - }, {@code [JF]}: the first word of its line, and set off. */
    private static boolean isLabel(String text, Word word) {
        int start = word.start();
        boolean bracket = start > 0 && text.charAt(start - 1) == '[';
        int line = bracket ? start - 1 : start;
        boolean first = line == 0 || text.charAt(line - 1) == '\n';
        int end = word.end();
        if (!first || end == text.length()) {
            return false;
        }
        char after = text.charAt(end);
        boolean dash = after == ' ' && end + 1 < text.length() && "-–—=".indexOf(text.charAt(end + 1)) >= 0;
        return dash || (bracket ? after == ']' : ":：\t–—=".indexOf(after) >= 0);
    }
}
