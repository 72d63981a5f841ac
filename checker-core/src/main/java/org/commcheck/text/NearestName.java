package org.commcheck.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {

    private NearestName() {}

    /**
     * The name with the fewest letters to change; empty if none is near. A name of the form {@code family/name} is also near to what is near to
     * one of its parts.
     */
    public static Optional<String> of(String written, Collection<String> names) {
        // Of a word of two letters nothing would be left.
        int most = Math.min(Math.max(2, written.length() / 3), (written.length() - 1) / 2);
        return names.stream()
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(written, name) <= most);
    }

    /** {@code “x” is not known. Did you mean “y”?}, or only the first half. */
    public static String suggestion(String written, Collection<String> names) {
        return of(written, names).map(name -> " Did you mean “" + name + "”?").orElse("");
    }

    /** How many letters to change: in the whole name, or in what stands behind its slash. */
    public static int distance(String written, String name) {
        int whole = edits(written.toLowerCase(Locale.ROOT), name);
        return Math.min(whole, edits(written.toLowerCase(Locale.ROOT), name.substring(name.indexOf('/') + 1)));
    }

    /** Insertions, deletions, replacements and swaps of neighbours. */
    private static int edits(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
