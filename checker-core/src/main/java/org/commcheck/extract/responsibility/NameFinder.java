package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableRow;

/** Finds the names of responsibility matrices in headings, file names and the words beside a table. Immutable. */
final class NameFinder {

    /** What a text says when it calls something a responsibility matrix without saying which. */
    static final Variant UNSAID = new Variant("", false, List.of());

    /** Longer texts are read this far; names stand at the start of what introduces a table. */
    private static final int FAR_ENOUGH = 2000;

    private final List<Name> names;

    private NameFinder(List<Name> names) {
        this.names = List.copyOf(names);
    }

    private record Name(String text, boolean exact, Variant variant) {}

    static NameFinder of(List<TableRow> rows, Map<String, Variant> variants) {
        List<Name> names = new ArrayList<>();
        for (TableRow row : rows) {
            String variant = row.get("variant");
            if (!variant.isEmpty() && !variants.containsKey(variant)) {
                throw new TableException(
                        row.origin(),
                        row.line(),
                        "no variant “" + variant + "” in the table raci-variants; it has " + variants.keySet());
            }
            boolean exact = row.yes("exact");
            String text = Folding.width(row.get("name"));
            names.add(new Name(
                    exact ? text : text.toLowerCase(Locale.ROOT), exact, variants.getOrDefault(variant, UNSAID)));
        }
        names.sort(Comparator.comparingInt((Name name) -> -name.text().length()));
        return new NameFinder(names);
    }

    /** The variant that a text names, {@link #UNSAID} if it leaves it open, empty if it speaks of no matrix. A longer name wins. */
    Optional<Variant> find(String text) {
        String folded = Folding.width(text.length() > FAR_ENOUGH ? text.substring(0, FAR_ENOUGH) : text);
        String lower = folded.toLowerCase(Locale.ROOT);
        if (lower.length() != folded.length()) {
            lower = folded;
        }
        for (Name name : names) {
            if (stands(name.exact() ? folded : lower, name.text())) {
                return Optional.of(name.variant());
            }
        }
        return Optional.empty();
    }

    private static boolean stands(String text, String name) {
        int at = text.indexOf(name);
        while (at >= 0) {
            if (!isLatin(text, at - 1) && !isLatin(text, at + name.length())) {
                return true;
            }
            at = text.indexOf(name, at + 1);
        }
        return false;
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && Folding.isLatin(text.charAt(at));
    }
}
