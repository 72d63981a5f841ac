package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.Readability;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.model.InlineMark;
import org.commcheck.text.CharSigns;

/** Measures how hard running text reads: the sentences of paragraphs and lists, but for quotes and those that hold code. */
final class ReadabilityReader {

    /** Below these a measure says nothing. */
    private static final int LEAST_WORDS = 50;

    private static final int LEAST_CHARACTERS = 100;

    private static final String ENDS = ".。!！?？";

    private static final long ENDING = CharSigns.of(ENDS);

    private ReadabilityReader() {}

    static List<Readability> read(List<ReadUnit> units) {
        TextMeasure english = new TextMeasure();
        TextMeasure chinese = new TextMeasure();
        for (ReadUnit unit : units) {
            if ((unit.unit().kind() == Unit.Kind.PARAGRAPH || unit.unit().isItem())
                    && !unit.unit().quoted()
                    && unit.mayHold(ENDING)) {
                measure(unit, english, chinese);
            }
        }
        List<Readability> facts = new ArrayList<>();
        if (english.size() >= LEAST_WORDS) {
            facts.add(english.fact("en", english.grade()));
        }
        if (chinese.size() >= LEAST_CHARACTERS) {
            facts.add(chinese.fact("zh", 0));
        }
        return facts;
    }

    private static void measure(ReadUnit unit, TextMeasure english, TextMeasure chinese) {
        for (ReadSentence sentence : unit.sentences()) {
            if (isRunning(unit, sentence)) {
                boolean latin = sentence.language().equals("en");
                (latin ? english : chinese)
                        .add(unit.unit().text(), sentence.start(), sentence.end(), sentence.size(), latin);
            }
        }
    }

    /** A sentence that ends like one; a label with its value does not, and one that holds code is not read as a sentence. */
    private static boolean isRunning(ReadUnit unit, ReadSentence sentence) {
        int last = sentence.end() - 1;
        while (last >= sentence.start() && Character.isWhitespace(unit.words().charAt(last))) {
            last--;
        }
        return last >= sentence.start()
                && ENDS.indexOf(unit.words().charAt(last)) >= 0
                && !unit.unit().text().isMarked(InlineMark.Kind.CODE, sentence.start(), sentence.end());
    }
}
