package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.Readability;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.model.InlineMark;

/** Measures how hard running text reads: the sentences of paragraphs and lists, but for quotes and those that hold code. */
final class ReadabilityReader {

    /** Below these a measure says nothing. */
    private static final int LEAST_WORDS = 50;

    private static final int LEAST_CHARACTERS = 100;

    private static final String ENDS = ".。!！?？";

    private ReadabilityReader() {}

    static List<Readability> read(List<ReadUnit> units) {
        List<Readability> facts = new ArrayList<>();
        TextMeasure english = measure(units, "en");
        if (english.size() >= LEAST_WORDS) {
            facts.add(english.fact("en", english.grade()));
        }
        TextMeasure chinese = measure(units, "zh");
        if (chinese.size() >= LEAST_CHARACTERS) {
            facts.add(chinese.fact("zh", 0));
        }
        return facts;
    }

    private static TextMeasure measure(List<ReadUnit> units, String language) {
        TextMeasure measure = new TextMeasure();
        for (ReadUnit unit : units) {
            for (ReadSentence sentence : unit.sentences()) {
                if (sentence.language().equals(language) && isRunning(unit, sentence)) {
                    measure.add(
                            unit.range(sentence.start(), sentence.end()),
                            unit.words().substring(sentence.start(), sentence.end()));
                }
            }
        }
        return measure;
    }

    /** A sentence of a paragraph or of a list's item; a label with its value is none. */
    private static boolean isRunning(ReadUnit unit, ReadSentence sentence) {
        String words = unit.words().substring(sentence.start(), sentence.end()).strip();
        boolean ends = !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean code = unit.unit().text().isMarked(InlineMark.Kind.CODE, sentence.start(), sentence.end());
        boolean text = unit.unit().kind() == Unit.Kind.PARAGRAPH || unit.unit().isItem();
        return text && ends && !code && !unit.unit().quoted();
    }
}
