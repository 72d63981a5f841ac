package org.commcheck.extract.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.language.Language;
import org.commcheck.extract.language.MoodDetector;
import org.commcheck.extract.language.SentenceSplitter;
import org.commcheck.extract.outline.Outline;
import org.commcheck.extract.structure.Entries;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.time.DateOrder;
import org.commcheck.extract.time.TimeScanner;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.commcheck.extract.vocabulary.Lexicon;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.SourceText;

/** Reads Markdown, in a document of Wednesday, 4 March 2026, as units. */
final class Reading {

    private static final Tables TABLES = BuiltInTables.get();
    private static final EntryReader READER = new EntryReader(
            new SentenceSplitter(TABLES), MoodDetector.of(TABLES), new TimeScanner(TABLES), Lexicon.of(TABLES));
    private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.of(2026, 3, 4));

    private Reading() {}

    static List<ReadUnit> units(String markdown) {
        return units(markdown, DateOrder.UNKNOWN, Language.EN);
    }

    static List<ReadUnit> units(String markdown, DateOrder shown, Language language) {
        return READER.units(entry(markdown), shown, WEDNESDAY, language);
    }

    static List<ReadUnit> headings(String markdown) {
        return READER.headings(entry(markdown), DateOrder.UNKNOWN, WEDNESDAY, Language.EN);
    }

    static Outline outline(String markdown) {
        return Outline.of(new DocumentParser().parse(SourceText.of("notes.md", markdown)));
    }

    private static Entry entry(String markdown) {
        return new Entries(new SectionKinds(TABLES)).whole(outline(markdown));
    }
}
