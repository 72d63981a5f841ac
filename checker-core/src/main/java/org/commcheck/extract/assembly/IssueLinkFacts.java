package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Fact;
import org.commcheck.extract.IssueLink;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.model.InlineMark;
import org.commcheck.text.CharSigns;
import org.commcheck.text.TextRange;

/** Makes the facts {@link IssueLink} of one entry. */
final class IssueLinkFacts {

    /** The addresses of issues in the trackers that are common. */
    private static final Pattern ADDRESS = Pattern.compile(
            "/(?:issues?|work_items|pulls?|merge_requests|browse|bugs?|tickets?|tasks?)/[\\w-]*\\d|show_bug\\.cgi\\?id=\\d");

    /** {@code #12}, {@code org/app#12}, {@code GH-12}, {@code !12}: trackers make links of them. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\w&#/!])[#!]\\d{1,7}(?!\\w)|(?<=\\w)#\\d{1,7}(?!\\w)|\\bGH-\\d{1,7}\\b");

    private static final long MARKS = CharSigns.of("#!");

    private static final String BEHIND_NUMBERS = ":：.)）、";

    private final NavigableMap<Integer, ActionItem> items = new TreeMap<>();
    private final boolean holdsDate;
    private final List<Fact> links = new ArrayList<>();

    private IssueLinkFacts(List<Fact> actions, boolean holdsDate) {
        this.holdsDate = holdsDate;
        for (Fact fact : actions) {
            if (fact instanceof ActionItem item && item.open()) {
                items.put(item.range().start(), item);
            }
        }
    }

    /**
     * The links of an entry's open action items.
     *
     * @param actions the entry's action items
     */
    static List<Fact> of(List<ReadUnit> units, List<Fact> actions, boolean holdsDate) {
        IssueLinkFacts facts = new IssueLinkFacts(actions, holdsDate);
        if (!facts.items.isEmpty()) {
            units.forEach(facts::read);
        }
        return facts.links;
    }

    private void read(ReadUnit unit) {
        for (InlineMark mark : unit.unit().text().marks()) {
            if (mark.kind() == InlineMark.Kind.LINK
                    && ADDRESS.matcher(mark.target()).find()) {
                add(unit, mark.start(), mark.end());
            }
        }
        if (mayRefer(unit)) {
            references(unit);
        }
    }

    private static boolean mayRefer(ReadUnit unit) {
        return unit.mayHold(CharSigns.DIGITS)
                && (unit.mayHold(MARKS) || unit.words().contains("GH-"));
    }

    private void references(ReadUnit unit) {
        Matcher reference = REFERENCE.matcher(unit.words());
        while (reference.find()) {
            boolean code = unit.unit().text().isMarked(InlineMark.Kind.CODE, reference.start(), reference.end());
            if (!code && !isNumber(unit.words(), reference.start(), reference.end())) {
                add(unit, reference.start(), reference.end());
            }
        }
    }

    /** {@code #1: publish the rules}: the number of the item itself. */
    private static boolean isNumber(String words, int from, int to) {
        return words.substring(0, from).isBlank()
                && to < words.length()
                && BEHIND_NUMBERS.indexOf(words.charAt(to)) >= 0;
    }

    private void add(ReadUnit unit, int from, int to) {
        TextRange range = unit.range(from, to);
        Map.Entry<Integer, ActionItem> item = items.floorEntry(range.start());
        if (item != null && item.getValue().range().contains(range)) {
            links.add(new IssueLink(
                    range, unit.words().substring(from, to), item.getValue().id(), holdsDate));
        }
    }
}
