package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds explained letters in a text: {@code R = Responsible}, {@code **A** – Accountable}, {@code Consulted (C)}, I：知会. Hand-written so that
 * the time is linear in the text. Safe for any number of threads.
 */
final class LegendReader {

    /** The duty of a letter that a legend gives another meaning. */
    static final String OTHER = "other";

    /** A legend stands in the first part of what holds it. */
    private static final int FAR_ENOUGH = 4000;

    /** Blanks and marks between a letter and its meaning. */
    private static final int WIDEST_GAP = 8;

    private static final String CONNECTORS = "=:-–—(|\\→>*\"“";
    private static final String HAN_CONNECTORS = "代表示为為指即是";

    private final ResponsibilityWords words;

    LegendReader(ResponsibilityWords words) {
        this.words = words;
    }

    /**
     * Explained letters, in order; a letter may come twice.
     *
     * @param duties those whose explanation is a duty
     * @param others those that stand for something else: {@code W = Witness}
     */
    record Found(List<Variant.Letter> duties, List<Variant.Letter> others) {

        static final Found NONE = new Found(List.of(), List.of());

        boolean isEmpty() {
            return duties.isEmpty() && others.isEmpty();
        }
    }

    /** Whether a capital letter stands alone somewhere in a text, as each that is explained does. */
    static boolean mayExplain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c >= 'Ａ' && c <= 'Ｚ';
            if (wide || (c >= 'A' && c <= 'Z' && isAlone(text, i))) {
                return true;
            }
        }
        return false;
    }

    /** The letters that a text explains. */
    Found read(String text) {
        if (!mayExplain(text)) {
            return Found.NONE;
        }
        String folded = Folding.width(text.length() > FAR_ENOUGH ? text.substring(0, FAR_ENOUGH) : text);
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'A' && c <= 'Z' && isAlone(folded, i)) {
                int at = i;
                Optional<String> role = roleAfter(folded, at + 1).or(() -> roleBefore(folded, at));
                role.ifPresent(duty -> found.duties().add(new Variant.Letter(c, duty, false)));
                if (role.isEmpty() && isExplained(folded, at + 1)) {
                    found.others().add(new Variant.Letter(c, OTHER, false));
                }
            }
        }
        return found;
    }

    private static boolean isExplained(String text, int from) {
        int at = connected(text, from);
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isAlone(String text, int at) {
        return !isWordChar(text, at - 1) && !isWordChar(text, at + 1);
    }

    private static boolean isWordChar(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Folding.isLatin(text.charAt(at)) || Character.isDigit(text.charAt(at)));
    }

    private Optional<String> roleAfter(String text, int from) {
        int at = connected(text, from);
        if (at < 0 || at >= text.length()) {
            return Optional.empty();
        }
        return Folding.isHan(text.charAt(at)) ? hanRole(text, at) : latinRole(text, at);
    }

    /** Where the words go on behind an equals sign, a colon or the like; -1 if nothing but blanks connects them. */
    private static int connected(String text, int from) {
        int at = from;
        boolean connected = false;
        while (at < text.length() && at - from < WIDEST_GAP && isConnector(text.charAt(at))) {
            connected |= text.charAt(at) != ' ';
            at++;
        }
        return connected ? at : -1;
    }

    private static boolean isConnector(char c) {
        return c == ' ' || CONNECTORS.indexOf(c) >= 0 || HAN_CONNECTORS.indexOf(c) >= 0;
    }

    private Optional<String> hanRole(String text, int at) {
        for (int length = Math.min(words.longestRole(), text.length() - at); length > 1; length--) {
            Optional<String> role = words.duty(Folding.key(text.substring(at, at + length)));
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** The longest duty of up to three words. */
    private Optional<String> latinRole(String text, int at) {
        Optional<String> found = Optional.empty();
        int end = at;
        for (int count = 0; count < 3 && end < text.length(); count++) {
            int next = end;
            while (next < text.length() && isTermChar(text.charAt(next)) && next - at <= words.longestRole()) {
                next++;
            }
            Optional<String> role = words.duty(Folding.key(text.substring(at, next)));
            found = role.isPresent() ? role : found;
            if (next >= text.length() || text.charAt(next) != ' ') {
                break;
            }
            end = next + 1;
        }
        return found;
    }

    private static boolean isTermChar(char c) {
        return Folding.isLatin(c) || c == '-';
    }

    /** The duty in front of a letter in brackets: {@code Responsible (R)}. */
    private Optional<String> roleBefore(String text, int letter) {
        boolean bracketed = letter > 1
                && text.charAt(letter - 1) == '('
                && letter + 1 < text.length()
                && text.charAt(letter + 1) == ')';
        if (!bracketed) {
            return Optional.empty();
        }
        int end = letter - 1;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        for (int start = Math.max(0, end - words.longestRole()); start < end - 1; start++) {
            Optional<String> role =
                    startsWord(text, start) ? words.duty(Folding.key(text.substring(start, end))) : Optional.empty();
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    private static boolean startsWord(String text, int at) {
        return text.charAt(at) != ' ' && (Folding.isHan(text.charAt(at)) || !isWordChar(text, at - 1));
    }
}
