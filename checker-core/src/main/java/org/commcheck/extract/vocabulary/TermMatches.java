package org.commcheck.extract.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commcheck.text.Ordered;

/**
 * Where terms stand in a text, by their characters alone. Whether one counts there is told when somebody asks for the hits of its group, for
 * that depends on what stands around it, and so on whether the whole text is asked about or a stretch of it. Filled by {@link TermIndex}, then
 * only read.
 */
final class TermMatches {

    private static final int FIRST_SIZE = 8;
    private static final TermIndex.Entry[] NO_ENTRIES = {};
    private static final int[] NO_PLACES = {};

    private final String text;
    private final TermFolding folding;

    /** What is found, by its start, then its length, then the order of the terms. */
    private TermIndex.Entry[] entries = NO_ENTRIES;

    private int[] starts = NO_PLACES;
    private int[] ends = NO_PLACES;
    private int size;
    /** See {@link TermGroup#lists}; by group. */
    private long[] lists = {};

    private boolean addresses;

    TermMatches(String text, TermFolding folding) {
        this.text = text;
        this.folding = folding;
    }

    /** Adds a term that stands at a place; the places come in order. */
    void add(TermIndex.Entry entry, int start, int end) {
        if (size == entries.length) {
            int longer = Math.max(FIRST_SIZE, size * 2);
            entries = Arrays.copyOf(entries, longer);
            starts = Arrays.copyOf(starts, longer);
            ends = Arrays.copyOf(ends, longer);
        }
        int at = size++;
        while (at > 0 && starts[at - 1] == start && isShorter(entry, entries[at - 1])) {
            entries[at] = entries[at - 1];
            ends[at] = ends[at - 1];
            starts[at] = start;
            at--;
        }
        entries[at] = entry;
        starts[at] = start;
        ends[at] = end;
        if (entry.group() >= lists.length) {
            lists = Arrays.copyOf(lists, entry.group() + 1);
        }
        lists[entry.group()] |= entry.lists();
    }

    private static boolean isShorter(TermIndex.Entry entry, TermIndex.Entry other) {
        int byLength = Integer.compare(entry.folded().length(), other.folded().length());
        return byLength < 0 || (byLength == 0 && entry.order() < other.order());
    }

    /** Notes that a web address was left out. */
    void skipAddress() {
        addresses = true;
    }

    /** The lists of a group that may have a hit in any stretch of the text, see {@link TermGroup#lists}. */
    long lists(int group) {
        return group < lists.length ? lists[group] : 0;
    }

    /** The hits of a group's lists in the whole text, sorted by start. */
    List<TermHit> hits(int group) {
        return lists(group) == 0 ? List.of() : hits(group, 0, text);
    }

    /**
     * Whether a stretch has the matches that it had as a text of its own: its borders divide neither a word nor an address.
     */
    boolean isWhole(int from, int to) {
        return (from == 0 && to == text.length())
                || !(addresses || Phrases.joined(text, from - 1, from) || Phrases.joined(text, to - 1, to));
    }

    /**
     * The hits of a group's lists in a stretch as if it were a text of its own.
     *
     * @param from where it begins
     * @param stretch its words; see {@link #isWhole}
     */
    List<TermHit> hits(int group, int from, String stretch) {
        Selection selection = new Selection();
        int to = from + stretch.length();
        int at = firstFrom(from);
        while (at < size && starts[at] < to) {
            int start = starts[at];
            List<Candidate> longest = List.of();
            for (; at < size && starts[at] == start; at++) {
                TermIndex.Entry entry = entries[at];
                if (entry.group() == group
                        && ends[at] <= to
                        && counts(entry.term(), stretch, start - from, ends[at] - from)) {
                    longest = with(longest, new Candidate(entry.term(), start - from, ends[at] - from));
                }
            }
            selection.addAll(longest, start - from);
        }
        return selection.hits;
    }

    /** The first match that begins at a place or behind it. */
    private int firstFrom(int from) {
        return Ordered.first(starts, size, from);
    }

    private boolean counts(Term term, String stretch, int start, int end) {
        if (!TermBorders.startsAt(stretch, start)
                || (term.match() != Term.Match.PREFIX && !TermBorders.endsAt(stretch, end))) {
            return false;
        }
        if (term.match() == Term.Match.CASE
                && !(term.written().length() == end - start && stretch.startsWith(term.written(), start))) {
            return false;
        }
        return term.guard().allows(stretch, start, end, folding);
    }

    /** The longer one takes the place of one of its list. */
    private static List<Candidate> with(List<Candidate> shorter, Candidate candidate) {
        List<Candidate> more = shorter.isEmpty() ? new ArrayList<>(2) : shorter;
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i).isOf(candidate.term.list())) {
                more.remove(i);
                break;
            }
        }
        more.add(candidate);
        return more;
    }

    private record Candidate(Term term, int start, int end) {

        boolean isOf(String list) {
            return term.list().equals(list);
        }
    }

    /** Of the candidates those that no earlier one of their list hides. */
    private static final class Selection {
        private List<TermHit> hits = List.of();
        /** What reaches behind the place that the pass has come to. */
        private List<Candidate> open = List.of();

        void addAll(List<Candidate> found, int start) {
            if (found.isEmpty()) {
                return;
            }
            if (open.isEmpty()) {
                open = new ArrayList<>();
            } else {
                close(start);
            }
            for (Candidate candidate : found) {
                Term term = candidate.term;
                if (!hides(term.list())) {
                    open.add(candidate);
                    if (term.match() != Term.Match.EXCEPT) {
                        hits = hits.isEmpty() ? new ArrayList<>() : hits;
                        hits.add(new TermHit(candidate.start, candidate.end, term.list(), term.written()));
                    }
                }
            }
        }

        private void close(int before) {
            for (int i = open.size() - 1; i >= 0; i--) {
                if (open.get(i).end <= before) {
                    open.remove(i);
                }
            }
        }

        private boolean hides(String list) {
            for (int i = 0; i < open.size(); i++) {
                if (open.get(i).isOf(list)) {
                    return true;
                }
            }
            return false;
        }
    }
}
