package org.commcheck.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Outline;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.time.DateOrder;

/** Tells how a document writes {@code 03/04/2026}. */
public final class DateOrders {

    /** So many headings of a document are asked how it writes its dates. */
    private static final int MOST_HEADINGS = 64;

    private DateOrders() {}

    /** As a date of its own shows that is no other way round; unknown if none does. */
    public static DateOrder shown(Outline outline) {
        List<String> dates = new ArrayList<>();
        List<Heading> headings = outline.headings();
        for (Heading heading : headings.subList(0, Math.min(headings.size(), MOST_HEADINGS))) {
            addDate(heading.words(), dates);
        }
        for (Unit unit : outline.units()) {
            addDate(unit.words(), dates);
        }
        return DateOrder.of(dates);
    }

    private static void addDate(String words, List<String> dates) {
        if (mayHoldDate(words)) {
            dates.add(words);
        }
    }

    /** Whether a slash or dash stands between two figures. */
    private static boolean mayHoldDate(String words) {
        return isBetweenFigures('/', words) || isBetweenFigures('-', words);
    }

    private static boolean isBetweenFigures(char sign, String words) {
        for (int at = words.indexOf(sign, 1); at > 0 && at + 1 < words.length(); at = words.indexOf(sign, at + 1)) {
            if (Character.isDigit(words.charAt(at - 1)) && Character.isDigit(words.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
