package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.commcheck.extract.Fact;
import org.commcheck.extract.TermMatch;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;

/**
 * A row of a pack's word list or table with words that no example holds.
 *
 * @param file as messages name it
 * @param line 1-based
 * @param words those that are held nowhere: all of the row's, or some of the alternatives that it spells
 */
public record UnusedWord(String file, int line, List<String> words) {

    /** Columns of words that stand in documents. */
    private static final Set<String> COLUMNS =
            Set.of("phrase", "acronym", "word", "words", "name", "abbreviation", "surname");

    private static final Set<String> LIST = Set.of("list", "term");

    public UnusedWord {
        words = List.copyOf(words);
    }

    /**
     * Those of a pack, in order of the files. Tables that hold no words of documents are passed over.
     *
     * @param texts the examples
     * @param facts what is seen in them
     */
    public static List<UnusedWord> of(RulePack pack, String texts, List<Fact> facts) {
        String lower = texts.toLowerCase(Locale.ROOT);
        List<UnusedWord> unused = new ArrayList<>();
        for (PackFile file : pack.tables()) {
            for (TableRow row : rows(file)) {
                List<String> words = words(row).stream()
                        .filter(word -> !holds(lower, word.toLowerCase(Locale.ROOT)) && !matched(row, word, facts))
                        .toList();
                if (!words.isEmpty()) {
                    unused.add(new UnusedWord(file.shown(), row.line(), words));
                }
            }
        }
        return unused;
    }

    /** What is wrong with a table is told as a problem of the pack. */
    private static List<TableRow> rows(PackFile file) {
        try {
            return Tables.of(List.of(new Tables.Source(file.path(), file.shown(), file.text())))
                    .rows(file.path());
        } catch (TableException e) {
            return List.of();
        }
    }

    private static List<String> words(TableRow row) {
        if (row.cells().keySet().containsAll(LIST)) {
            return row.spelled();
        }
        return row.cells().entrySet().stream()
                .filter(cell -> COLUMNS.contains(cell.getKey()))
                .flatMap(cell -> Stream.of(cell.getValue().split("\\s*;\\s*")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** An entry may match words that are written in another form. */
    private static boolean matched(TableRow row, String word, List<Fact> facts) {
        return facts.stream()
                .filter(TermMatch.class::isInstance)
                .map(TermMatch.class::cast)
                .anyMatch(match -> match.term().equalsIgnoreCase(word)
                        && row.cells().getOrDefault("list", "").contains(match.list()));
    }

    /** Whether a text holds words that are no part of longer ones. */
    private static boolean holds(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (ends(text, at, words.charAt(0)) && ends(text, at + words.length(), words.charAt(words.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins or ends here; Chinese words do anywhere. */
    private static boolean ends(String text, int at, char edge) {
        if (at <= 0 || at >= text.length() || Character.isIdeographic(edge) || !Character.isLetterOrDigit(edge)) {
            return true;
        }
        char before = text.charAt(at - 1);
        char behind = text.charAt(at);
        return !Character.isLetterOrDigit(before)
                || !Character.isLetterOrDigit(behind)
                || Character.isIdeographic(before)
                || Character.isIdeographic(behind);
    }
}
