package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;

/**
 * Lines of a Chinese plan that its author wrote one below the other, without a list: 继续编写脚本⏎整理现有的方法. They are items if at least half
 * of them begin with an act, and all are so short or so ended that no line goes on in the next one.
 */
final class ActLines {

    /** What a line ends with that goes on in the next one, or announces it. */
    private static final String OPEN_ENDS = "，,、：:";

    /** A line of running text that is broken by its author is longer. */
    private static final int LONGEST_OPEN = 30;

    private static final String STOPS = "。；;";

    private final ItemContext context;
    private final ItemReader reader;
    private final ChineseActs chinese;
    private final Purposes purposes;

    ActLines(ItemContext context, ItemReader reader, ChineseActs chinese, Purposes purposes) {
        this.context = context;
        this.reader = reader;
        this.chinese = chinese;
        this.purposes = purposes;
    }

    /** The items that the lines of a unit are; empty if they are no such lines. */
    List<Draft> in(ReadUnit unit) {
        List<Draft> found = new ArrayList<>();
        String words = unit.words();
        int from = isPlace(unit) ? 0 : words.length();
        int acts = 0;
        while (from < words.length()) {
            int feed = words.indexOf('\n', from);
            int end = feed < 0 ? words.length() : feed;
            if (!isWhole(unit, from, end)) {
                return List.of();
            }
            acts += chinese.begins(words, from) ? 1 : 0;
            found.add(reader.read(unit, from, end, Form.LISTED, context.roster(), true));
            from = end + 1;
        }
        return acts * 2 >= found.size() ? found : List.of();
    }

    private boolean isPlace(ReadUnit unit) {
        Unit place = unit.unit();
        return place.kind() == Unit.Kind.PARAGRAPH
                && place.parent() < 0
                && !place.quoted()
                && unit.words().indexOf('\n') > 0
                && (context.isMinutes() || context.isReport())
                && purposes.isActions(purposes.of(place));
    }

    private boolean isWhole(ReadUnit unit, int from, int end) {
        String line = unit.words().substring(from, end).strip();
        if (line.isEmpty() || OPEN_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        boolean ends = end == unit.words().length()
                || line.length() <= LONGEST_OPEN
                || STOPS.indexOf(line.charAt(line.length() - 1)) >= 0;
        return ends
                && (context.isReport() || !chinese.remarks().settles(line, 0))
                && !unit.has(Mood.PAST, from, end)
                && !unit.has(Mood.QUESTION, from, end);
    }
}
