package org.commcheck.extract.vocabulary;

import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the entries of word lists in plain text, all lists in one pass. English entries match whole words, Chinese ones anywhere, in
 * simplified and traditional characters alike; case, typographic apostrophes and the kind of space don't count. Within a list the
 * first and then the longest match wins, and matches don't overlap; lists don't hide each other. Web addresses hold no words. The time
 * is linear in the text. Immutable, for any number of threads.
 *
 * <p>Columns of a word list: {@code list} (one or several, divided by {@code ;}), {@code term} ({@code (try|tries) to} spells two
 * variants), {@code match} (see {@link Term.Match}), {@code only-before}, {@code only-after}, {@code unless-before} and
 * {@code unless-after} (see {@link TermGuard}); all but the first two may be left out. Two rows with the same term are
 * alternatives.
 */
public final class TermScanner {

    /** The only group of the index. */
    private static final int GROUP = 0;

    private final TermIndex index;

    private TermScanner(TermIndex index) {
        this.index = index;
    }

    /** A scanner for the tables {@code terms-en} and {@code terms-zh}. */
    public static TermScanner of(Tables tables) {
        return of(tables, "terms-en", "terms-zh");
    }

    /**
     * A scanner for the named tables; a name that no table has adds nothing.
     *
     * @throws TableException if a row is not as it should be
     */
    public static TermScanner of(Tables tables, String... names) {
        return tables.made(
                TermScanner.class, List.of(TermScanner.class, List.of(names)), () -> of(tables, list -> true, names));
    }

    /**
     * A scanner for some of the lists in the named tables.
     *
     * @param lists which of them by their names
     * @throws TableException if a row is not as it should be
     */
    public static TermScanner of(Tables tables, Predicate<String> lists, String... names) {
        TermIndex index = new TermIndex(TermFolding.of(tables));
        for (String name : names) {
            for (TableRow row : tables.rows(name)) {
                Term.of(row).stream().filter(term -> lists.test(term.list())).forEach(term -> index.put(term, GROUP));
            }
        }
        index.seal();
        return new TermScanner(index);
    }

    /** The matches, sorted by start; offsets are those of {@code text}, in UTF-16 code units, half-open. Empty if there are none. */
    public List<TermHit> scan(String text) {
        return index.matches(text).hits(GROUP);
    }
}
