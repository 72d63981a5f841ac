package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Outline;
import org.commcheck.extract.outline.Unit;
import org.commcheck.model.Section.HeadingStyle;
import org.commcheck.text.Ordered;
import org.commcheck.text.TextRange;

/**
 * Splits a document into what is judged as one: the entries of a running log (three or more date-bearing headings of one level, or all of a level, if they are little else), or the
 * whole document.
 */
public final class Entries {

    private static final int FEWEST = 3;

    /** So many headings of one level that are nothing but days are a log. */
    private static final int FEWEST_DAYS = 2;

    private static final int LONGEST_DAY = 24;

    /** {@code 12-03}, {@code 8.16}: the month and day of a meeting, if all headings are built like that. */
    private static final Pattern FIGURES = Pattern.compile("\\s*(?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\\d|3[01])\\s*");

    private static final Pattern ORDINAL = Pattern.compile(
            "\\s*(?:第\\s?[\\d一二三四五六七八九十]{1,3}\\s?[次回期周週]|(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])(?![\\d/]))");

    /** In the table of names what a meeting is called. */
    private static final String MEETING = "meeting";

    /** What notes of a meeting are titled, and a part of them. */
    private static final String NOTES = "discussion";

    private static final Set<String> PLANS = Set.of("action-items", "next-steps");
    private static final String PROGRESS = "progress";

    /** In the table of names what is said of the period that a report is about. */
    private static final String THIS_PERIOD = "this-period";

    /** The kind of a section that tells what happened when. */
    private static final String TIMELINE = "timeline";

    private static final int DEEPEST = 12;
    private static final int LONGEST_LINE = 30;

    private final SectionKinds kinds;

    public Entries(SectionKinds kinds) {
        this.kinds = kinds;
    }

    /** The whole document as one. */
    public Entry whole(Outline outline) {
        List<String> named = kinds(outline);
        int length = outline.document().source().length();
        return new Entry(
                outline,
                named,
                title(outline, named),
                0,
                outline.headings().size(),
                0,
                outline.units().size(),
                new TextRange(0, length),
                false);
    }

    /** For each heading the kind of its section. */
    private List<String> kinds(Outline outline) {
        List<String> named = new ArrayList<>();
        for (Heading heading : outline.headings()) {
            named.add(kinds.of(heading.words()));
        }
        for (Heading heading : outline.headings()) {
            if (isReported(outline, named, heading)) {
                named.set(heading.index(), PROGRESS);
            }
        }
        return List.copyOf(named);
    }

    /** Whether what was planned for this very period is reported on behind the plan: 本周任务, and then 完成情况. */
    private boolean isReported(Outline outline, List<String> named, Heading plan) {
        return PLANS.contains(named.get(plan.index()))
                && kinds.names(THIS_PERIOD, plan.words())
                && outline
                        .headings()
                        .subList(plan.index() + 1, outline.headings().size())
                        .stream()
                        .anyMatch(heading -> heading.parent() == plan.parent()
                                && heading.level() == plan.level()
                                && named.get(heading.index()).equals(PROGRESS));
    }

    /**
     * The entries of a running log, in order, what stands before the first one included; empty if the document is none.
     *
     * @param dated whether a heading's words bear a date or a week of their own
     * @param dateField whether a unit begins with a field that says when a meeting was
     */
    public List<Entry> ofLog(Entry whole, Predicate<String> dated, Predicate<Unit> dateField) {
        List<Start> starts = starts(whole, dated, dateField);
        return starts.isEmpty() ? List.of() : split(whole, starts);
    }

    /** Where an entry begins: at a heading, or at a line that is nothing but a date and the kind of report. */
    private record Start(int offset, int heading, int unit) {}

    private List<Start> starts(Entry whole, Predicate<String> dated, Predicate<Unit> dateField) {
        List<Heading> headings = whole.outline().headings();
        List<Start> lines = lines(whole, dated);
        List<Start> most = lines.size() < FEWEST ? List.of() : lines;
        for (int level = 1; level <= DEEPEST; level++) {
            List<Start> starts = new ArrayList<>();
            boolean days = true;
            boolean bare = true;
            boolean counted = false;
            boolean title = false;
            boolean met = false;
            int shared = sharedWithTitle(whole, level);
            for (Heading heading : headings) {
                if (heading.level() == level && heading.index() == whole.title()) {
                    title = dayLength(heading.words()) - shared <= LONGEST_DAY && dated.test(heading.words());
                    met = isDatedBelow(whole, heading, dateField);
                } else if (heading.level() == level
                        && !isAnnounced(heading, dated)
                        && !isInTimeline(whole, heading.parent())) {
                    boolean figures = isFigures(heading);
                    boolean one = !figures && (isMeeting(heading) || isDatedBelow(whole, heading, dateField));
                    boolean day = figures || one || dated.test(heading.words());
                    counted |= one;
                    days &= day && dayLength(heading.words()) - shared <= LONGEST_DAY;
                    bare &= figures;
                    if (day) {
                        starts.add(new Start(heading.range().start(), heading.index(), heading.firstUnit()));
                    }
                }
            }
            int fewest = days && !bare && !counted ? FEWEST_DAYS - (title ? 1 : 0) : FEWEST - (met ? 1 : 0);
            boolean log = days || starts.stream().noneMatch(start -> isFigures(headings.get(start.heading())));
            most = log && starts.size() >= Math.max(fewest, most.size()) ? starts : most;
        }
        return most;
    }

    /** How many characters all headings of the title's level begin with alike, before any figure: {@code Notes of the import group 4 March}. */
    private static int sharedWithTitle(Entry whole, int level) {
        List<Heading> headings = whole.outline().headings();
        if (whole.title() < 0 || headings.get(whole.title()).level() != level) {
            return 0;
        }
        String title = headings.get(whole.title()).words();
        int shared = title.length();
        for (Heading heading : headings) {
            int alike = 0;
            while (heading.level() == level
                    && alike < Math.min(shared, heading.words().length())
                    && heading.words().charAt(alike) == title.charAt(alike)
                    && !Character.isDigit(title.charAt(alike))) {
                alike++;
            }
            shared = heading.level() == level ? alike : shared;
        }
        return shared;
    }

    /** Without the hour: {@code April 19th, 2026 @ 1:00PM PDT}. */
    private static int dayLength(String words) {
        int hour = words.indexOf('@');
        return hour < 0 ? words.length() : hour;
    }

    /** 第三次例会, {@code 10/14 meeting notes}: one of several meetings, by its number or its day without a year. */
    private boolean isMeeting(Heading heading) {
        return ORDINAL.matcher(heading.words()).lookingAt() && kinds.names(MEETING, heading.words());
    }

    /** {@code # Meeting 7} and right below it {@code Date: 4 March 2026}. */
    private boolean isDatedBelow(Entry whole, Heading heading, Predicate<Unit> dateField) {
        return heading.firstUnit() < heading.endUnit()
                && kinds.names(MEETING, heading.words())
                && dateField.test(whole.outline().units().get(heading.firstUnit()));
    }

    /** {@code Planned 18 March}: what is to be talked about there belongs to the meeting before it. */
    private static boolean isAnnounced(Heading heading, Predicate<String> dated) {
        return ComingDays.announced(heading.words()) && dated.test(heading.words());
    }

    /** The days under “Timeline” are days of one incident, not meetings. */
    private static boolean isInTimeline(Entry whole, int heading) {
        return whole.purpose(heading).equals(TIMELINE);
    }

    private static boolean isFigures(Heading heading) {
        return FIGURES.matcher(heading.words()).matches();
    }

    private static List<Start> lines(Entry whole, Predicate<String> dated) {
        List<Start> starts = new ArrayList<>();
        for (Unit unit : whole.units()) {
            boolean line = unit.kind() == Unit.Kind.PARAGRAPH
                    && unit.parent() < 0
                    && unit.words().length() <= LONGEST_LINE
                    && !isInTimeline(whole, unit.heading());
            if (line && !unit.words().contains("\n") && !isSentence(unit.words()) && dated.test(unit.words())) {
                starts.add(new Start(unit.text().range().start(), -1, unit.index()));
            }
        }
        return starts;
    }

    /** In Chinese a whole sentence with a date in it may be as short as a line with a date. */
    private static boolean isSentence(String words) {
        String line = words.strip();
        int last = line.length() - 1;
        return last > 0
                && ("。！？；!?;".indexOf(line.charAt(last)) >= 0
                        || (line.charAt(last) == '.' && Character.isLetter(line.charAt(last - 1))));
    }

    private static List<Entry> split(Entry whole, List<Start> starts) {
        List<Entry> entries = new ArrayList<>();
        if (starts.get(0).unit() > 0) {
            entries.add(entry(whole, new Start(0, whole.title(), 0), starts.get(0)));
        }
        for (int i = 0; i < starts.size(); i++) {
            Start end = i + 1 < starts.size()
                    ? starts.get(i + 1)
                    : new Start(whole.range().end(), -1, whole.outline().units().size());
            entries.add(entry(whole, starts.get(i), end));
        }
        return entries;
    }

    private static Entry entry(Entry whole, Start from, Start to) {
        return new Entry(
                whole.outline(),
                whole.kinds(),
                from.heading(),
                headingsBefore(whole.outline(), from.offset()),
                headingsBefore(whole.outline(), to.offset()),
                from.unit(),
                Math.max(from.unit(), to.unit()),
                new TextRange(from.offset(), to.offset()),
                true);
    }

    private static int headingsBefore(Outline outline, int offset) {
        return Ordered.first(outline.headings(), heading -> heading.range().start(), offset);
    }

    /**
     * The title is the first heading, if it stands above all text and either alone on its level or with words that name no section. A document
     * that begins with {@code # Summary} has no title, nor has one that begins with the label {@code Present:}; and a label below the first line
     * is none, 各部门： below 关于停机的通知.
     */
    private static int title(Outline outline, List<String> kinds) {
        if (outline.headings().isEmpty()) {
            return -1;
        }
        Heading first = outline.headings().get(0);
        if (first.style() == HeadingStyle.LABEL && first.firstUnit() > 0) {
            return -1;
        }
        long peers = outline.headings().stream()
                .filter(heading -> heading.level() <= first.level())
                .count();
        boolean early = first.firstUnit() <= 3
                || outline.units().subList(0, first.firstUnit()).stream().allMatch(Unit::quoted);
        boolean part = first.style() == HeadingStyle.LABEL && !kinds.get(0).equals(NOTES); // Present:
        boolean lonely = peers == 1 && first.level() <= 2 && outline.headings().size() > 1 && !part;
        return early && (lonely || kinds.get(0).equals(SectionKinds.OTHER)) ? 0 : -1;
    }
}
