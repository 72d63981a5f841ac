package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.Part;
import org.commcheck.extract.outline.Unit;
import org.commcheck.text.CharSigns;

/**
 * Reads the lines of a report each of which begins with its day, {@code 2026-03-04 added the map}, 2026/3/4 新增地图: several of them tell what was done,
 * and when.
 */
final class DatedLines {

    private static final int FEWEST = 3;

    private static final Pattern LINE = Pattern.compile(
            "(?m)^\\s*[\\[【(（]?\\d{4}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日)[)）\\]】]?(?:\\s*[:：–—-])?\\s*(?=[\\p{L}\\[【])");

    private DatedLines() {}

    /** The parts {@code progress} and {@code date} of an entry that holds such lines, at the third of them; none if there are fewer. */
    static List<Part> parts(Entry entry) {
        List<Part> parts = new ArrayList<>();
        int lines = 0;
        for (Unit unit : entry.units()) {
            Matcher line = LINE.matcher(unit.isCell() || unit.quoted() || !mayHoldDay(unit) ? "" : unit.words());
            while (line.find()) {
                lines++;
                if (lines == FEWEST) {
                    parts.add(new Part(unit.text().range(), unit.words(), "progress", true));
                    parts.add(new Part(unit.text().range(), unit.words(), "date", true));
                    return parts;
                }
            }
        }
        return parts;
    }

    /** Whether a digit stands anywhere: without one no line begins with a day. */
    private static boolean mayHoldDay(Unit unit) {
        return unit.mayHold(CharSigns.DIGITS);
    }
}
