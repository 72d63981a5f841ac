package org.commcheck.extract.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of tables, looked up token by token, so that one pass finds the longest; English and Chinese in one. Case, apostrophes, hyphens
 * and the script of Chinese characters don't matter. Filled once, then only read, by any thread.
 */
final class PhraseTrie<V> {

    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(4);
        private @Nullable V value;
    }

    /**
     * A phrase that was found.
     *
     * @param end the token behind it
     */
    record Match<V>(int end, V value) {}

    void add(String phrase, V value) {
        Tokens tokens = new Tokens(phrase);
        Node<V> node = root;
        for (int i = 0; i < tokens.size(); i++) {
            if (!hyphen(tokens, i)) {
                node = node.next.computeIfAbsent(tokens.norm(i), norm -> new Node<>());
            }
        }
        node.value = value;
    }

    /** What the phrases begin with, folded. */
    Set<String> firsts() {
        return root.next.keySet();
    }

    /** The phrases that are one token, folded. */
    Set<String> singles() {
        Set<String> singles = new HashSet<>();
        root.next.forEach((norm, node) -> {
            if (node.value != null) {
                singles.add(norm);
            }
        });
        return singles;
    }

    /** Hands on the first two tokens of every longer phrase. */
    void pairs(BiConsumer<String, String> taker) {
        root.next.forEach((first, node) -> node.next.keySet().forEach(second -> taker.accept(first, second)));
    }

    /** The longest phrase that begins at this token, or null. */
    @Nullable
    Match<V> longest(Tokens tokens, int at) {
        Match<V> best = null;
        Node<V> node = root.next.get(tokens.norm(at));
        for (int i = at + 1; node != null; i++) {
            if (node.value != null) {
                best = new Match<>(i, node.value);
            }
            i = hyphen(tokens, i) ? i + 1 : i;
            node = node.next.get(tokens.norm(i));
        }
        return best;
    }

    private static boolean hyphen(Tokens tokens, int i) {
        return tokens.ch(i) == '-' && tokens.glued(i) && tokens.glued(i + 1) && !tokens.isNumber(i - 1);
    }
}
