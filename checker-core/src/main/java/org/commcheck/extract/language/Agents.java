package org.commcheck.extract.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.text.Ordered;

/** Finds the {@code by …} of an English passive that names who acts. Immutable. */
final class Agents {

    /** So far behind its participle it may stand, in characters: {@code was reviewed and signed in the end by Bo}. */
    private static final int FURTHEST = 80;

    private final Set<String> noAgents;
    private final Set<String> determiners;

    Agents(WordLists words) {
        noAgents = words.list("no-agent");
        determiners = words.list("determiner");
    }

    /** Whether somebody is named between a participle and the end of its clause; ways, instruments and times are nobody. */
    boolean isNamed(String text, int from, int to, List<Span> times) {
        int limit = Math.min(to, from + FURTHEST);
        for (int at = from; at + 3 < limit; at++) {
            char c = text.charAt(at);
            if (";:.!?()|—".indexOf(c) >= 0 && !isInside(text, at, to)) {
                return false;
            }
            boolean by = c == 'b'
                    && text.charAt(at + 1) == 'y'
                    && Character.isWhitespace(text.charAt(at + 2))
                    && Character.isWhitespace(text.charAt(at - 1));
            if (by && isAgent(text, at + 3, to) && !isTime(times, text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(String text, int at, int to) {
        return at + 1 < to && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** Whether a time holds the word behind {@code by}, or {@code by} itself. */
    private static boolean isTime(List<Span> times, String text, int by) {
        int behind = by + 3;
        while (behind < text.length() && Character.isWhitespace(text.charAt(behind))) {
            behind++;
        }
        int at = Ordered.first(times, Span::end, by + 1);
        return at < times.size() && times.get(at).start() <= behind;
    }

    private boolean isAgent(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int start = at;
            while (start < to && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            if (start < to && text.charAt(start) == '@') {
                return true;
            }
            int end = start;
            while (end < to && (TermBorders.isWordPart(text.charAt(end)) || (end > start && text.charAt(end) == '-'))) {
                end++;
            }
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (!determiners.contains(word)) {
                return !word.isEmpty()
                        && !Character.isDigit(word.charAt(0))
                        && !word.endsWith("ing")
                        && !noAgents.contains(word);
            }
            at = end;
        }
        return false;
    }
}
