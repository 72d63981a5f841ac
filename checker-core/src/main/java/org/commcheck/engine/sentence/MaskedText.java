package org.commcheck.engine.sentence;

import java.util.List;
import java.util.Map;

/**
 * Text whose quoted strings are taken out, so that nothing in them is ever read as part of a sentence. In the place of each stands a character
 * of its own that nobody writes.
 *
 * @param text with one private character for each string
 * @param strings what stood between the marks, in order
 */
record MaskedText(String text, List<String> strings) {

    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';
    /** Of a sentence without its strings: the time to read one grows faster than its length. */
    private static final int LONGEST = 500;

    private static final Map<Character, Character> MARKS = Map.of('"', '"', '“', '”', '「', '」', '＂', '＂');

    MaskedText {
        strings = List.copyOf(strings);
    }

    /**
     * Takes the strings out of what stands in a line from an offset on.
     *
     * @param strings takes them
     * @throws SentenceException if a quotation mark is not closed, or the line holds a character that stands for none
     */
    static String mask(String text, int from, int line, List<String> strings) {
        StringBuilder masked = new StringBuilder();
        int at = from;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter >= FIRST && letter <= LAST) {
                throw new SentenceException(line, "the character U+" + Integer.toHexString(letter) + " has no meaning");
            }
            if (MARKS.containsKey(letter)) {
                StringBuilder string = new StringBuilder();
                at = string(text, at, line, string);
                masked.append(mask(string.toString(), line, strings));
            } else {
                masked.append(letter);
                at++;
            }
        }
        return masked.toString();
    }

    /** Returns where the text goes on. Between straight marks {@code \"} is a mark. */
    private static int string(String text, int open, int line, StringBuilder string) {
        char close = MARKS.getOrDefault(text.charAt(open), '"');
        for (int at = open + 1; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\\'
                    && at + 1 < text.length()
                    && (text.charAt(at + 1) == close || text.charAt(at + 1) == '\\')) {
                string.append(text.charAt(++at));
            } else if (letter == close) {
                return at + 1;
            } else {
                string.append(letter);
            }
        }
        throw new SentenceException(line, "the quotation mark in column " + (open + 1) + " is not closed in this line");
    }

    /** @throws SentenceException if a sentence is longer, without its strings, than any has to be */
    static void requireShort(CharSequence masked, int line) {
        if (masked.length() > LONGEST) {
            throw new SentenceException(
                    line,
                    "the sentence is longer than " + LONGEST
                            + " characters, not counting what stands between quotation marks; write several rules");
        }
    }

    /**
     * What stands for a string.
     *
     * @param strings takes it
     * @throws SentenceException if there are more than there are characters to stand for them
     */
    static char mask(String string, int line, List<String> strings) {
        if (strings.size() > LAST - FIRST) {
            throw new SentenceException(line, "there are too many strings in one sentence");
        }
        strings.add(string);
        return (char) (FIRST + strings.size() - 1);
    }

    static boolean isMask(String text) {
        return text.length() == 1 && text.charAt(0) >= FIRST && text.charAt(0) <= LAST;
    }

    static boolean isMask(char letter) {
        return letter >= FIRST && letter <= LAST;
    }

    /** The string that a character stands for. */
    String string(char mask) {
        return strings.get(mask - FIRST);
    }

    /** Another text with the same strings. */
    MaskedText with(String other) {
        return new MaskedText(other, strings);
    }

    /** With the strings in place again, as messages show it. */
    String shown() {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(letter -> {
            if (isMask((char) letter)) {
                shown.append('"').append(string((char) letter)).append('"');
            } else {
                shown.append((char) letter);
            }
        });
        return shown.toString();
    }
}
