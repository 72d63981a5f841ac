package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.language.Language;
import org.commcheck.extract.language.LanguageDetector;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.model.InlineText;
import org.commcheck.text.CharSigns;
import org.commcheck.text.Scripts;

/** Tells a document's language by its headings and enough of its text: some write all they have to say as headings. */
final class SpokenLanguage {

    /** By so many headings and so many units it is told. */
    private static final int SAMPLE = 400;

    /** Fewer are a name or a field. */
    private static final int FEWEST_CHARACTERS = 12;

    private SpokenLanguage() {}

    static Language of(Entry entry) {
        List<InlineText> sample = new ArrayList<>();
        entry.titleHeading().map(Heading::text).ifPresent(sample::add);
        entry.sections().stream().limit(SAMPLE).map(Heading::text).forEach(sample::add);
        entry.units().stream().limit(SAMPLE).map(Unit::text).forEach(sample::add);
        if (beginsInChinese(entry)) {
            return Language.ZH; // what follows in English is its translation
        }
        List<String> words = sample.stream().map(InlineText::text).toList();
        return LanguageDetector.of(
                words,
                Language.EN,
                sample.stream().mapToLong(InlineText::signs).reduce(0, (one, other) -> one | other));
    }

    /** Whether the title and the text below it are Chinese: an English title may stand over Chinese text, hardly ever the other way round. */
    private static boolean beginsInChinese(Entry entry) {
        return entry.titleHeading().filter(title -> isChinese(title.words())).isPresent()
                && entry.units().stream()
                        .limit(1)
                        .filter(unit -> unit.mayHold(CharSigns.HANS))
                        .map(Unit::words)
                        .anyMatch(words -> isChinese(words)
                                && words.chars()
                                                .filter(c -> Scripts.isHan((char) c))
                                                .count()
                                        >= FEWEST_CHARACTERS);
    }

    private static boolean isChinese(String words) {
        return LanguageDetector.of(words) == Language.ZH;
    }
}
