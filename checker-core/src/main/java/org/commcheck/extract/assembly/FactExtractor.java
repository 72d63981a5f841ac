package org.commcheck.extract.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.Fact;
import org.commcheck.extract.commitment.ActionItemExtractor;
import org.commcheck.extract.commitment.ItemContext;
import org.commcheck.extract.language.Language;
import org.commcheck.extract.language.LanguageDetector;
import org.commcheck.extract.language.MoodDetector;
import org.commcheck.extract.language.SentenceSplitter;
import org.commcheck.extract.matters.MattersExtractor;
import org.commcheck.extract.outline.Outline;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.Roster;
import org.commcheck.extract.people.RosterReader;
import org.commcheck.extract.reading.EntryReader;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.responsibility.ResponsibilityExtractor;
import org.commcheck.extract.structure.DocumentDates;
import org.commcheck.extract.structure.DocumentType;
import org.commcheck.extract.structure.DocumentTypes;
import org.commcheck.extract.structure.Entries;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.HeadField;
import org.commcheck.extract.structure.HeadFields;
import org.commcheck.extract.structure.LeadReader;
import org.commcheck.extract.structure.PartReader;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.structure.SectionReader;
import org.commcheck.extract.time.TimeScanner;
import org.commcheck.extract.vocabulary.NoneWords;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermScanner;
import org.commcheck.model.Document;

/**
 * Says all that a document says: runs the extractors in their order over each judged unit. Immutable and safe for any number of threads;
 * making one builds the lexicons, so keep it.
 */
public final class FactExtractor {

    private final HeadFields heads;
    private final DocumentTypes types;
    private final DocumentDates dates;
    private final Entries entries;
    private final EntryReader reader;
    private final RosterReader rosters;
    private final SectionReader sections;
    private final PartReader parts;
    private final ActionItemExtractor actions;
    private final MattersExtractor matters;
    private final ResponsibilityExtractor responsibilities;
    private final LanguageFacts language;
    private final DocumentFacts documents;
    private final ConclusionFacts conclusions;
    private final PlaceholderFacts placeholders;

    public FactExtractor(Tables tables) {
        TimeScanner times = new TimeScanner(tables);
        SectionKinds kinds = new SectionKinds(tables);
        NameShapes shapes = new NameShapes(tables);
        NoneWords none = new NoneWords(tables);
        MoodDetector moods = MoodDetector.of(tables);
        heads = new HeadFields(tables);
        types = new DocumentTypes(tables);
        dates = new DocumentDates(times);
        entries = new Entries(kinds, dates::bearsDate);
        reader = new EntryReader(new SentenceSplitter(tables), moods, times);
        rosters = new RosterReader(shapes);
        sections = new SectionReader(kinds, none, heads);
        parts = new PartReader(tables, kinds);
        actions = new ActionItemExtractor(tables, kinds, shapes, none);
        matters = new MattersExtractor(tables, kinds, shapes, none, moods);
        responsibilities = new ResponsibilityExtractor(tables);
        language = new LanguageFacts(TermScanner.of(tables));
        documents = new DocumentFacts(types, none);
        conclusions = new ConclusionFacts(new LeadReader(heads), language);
        placeholders = new PlaceholderFacts(tables);
    }

    /** What is known of a document before its entries are read. */
    private record Known(
            Document document,
            DocumentType type,
            Language language,
            Optional<LocalDate> today,
            List<HeadField> front) {}

    /** All facts of a document. Never throws for what the document holds. */
    public Extraction extract(Document document, ExtractionRequest request) {
        Entry whole = entries.whole(Outline.of(document));
        List<HeadField> front = heads.ofFrontMatter(document.frontMatter());
        List<HeadField> fields = join(front, heads.ofBody(whole));
        DocumentType type = types.recognise(request.type(), whole, front);
        Language spoken = LanguageDetector.of(sample(whole));
        List<Entry> log = entries.ofLog(whole);
        Optional<DocumentDate> day =
                log.isEmpty() ? dates.ofDocument(whole, type.id(), front, fields) : Optional.empty();
        Known known = new Known(document, type, spoken, request.today(), front);
        List<FactSet> sets = new ArrayList<>();
        if (log.isEmpty()) {
            sets.add(read(known, whole, fields, day));
        }
        for (Entry entry : log) {
            sets.add(read(known, entry, join(front, heads.ofBody(entry)), dates.ofEntry(entry)));
        }
        return new Extraction(type.id(), type.evidence(), spoken.code(), day.map(DocumentDate::date), sets);
    }

    private FactSet read(Known known, Entry entry, List<HeadField> fields, Optional<DocumentDate> day) {
        Optional<LocalDate> anchor = day.map(DocumentDate::date).or(known::today);
        List<ReadUnit> units = reader.units(entry, anchor, known.language());
        List<ReadUnit> headings = reader.headings(entry, anchor, known.language());
        boolean preamble = entry.ofLog() && day.isEmpty() && entry.range().start() == 0;
        DocumentType type = preamble ? DocumentType.NONE : known.type();
        DocumentInfo info = documents.info(entry, type, known.language().code(), fields);
        List<Fact> facts = new ArrayList<>(List.of(info));
        day.ifPresent(facts::add);
        facts.addAll(documents.fields(fields));
        facts.addAll(parts.required(type.id(), entry));
        facts.addAll(parts.found(type.id(), entry, fields));
        facts.addAll(sections.read(entry));
        facts.addAll(conclusions.of(entry, units, fields));
        units.forEach(unit -> facts.addAll(language.of(unit)));
        headings.forEach(unit -> facts.addAll(language.of(unit)));
        ItemContext context = new ItemContext(entry, units, headings, roster(entry, fields), type.id());
        facts.addAll(commitments(context, fields));
        facts.addAll(matters.extract(context, facts, known.today()));
        facts.addAll(responsibilities.extract(known.document(), entry.range()));
        facts.addAll(placeholders.of(entry, units, facts));
        return new FactSet(info, facts);
    }

    private Roster roster(Entry entry, List<HeadField> fields) {
        return Roster.of(rosters.read(entry, fields).stream()
                .map(RosterReader.Attendee::name)
                .toList());
    }

    private List<Fact> commitments(ItemContext context, List<HeadField> fields) {
        List<Fact> found = new ArrayList<>(actions.extract(context, author(fields)));
        found.addAll(CommitmentFacts.of(context.entry(), context.units(), found));
        return found;
    }

    private static Optional<String> author(List<HeadField> fields) {
        return fields.stream()
                .filter(field -> field.name().equals("author") && !field.value().isBlank())
                .map(HeadField::value)
                .findFirst();
    }

    /** Enough of the text to know its language by. */
    private static String sample(Entry entry) {
        String words = entry.units().stream().limit(400).map(Unit::words).collect(Collectors.joining("\n"));
        return entry.titleHeading().map(title -> title.words() + "\n").orElse("") + words;
    }

    private static List<HeadField> join(List<HeadField> front, List<HeadField> body) {
        List<HeadField> joined = new ArrayList<>(front);
        joined.addAll(body);
        return joined;
    }
}
