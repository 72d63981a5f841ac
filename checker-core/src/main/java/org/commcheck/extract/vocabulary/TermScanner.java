package org.commcheck.extract.vocabulary;

import java.util.ArrayList;
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

    private final TermFolding folding;
    private final TermIndex index;

    private TermScanner(TermFolding folding) {
        this.folding = folding;
        this.index = new TermIndex(folding);
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
        TermScanner scanner = new TermScanner(TermFolding.of(tables));
        for (String name : names) {
            for (TableRow row : tables.rows(name)) {
                Term.of(row).stream().filter(term -> lists.test(term.list())).forEach(scanner.index::put);
            }
        }
        scanner.index.seal();
        return scanner;
    }

    /** The matches, sorted by start; offsets are those of {@code text}, in UTF-16 code units, half-open. Empty if there are none. */
    public List<TermHit> scan(CharSequence text) {
        Scan scan = new Scan(text.toString());
        String words = scan.text;
        int at = 0;
        while (at < words.length()) {
            char c = words.charAt(at);
            at = TermBorders.isWordPart(c) ? word(scan, at) : character(scan, at);
        }
        return scan.hits;
    }

    /** Looks at the word that begins at a place, and returns where to go on. */
    private int word(Scan scan, int at) {
        String text = scan.text;
        int behindAddress = TermBorders.addressEnd(text, at);
        if (behindAddress > at) {
            return behindAddress;
        }
        int end = TermIndex.wordEnd(text, at);
        TermIndex.Entry[] entries = index.ofWord(text, at, end);
        if (entries.length > 0 && TermBorders.startsAt(text, at)) {
            scan.addAll(longestAt(text, at, entries), at);
        }
        return end;
    }

    private int character(Scan scan, int at) {
        TermIndex.Entry[] entries = index.ofCharacter(scan.text, at);
        if (entries.length > 0) {
            scan.addAll(longestAt(scan.text, at, entries), at);
        }
        return at + 1;
    }

    /** What one pass over a text has found. */
    private static final class Scan {
        private final String text;
        private List<TermHit> hits = List.of();
        private List<Candidate> open = List.of();

        Scan(String text) {
            this.text = text;
        }

        void addAll(List<Candidate> found, int start) {
            if (found.isEmpty()) {
                return;
            }
            if (open.isEmpty()) {
                open = new ArrayList<>();
            } else {
                open.removeIf(candidate -> candidate.end <= start);
            }
            for (Candidate candidate : found) {
                Term term = candidate.term;
                if (!holds(open, term.list())) {
                    open.add(candidate);
                    if (term.match() != Term.Match.EXCEPT) {
                        hits = hits.isEmpty() ? new ArrayList<>() : hits;
                        hits.add(new TermHit(candidate.start, candidate.end, term.list(), term.written()));
                    }
                }
            }
        }
    }

    private record Candidate(Term term, int start, int end) {}

    private static boolean holds(List<Candidate> candidates, String list) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).term.list().equals(list)) {
                return true;
            }
        }
        return false;
    }

    /** The longest match of each list that begins at {@code start}. */
    private List<Candidate> longestAt(String text, int start, TermIndex.Entry[] entries) {
        List<Candidate> found = List.of();
        for (TermIndex.Entry entry : entries) {
            int end = end(entry.folded(), text, start);
            Term term = entry.term();
            if (end > start && accepts(term, text, start, end)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.removeIf(shorter -> shorter.term.list().equals(term.list()));
                found.add(new Candidate(term, start, end));
            }
        }
        return found;
    }

    /** Behind the term if the text has it at {@code start}; else -1. */
    private int end(String term, String text, int start) {
        int at = start;
        for (int i = 0; i < term.length(); i++) {
            char wanted = term.charAt(i);
            if (at == text.length() || folding.fold(text.charAt(at)) != wanted) {
                return -1;
            }
            at = wanted == ' ' ? index.behindSpaces(text, at) : at + 1;
        }
        return at;
    }

    private boolean accepts(Term term, String text, int start, int end) {
        if (term.match() != Term.Match.PREFIX && !TermBorders.endsAt(text, end)) {
            return false;
        }
        if (term.match() == Term.Match.CASE && !term.written().contentEquals(text.subSequence(start, end))) {
            return false;
        }
        return term.guard().allows(text, start, end, folding);
    }
}
