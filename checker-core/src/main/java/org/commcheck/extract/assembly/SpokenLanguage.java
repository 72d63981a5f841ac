package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.language.Language;
import org.commcheck.extract.language.LanguageDetector;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.model.InlineText;

/** Tells a document's language by its headings and enough of its text: some write all they have to say as headings. */
final class SpokenLanguage {

    /** By so many headings and so many units it is told. */
    private static final int SAMPLE = 400;

    private SpokenLanguage() {}

    static Language of(Entry entry) {
        List<InlineText> sample = new ArrayList<>();
        entry.titleHeading().map(Heading::text).ifPresent(sample::add);
        entry.sections().stream().limit(SAMPLE).map(Heading::text).forEach(sample::add);
        entry.units().stream().limit(SAMPLE).map(Unit::text).forEach(sample::add);
        List<String> words = sample.stream().map(InlineText::text).toList();
        return LanguageDetector.of(
                words,
                Language.EN,
                sample.stream().mapToLong(InlineText::signs).reduce(0, (one, other) -> one | other));
    }
}
