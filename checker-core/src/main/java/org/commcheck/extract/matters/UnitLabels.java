package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.text.CharSigns;

/** The labels of a unit, looked for once for all readers. Immutable. */
final class UnitLabels {

    /** What no label is without. */
    private static final long COLONS = CharSigns.of(":：");

    private static final UnitLabels NONE = new UnitLabels("", List.of());

    private final String text;
    private final List<Line> lines;

    private UnitLabels(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * A line that begins with a label.
     *
     * @param label the label; nothing need stand behind it
     * @param start where the line begins
     * @param end behind the line
     * @param name the label's bare words in small letters
     */
    record Line(Label label, int start, int end, String name) {}

    /** The labels of a unit; nearly all units of running text have none. */
    static UnitLabels of(ReadUnit unit) {
        List<Line> lines = unit.mayHold(COLONS) ? lines(unit.words()) : List.of();
        return lines.isEmpty() ? NONE : new UnitLabels(unit.words(), lines);
    }

    private static List<Line> lines(String text) {
        List<Line> lines = List.of();
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\n', from);
            int end = feed < 0 ? text.length() : feed;
            Optional<Label> label = Label.at(text, from, end);
            if (label.isPresent()) {
                lines = lines.isEmpty() ? new ArrayList<>(1) : lines;
                String name = BareWords.of(label.get().key()).toLowerCase(Locale.ROOT);
                lines.add(new Line(label.get(), from, end, name));
            }
            from = end + 1;
        }
        return lines;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines that begin with a label, in order. */
    List<Line> lines() {
        return lines;
    }

    /** The label that the unit as a whole begins with: what stands behind it goes on to the unit's end. */
    Optional<Label> whole() {
        return lines.isEmpty() || lines.get(0).start() > 0 ? Optional.empty() : Label.at(text, 0, text.length());
    }

    /** The bare words in small letters of the label that the unit begins with; empty if it begins with none. */
    String name() {
        return lines.isEmpty() || lines.get(0).start() > 0 ? "" : lines.get(0).name();
    }
}
