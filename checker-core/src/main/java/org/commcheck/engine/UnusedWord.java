package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
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
        List<UnusedWord> unused = new ArrayList<>();
        for (PackFile file : pack.tables()) {
            for (TableRow row : rows(file)) {
                List<String> words = words(row).stream()
                        .filter(word -> !Mention.of(texts, word) && !matched(row, word, facts))
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
}
