package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.Measure;
import org.commcheck.extract.language.Span;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.model.InlineMark;

/** Finds the figures of a unit that say how much or how many, in digits or in words. */
final class MeasureReader {

    /** Digits that are no part of a name ({@code T12}, {@code #12}, {@code v2}), with what multiplies or divides them. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{IsLatin}\\p{N}#_@./-])\\d{1,12}(?:,\\d{3}){0,4}(?:[.,]\\d{1,9})?(?:\\s?[%％‰]|\\s?/\\s?\\d{1,9})?(?![\\d.]*\\.\\d)");

    private static final Pattern CHINESE = Pattern.compile(
            "[一二两三四五六七八九十百]{1,4}分之[一二两三四五六七八九十百]{1,4}|[一过]半|(?!一个)[一二两三四五六七八九十百千万]{1,5}(?=[个個条條项項次人台套天周月年小份处處位件张張页頁篇部种種轮輪批家])");

    /** What {@link #CHINESE} can begin with. */
    private static final String CHINESE_FIRST = "一二两三四五六七八九十百千万过";

    /** The number of an entry at the start of a text: {@code 1.}, {@code 2)}, {@code 3、}. */
    private static final Pattern NUMBERING = Pattern.compile("\\s*[(（]?\\d{1,3}(?:\\.\\d{1,3}){0,3}[.、．)）:：](?!\\d)");

    private MeasureReader() {}

    /** The facts of an entry. */
    static List<Measure> read(Matters matters) {
        List<Measure> measures = new ArrayList<>();
        for (ReadUnit unit : matters.units()) {
            for (Span span : spans(matters, unit)) {
                measures.add(new Measure(
                        unit.range(span.start(), span.end()),
                        unit.words().substring(span.start(), span.end()),
                        unit.scopeAt(span.start())));
            }
        }
        return measures;
    }

    /** The figures of a unit, digits first. */
    static List<Span> spans(Matters matters, ReadUnit unit) {
        String text = unit.words();
        List<Span> spans = new ArrayList<>();
        if (text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            Matcher numbering = NUMBERING.matcher(text);
            int from = numbering.lookingAt() ? numbering.end() : 0;
            collect(unit, FIGURE.matcher(text).region(from, text.length()), spans);
        }
        if (text.chars().anyMatch(c -> CHINESE_FIRST.indexOf(c) >= 0)) {
            collect(unit, CHINESE.matcher(text), spans);
        }
        matters.hits(unit).stream()
                .filter(hit -> hit.list().equals("number"))
                .forEach(hit -> spans.add(new Span(hit.start(), hit.end())));
        spans.removeIf(span -> matters.hits(unit).stream()
                .anyMatch(hit -> hit.list().equals("numbered") && behind(text, hit.end(), span.start())));
        return spans;
    }

    private static void collect(ReadUnit unit, Matcher matcher, List<Span> spans) {
        while (matcher.find()) {
            if (!isOther(unit, matcher.start(), matcher.end())) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
        }
    }

    /** Whether digits are part of a time, of code or of an address. */
    private static boolean isOther(ReadUnit unit, int start, int end) {
        boolean time = false;
        for (TimeSpan span : unit.times()) {
            time |= span.start() < end && start < span.end();
        }
        return time || unit.unit().text().isMarked(InlineMark.Kind.CODE, start, end) || inAddress(unit.words(), start);
    }

    private static boolean inAddress(String text, int at) {
        int word = at;
        while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return TermBorders.addressEnd(text, word) > at;
    }

    /** Whether a figure stands right behind a word that makes it a name: {@code version 3}, {@code PR 12}, {@code 第3}. */
    private static boolean behind(String text, int end, int start) {
        return end <= start && text.substring(end, start).isBlank();
    }
}
