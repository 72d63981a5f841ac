package org.commcheck.extract.matters;

import java.util.regex.Pattern;
import org.commcheck.extract.language.Span;
import org.commcheck.extract.reading.ReadUnit;

/** Tells whether words hold a number with its unit. Immutable. */
final class Quantities {

    /** Hours and days of service: {@code 24/7}, {@code 7×24}, 7*24小时, {@code round the clock}; a day counted in words: {@code next business day}. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(?:24|7|5|12|8)\\s?[/x×*]\\s?(?:24|12|8|7|5)\\b|round the clock|全天候"
                    + "|\\b(?:same|next|following)(?: business| working)? day\\b|[当當](?:天(?![线線气氣])|日(?![志誌常]))|(?<!每)次日(?![志常])|下一个?工作日|下一個工作日");

    /** How far behind a figure its unit may begin: {@code 30 working minutes}. */
    private static final int NEAR = 16;

    /** Whether a unit of text has a figure with its unit, or a time that is no vague one. */
    boolean in(Matters matters, ReadUnit unit) {
        return unit.times().stream().anyMatch(time -> time.kind().concrete())
                || COUNTED.matcher(unit.words()).find()
                || MeasureReader.spans(matters, unit).stream().anyMatch(span -> hasUnit(matters, unit, span));
    }

    /** The same of a stretch of it. */
    boolean in(Matters matters, ReadUnit unit, int from, int to) {
        return unit.times(from, to).stream().anyMatch(time -> time.kind().concrete())
                || COUNTED.matcher(unit.words()).region(from, to).find()
                || MeasureReader.spans(matters, unit).stream()
                        .anyMatch(span -> span.start() >= from && span.end() <= to && hasUnit(matters, unit, span));
    }

    private static boolean hasUnit(Matters matters, ReadUnit unit, Span span) {
        char last = unit.words().charAt(span.end() - 1);
        return "%％‰".indexOf(last) >= 0
                || matters.first(unit, "unit", span.end(), Math.min(unit.words().length(), span.end() + NEAR))
                        .isPresent();
    }
}
