package org.commcheck.extract.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The terms of word lists by what they begin with: a look into a small table shows for nearly all places of a text that none begins there. The
 * lists may be those of several groups, which don't know of each other. Filled once, then only read, by any thread.
 */
final class TermIndex {

    private static final int STEM = 3;
    private static final int BEHIND = 2;
    /**
     * A term to compare a text with.
     *
     * @param folded as it is compared
     * @param group the number of the group of lists that it belongs to
     * @param order its place among all terms
     */
    record Entry(String folded, Term term, int group, int order) {}

    private final TermFolding folding;
    private final List<Entry> building = new ArrayList<>();
    /** By what they are written like; made when a first term is taken away, which is rare. */
    private @Nullable Map<String, List<Entry>> alike;

    private final BitSet off = new BitSet();
    /** By the word that a term begins with and, if it goes on, the two characters behind that. */
    private Buckets words = Buckets.EMPTY;
    /** Of the terms that any word may go on from: by their first characters. */
    private Buckets stems = Buckets.EMPTY;
    /** The hashes of the words that terms of several words begin with. */
    private Buckets openings = Buckets.EMPTY;
    /** By the first two characters or, of a term of one, that one. */
    private Buckets characters = Buckets.EMPTY;

    TermIndex(TermFolding folding) {
        this.folding = folding;
    }

    /**
     * Adds the term; one that is off takes those of its list that are written alike away instead.
     *
     * @param group the number of the group that its list belongs to
     */
    void put(Term term, int group) {
        String folded = folding.fold(term.written());
        if (term.match() == Term.Match.OFF) {
            takeAway(folded, term.list(), group);
            return;
        }
        Entry entry = new Entry(folded, term, group, building.size());
        building.add(entry);
        if (alike != null) {
            alike.computeIfAbsent(folded, key -> new ArrayList<>(1)).add(entry);
        }
    }

    private void takeAway(String folded, String list, int group) {
        Map<String, List<Entry>> known = alike;
        if (known == null) {
            known = building.stream().collect(Collectors.groupingBy(Entry::folded, HashMap::new, Collectors.toList()));
            alike = known;
        }
        known.getOrDefault(folded, List.of()).stream()
                .filter(entry -> entry.group() == group && entry.term().list().equals(list))
                .forEach(entry -> off.set(entry.order()));
    }

    /** To be called when all terms are there, before the first look. */
    void seal() {
        words = new Buckets(building.size());
        stems = new Buckets(0);
        openings = new Buckets(building.size());
        characters = new Buckets(building.size());
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
            stems.add(hash(folded, 0, Math.min(STEM, word)), entry);
        } else if (word > 0) {
            words.add(hash(folded, 0, Math.min(word + BEHIND, folded.length())), entry);
            if (word < folded.length()) {
                openings.mark(hash(folded, 0, word));
            }
        }
        characters.add(hash(folded, 0, Math.min(2, folded.length())), entry);
    }

    /** Where the terms stand in a text, by their characters; web addresses hold none. */
    TermMatches matches(String text) {
        TermMatches found = new TermMatches(text, folding);
        int at = 0;
        while (at < text.length()) {
            at = TermBorders.isWordPart(text.charAt(at)) ? word(text, at, found) : character(text, at, found);
        }
        return found;
    }

    /** Looks for the terms that begin with the word at a place, and returns where to go on. */
    private int word(String text, int at, TermMatches found) {
        int behindAddress = TermBorders.addressEnd(text, at);
        if (behindAddress > at) {
            found.skipAddress();
            return behindAddress;
        }
        int hash = 0;
        int end = at;
        while (end < text.length() && TermBorders.isWordPart(text.charAt(end))) {
            hash = 31 * hash + folding.fold(text.charAt(end));
            end++;
            if (end - at <= STEM) {
                compare(stems.get(hash), text, at, found);
            }
        }
        compare(words.get(hash), text, at, found);
        if (end < text.length() && openings.has(hash)) {
            phrase(text, at, end, hash, found);
        }
        return end;
    }

    /** Looks for the terms that go on behind their first word, which ends at a place. */
    private void phrase(String text, int at, int to, int word, TermMatches found) {
        char gap = folding.fold(text.charAt(to));
        int hash = 31 * word + gap;
        compare(words.get(hash), text, at, found);
        int next = gap == ' ' ? behindSpaces(text, to, folding) : to + 1;
        if (next < text.length()) {
            compare(words.get(31 * hash + folding.fold(text.charAt(next))), text, at, found);
        }
    }

    /** Looks for the terms that begin where no letter or digit of an alphabet stands, and returns where to go on. */
    private int character(String text, int at, TermMatches found) {
        int first = folding.fold(text.charAt(at));
        if (first != ' ') {
            compare(characters.get(first), text, at, found);
            if (at + 1 < text.length()) {
                compare(characters.get(31 * first + folding.fold(text.charAt(at + 1))), text, at, found);
            }
        }
        return at + 1;
    }

    private void compare(Entry @Nullable [] entries, String text, int at, TermMatches found) {
        if (entries == null) {
            return;
        }
        for (Entry entry : entries) {
            int end = end(entry.folded(), text, at);
            if (end > at) {
                found.add(entry, at, end);
            }
        }
    }

    /** Behind the term if the text has it at {@code start}; else -1. */
    private int end(String term, String text, int start) {
        int at = start;
        for (int i = 0; i < term.length(); i++) {
            char wanted = term.charAt(i);
            if (at == text.length() || folding.fold(text.charAt(at)) != wanted) {
                return -1;
            }
            at = wanted == ' ' ? behindSpaces(text, at, folding) : at + 1;
        }
        return at;
    }

    /** Behind the spaces, of whatever kind, from a place on. */
    private static int behindSpaces(String text, int at, TermFolding folding) {
        int behind = at;
        while (behind < text.length() && folding.fold(text.charAt(behind)) == ' ') {
            behind++;
        }
        return behind;
    }

    /** Behind the letters and digits from a place on. */
    private static int wordEnd(String text, int from) {
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

        private static final Buckets EMPTY = new Buckets(0);
        private static final int FEWEST_BITS = 10;
        /** So many hashes share a bucket: a bit for each of them costs less than a bucket. */
        private static final int SHARE = 4;

        private final Entry[][] buckets;
        /** A bit for each hash that has an entry: small enough to stay near the processor. */
        private final long[] taken;

        private final int shift;

        /** @param expected about how many entries there will be */
        Buckets(int expected) {
            int bits = Math.max(FEWEST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(expected));
            buckets = new Entry[1 << bits][];
            taken = new long[(1 << (bits + SHARE)) / Long.SIZE];
            shift = Integer.SIZE - bits - SHARE;
        }

        void add(int hash, Entry entry) {
            mark(hash);
            int bit = bit(hash);
            Entry[] known = buckets[bit >>> SHARE];
            buckets[bit >>> SHARE] = known == null ? new Entry[] {entry} : with(known, entry);
        }

        /** Notes that there is something of this hash. */
        void mark(int hash) {
            int bit = bit(hash);
            taken[bit >> 6] |= 1L << bit;
        }

        /** Whether there may be something of this hash. */
        boolean has(int hash) {
            int bit = bit(hash);
            return (taken[bit >> 6] >> bit & 1) != 0;
        }

        private static Entry[] with(Entry[] known, Entry entry) {
            Entry[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = entry;
            return more;
        }

        Entry @Nullable [] get(int hash) {
            return has(hash) ? buckets[bit(hash) >>> SHARE] : null;
        }

        private int bit(int hash) {
            return (hash * 0x9E3779B1) >>> shift;
        }
    }
}
