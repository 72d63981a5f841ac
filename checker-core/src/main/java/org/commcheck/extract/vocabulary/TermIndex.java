package org.commcheck.extract.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The terms of word lists by what they begin with: a look into a small table shows for nearly all places of a text that none begins there.
 * Filled once, then only read, by any thread.
 */
final class TermIndex {

    private static final int STEM = 3;
    private static final int BEHIND = 2;
    private static final Comparator<Entry> SHORTER_FIRST = (one, other) -> {
        int byLength = Integer.compare(one.folded().length(), other.folded().length());
        return byLength != 0 ? byLength : Integer.compare(one.order(), other.order());
    };

    /**
     * A term to compare a text with.
     *
     * @param folded as it is compared
     * @param order its place among all terms
     */
    record Entry(String folded, Term term, int order) {}

    private final TermFolding folding;
    private final List<Entry> building = new ArrayList<>();
    /** By what they are written like; made when a first term is taken away, which is rare. */
    private @Nullable Map<String, List<Entry>> alike;

    private final BitSet off = new BitSet();
    /** By the word that a term begins with and, if it goes on, the two characters behind that. */
    private final Buckets words = new Buckets();
    /** Of the terms that any word may go on from: by their first characters. */
    private final Buckets stems = new Buckets();
    /** By the first two characters or, of a term of one, that one. */
    private final Buckets characters = new Buckets();

    private boolean anyStem;

    TermIndex(TermFolding folding) {
        this.folding = folding;
    }

    /** Adds the term; one that is off takes those of its list that are written alike away instead. */
    void put(Term term) {
        String folded = folding.fold(term.written());
        if (term.match() == Term.Match.OFF) {
            takeAway(folded, term.list());
            return;
        }
        Entry entry = new Entry(folded, term, building.size());
        building.add(entry);
        if (alike != null) {
            alike.computeIfAbsent(folded, key -> new ArrayList<>(1)).add(entry);
        }
    }

    private void takeAway(String folded, String list) {
        Map<String, List<Entry>> known = alike;
        if (known == null) {
            known = building.stream().collect(Collectors.groupingBy(Entry::folded, HashMap::new, Collectors.toList()));
            alike = known;
        }
        known.getOrDefault(folded, List.of()).stream()
                .filter(entry -> entry.term().list().equals(list))
                .forEach(entry -> off.set(entry.order()));
    }

    /** To be called when all terms are there, before the first look. */
    void seal() {
        for (Entry entry : building) {
            if (!off.get(entry.order())) {
                place(entry);
            }
        }
        building.clear();
        alike = null;
    }

    private void place(Entry entry) {
        String folded = entry.folded();
        int word = wordEnd(folded, 0);
        boolean stem = entry.term().match() == Term.Match.PREFIX && word == folded.length();
        if (stem) {
            anyStem = true;
            stems.add(hash(folded, 0, Math.min(STEM, word)), entry);
        } else if (word > 0) {
            words.add(hash(folded, 0, Math.min(word + BEHIND, folded.length())), entry);
        }
        characters.add(hash(folded, 0, Math.min(2, folded.length())), entry);
    }

    /** The terms that may begin with the word between two places, shorter ones first; empty for most. */
    Entry[] ofWord(String text, int from, int to) {
        Entry[] found = Buckets.NONE;
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + folding.fold(text.charAt(i));
            if (anyStem && i - from < STEM) {
                found = joined(found, stems.get(hash));
            }
        }
        found = joined(found, words.get(hash));
        return to == text.length() ? found : joined(found, ofPhrase(text, to, hash));
    }

    /** The terms that go on behind the word that ends at a place. */
    private Entry[] ofPhrase(String text, int to, int word) {
        char gap = folding.fold(text.charAt(to));
        int hash = 31 * word + gap;
        int next = gap == ' ' ? behindSpaces(text, to) : to + 1;
        Entry[] found = words.get(hash);
        return next == text.length() ? found : joined(found, words.get(31 * hash + folding.fold(text.charAt(next))));
    }

    /** Behind the spaces, of whatever kind, from a place on. */
    int behindSpaces(String text, int at) {
        int behind = at;
        while (behind < text.length() && folding.fold(text.charAt(behind)) == ' ') {
            behind++;
        }
        return behind;
    }

    /** The terms that may begin where no letter or digit of an alphabet stands, shorter ones first; empty for most. */
    Entry[] ofCharacter(String text, int at) {
        int first = folding.fold(text.charAt(at));
        if (first == ' ') {
            return Buckets.NONE;
        }
        Entry[] single = characters.get(first);
        if (at + 1 == text.length()) {
            return single;
        }
        return joined(single, characters.get(31 * first + folding.fold(text.charAt(at + 1))));
    }

    private static Entry[] joined(Entry[] one, Entry[] other) {
        if (one.length == 0) {
            return other;
        }
        if (other.length == 0) {
            return one;
        }
        List<Entry> both = new ArrayList<>(List.of(one));
        both.addAll(List.of(other));
        both.sort(SHORTER_FIRST);
        return both.toArray(Entry[]::new);
    }

    /** Behind the letters and digits from a place on. */
    static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && TermBorders.isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int hash(String folded, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + folded.charAt(i);
        }
        return hash;
    }

    /** Entries by hash; hashes that share a bucket are told apart by comparing. */
    private static final class Buckets {

        private static final Entry[] NONE = {};
        private static final int SIZE = 1 << 12;
        private static final int BITS = 1 << 16;

        private final Entry[][] buckets = new Entry[SIZE][];
        /** A bit for each hash that has an entry: small enough to stay near the processor. */
        private final long[] taken = new long[BITS / Long.SIZE];

        void add(int hash, Entry entry) {
            int bit = bit(hash);
            taken[bit >> 6] |= 1L << bit;
            Entry[] known = buckets[bit >>> 4];
            buckets[bit >>> 4] = known == null ? new Entry[] {entry} : with(known, entry);
        }

        /** The entries are few, and mostly come in their order. */
        private static Entry[] with(Entry[] known, Entry entry) {
            Entry[] more = new Entry[known.length + 1];
            int at = known.length;
            while (at > 0 && SHORTER_FIRST.compare(known[at - 1], entry) > 0) {
                at--;
            }
            System.arraycopy(known, 0, more, 0, at);
            more[at] = entry;
            System.arraycopy(known, at, more, at + 1, known.length - at);
            return more;
        }

        Entry[] get(int hash) {
            int bit = bit(hash);
            return (taken[bit >> 6] >> bit & 1) == 0 ? NONE : buckets[bit >>> 4];
        }

        private static int bit(int hash) {
            return (hash * 0x9E3779B1) >>> 16;
        }
    }
}
