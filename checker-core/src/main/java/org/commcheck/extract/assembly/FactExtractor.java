package org.commcheck.extract.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.Acronym;
import org.commcheck.extract.Attendee;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Part;
import org.commcheck.extract.ResponsibilityMatrix;
import org.commcheck.extract.commitment.ActionItemExtractor;
import org.commcheck.extract.commitment.ItemContext;
import org.commcheck.extract.language.Language;
import org.commcheck.extract.language.MoodDetector;
import org.commcheck.extract.language.SentenceSplitter;
import org.commcheck.extract.matters.MattersExtractor;
import org.commcheck.extract.outline.Outline;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.Roster;
import org.commcheck.extract.people.RosterReader;
import org.commcheck.extract.prose.ProseExtractor;
import org.commcheck.extract.reading.DateOrders;
import org.commcheck.extract.reading.EntryReader;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.responsibility.ResponsibilityExtractor;
import org.commcheck.extract.series.SeriesExtractor;
import org.commcheck.extract.series.SeriesHistory;
import org.commcheck.extract.series.SeriesIndex;
import org.commcheck.extract.series.SeriesTrace;
import org.commcheck.extract.series.TraceReader;
import org.commcheck.extract.structure.DocumentDates;
import org.commcheck.extract.structure.DocumentType;
import org.commcheck.extract.structure.DocumentTypes;
import org.commcheck.extract.structure.Entries;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.Glossaries;
import org.commcheck.extract.structure.Goals;
import org.commcheck.extract.structure.HeadField;
import org.commcheck.extract.structure.HeadFields;
import org.commcheck.extract.structure.LeadReader;
import org.commcheck.extract.structure.PartReader;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.structure.SectionReader;
import org.commcheck.extract.structure.SeriesNames;
import org.commcheck.extract.time.DateOrder;
import org.commcheck.extract.time.TimeScanner;
import org.commcheck.extract.vocabulary.Lexicon;
import org.commcheck.extract.vocabulary.NoneWords;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.model.Document;
import org.commcheck.text.TextRange;

/**
 * Says all that a document says: runs the extractors in their order over each judged unit. Immutable and safe for any number of threads;
 * making one builds the lexicons, so keep it.
 */
public final class FactExtractor {

    private final HeadFields heads;
    private final DocumentTypes types;
    private final TimeScanner times;
    private final Entries entries;
    private final EntryReader reader;
    private final RosterReader rosters;
    private final SectionReader sections;
    private final PartReader parts;
    private final ActionItemExtractor actionItems;
    private final ResponsibilityExtractor responsibilities;
    private final LanguageFacts language;
    private final DocumentFacts documents;
    private final LeadReader leads;
    private final ConclusionFacts conclusions;
    private final PlaceholderFacts placeholders;
    private final AcronymFacts acronyms;
    private final Authors authors;
    private final MattersExtractor matters;
    private final ProseExtractor prose;
    private final SeriesNames series;
    private final SeriesExtractor histories;

    /** Who is known though no document names them. */
    private final Roster people;

    private final boolean trackersHoldDates;

    public FactExtractor(Tables tables) {
        this(tables, ReadingOptions.DEFAULT);
    }

    /** @throws org.commcheck.extract.vocabulary.TableException if a table is not as it should be */
    public FactExtractor(Tables tables, ReadingOptions options) {
        times = new TimeScanner(tables, options.order());
        MoodDetector moods = MoodDetector.of(tables);
        SectionKinds kinds = new SectionKinds(tables);
        NameShapes shapes = new NameShapes(tables);
        NoneWords none = new NoneWords(tables);
        heads = new HeadFields(tables);
        entries = new Entries(kinds);
        reader = new EntryReader(new SentenceSplitter(tables), moods, times, Lexicon.of(tables));
        rosters = new RosterReader(shapes, kinds, none);
        sections = new SectionReader(kinds, none, heads);
        parts = new PartReader(tables, kinds);
        types = new DocumentTypes(tables, kinds, parts, times);
        actionItems = new ActionItemExtractor(tables, kinds, shapes, none);
        responsibilities = new ResponsibilityExtractor(tables);
        language = new LanguageFacts(new PassiveFacts(tables), moods);
        documents = new DocumentFacts(types, none);
        leads = new LeadReader(heads);
        conclusions = new ConclusionFacts(kinds, tables);
        prose = new ProseExtractor(tables);
        placeholders = new PlaceholderFacts(tables);
        acronyms = new AcronymFacts(tables, new Glossaries(kinds));
        authors = new Authors(shapes);
        matters = new MattersExtractor(tables, kinds, shapes, none);
        people = Roster.of(
                tables.rows("people").stream().map(row -> row.get("name")).toList());
        trackersHoldDates = options.trackersHoldDates();
        series = new SeriesNames(times, tables);
        histories = new SeriesExtractor(tables);
    }

    /** What is known of a document before its entries are read. */
    private record Known(
            Document document,
            DocumentType type,
            Language language,
            DateOrder order,
            DocumentDates dates,
            Optional<LocalDate> day,
            List<HeadField> front,
            List<Acronym> acronyms) {}

    /** All facts of a document. Never throws for what the document holds. */
    public Extraction extract(Document document, ExtractionRequest request) {
        Entry read = entries.whole(Outline.of(document));
        List<HeadField> front = heads.ofFrontMatter(document.frontMatter());
        List<HeadField> fields = join(front, heads.ofBody(read));
        DocumentType type = types.recognise(request.type(), read, front, fields);
        Entry whole = Goals.settled(read, type);
        Language spoken = SpokenLanguage.of(whole);
        DateOrder order = DateOrders.shown(whole.outline());
        DocumentDates days = new DocumentDates(times, order);
        List<Entry> log = entries.ofLog(whole, days::bearsDate, unit -> heads.beginsWithDate(unit, days::bearsMonth));
        Optional<DocumentDate> day =
                log.isEmpty() ? days.ofDocument(whole, type.id(), front, fields) : Optional.empty();
        Known known = new Known(document, type, spoken, order, days, request.today(), front, acronyms.of(whole));
        boolean named = log.isEmpty() && day.isEmpty() && days.namesDay(whole, type.id(), fields);
        List<HeadField> signed = log.isEmpty() ? authors.withSigner(whole, fields, days) : fields;
        List<Fact> required = parts(known, whole, signed, day.isPresent() || named);
        if (named) {
            required.add(new Part(new TextRange(0, 0), "day", "day", true));
        }
        List<FactSet> sets = new ArrayList<>();
        if (log.isEmpty()) {
            List<Fact> said = read(known, head(whole, signed), day, people);
            required.add(series.of(whole, fields));
            series.period(whole, fields).ifPresent(required::add);
            said.stream()
                    .filter(ResponsibilityMatrix.class::isInstance)
                    .findFirst()
                    .ifPresent(matrix -> required.add(new Part(matrix.range(), matrix.text(), "matrix", true)));
            sets.add(FactSet.of(said, required));
        } else {
            sets.addAll(entries(known, log, required));
        }
        return new Extraction(type.id(), type.evidence(), spoken.code(), day.map(DocumentDate::date), sets);
    }

    /**
     * The sets of a document, joined by what came before it in its series.
     *
     * @param others the documents of the run that were traced
     */
    public List<FactSet> withHistory(List<FactSet> sets, SeriesIndex others) {
        return sets.stream().map(set -> withHistory(set, others)).toList();
    }

    private FactSet withHistory(FactSet set, SeriesIndex others) {
        Optional<SeriesTrace> trace = others.isEmpty() ? Optional.empty() : TraceReader.read(set.info(), set.facts());
        Optional<SeriesHistory> history = trace.flatMap(others::before);
        if (history.isEmpty()) {
            return set;
        }
        List<Fact> facts = new ArrayList<>(set.facts());
        facts.addAll(histories.extract(set.info(), trace.get(), history.get(), set.facts()));
        return new FactSet(set.info(), facts);
    }

    private List<FactSet> entries(Known known, List<Entry> log, List<Fact> required) {
        List<List<Fact>> entries = new ArrayList<>();
        List<Head> all = new ArrayList<>();
        for (Entry entry : log) {
            all.add(head(entry, join(known.front(), heads.ofBody(entry))));
        }
        Roster met = met(all);
        for (Head head : all) {
            Optional<DocumentDate> day = known.dates().ofEntry(head.entry(), head.fields());
            List<Fact> said = read(known, head, day, met);
            if (day.isEmpty()
                    && known.dates().namesDayOf(head.entry(), known.type().id(), head.fields())) {
                said.add(new Part(said.get(0).range(), "day", "day", true));
            }
            entries.add(said);
        }
        return LogFacts.of(entries, required);
    }

    /** What the head of a judged unit says. */
    private record Head(Entry entry, List<HeadField> fields, List<Attendee> present) {}

    private Head head(Entry entry, List<HeadField> fields) {
        return new Head(entry, fields, rosters.read(entry, fields));
    }

    /** Who was at any of the meetings of a log: somebody may be given work in one that they were not at. */
    private Roster met(List<Head> heads) {
        List<String> names = new ArrayList<>();
        for (Head head : heads) {
            addNames(head, names);
        }
        return Roster.of(names, people);
    }

    private static void addNames(Head head, List<String> names) {
        for (Attendee attendee : head.present()) {
            names.add(attendee.text());
        }
    }

    /**
     * The facts of one judged unit, but for what its type requires of it.
     *
     * @param others who is known though this unit does not name them
     */
    private List<Fact> read(Known known, Head head, Optional<DocumentDate> day, Roster others) {
        Entry entry = head.entry();
        List<HeadField> fields = head.fields();
        Optional<LocalDate> anchor = day.map(DocumentDate::date).or(known::day);
        List<ReadUnit> units = reader.units(entry, known.order(), anchor, known.language());
        List<ReadUnit> headings = reader.headings(entry, known.order(), anchor, known.language());
        List<Fact> facts = new ArrayList<>();
        facts.add(documents.info(entry, known.type(), known.language().code(), fields));
        day.ifPresent(facts::add);
        facts.addAll(documents.fields(fields));
        facts.addAll(sections.read(entry));
        List<Unit> lead = leads.read(entry);
        facts.addAll(conclusions.of(entry, lead, units, fields));
        language.add(entry, units, headings, facts);
        facts.addAll(parts.ownPeriods(known.type().id(), facts));
        facts.addAll(head.present());
        List<String> names = new ArrayList<>();
        addNames(head, names);
        names.addAll(rosters.known(entry, fields));
        Roster roster = Roster.of(names, others);
        ItemContext context =
                new ItemContext(entry, units, headings, roster, known.type().id());
        List<Fact> actions = actionItems.extract(context, Authors.named(fields), anchor);
        facts.addAll(actions);
        facts.addAll(IssueLinkFacts.of(units, actions, trackersHoldDates));
        facts.addAll(CommitmentFacts.of(context, actions));
        facts.addAll(responsibilities.extract(known.document(), entry.range()));
        facts.addAll(placeholders.of(context, actions));
        facts.addAll(placeholders.ofHeadings(headings));
        facts.addAll(AcronymFacts.within(known.acronyms(), entry.range(), context.roster(), actions));
        facts.addAll(matters.extract(context, List.copyOf(facts), known.day()));
        facts.addAll(prose.extract(context, headings, lead, List.copyOf(facts)));
        return facts;
    }

    /**
     * What the type requires of the document, and the parts that it holds. A running log is one document in this: what one of its entries holds,
     * the log holds; what none holds is missing once.
     */
    private List<Fact> parts(Known known, Entry whole, List<HeadField> fields, boolean dated) {
        List<Fact> found = new ArrayList<>(parts.required(known.type().id(), whole));
        found.addAll(parts.found(known.type().id(), whole, fields));
        TextRange start = new TextRange(0, 0);
        if (dated || known.dates().namesPeriod(whole)) {
            found.add(new Part(start, "date", "date", true));
        }
        return found;
    }

    private static List<HeadField> join(List<HeadField> front, List<HeadField> body) {
        List<HeadField> joined = new ArrayList<>(front);
        joined.addAll(body);
        return joined;
    }
}
