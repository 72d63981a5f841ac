package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.model.Block;
import org.commcheck.model.Paragraph;

/** Finds the names of responsibility matrices in headings, file names and the words beside a table. Immutable. */
final class NameFinder {

    /** What a text says when it calls something a responsibility matrix without saying which. */
    static final Variant UNSAID = new Variant("", false, List.of());

    /** Longer texts are read this far; names stand at the start of what introduces a table. */
    private static final int FAR_ENOUGH = 2000;

    /** How many paragraphs before a table may name it. */
    private static final int NEAR = 2;

    /** By their first characters, each list by rank. */
    private final Map<Character, List<Name>> byBeginning = new HashMap<>();

    private final BitSet beginnings = new BitSet();

    private NameFinder(List<Name> names) {
        for (int rank = 0; rank < names.size(); rank++) {
            Name name = names.get(rank);
            char first = name.text().charAt(0);
            beginnings.set(first);
            byBeginning
                    .computeIfAbsent(first, key -> new ArrayList<>())
                    .add(new Name(name.text(), name.exact(), name.variant(), rank));
        }
    }

    /** @param rank its place among the names, the longest of which come first */
    private record Name(String text, boolean exact, Variant variant, int rank) {}

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
                    exact ? text : text.toLowerCase(Locale.ROOT), exact, variants.getOrDefault(variant, UNSAID), 0));
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
        Optional<Name> first = Optional.empty();
        for (int at = 0; at < lower.length(); at++) {
            char c = lower.charAt(at);
            char written = folded.charAt(at);
            if ((beginnings.get(c) || beginnings.get(written)) && !isLatin(lower, at - 1)) {
                first = at(folded, lower, at, written, first);
                first = c == written ? first : at(folded, lower, at, c, first);
            }
        }
        return first.map(Name::variant);
    }

    /** The variant that the last paragraph to name one names, among the blocks right before a place. */
    Optional<Variant> before(List<Block> blocks, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            Optional<Variant> named = blocks.get(i) instanceof Paragraph paragraph
                    ? find(paragraph.text().text())
                    : Optional.empty();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** The variant that the first blocks name. */
    Optional<Variant> atStart(List<Block> blocks) {
        return before(blocks, Math.min(NEAR, blocks.size()));
    }

    /** The name that stands at a place and begins with a character, if it comes before what was found so far. */
    private Optional<Name> at(String folded, String lower, int at, char c, Optional<Name> found) {
        int rank = found.map(Name::rank).orElse(Integer.MAX_VALUE);
        for (Name name : byBeginning.getOrDefault(c, List.of())) {
            if (name.rank() < rank && stands(name.exact() ? folded : lower, at, name.text())) {
                return Optional.of(name);
            }
        }
        return found;
    }

    private static boolean stands(String text, int at, String name) {
        return text.startsWith(name, at) && !isLatin(text, at + name.length());
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && Folding.isLatin(text.charAt(at));
    }
}
