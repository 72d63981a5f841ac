package org.commcheck.extract.structure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.extract.TimeExpression.Trouble;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.time.DatedText;
import org.commcheck.extract.time.TimeScanner;
import org.commcheck.extract.time.TimeScanner.Context;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.text.CharSet;

/** Tells what day the words of a title, heading, field or line name. Made for one document and one thread: what it has read is remembered. */
final class DayWords {

    /** {@code 10/14 meeting notes}, {@code 07-10}: at the start of a heading a month and a day. */
    private static final Pattern SLASHED =
            Pattern.compile("\\s*(?:(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])(?![\\d/])"
                    + "|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-]))");

    /** {@code Weekly sync 11/20}: a title that ends so. */
    private static final Pattern LAST =
            Pattern.compile("[\\p{L})）]\\s+(?:0?[1-9]|1[0-2])[/.](?:0?[1-9]|[12]\\d|3[01])\\s*$");

    /**
     * 11.23-11.27, {@code 11/23–11/27}, 1123-1127: from one day to another, both of some year. Two figures with points and no day of two digits are
     * versions, {@code 1.2-1.3}, but for those right behind the name of a paper: 周报（3.2-3.6）.
     */
    private static final Pattern SPAN = Pattern.compile(
            "(?<![\\d./-])(?:M/D\\s?-\\s?M/D|M[.]T\\s?-\\s?M[.]D|M[.]D\\s?-\\s?M[.]T|(?<=[报報志记記录錄要][（(【]?)M[.]D\\s?-\\s?M[.]D|NT\\s?-\\s?NT)(?![\\d./-])"
                    .replace("M", "(?:0?[1-9]|1[0-2])")
                    .replace("N", "(?:0[1-9]|1[0-2])")
                    .replace("D", "(?:0?[1-9]|[12]\\d|3[01])")
                    .replace("T", "(?:0[1-9]|[12]\\d|3[01])")
                    .replace("\\s?-\\s?", "\\s?[-–—~～至到]\\s?"));

    /** 4.8 会议纪要: at the start of the first heading a day, and then nothing but the name of a paper. */
    private static final Pattern PAPER =
            Pattern.compile("\\s*(?:0?[1-9]|1[0-2])[.](?:0?[1-9]|[12]\\d|3[01])\\s?\\p{IsHan}{1,6}[报報志記记录錄要][：:]?\\s*");

    private static final Pattern TWO_DAYS = Pattern.compile("\\d\\D+\\d");

    /** Longer words are no title and no field. */
    static final int LONGEST = 200;

    private static final CharSet HAN_FIGURES = CharSet.of("零〇一二三四五六七八九十");

    private final TimeScanner times;

    private final Context context;

    /** By words the day that they name. */
    private final Map<String, Optional<LocalDate>> known = new HashMap<>();

    DayWords(TimeScanner times, Context context) {
        this.times = times;
        this.context = context;
    }

    /** Whether a figure stands in words: without one they name no day. */
    static boolean holdsFigure(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isDigit(c) || HAN_FIGURES.has(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words name a month with its year, or a part of one: 2026-05 下旬. */
    boolean holdsMonth(String words) {
        return holdsFigure(words)
                && words.length() <= LONGEST
                && times.scan(words, context).stream().anyMatch(DayWords::isMonth);
    }

    private static boolean isMonth(TimeSpan span) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        return span.kind() == TimeKind.COARSE && from != null && to != null && to.isBefore(from.plusMonths(1));
    }

    /** 3月17日下午，理事长主持召开理事会: minutes that begin with the day. */
    boolean beginsWithDay(String words) {
        return holdsDay(words)
                && times.scan(words, context).stream().anyMatch(span -> span.start() <= 1 && isOfDays(span, words));
    }

    /** Whether a heading is nothing but a day without its year and the name of a paper. */
    static boolean namesPaperOfDay(String heading) {
        return holdsFigure(heading) && PAPER.matcher(heading).matches();
    }

    /** Whether words name a day, be it without its year. */
    boolean holdsDay(String words) {
        return words.length() <= LONGEST
                && holdsFigure(words)
                && (SLASHED.matcher(words).lookingAt()
                        || LAST.matcher(words).find()
                        || SPAN.matcher(words).find()
                        || scansDay(words));
    }

    private boolean scansDay(String words) {
        return times.scan(words, context).stream().anyMatch(span -> !span.relative() && isOfDays(span, words));
    }

    /** A day, or a period that names two; the number of a week is none. */
    private static boolean isOfDays(TimeSpan span, String words) {
        return span.kind() == TimeKind.DATE
                || (span.kind() == TimeKind.PERIOD
                        && TWO_DAYS.matcher(words)
                                .region(span.start(), span.end())
                                .find());
    }

    /** Whether words say until when something is to be done, which dates no document. */
    boolean limits(String words) {
        return holdsFigure(words) && times.scan(words, context).stream().anyMatch(TimeSpan::deadline);
    }

    /** Whether a line is nothing but a day. */
    boolean isDay(String line) {
        return holdsFigure(line)
                && times.dateOf(line, context)
                        .filter(date -> date.start() == 0 && date.end() == line.length())
                        .isPresent();
    }

    /** A day whose weekday is wrong is still that day for most readers. */
    private Optional<LocalDate> misnamed(String words) {
        return times.scan(words, context).stream()
                .filter(span -> span.trouble() == Trouble.WRONG_WEEKDAY && span.to() != null)
                .findFirst()
                .map(TimeSpan::to);
    }

    /** The day that the words name without help: of a period its end. */
    Optional<LocalDate> of(String words) {
        return words.length() > LONGEST ? Optional.empty() : known.computeIfAbsent(words, this::read);
    }

    private Optional<LocalDate> read(String words) {
        return times.dateOf(words, context).flatMap(DatedText::date).or(() -> misnamed(words));
    }
}
