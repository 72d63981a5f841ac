package org.commcheck.extract.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether two texts speak of the same task: by the words they share, of Chinese by its pairs of characters. Words that stand in every
 * text, from the table {@code common-words}, and endings don't count. Immutable.
 */
public final class Likeness {

    /** {@code #123}, {@code AI-7}, {@code PROJ-42}: names of items that outlive any wording. */
    private static final Pattern ID =
            Pattern.compile("#\\d{1,7}(?!\\w)|(?<![A-Za-z0-9])[A-Z][A-Z0-9]{0,9}-\\d{1,7}(?![A-Za-z0-9])");

    /** Endings of inflection, longest first; what is left is compared, not shown. */
    private static final List<String> ENDINGS = List.of("ing", "ies", "ed", "es", "s", "e", "y");

    private static final int LEAST_STEM = 3;

    private final Set<String> common = new HashSet<>();

    /** @param tables with the table {@code common-words} */
    public Likeness(Tables tables) {
        for (TableRow row : tables.rows("common-words")) {
            common.add(row.get("word"));
        }
    }

    /** The ids in a text. */
    public static Set<String> ids(String text) {
        Set<String> ids = new HashSet<>();
        ID.matcher(text).results().forEach(id -> ids.add(id.group()));
        return ids;
    }

    /** What a text is compared by. */
    public Set<String> tokens(String text) {
        Set<String> tokens = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            char letter = i < lower.length() ? lower.charAt(i) : ' ';
            boolean han = Character.isIdeographic(letter);
            if (han || !Character.isLetterOrDigit(letter)) {
                addWord(lower.substring(start, i), tokens);
                start = i + 1;
            }
            if (han && i + 1 < lower.length() && Character.isIdeographic(lower.charAt(i + 1))) {
                addPair(lower.substring(i, i + 2), tokens);
            }
        }
        return tokens;
    }

    private void addPair(String pair, Set<String> tokens) {
        if (!common.contains(pair)) {
            tokens.add(pair);
        }
    }

    private void addWord(String word, Set<String> tokens) {
        if (word.length() > 1 && !common.contains(word)) {
            tokens.add(stem(word));
        }
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length >= LEAST_STEM && word.endsWith(ending)) {
                boolean doubled = word.charAt(length - 1) == word.charAt(length - 2);
                return word.substring(0, doubled ? length - 1 : length);
            }
        }
        return word;
    }

    /** How much of one is in the other, from 0 to 1; 0 if it is empty. */
    public static double share(Set<String> one, Set<String> other) {
        return one.isEmpty() ? 0 : (double) common(one, other) / one.size();
    }

    /** How alike two are, from 0 to 1. */
    public static double alike(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common(one, other) / (one.size() + other.size());
    }

    private static long common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }
}
