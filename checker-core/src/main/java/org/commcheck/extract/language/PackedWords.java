package org.commcheck.extract.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Some words with their numbers, found in a text whatever their case and the kind of their apostrophes, and without a string being made of each word that is asked for. Immutable. */
final class PackedWords {

    /** A longer word doesn't fit into a number. */
    private static final int LONGEST = 8;

    private static final int BITS = 8;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** The words, packed, each at or behind the place that it hashes to; 0 where there is none. */
    private final long[] packed;
    /** The number of the word at a place. */
    private final int[] numbers;
    /** Those that don't fit. */
    private final Map<String, Integer> others = new HashMap<>();

    /** @param words in small letters; the first has the number 0 */
    PackedWords(Collection<String> words) {
        packed = new long[Math.max(2, Integer.highestOneBit(words.size()) * 4)];
        numbers = new int[packed.length];
        int number = 0;
        for (String word : words) {
            long key = pack(word, 0, word.length());
            if (key == 0) {
                others.put(word, number);
            } else {
                packed[slot(key)] = key;
                numbers[slot(key)] = number;
            }
            number++;
        }
    }

    /** Whether a stretch of a text is one of the words. */
    boolean has(String text, int from, int to) {
        return number(text, from, to) >= 0;
    }

    /** The number of the word that a stretch of a text is; -1 if it is none of them. */
    int number(String text, int from, int to) {
        long key = pack(text, from, to);
        if (key != 0) {
            int slot = slot(key);
            return packed[slot] == 0 ? -1 : numbers[slot];
        }
        return others.isEmpty()
                ? -1
                : others.getOrDefault(
                        text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\''), -1);
    }

    private int slot(long key) {
        int slot = (int) ((key * MIX) >>> 32) & (packed.length - 1);
        while (packed[slot] != 0 && packed[slot] != key) {
            slot = (slot + 1) & (packed.length - 1);
        }
        return slot;
    }

    /** A short word in small letters as a number of its own; 0 if it doesn't fit: it is empty, too long, or has other characters than those of ASCII. */
    private static long pack(String text, int from, int to) {
        if (to - from > LONGEST) {
            return 0;
        }
        long key = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i) == '’' ? '\'' : text.charAt(i);
            if (c == 0 || c >= 0x80) {
                return 0;
            }
            key = key << BITS | (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        }
        return key;
    }
}
