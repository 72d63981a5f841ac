package org.commcheck.extract.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.time.DateOrder;
import org.commcheck.extract.time.DatedText;
import org.commcheck.extract.time.TimeScanner;
import org.commcheck.extract.time.TimeScanner.Context;
import org.commcheck.text.TextRange;

/**
 * Finds the day that a document or an entry of a running log is of. Made for one document and one thread: a heading is read for the log, for its
 * entry and for the document, and what day it names is remembered.
 */
public final class DocumentDates {

    /** Types of documents that are about a day or a period. */
    private static final Set<String> OF_A_DAY = Set.of("meeting-minutes", "status-report");

    /** Types of documents that lay down what holds at any time: in them “the following week” is that of any week. */
    private static final Set<String> OF_ANY_DAY = Set.of("communication-plan", "sla", "contingency-plan");

    private static final String MINUTES = "meeting-minutes";

    private static final String REVIEW = "incident-review";

    private static final int LONGEST_DAY = 30;

    /** A day, a time and a place. */
    private static final int LONGEST_LINE = 60;

    private static final int LONGEST_OPENING = 90;

    /** What a text says that it is. */
    private static final Pattern OPENING = Pattern.compile(
            "(?i)\\b(?:notes|minutes|summary|update|report|recap) (?:from|of|for|on|as of)\\b|\\b(?:today's|this week's)\\b|纪要|周报|週報|日报|月报");

    /** So many paragraphs may begin minutes that tell of the meeting: their number, whom they are for. */
    private static final int FIRST_UNITS = 2;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private final TimeScanner times;

    private final Context context;

    private final DayWords days;

    /** @param order how the document writes {@code 03/04/2026} */
    public DocumentDates(TimeScanner times, DateOrder order) {
        this.times = times;
        this.context = new Context(Optional.empty(), order);
        this.days = new DayWords(times, context);
    }

    /** Whether words bear a day, or a span of days, of their own. */
    public boolean bearsDate(String words) {
        return DayWords.holdsFigure(words) && days.of(words).isPresent();
    }

    /** Whether words bear a day, or at least a month or a part of one: 2026-05 下旬. */
    public boolean bearsMonth(String words) {
        return bearsDate(words) || days.holdsMonth(words);
    }

    /**
     * The day of a document: of its front matter, a date field, its title, its file name, in this order. In minutes the day of the meeting comes
     * before a page's date of publication.
     */
    public Optional<DocumentDate> ofDocument(Entry whole, String type, List<HeadField> front, List<HeadField> fields) {
        Optional<DocumentDate> stated = field(front, "date", "front matter");
        Optional<DocumentDate> named = isPage(fields) ? ofTitle(whole, type) : Optional.empty();
        Optional<DocumentDate> meeting = named.or(() -> field(body(fields), "date", "field"))
                .or(() -> ofTitle(whole, type))
                .or(() -> ofSubtitle(whole));
        Optional<DocumentDate> own = type.equals(MINUTES) ? meeting.or(() -> stated) : stated.or(() -> meeting);
        boolean ofPeriod =
                OF_A_DAY.contains(type) || type.equals(DocumentType.NONE.id()); // an agreement is older than its term
        return own.or(() -> ofPeriod ? field(fields, "period", "field") : Optional.empty())
                .or(() -> field(front, "title", "front matter"))
                .or(() -> ofFile(whole))
                .or(() -> ofPeriod ? field(body(fields), "subject", "field") : Optional.empty())
                .or(() -> lastEdited(fields))
                .or(() -> field(fields, "version", "field"))
                .or(() -> field(fields, "author", "field"))
                .or(() -> type.equals(MINUTES) ? ofOnlyHeading(whole) : Optional.empty())
                .or(() -> ofPeriod ? ofOpening(whole) : Optional.empty())
                .or(() -> ofPeriod ? StateColumns.day(whole, times, context.order()) : Optional.empty());
    }

    /** {@code Quick notes from today's sync (Thu 19 Nov 2026):}: one of the first lines says what the text is, and of which day. */
    private Optional<DocumentDate> ofOpening(Entry whole) {
        return whole.units().stream()
                .limit(FIRST_UNITS)
                .filter(unit -> unit.kind() == Unit.Kind.PARAGRAPH
                        && unit.words().length() <= LONGEST_OPENING
                        && YEAR.matcher(unit.words()).find()
                        && OPENING.matcher(unit.words()).find())
                .filter(unit -> !days.limits(unit.words()) && !ComingDays.areIn(unit.words()))
                .flatMap(unit -> of(unit.words(), unit.text().range(), "title").stream())
                .findFirst();
    }

    /** A date beside one of editing is that of a page. */
    private static boolean isPage(List<HeadField> fields) {
        return fields.stream().anyMatch(field -> field.name().equals("edited"));
    }

    /** Notes of one meeting may have its day as the heading under a title that has none; with several such headings it is a log. */
    private Optional<DocumentDate> ofOnlyHeading(Entry whole) {
        List<DocumentDate> dated = whole.outline().headings().stream()
                .filter(heading -> DayWords.holdsFigure(heading.words()) && !ComingDays.announced(heading.words()))
                .map(heading -> of(heading.words(), heading.text().range(), "heading"))
                .flatMap(Optional::stream)
                .limit(2)
                .toList();
        return dated.size() == 1 ? Optional.of(dated.get(0)) : Optional.empty();
    }

    /** Whether the title or the file name names at least a month, quarter or year: that is a date for a reader, though it dates nothing. */
    public boolean namesPeriod(Entry whole) {
        String title = whole.titleHeading().map(Heading::words).orElse("");
        return YEAR.matcher(title).find()
                || YEAR.matcher(fileName(whole)).find()
                || times.dateOf(title, context).isPresent()
                || times.dateOfFileName(fileName(whole), context).isPresent()
                || times.scan(title, context).stream().anyMatch(span -> span.kind() == TimeKind.COARSE);
    }

    /**
     * Whether the title, a heading or a date field of minutes or a report names a day without its year: a reader knows what {@code next week} is;
     * or the document is of no day, and needs none to be understood.
     */
    public boolean namesDay(Entry whole, String type, List<HeadField> fields) {
        return OF_ANY_DAY.contains(type) || (OF_A_DAY.contains(type) && namesDay(whole, fields));
    }

    /** The same of an entry of a running log: of its own heading and fields. */
    public boolean namesDayOf(Entry entry, String type, List<HeadField> fields) {
        return OF_A_DAY.contains(type)
                && (entry.titleHeading()
                                .map(Heading::words)
                                .filter(days::holdsDay)
                                .isPresent()
                        || holdDay(fields));
    }

    private boolean namesDay(Entry whole, List<HeadField> fields) {
        List<Heading> headings = whole.outline().headings();
        return headings.stream().map(Heading::words).anyMatch(days::holdsDay)
                || headings.stream().limit(1).map(Heading::words).anyMatch(DayWords::namesPaperOfDay)
                || holdDay(fields)
                || whole.units().stream().limit(FIRST_UNITS).map(Unit::words).anyMatch(days::beginsWithDay);
    }

    private boolean holdDay(List<HeadField> fields) {
        return fields.stream()
                .filter(field -> field.name().equals("date") || field.name().equals("period"))
                .map(HeadField::value)
                .anyMatch(days::holdsDay);
    }

    /** The day of an entry: of its heading, else of its first line, else of a field for it. */
    public Optional<DocumentDate> ofEntry(Entry entry, List<HeadField> fields) {
        Optional<DocumentDate> heading = entry.titleHeading()
                .flatMap(title -> of(title.words(), title.text().range(), "heading"));
        return heading.or(() -> entry.units().stream()
                        .findFirst()
                        .flatMap(unit -> of(unit.words(), unit.text().range(), "heading")))
                .or(() -> field(body(fields), "date", "field"));
    }

    private static List<HeadField> body(List<HeadField> fields) {
        return fields.stream().filter(field -> !field.front()).toList();
    }

    private Optional<DocumentDate> field(List<HeadField> fields, String name, String evidence) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(field -> of(field.value(), field.range(), evidence))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Of several days of editing the last one, in whatever order they stand. */
    private Optional<DocumentDate> lastEdited(List<HeadField> fields) {
        return fields.stream()
                .filter(field -> field.name().equals("edited"))
                .map(field -> of(field.value(), field.range(), "field"))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(DocumentDate::date));
    }

    /** Of the title, else of the first heading or the first line, which may be the title for a reader. */
    private Optional<DocumentDate> ofTitle(Entry whole, String type) {
        List<Heading> headings = whole.outline().headings();
        List<Unit> units = whole.units();
        return whole.titleHeading()
                .or(() -> headings.stream().findFirst())
                .flatMap(heading -> ofName(heading.words(), heading.text().range()))
                .or(() -> signature(whole)
                        .flatMap(signature ->
                                of(signature.dayLine(), signature.day().text().range(), "signature")))
                .or(() -> units.stream()
                        .findFirst()
                        .flatMap(unit -> ofFirst(unit, unit.words().length(), type)
                                .or(() -> ofFirst(unit, unit.words().indexOf('\n'), type))));
    }

    /** {@code Project review, 24 November 2026}: of a first line, be the rest of the text right below it. */
    private Optional<DocumentDate> ofFirst(Unit unit, int end, String type) {
        String words = unit.words().substring(0, Math.max(0, end));
        boolean told = Label.headsLine(words)
                || (type.equals(REVIEW) && isStory(words))
                || days.limits(words)
                || ComingDays.areIn(words);
        if (end < 0 || told) {
            return Optional.empty();
        }
        TextRange range =
                end == unit.words().length() ? unit.text().range() : unit.text().range(0, end);
        return isJoined(words) ? ofName(words, range) : of(words, range, "title");
    }

    /** 周报-20260302-20260306-王小雨: a first line that is written as file names are. */
    private static boolean isJoined(String words) {
        return words.length() <= LONGEST_LINE && words.indexOf('-') > 0 && words.indexOf(' ') < 0;
    }

    /** {@code On 4 March 2026 the search failed.}: what a review tells of is older than it. */
    private static boolean isStory(String words) {
        return words.length() > LONGEST_LINE
                || words.chars().anyMatch(c -> "。；，!！".indexOf(c) >= 0)
                || words.strip().endsWith(".");
    }

    /** Who signs the end of an entry, and when; a day there may be that of the next meeting. */
    public Optional<Signature> signature(Entry entry) {
        return Signature.of(entry.units(), days::isDay)
                .filter(signature -> !entry.purpose(signature.day().heading()).equals("next-meeting"));
    }

    /** {@code Nov 19, 2026, at Flo's}: a short line right below the title that begins with the day. */
    private Optional<DocumentDate> ofSecondLine(Entry whole) {
        int first = whole.title() >= 0 ? 0 : 1;
        return whole.units().stream()
                .skip(first)
                .limit(1)
                .filter(unit -> unit.kind() == Unit.Kind.PARAGRAPH
                        && !unit.text().isBlank()
                        && unit.words().length() <= LONGEST_LINE)
                .filter(unit ->
                        ".。!！?？".indexOf(unit.words().charAt(unit.words().length() - 1)) < 0)
                .filter(unit -> days.beginsWithDay(unit.words()) && !days.limits(unit.words()))
                .flatMap(unit -> of(unit.words(), unit.text().range(), "title").stream())
                .findFirst();
    }

    /** {@code ## 4 March 2026} or {@code **4 March 2026**} right below the title, a heading that is nothing but a day; or a line that begins with one. */
    private Optional<DocumentDate> ofSubtitle(Entry whole) {
        List<Heading> headings = whole.outline().headings();
        int next = whole.title() + 1;
        Optional<DocumentDate> line = ofSecondLine(whole);
        if (line.isPresent()) {
            return line;
        }
        boolean below = whole.title() >= 0
                && next < headings.size()
                && headings.get(next).firstUnit() == headings.get(whole.title()).firstUnit()
                && headings.get(next).words().strip().length() <= LONGEST_DAY;
        return below ? of(headings.get(next).words(), headings.get(next).text().range(), "title") : Optional.empty();
    }

    /** A title may write its day as file names do: {@code 20260304 minutes}. */
    private Optional<DocumentDate> ofName(String title, TextRange range) {
        return of(title, range, "title")
                .or(() -> title.length() > DayWords.LONGEST
                        ? Optional.empty()
                        : times.dateOfFileName(title, context)
                                .flatMap(DatedText::date)
                                .map(day -> new DocumentDate(range, title, day, "title")));
    }

    private Optional<DocumentDate> ofFile(Entry whole) {
        String name = fileName(whole);
        return times.dateOfFileName(name, context)
                .flatMap(DatedText::date)
                .or(() -> days.of(name.replaceFirst("\\.\\w+$", "")))
                .map(day -> new DocumentDate(new TextRange(0, 0), name, day, "file name"));
    }

    private static String fileName(Entry whole) {
        String path = whole.outline().document().source().path().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Optional<DocumentDate> of(String words, TextRange range, String evidence) {
        return days.of(words).map(day -> new DocumentDate(range, words, day, evidence));
    }
}
