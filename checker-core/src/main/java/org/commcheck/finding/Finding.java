package org.commcheck.finding;

import java.util.Comparator;
import java.util.List;
import org.commcheck.text.Location;
import org.commcheck.text.TextRange;

/**
 * A place where a document breaks a guideline. Sorted by place, then by rule.
 *
 * @param rule the guideline
 * @param severity how much it weighs in this place
 * @param range the offending words; an empty range at the start of the document for findings about the whole
 * @param start where they start
 * @param end behind their last character
 * @param subject the offending words, or the name of the missing part
 * @param message what is wrong with these words
 * @param help what to write instead
 * @param because the facts that made the rule fire, such as {@code owner: team}
 * @param section the headings above it, from the outermost inwards, divided by {@code " > "}; empty outside all sections
 * @param fingerprint stays the same when lines move: a hash of rule, path, section path and normalised words
 */
public record Finding(
        RuleId rule,
        Severity severity,
        TextRange range,
        Location start,
        Location end,
        String subject,
        String message,
        String help,
        List<String> because,
        String section,
        String fingerprint)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::range).thenComparing(Finding::rule).thenComparing(Finding::subject);

    public Finding {
        because = List.copyOf(because);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
