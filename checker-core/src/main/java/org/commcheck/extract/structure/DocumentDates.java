package org.commcheck.extract.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.time.TimeScanner;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.text.TextRange;

/** Finds the day that a document or an entry of a running log is of. */
public final class DocumentDates {

    private static final String MINUTES = "meeting-minutes";

    /** What glues words to a date in a file's name: {@code minutes-2026-03-04_final.md}. */
    private static final Pattern NAME_GLUE = Pattern.compile(
            "_+|(?<=\\p{L})[-.](?=\\d)|(?<=\\d)[-.](?=\\p{L})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=[\\p{L}&&[^年月日号周]])|--+");

    private final TimeScanner times;

    public DocumentDates(TimeScanner times) {
        this.times = times;
    }

    /** Whether words bear a day, or a span of days, of their own. */
    public boolean bearsDate(String words) {
        return last(words).isPresent();
    }

    /**
     * The day of a document: of its front matter, a date field, its title, its file name, in this order. In minutes the day of the meeting comes
     * before a page's date of publication.
     */
    public Optional<DocumentDate> ofDocument(Entry whole, String type, List<HeadField> front, List<HeadField> fields) {
        Optional<DocumentDate> stated = field(front, "date", "front matter");
        Optional<DocumentDate> meeting = field(body(fields), "date", "field").or(() -> ofTitle(whole));
        Optional<DocumentDate> own = type.equals(MINUTES) ? meeting.or(() -> stated) : stated.or(() -> meeting);
        return own.or(() -> field(fields, "period", "field"))
                .or(() -> ofFile(whole))
                .or(() -> field(fields, "edited", "field"));
    }

    /** Whether the title or the file name names at least a month, quarter or year: that is a date for a reader, though it dates nothing. */
    public boolean namesPeriod(Entry whole) {
        String path = whole.outline().document().source().path();
        String name =
                NAME_GLUE.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceAll(" ");
        String title = whole.titleHeading().map(Heading::words).orElse("");
        return Stream.of(title, name)
                .flatMap(words -> times.scan(words, TimeScanner.Context.unknown()).stream())
                .anyMatch(span -> span.kind() == TimeKind.COARSE
                        || span.kind() == TimeKind.DATE
                        || span.kind() == TimeKind.PERIOD);
    }

    /** The day of an entry: of its heading, else of its first line. */
    public Optional<DocumentDate> ofEntry(Entry entry) {
        Optional<DocumentDate> heading = entry.titleHeading()
                .flatMap(title -> of(title.words(), title.text().range(), "heading"));
        return heading.or(() -> entry.units().stream()
                .findFirst()
                .flatMap(unit -> of(unit.words(), unit.text().range(), "heading")));
    }

    private static List<HeadField> body(List<HeadField> fields) {
        return fields.stream().filter(field -> field.unit() >= 0).toList();
    }

    private Optional<DocumentDate> field(List<HeadField> fields, String name, String evidence) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(field -> of(field.value(), field.range(), evidence))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<DocumentDate> ofTitle(Entry whole) {
        Optional<DocumentDate> title = whole.titleHeading()
                .flatMap(heading -> of(heading.words(), heading.text().range(), "title"));
        List<Heading> headings = whole.outline().headings();
        List<Unit> units = whole.units();
        return title.or(() -> headings.isEmpty()
                        ? Optional.empty()
                        : of(headings.get(0).words(), headings.get(0).text().range(), "title"))
                .or(() -> units.isEmpty() || units.get(0).words().length() > 80
                        ? Optional.empty()
                        : of(units.get(0).words(), units.get(0).text().range(), "title"));
    }

    private Optional<DocumentDate> ofFile(Entry whole) {
        String path = whole.outline().document().source().path().replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        String apart = NAME_GLUE.matcher(name).replaceAll(" ");
        return of(apart, new TextRange(0, 0), "file name");
    }

    private Optional<DocumentDate> of(String words, TextRange range, String evidence) {
        return last(words).map(day -> new DocumentDate(range, words, day, evidence));
    }

    /** The last day that the words name without help: of a period its end. */
    private Optional<LocalDate> last(String words) {
        LocalDate found = null;
        for (TimeSpan span : times.scan(words, TimeScanner.Context.unknown())) {
            boolean day = span.kind() == TimeKind.DATE || span.kind() == TimeKind.PERIOD;
            if (day && !span.relative() && span.to() != null) {
                found = found == null ? span.to() : found;
            }
        }
        return Optional.ofNullable(found);
    }
}
