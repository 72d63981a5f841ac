package org.commcheck.extract.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.extract.ReportPeriod;
import org.commcheck.extract.SeriesName;
import org.commcheck.extract.time.DatedText;
import org.commcheck.extract.time.TimeScanner;
import org.commcheck.extract.time.TimeScanner.Context;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.Phrases;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;
import org.commcheck.text.TextRange;

/** Finds the series that a document belongs to, and the days that it is about. Immutable. */
public final class SeriesNames {

    /** Longer titles are sentences. */
    private static final int LONGEST = 200;

    private static final String HAN = "零〇一二三四五六七八九十百两\\d";
    private static final Pattern COUNT =
            Pattern.compile("第?[" + HAN + "]+[周週期次回届号轮月年日]|(?:周|週|星期|礼拜)[一二三四五六日天](?!\\p{IsHan})|\\d+(?:st|nd|rd|th)?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final TimeScanner times;
    private final Phrases rhythms;

    public SeriesNames(TimeScanner times, Tables tables) {
        this.times = times;
        this.rhythms = new Phrases(tables.rows("rhythms"), "rhythm", TermFolding.of(tables));
    }

    /** The series of a document, as its field or title says. */
    public SeriesName of(Entry whole, List<HeadField> fields) {
        String title = title(whole);
        Optional<HeadField> stated = fields.stream()
                .filter(field -> field.name().equals("series") && !field.value().isBlank())
                .findFirst();
        if (stated.isPresent()) {
            String value = stated.get().value();
            String name = BLANKS.matcher(value.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
            return new SeriesName(stated.get().range(), name, true, rhythm(value + " " + title));
        }
        return new SeriesName(new TextRange(0, 0), bare(title), false, rhythm(title + " " + fileWords(whole)));
    }

    /** The days that a document is about, if it says that they are several. */
    public Optional<ReportPeriod> period(Entry whole, List<HeadField> fields) {
        TextRange start = new TextRange(0, 0);
        return fields.stream()
                .filter(field -> field.name().equals("period"))
                .flatMap(field -> period(field.value(), field.range()).stream())
                .findFirst()
                .or(() -> whole.titleHeading()
                        .flatMap(title -> period(title.words(), title.text().range())))
                .or(() -> times.dateOfFileName(fileName(whole), Context.unknown())
                        .flatMap(dated -> period(dated, fileName(whole), start)));
    }

    private Optional<ReportPeriod> period(String words, TextRange range) {
        return words.length() > LONGEST
                ? Optional.empty()
                : times.dateOf(words, Context.unknown()).flatMap(dated -> period(dated, words, range));
    }

    private static Optional<ReportPeriod> period(DatedText dated, String words, TextRange range) {
        return dated.from() == null || dated.to() == null || !dated.from().isBefore(dated.to())
                ? Optional.empty()
                : Optional.of(new ReportPeriod(range, words, dated.from(), dated.to()));
    }

    private String rhythm(String words) {
        return rhythms.of(HeadingWords.normalise(words)).orElse("");
    }

    private static String title(Entry whole) {
        return whole.titleHeading()
                .map(heading -> heading.words())
                .filter(words -> words.length() <= LONGEST)
                .orElseGet(() -> fileWords(whole));
    }

    /** A title without what changes from one document to the next. */
    private String bare(String title) {
        StringBuilder words = new StringBuilder(title);
        List<TimeSpan> spans = times.scan(title, Context.unknown());
        for (TimeSpan span : spans) {
            blank(words, span.start(), span.end());
        }
        times.dateOf(title, Context.unknown()).ifPresent(dated -> blank(words, dated.start(), dated.end()));
        String counted = COUNT.matcher(words).replaceAll(" ");
        return NOT_WORDS.matcher(counted).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static void blank(StringBuilder words, int from, int to) {
        words.replace(from, to, " ".repeat(to - from));
    }

    private static String fileWords(Entry whole) {
        String name = fileName(whole);
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replace('-', ' ').replace('_', ' ');
    }

    private static String fileName(Entry whole) {
        String path = whole.outline().document().source().path().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
