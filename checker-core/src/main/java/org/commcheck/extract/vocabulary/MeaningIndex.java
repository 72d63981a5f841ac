package org.commcheck.extract.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds all that a short text may mean: the meanings of all phrases in it, where {@link Phrases} picks one. One pass, whatever the number of
 * meanings. Immutable.
 */
public final class MeaningIndex {

    private final CharTrie trie = new CharTrie(1 << 11);
    private final Map<Integer, Set<String>> inside = new HashMap<>();
    private final Map<Integer, Set<String>> starting = new HashMap<>();
    private final Map<Integer, Set<String>> ending = new HashMap<>();
    private final TermFolding folding;
    private final Map<String, Set<String>> whole = new HashMap<>();

    /**
     * Phrases of a table.
     *
     * @param rows as {@link Phrases} takes them
     * @param meaning the column that says what a phrase stands for; a phrase may have several meanings
     * @param folding makes the phrases and the texts alike
     */
    public MeaningIndex(List<TableRow> rows, String meaning, TermFolding folding) {
        this.folding = folding;
        for (TableRow row : rows) {
            String phrase = folding.fold(row.get("phrase"));
            switch (Phrases.Match.of(row)) {
                case PART -> add(inside, trie.put(phrase), row.get(meaning));
                case START -> add(starting, trie.put(phrase), row.get(meaning));
                case END -> add(ending, trie.put(phrase), row.get(meaning));
                case WHOLE -> {}
            }
            if (Phrases.Match.of(row) != Phrases.Match.END) {
                add(whole, phrase, row.get(meaning));
            }
        }
    }

    private static <K> void add(Map<K, Set<String>> meanings, K key, String meaning) {
        meanings.computeIfAbsent(key, same -> new HashSet<>(2)).add(meaning);
    }

    /** The meanings of all phrases that the text is, holds, begins or ends with; empty if there are none. */
    public Set<String> in(String text) {
        String folded = folding.fold(text);
        Set<String> found = new HashSet<>(whole.getOrDefault(folded, Set.of()));
        for (int at = 0; at < folded.length(); at++) {
            if (!Phrases.joined(folded, at - 1, at)) {
                beginningAt(folded, at, found);
            }
        }
        return found;
    }

    private void beginningAt(String text, int at, Set<String> found) {
        int node = CharTrie.ROOT;
        for (int end = at; end < text.length(); end++) {
            node = trie.child(node, text.charAt(end));
            if (node == CharTrie.NONE) {
                return;
            }
            if (!Phrases.joined(text, end, end + 1)) {
                found.addAll(inside.getOrDefault(node, Set.of()));
                if (at == 0) {
                    found.addAll(starting.getOrDefault(node, Set.of()));
                }
                if (at > 0 && end + 1 == text.length()) {
                    found.addAll(ending.getOrDefault(node, Set.of()));
                }
            }
        }
    }
}
