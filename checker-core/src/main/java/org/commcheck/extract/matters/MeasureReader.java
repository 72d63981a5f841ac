package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.Measure;
import org.commcheck.extract.language.Span;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.extract.vocabulary.TermGroup;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.model.InlineMark;
import org.commcheck.text.CharSet;
import org.commcheck.text.CharSigns;
import org.commcheck.text.GuardedPattern;

/** Finds the figures of a unit that say how much or how many, in digits or in words. */
final class MeasureReader {

    /** Digits with what multiplies or divides them; see {@link #mayBegin}. */
    private static final Pattern FIGURE = Pattern.compile(
            "\\d{1,12}(?:,\\d{3}){0,4}(?:[.,]\\d{1,9})?(?:\\s?[%％‰]|\\s?/\\s?\\d{1,9})?(?![\\d.]*\\.\\d)");

    static final GuardedPattern CHINESE = GuardedPattern.of(
            "一二两三四五六七八九十百千万过",
            "[一二两三四五六七八九十百]{1,4}分之[一二两三四五六七八九十百]{1,4}|[一过]半|(?!一个)[一二两三四五六七八九十百千万]{1,5}(?=[个個条條项項次人台套天周月年小份处處位件张張页頁篇部种種轮輪批家])");

    /** The number of an entry at the start of a text: {@code 1.}, {@code 2)}, {@code 3、}. */
    private static final Pattern NUMBERING = Pattern.compile("\\s*[(（]?\\d{1,3}(?:\\.\\d{1,3}){0,3}[.、．)）:：](?!\\d)");

    /** The lists that say of how much or many, or that a figure is a name. */
    private static final long NUMBERS = TermGroup.lists("number", "numbered");

    /** What a text begins with that may begin with a number. */
    private static final CharSet NUMBERED = CharSet.of("0123456789(（ \t\n\u000B\f\r");

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
        List<TermHit> hits = unit.mayHold(TermGroup.MATTERS, NUMBERS) ? matters.hits(unit) : List.of();
        boolean digits = unit.mayHold(CharSigns.DIGITS);
        boolean chinese = unit.mayHold(CharSigns.HANS);
        if (!digits && !chinese && hits.isEmpty()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        if (digits) {
            digits(unit, spans);
        }
        if (chinese) {
            chinese(unit, spans);
        }
        for (TermHit hit : hits) {
            if (hit.list().equals("number")) {
                spans.add(new Span(hit.start(), hit.end()));
            }
        }
        if (!spans.isEmpty() && !hits.isEmpty()) {
            Set<Integer> ends = numberedEnds(hits);
            spans.removeIf(span -> ends.contains(wordEnd(unit.words(), span.start())));
        }
        return spans;
    }

    /** Where words end that make a figure behind them a name: {@code version 3}, {@code PR 12}, {@code 第3}. */
    private static Set<Integer> numberedEnds(List<TermHit> hits) {
        Set<Integer> ends = new HashSet<>();
        for (TermHit hit : hits) {
            if (hit.list().equals("numbered")) {
                ends.add(hit.end());
            }
        }
        return ends;
    }

    /** The end of the word before a place. */
    private static int wordEnd(String text, int from) {
        int end = from;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static void digits(ReadUnit unit, List<Span> spans) {
        String text = unit.words();
        int from = behindNumbering(text);
        Matcher figure = FIGURE.matcher(text);
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean found = c >= '0'
                    && c <= '9'
                    && (at == from || mayBegin(text, at))
                    && figure.region(at, text.length()).lookingAt();
            if (found) {
                add(unit, at, figure.end(), spans);
            }
            at = found ? figure.end() : at + 1;
        }
    }

    private static int behindNumbering(String text) {
        if (!NUMBERED.has(text.charAt(0))) {
            return 0;
        }
        Matcher numbering = NUMBERING.matcher(text);
        return numbering.lookingAt() ? numbering.end() : 0;
    }

    /** Whether digits are not the rest of a name, such as {@code T12}, {@code #12}, {@code v2}. */
    private static boolean mayBegin(String text, int at) {
        int before = text.codePointBefore(at);
        if (before < 0x80) {
            return !TermBorders.isWordPart((char) before) && "#_@./-".indexOf(before) < 0;
        }
        int type = Character.getType(before);
        boolean number = type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
        return !number && Character.UnicodeScript.of(before) != Character.UnicodeScript.LATIN;
    }

    private static void chinese(ReadUnit unit, List<Span> spans) {
        String text = unit.words();
        Matcher figure = CHINESE.matcher(text);
        for (int at = 0; CHINESE.find(figure, text, at); at = figure.end()) {
            add(unit, figure.start(), figure.end(), spans);
        }
    }

    private static void add(ReadUnit unit, int start, int end, List<Span> spans) {
        if (!isOther(unit, start, end)) {
            spans.add(new Span(start, end));
        }
    }

    /** Whether digits are part of a time, of code or of an address. */
    private static boolean isOther(ReadUnit unit, int start, int end) {
        return unit.touchesTime(start, end)
                || unit.unit().text().isMarked(InlineMark.Kind.CODE, start, end)
                || inAddress(unit.words(), start);
    }

    private static boolean inAddress(String text, int at) {
        int word = at;
        while (word > 0
                && !TermBorders.isHan(text.charAt(word - 1))
                && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return TermBorders.addressEnd(text, word) > at;
    }
}
