package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.commitment.Draft.State;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.CharSigns;

/**
 * Lines inside a paragraph or an entry that begin with a check box, which no list marks: {@code [ ] Call legal}, {@code [x] Book the room}. What notes
 * in plain text are full of is no list for the parser.
 */
final class BoxLines {

    private static final Pattern BOX = Pattern.compile("[ \\t*•+-]{0,6}\\[([ xX]?)\\][ \\t]+(?=\\S)");

    private static final long BRACKET = CharSigns.of("[");

    private final ItemContext context;
    private final ItemReader reader;
    private final ActReader acts;

    BoxLines(ItemContext context, ItemReader reader, ActReader acts) {
        this.context = context;
        this.reader = reader;
        this.acts = acts;
    }

    /** Whether a unit may hold a check box; a “no” is certain. */
    static boolean mayHold(ReadUnit unit) {
        return unit.mayHold(BRACKET);
    }

    /** The items that the lines of a unit are, in order; one that holds nothing but names ticks off who is there. */
    List<Draft> in(ReadUnit unit) {
        List<Draft> found = new ArrayList<>();
        String words = unit.words();
        Matcher box = BOX.matcher(words);
        int outermost = Integer.MAX_VALUE;
        for (int from = 0; from < words.length(); ) {
            int feed = words.indexOf('\n', from);
            int to = feed < 0 ? words.length() : feed;
            if (box.region(from, to).lookingAt() && !isName(words.substring(box.end(), to))) {
                int column = column(unit, box.start(1) - 1);
                if (column <= outermost) {
                    Draft draft = reader.read(unit, box.end(), to, Form.CHECK_BOX, context.roster(), true);
                    found.add(box.group(1).isBlank() ? draft : draft.with(State.CLOSED));
                    outermost = column;
                }
            }
            from = to + 1;
        }
        return found;
    }

    /** Where a box stands in its line of the source: what is indented below an item is a step of it, as in a list. */
    private int column(ReadUnit unit, int box) {
        return context.column(unit.range(box, box + 1).start());
    }

    private boolean isName(String words) {
        return acts.read(words).isEmpty()
                && reader.owners().onlyNames(words, context.roster()).isPresent();
    }
}
