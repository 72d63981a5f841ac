package org.commcheck.extract.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest phrase of a table in a short text such as a heading, a column header or a field key. English phrases match whole words,
 * Chinese ones anywhere, simplified or traditional. Immutable.
 */
public final class Phrases {

    /** About how many characters of a phrase it shares with no other. */
    private static final int CHARACTERS = 8;

    private final Map<String, Entry> whole = new HashMap<>();
    private final CharTrie trie;
    /** The phrases that texts may hold, and those that they may begin or end with, by the trie's node at their end. */
    private final Map<Integer, Entry> inside = new HashMap<>();

    private final Map<Integer, Entry> starting = new HashMap<>();
    private final Map<Integer, Entry> ending = new HashMap<>();
    private final TermFolding folding;

    /**
     * A phrase.
     *
     * @param phrase in lower case
     * @param meaning what it stands for
     */
    public record Entry(String phrase, String meaning) {}

    /**
     * Phrases of a table.
     *
     * @param rows with the columns {@code phrase} and {@code match} ({@code whole}: the text is the phrase; {@code part}: the text holds it;
     *     {@code start}: the text begins with it; {@code end}: the text ends with it and has more words before it)
     * @param meaning the column that says what a phrase stands for
     * @param folding makes the phrases and the texts alike
     */
    public Phrases(List<TableRow> rows, String meaning, TermFolding folding) {
        this.folding = folding;
        trie = new CharTrie(Math.max(1 << 7, Integer.highestOneBit(rows.size()) * CHARACTERS));
        for (TableRow row : rows) {
            Entry entry = new Entry(folding.fold(row.get("phrase")), row.get(meaning));
            switch (Match.of(row)) {
                case PART -> inside.putIfAbsent(trie.put(entry.phrase()), entry);
                case START -> starting.putIfAbsent(trie.put(entry.phrase()), entry);
                case END -> ending.putIfAbsent(trie.put(entry.phrase()), entry);
                case WHOLE -> {}
            }
            if (Match.of(row) != Match.END) {
                whole.putIfAbsent(entry.phrase(), entry);
            }
        }
    }

    /** How a phrase and a text belong together. */
    enum Match {
        WHOLE,
        PART,
        START,
        END;

        static Match of(TableRow row) {
            String match = row.get("match");
            return switch (match) {
                case "", "whole" -> WHOLE;
                case "part" -> PART;
                case "start" -> START;
                case "end" -> END;
                default ->
                    throw new TableException(
                            row.origin(),
                            row.line(),
                            "“" + match + "” in the column “match” is not whole, part, start or end");
            };
        }
    }

    /** The meaning of a text that is one of the phrases. */
    public Optional<String> whole(String text) {
        return Optional.ofNullable(whole.get(folding.fold(text))).map(Entry::meaning);
    }

    /** The meaning of a long Latin word that is one of the phrases but for one letter left out, put in or changed, or two exchanged: {@code repsonsible}. */
    public Optional<String> misspelt(String text) {
        String folded = folding.fold(text);
        if (!SlipOfPen.mayBe(folded)) {
            return Optional.empty();
        }
        return whole.values().stream()
                .filter(entry -> SlipOfPen.between(entry.phrase(), folded))
                .findFirst()
                .map(Entry::meaning);
    }

    /** The text's meaning: that of the whole text, else that of the longest phrase in it (of two, the first). */
    public Optional<String> of(String text) {
        String folded = folding.fold(text);
        Entry exact = whole.get(folded);
        return Optional.ofNullable(exact != null ? exact : longestIn(folded)).map(Entry::meaning);
    }

    /** The meanings of all the phrases in a text, in order, phrases inside longer ones left out. */
    public List<String> all(String text) {
        List<Found> found = found(text);
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> meanings = new ArrayList<>(found.size());
        for (Found phrase : found) {
            meanings.add(phrase.meaning());
        }
        return meanings;
    }

    /**
     * A phrase in a text.
     *
     * @param start where it begins
     * @param end behind its last character
     */
    public record Found(int start, int end, String meaning) {}

    /** All the phrases in a text, in order, phrases inside longer ones left out; two may share characters: 功能需求 and 需求文档. */
    public List<Found> found(String text) {
        String folded = folding.fold(text);
        List<Found> found = List.of();
        int behind = 0;
        for (int at = 0; at < folded.length(); at++) {
            Entry entry = longestAt(folded, at);
            int end = entry == null ? at : at + entry.phrase().length();
            if (entry != null && end > behind) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(new Found(at, end, entry.meaning()));
                behind = end;
            }
        }
        return found;
    }

    private @Nullable Entry longestIn(String text) {
        Entry best = null;
        for (int at = 0; at < text.length(); at++) {
            Entry entry = longestAt(text, at);
            if (entry != null
                    && (best == null || entry.phrase().length() > best.phrase().length())) {
                best = entry;
            }
        }
        return best;
    }

    private @Nullable Entry longestAt(String text, int at) {
        Entry longest = null;
        int node = joined(text, at - 1, at) ? CharTrie.NONE : CharTrie.ROOT;
        for (int end = at; node != CharTrie.NONE && end < text.length(); end++) {
            node = trie.child(node, text.charAt(end));
            if (node != CharTrie.NONE && !joined(text, end, end + 1)) {
                Entry entry = phraseAt(node, at == 0, end + 1 == text.length());
                longest = entry == null ? longest : entry;
            }
        }
        return longest;
    }

    private @Nullable Entry phraseAt(int node, boolean begins, boolean ends) {
        Entry atEdge = null;
        if (begins && !ends) {
            atEdge = starting.get(node);
        } else if (ends && !begins) {
            atEdge = ending.get(node);
        }
        return atEdge == null ? inside.get(node) : atEdge;
    }

    /** Whether two neighbouring characters belong to one word; Chinese characters never join. */
    static boolean joined(String text, int left, int right) {
        return left >= 0
                && right < text.length()
                && isWordLetter(text.charAt(left))
                && isWordLetter(text.charAt(right));
    }

    private static boolean isWordLetter(char c) {
        if (c < 0x80 || TermBorders.isCommonHan(c)) {
            return TermBorders.isWordPart(c);
        }
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
