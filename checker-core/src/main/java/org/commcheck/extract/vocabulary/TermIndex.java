package org.commcheck.extract.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
    /** Of what follows behind the first word so much is looked up before terms are compared. */
    private static final int BEHIND = 5;
    /** The same of terms without a first word: so many characters. */
    private static final int CHARACTERS = 3;

    /**
     * A term to compare a text with.
     *
     * @param folded as it is compared
     * @param group the number of the group of lists that it belongs to
     * @param lists the mask of its list, see {@link TermGroup#lists}
     * @param order its place among all terms
     */
    record Entry(String folded, Term term, int group, long lists, int order) {}

    private final TermFolding folding;
    private final List<Entry> building = new ArrayList<>();
    /** By what they are written like; made when a first term is taken away, which is rare. */
    private @Nullable Map<String, List<Entry>> alike;

    /** The guards of the terms, as they were, and folded. */
    private final IdentityHashMap<TermGuard, TermGuard> guards = new IdentityHashMap<>();

    private final BitSet off = new BitSet();
    /** By the word that a term begins with and, if it goes on, the few characters behind that. */
    private Buckets words = Buckets.EMPTY;
    /** Of the terms that any word may go on from: by their first characters. */
    private Buckets stems = Buckets.EMPTY;
    /** The hashes of what terms begin with that go on: of their first word, and of that with some characters behind it. */
    private Hashes openings = new Hashes(0);
    /** By the first few characters. */
    private Buckets characters = Buckets.EMPTY;
    /** The hashes of the characters that longer terms begin with, one or some. */
    private Hashes beginnings = new Hashes(0);

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
        Entry entry = new Entry(folded, folded(term), group, TermGroup.lists(term.list()), building.size());
        building.add(entry);
        if (alike != null) {
            alike.computeIfAbsent(folded, key -> new ArrayList<>(1)).add(entry);
        }
    }

    /** The same term, its guard folded; the variants of a row share theirs. */
    private Term folded(Term term) {
        TermGuard guard = guards.computeIfAbsent(term.guard(), known -> known.folded(folding));
        return new Term(term.list(), term.written(), term.match(), guard);
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
        openings = new Hashes(building.size());
        characters = new Buckets(building.size());
        beginnings = new Hashes(building.size());
        for (Entry entry : building) {
            if (!off.get(entry.order())) {
                place(entry);
            }
        }
        building.clear();
        guards.clear();
        alike = null;
    }

    private void place(Entry entry) {
        String folded = entry.folded();
        int word = wordEnd(folded, 0);
        boolean stem = entry.term().match() == Term.Match.PREFIX && word == folded.length();
        if (stem) {
            stems.add(hash(folded, 0, Math.min(STEM, word)), entry);
        } else if (word > 0) {
            int end = Math.min(word + BEHIND, folded.length());
            words.add(hash(folded, 0, end), entry);
            for (int opening = word; opening < end; opening++) {
                openings.add(hash(folded, 0, opening));
            }
        }
        int few = Math.min(CHARACTERS, folded.length());
        characters.add(hash(folded, 0, few), entry);
        for (int length = 1; length < few; length++) {
            beginnings.add(hash(folded, 0, length));
        }
    }

    /** Where the terms stand in a text, by their characters; web addresses hold none. */
    TermMatches matches(String text) {
        Pass pass = new Pass(text);
        int at = 0;
        while (at < pass.chars.length) {
            at = TermBorders.isWordPart(pass.chars[at]) ? pass.word(at) : pass.character(at);
        }
        return pass.found;
    }

    /** One walk over a text. */
    private final class Pass {

        private final String text;
        private final char[] chars;
        private final char[] folded;
        private final TermMatches found;

        Pass(String text) {
            this.text = text;
            chars = text.toCharArray();
            folded = new char[chars.length];
            for (int i = 0; i < chars.length; i++) {
                folded[i] = folding.fold(chars[i]);
            }
            found = new TermMatches(text, folding);
        }

        /** Looks for the terms that begin with the word at a place, and returns where to go on. */
        int word(int at) {
            int behindAddress = TermBorders.addressEnd(text, at);
            if (behindAddress > at) {
                found.skipAddress();
                return behindAddress;
            }
            int hash = 0;
            int end = at;
            while (end < chars.length && TermBorders.isWordPart(chars[end])) {
                hash = 31 * hash + folded[end];
                end++;
                if (end - at <= STEM) {
                    compare(stems.get(hash), at);
                }
            }
            compare(words.get(hash), at);
            phrase(at, end, hash);
            return end;
        }

        /** Looks for the terms that go on behind their first word, for so long as some term goes on like the text. */
        private void phrase(int at, int to, int word) {
            int hash = word;
            int end = to;
            for (int length = 0; length < BEHIND && end < folded.length && openings.has(hash); length++) {
                char next = folded[end];
                hash = 31 * hash + next;
                compare(words.get(hash), at);
                end = next == ' ' ? behindSpaces(end) : end + 1;
            }
        }

        /** Looks for the terms that begin where no letter or digit of an alphabet stands, and returns where to go on. */
        int character(int at) {
            int hash = folded[at];
            if (hash != ' ') {
                compare(characters.get(hash), at);
                for (int end = at + 1; end < at + CHARACTERS && end < folded.length && beginnings.has(hash); end++) {
                    hash = 31 * hash + folded[end];
                    compare(characters.get(hash), at);
                }
            }
            return at + 1;
        }

        private void compare(Entry @Nullable [] entries, int at) {
            if (entries == null) {
                return;
            }
            for (Entry entry : entries) {
                int end = end(entry.folded(), at);
                if (end > at) {
                    found.add(entry, at, end);
                }
            }
        }

        /** Behind the term if the text has it at {@code start}; else -1. */
        private int end(String term, int start) {
            int at = start;
            for (int i = 0; i < term.length(); i++) {
                char wanted = term.charAt(i);
                if (at == folded.length || folded[at] != wanted) {
                    return -1;
                }
                at = wanted == ' ' ? behindSpaces(at) : at + 1;
            }
            return at;
        }

        /** Behind the spaces, of whatever kind, from a place on. */
        private int behindSpaces(int at) {
            int behind = at;
            while (behind < folded.length && folded[behind] == ' ') {
                behind++;
            }
            return behind;
        }
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

        private final Hashes known;
        private final Entry[][] buckets;

        /** @param expected about how many entries there will be */
        Buckets(int expected) {
            known = new Hashes(expected);
            buckets = new Entry[known.size() / Hashes.SPARSE][];
        }

        void add(int hash, Entry entry) {
            known.add(hash);
            int bucket = known.place(hash) / Hashes.SPARSE;
            Entry[] others = buckets[bucket];
            buckets[bucket] = others == null ? new Entry[] {entry} : with(others, entry);
        }

        private static Entry[] with(Entry[] others, Entry entry) {
            Entry[] more = Arrays.copyOf(others, others.length + 1);
            more[others.length] = entry;
            return more;
        }

        Entry @Nullable [] get(int hash) {
            return known.has(hash) ? buckets[known.place(hash) / Hashes.SPARSE] : null;
        }
    }
}
