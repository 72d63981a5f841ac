package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Placeholder;
import org.commcheck.extract.commitment.ItemContext;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.text.CharSigns;

/** Finds cells that only say what belongs there: {@code [Comments]} under {@code Comment}. */
final class EchoedHeads {

    private static final int NO_ITEM = -1;
    private static final long BRACKET = CharSigns.of("[");
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\[([^\\[\\]]{2,40})\\]\\s*");

    private EchoedHeads() {}

    /** The placeholders in the tables of an entry: the first such cell of a row stands for all of it. */
    static List<Fact> of(ItemContext context) {
        List<Fact> facts = new ArrayList<>();
        for (Grid grid : context.grids()) {
            List<Integer> heads =
                    grid.rows().isEmpty() ? List.of() : grid.rows().get(0);
            for (int row = 1; row < grid.rows().size(); row++) {
                first(context, heads, grid.rows().get(row)).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private static Optional<Fact> first(ItemContext context, List<Integer> heads, List<Integer> cells) {
        for (int column = 0; column < Math.min(cells.size(), heads.size()); column++) {
            ReadUnit cell = context.unit(cells.get(column));
            if (cell.mayHold(BRACKET)) {
                Matcher bracketed = BRACKETED.matcher(cell.words());
                String head = context.unit(heads.get(column)).words();
                if (bracketed.matches() && key(bracketed.group(1)).equals(key(head))) {
                    int start = bracketed.start(1) - 1;
                    int end = bracketed.end(1) + 1;
                    String words = cell.words().substring(start, end);
                    return Optional.of(new Placeholder(cell.range(start, end), words, NO_ITEM, ""));
                }
            }
        }
        return Optional.empty();
    }

    /** Words as they are compared, in the singular. */
    private static String key(String words) {
        String bare = BareWords.of(words).toLowerCase(Locale.ROOT);
        return bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
