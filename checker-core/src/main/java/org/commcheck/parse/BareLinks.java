package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.text.TextRange;

/** Finds addresses that stand in a text as they are: {@code https://example.org/a-b}. They are no language. */
final class BareLinks {

    private BareLinks() {}

    /** The stretches of a text that are addresses, in order. */
    static List<TextRange> in(CharSequence text) {
        List<TextRange> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = startsAddress(text, at) ? end(text, at) : at;
            if (end > at) {
                found.add(new TextRange(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static boolean startsAddress(CharSequence text, int at) {
        char c = text.charAt(at);
        if ((c != 'h' && c != 'w' && c != 'H' && c != 'W') || (at > 0 && isWord(text.charAt(at - 1)))) {
            return false;
        }
        return startsWith(text, at, "http://") || startsWith(text, at, "https://") || startsWith(text, at, "www.");
    }

    private static boolean startsWith(CharSequence text, int at, String prefix) {
        if (at + prefix.length() >= text.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != prefix.charAt(i)) {
                return false;
            }
        }
        return isWord(text.charAt(at + prefix.length()));
    }

    /** Punctuation at its end belongs to the sentence, a closing bracket too unless the address has opened one. */
    private static int end(CharSequence text, int start) {
        int end = start;
        int open = 0;
        while (end < text.length() && isPart(text.charAt(end))) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                break;
            }
            end++;
        }
        while (end > start && ".,;:!?'\"*_~)".indexOf(text.charAt(end - 1)) >= 0 && !closes(text, start, end)) {
            end--;
        }
        return end;
    }

    private static boolean closes(CharSequence text, int start, int end) {
        return text.charAt(end - 1) == ')'
                && text.subSequence(start, end).toString().indexOf('(') >= 0;
    }

    private static boolean isPart(char c) {
        return c > ' ' && c < '\u2000' && c != '\u00A0' && "<>\"`|\\^{}[]".indexOf(c) < 0;
    }

    private static boolean isWord(char c) {
        return Chars.isDigit(c) || Chars.isLatin(c);
    }
}
