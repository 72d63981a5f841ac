package org.commcheck.extract.language;

import java.util.List;
import java.util.Locale;
import org.commcheck.extract.vocabulary.TermBorders;

/**
 * Finds what an acronym stands for, by the method of Schwartz and Hearst (2003): its letters must occur in this order in the words beside the
 * bracket, the first of them at the start of a word. Works in both orders, {@code service level agreement (SLA)} and {@code SLA (service level
 * agreement)}, with plain and full-width brackets, and behind a sign or a word that means as much: {@code SLA: service level agreement}. A
 * Chinese expansion shares no letters with its acronym and is taken as it stands. Immutable.
 */
final class Expansion {

    private static final String OPENING = "(（[［";
    private static final String CLOSING = ")）]］";
    private static final String QUOTES = "\"“”'‘’「」 ";
    private static final int LONGEST = 120;
    private static final int FEWEST_HAN = 3;
    private static final int LONGEST_LEAD_IN = 14;

    private final WordLists words;
    private final List<String> means;

    /**
     * @param words with the lists {@code lead-in}, {@code means} and {@code small}
     */
    Expansion(WordLists words) {
        this.words = words;
        this.means =
                words.list("means").stream().map(word -> word.replace('_', ' ')).toList();
    }

    /** The expansion of the acronym at {@code word}; empty if it is not spelled out here. */
    String of(String text, Word word, String acronym) {
        int bracket = bracketBefore(text, word.start());
        int after = skip(text, word.end(), QUOTES);
        boolean closes = after < text.length()
                && (CLOSING.indexOf(text.charAt(after)) >= 0 || ",，;；".indexOf(text.charAt(after)) >= 0);
        if (bracket >= 0 && closes) {
            return spelledBefore(text, skipSpacesBack(text, bracket), acronym);
        }
        boolean bracketFollows = after < text.length() && OPENING.indexOf(text.charAt(after)) >= 0;
        return bracketFollows ? spelledBehind(text, after + 1, acronym) : spelledPlainly(text, after, acronym);
    }

    /** The bracket that opens before the acronym, with nothing but quotes and a lead-in such as {@code hereinafter} or 以下简称 between; or -1. */
    private int bracketBefore(String text, int start) {
        int at = start;
        while (at > 0
                && start - at <= LONGEST_LEAD_IN
                && OPENING.indexOf(text.charAt(at - 1)) < 0
                && CLOSING.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        if (at == 0 || OPENING.indexOf(text.charAt(at - 1)) < 0) {
            return -1;
        }
        StringBuilder between = new StringBuilder();
        for (int i = at; i < start; i++) {
            if (QUOTES.indexOf(text.charAt(i)) < 0 && ":：".indexOf(text.charAt(i)) < 0) {
                between.append(text.charAt(i));
            }
        }
        String leadIn = between.toString().toLowerCase(Locale.ROOT);
        return leadIn.isEmpty() || words.list("lead-in").contains(leadIn) ? at - 1 : -1;
    }

    private String spelledBefore(String text, int end, String acronym) {
        int from = end;
        while (from > 0 && end - from < 16 && TermBorders.isHan(text.charAt(from - 1))) {
            from--;
        }
        if (end - from >= FEWEST_HAN) {
            return bareHan(text.substring(from, end));
        }
        int start = windowStart(text, end, Math.min(acronym.length() + 5, acronym.length() * 2));
        int match = matchBack(text, start, end, acronym);
        return match < 0 ? "" : text.substring(match, end);
    }

    /** Without the preposition that may stand before it: 由变更控制委员会. */
    private String bareHan(String expansion) {
        boolean preposition =
                expansion.length() > FEWEST_HAN && words.list("han-preposition").contains(expansion.substring(0, 1));
        return preposition ? expansion.substring(1) : expansion;
    }

    private static String spelledBehind(String text, int start, String acronym) {
        int end = start;
        int han = 0;
        while (end < text.length() && end - start < LONGEST && CLOSING.indexOf(text.charAt(end)) < 0) {
            han += TermBorders.isHan(text.charAt(end)) ? 1 : 0;
            if (",，;；\n".indexOf(text.charAt(end)) >= 0) {
                break;
            }
            end++;
        }
        if (han >= FEWEST_HAN) {
            return text.substring(start, end);
        }
        int match = matchBack(text, start, end, acronym);
        return match >= 0 && match <= start + 4 && end - match > acronym.length() + 2 ? text.substring(match, end) : "";
    }

    /** Behind a colon, a dash or an equals sign, or {@code short for}, 即: each of the next words gives a letter. */
    private String spelledPlainly(String text, int from, String acronym) {
        int at = skip(text, from, ":：-–—=,， ");
        int behind = at;
        for (String phrase : means) {
            if (stands(text, at, phrase)) {
                behind = Math.max(behind, at + phrase.length());
            }
        }
        if (behind == from) {
            return "";
        }
        int start = skip(text, behind, ":： \"“");
        int han = start;
        while (behind > at && han < text.length() && TermBorders.isHan(text.charAt(han))) {
            han++;
        }
        int end = han - start >= FEWEST_HAN ? han : initialsEnd(text, start, acronym);
        return end < 0 ? "" : text.substring(start, end);
    }

    private static boolean stands(String text, int at, String phrase) {
        int matched = 0;
        while (matched < phrase.length()
                && at + matched < text.length()
                && Character.toLowerCase(text.charAt(at + matched)) == Character.toLowerCase(phrase.charAt(matched))) {
            matched++;
        }
        return matched == phrase.length();
    }

    /** Behind the words whose initials are the acronym's letters, small words such as {@code of} left out; -1 if they are not. */
    private int initialsEnd(String text, int from, String acronym) {
        int at = from;
        int letter = 0;
        while (at < text.length() && TermBorders.isWordPart(text.charAt(at))) {
            int end = at;
            while (end < text.length() && TermBorders.isWordPart(text.charAt(end))) {
                end++;
            }
            String word = text.substring(at, end).toLowerCase(Locale.ROOT);
            if (word.charAt(0) == Character.toLowerCase(acronym.charAt(letter))) {
                letter++;
            } else if (!words.list("small").contains(word)) {
                return -1;
            }
            if (letter == acronym.length()) {
                return end;
            }
            at = end < text.length() && " -&".indexOf(text.charAt(end)) >= 0 ? skip(text, end, " -&") : text.length();
        }
        return -1;
    }

    /** The letters from last to first, each as far right as it can be; the first one must begin a word. -1 if they are not there. */
    private static int matchBack(String text, int start, int end, String acronym) {
        int at = end - 1;
        for (int letter = acronym.length() - 1; letter >= 0; letter--) {
            char wanted = Character.toLowerCase(acronym.charAt(letter));
            while (at >= start
                    && (Character.toLowerCase(text.charAt(at)) != wanted
                            || (letter == 0 && at > start && TermBorders.isWordPart(text.charAt(at - 1))))) {
                at--;
            }
            if (at < start) {
                return -1;
            }
            at--;
        }
        return end - (at + 1) > acronym.length() + 2 ? at + 1 : -1;
    }

    /** The start of the so many words that end at {@code end}, within the sentence. */
    private static int windowStart(String text, int end, int words) {
        int at = end;
        int seen = 0;
        while (at > 0 && end - at < LONGEST) {
            char c = text.charAt(at - 1);
            if (".;:。；：(（\n".indexOf(c) >= 0) {
                break;
            }
            if (!TermBorders.isWordPart(c) && at < end && TermBorders.isWordPart(text.charAt(at)) && ++seen == words) {
                break;
            }
            at--;
        }
        return at;
    }

    private static int skip(String text, int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int skipSpacesBack(String text, int from) {
        int at = from;
        while (at > 0 && QUOTES.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
