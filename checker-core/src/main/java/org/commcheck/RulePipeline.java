package org.commcheck;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.commcheck.cache.ProgramIdentity;
import org.commcheck.config.TableText;
import org.commcheck.engine.Judgement;
import org.commcheck.engine.PackStore;
import org.commcheck.engine.RuleBase;
import org.commcheck.engine.RulePack;
import org.commcheck.engine.Settings;
import org.commcheck.extract.Fact;
import org.commcheck.extract.assembly.Extraction;
import org.commcheck.extract.assembly.ExtractionRequest;
import org.commcheck.extract.assembly.FactSet;
import org.commcheck.extract.series.SeriesIndex;
import org.commcheck.extract.series.SeriesTrace;
import org.commcheck.extract.series.TraceReader;
import org.commcheck.extract.suppression.SuppressionComment;
import org.commcheck.extract.suppression.SuppressionReader;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Finding;
import org.commcheck.finding.FindingFilter;
import org.commcheck.finding.Flaw;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.commcheck.model.Document;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.SourceReader;
import org.commcheck.text.SourceText;
import org.commcheck.text.UnreadableSourceException;

/** The way through a rulebase: reads, parses, extracts the facts, and lets the rules judge them. */
final class RulePipeline implements Pipeline {

    private final RuleBase rules;
    private final Consumer<String> found;
    /** For what has been read, which had its limit then. */
    private final SourceReader reader = new SourceReader(Integer.MAX_VALUE - 1);

    private final DocumentParser parser = new DocumentParser();
    private final Extractors extractors;

    /** Those of configurations that add packs. */
    private final Map<List<RulePack>, RulePipeline> derived = new ConcurrentHashMap<>();

    private final AtomicBoolean warm = new AtomicBoolean();
    private volatile String identity = "";
    private volatile PackStore store = PackStore.NONE;

    /** @throws ConfigurationException if a word list or table of a pack holds a value that it can't have */
    RulePipeline(RuleBase rules) {
        this(rules, rule -> {});
    }

    /** @param found is told the name in DRL of each rule that finds something in a document; called by any thread */
    RulePipeline(RuleBase rules, Consumer<String> found) {
        this.found = found;
        this.rules = rules;
        this.extractors = new Extractors(rules);
        if (rules.hasPackTables()) {
            extractors.of(Reading.PLAIN);
        }
    }

    @Override
    public byte[] read(Path file, String path, int most) throws IOException {
        try {
            return new SourceReader(most).bytes(file, path);
        } catch (UnreadableSourceException e) {
            throw unreadable(e);
        }
    }

    @Override
    public SourceText decode(byte[] bytes, String path, Charset expected) throws IOException {
        try {
            return reader.expecting(expected).read(bytes, path);
        } catch (UnreadableSourceException e) {
            throw unreadable(e);
        }
    }

    /** A problem names the path by itself and is a sentence, as the other problems are. */
    private static IOException unreadable(UnreadableSourceException e) {
        String message = String.valueOf(e.getMessage());
        String reason = message.substring(Math.min(message.length(), e.path().length() + 2));
        return new IOException("The file " + reason + ".", e);
    }

    @Override
    public RulePipeline with(List<RulePack> packs) {
        return packs.isEmpty() ? this : derived.computeIfAbsent(packs, this::plus);
    }

    private RulePipeline plus(List<RulePack> packs) {
        RuleBase more = rules.plus(packs);
        if (more == rules) {
            return this;
        }
        RulePipeline added = new RulePipeline(more);
        added.keepPacks(store);
        return added;
    }

    @Override
    public void keepPacks(PackStore where) {
        store = where;
        rules.keepPacks(where, this::identity);
        derived.values().stream().filter(one -> one != this).forEach(one -> one.keepPacks(where));
    }

    @Override
    public boolean looksAcross(DocumentSettings asked) {
        return with(asked.packs()).rules.catalog().looksAcross(asked.judging());
    }

    @Override
    public Optional<SeriesTrace> trace(SourceText source, DocumentSettings asked) {
        FactSet first =
                with(asked.packs()).extract(parser.parse(source), asked).sets().get(0);
        return TraceReader.read(first.info(), first.facts());
    }

    @Override
    public CheckedDocument check(SourceText source, DocumentSettings asked, SeriesIndex series) {
        return with(asked.packs()).checkAlone(source, asked, series);
    }

    private CheckedDocument checkAlone(SourceText source, DocumentSettings asked, SeriesIndex series) {
        Document document = parser.parse(source);
        requireWanted();
        Extraction extraction = extract(document, asked);
        requireWanted();
        Settings settings = asked.judging();
        List<Fact> facts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Problem> problems = troubles(document);
        for (FactSet set : extractors.of(asked.reading()).withHistory(extraction.sets(), series)) {
            Judgement judgement = rules.judge(set.facts(), source, settings);
            facts.addAll(sorted(set));
            findings.addAll(judgement.findings());
            judgement.rules().forEach(found);
            problems.addAll(judgement.problems());
        }
        requireWanted();
        findings.sort(null);
        FindingFilter filtered = filter(document, facts, findings, settings);
        return new CheckedDocument(
                source,
                extraction.type(),
                extraction.typeEvidence(),
                extraction.language(),
                extraction.date(),
                facts,
                settings.messageLanguage().orElse(extraction.language()),
                filtered.findings(),
                filtered.suppressed(),
                List.of(),
                problems);
    }

    /** Work that was given up, for it took too long, ends at the next station. */
    private static void requireWanted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the check was interrupted");
        }
    }

    private Extraction extract(Document document, DocumentSettings asked) {
        CheckOptions options = asked.options();
        return extractors.of(asked.reading()).extract(document, new ExtractionRequest(options.type(), options.today()));
    }

    /** Takes out what comments allow, and adds what is wrong with the comments. */
    private FindingFilter filter(Document document, List<Fact> facts, List<Finding> findings, Settings settings) {
        List<SuppressionComment> comments = SuppressionReader.read(document);
        if (comments.isEmpty()) {
            return FindingFilter.of(findings, List.of());
        }
        List<Guideline> known = rules.catalog().guidelines();
        Suppressions suppressions = new Suppressions(
                document.source(),
                comments,
                known,
                known.stream().filter(settings::allows).toList());
        FindingFilter filtered = FindingFilter.of(findings, suppressions.allowances());
        List<Finding> all = new ArrayList<>(filtered.findings());
        all.addAll(rules.findings(suppressions.remarks(filtered), facts, document.source(), settings));
        all.sort(null);
        return new FindingFilter(all, filtered.suppressed(), List.of());
    }

    /** In order of place, behind what the document or entry is. */
    private static List<Fact> sorted(FactSet set) {
        List<Fact> facts = new ArrayList<>(set.facts());
        facts.sort((one, other) -> {
            if (one == set.info() || other == set.info()) {
                return Boolean.compare(one != set.info(), other != set.info());
            }
            return one.range().compareTo(other.range());
        });
        return facts;
    }

    private static List<Problem> troubles(Document document) {
        List<Problem> problems = new ArrayList<>();
        for (Document.Trouble trouble : document.troubles()) {
            int line = document.source().locate(trouble.range().start()).line();
            problems.add(new Problem(document.source().path(), line, trouble.message()));
        }
        return problems;
    }

    @Override
    public List<Flaw> prepare(DocumentSettings settings) {
        return extractors.prepare(settings.reading());
    }

    /** The lexicons in one thread, the rules in another, while the caller's reads and parses the first document. */
    @Override
    public void warmUp() {
        if (warm.getAndSet(true)) {
            return;
        }
        inBackground(extractors.plain());
        if (rules.hasPackRules()) {
            inBackground(rules::preparePacks);
        }
        inBackground(() -> rules.judge(List.of(), SourceText.of("", ""), Settings.RECOMMENDED));
    }

    @Override
    public String identity() {
        if (identity.isEmpty()) {
            identity = ProgramIdentity.of(RulePipeline.class.getClassLoader(), rules.places()) + rules.packIdentity();
        }
        return identity;
    }

    @Override
    public List<Problem> problems() {
        return rules.problems();
    }

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task, "commcheck-warm-up");
        thread.setDaemon(true);
        // What fails here fails again where it is needed, and is told there.
        thread.setUncaughtExceptionHandler((failed, e) -> {});
        thread.start();
    }

    @Override
    public List<Guideline> guidelines() {
        return rules.catalog().guidelines();
    }

    @Override
    public Optional<String> page(RuleId rule) {
        return rules.page(rule);
    }

    @Override
    public List<String> documentTypes() {
        return extractors.documentTypes(List.of());
    }

    @Override
    public List<String> documentTypes(List<TableText> tables) {
        return extractors.documentTypes(tables);
    }

    @Override
    public List<String> wordLists() {
        return extractors.wordLists();
    }
}
