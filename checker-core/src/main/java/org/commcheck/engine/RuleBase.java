package org.commcheck.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commcheck.engine.RuleSession.Limits;
import org.commcheck.engine.RuleSession.Outcome;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.Fact;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.commcheck.text.SourceText;

/**
 * The rules with their pages, word lists and tables. Safe for any number of threads; keep it, for loading it costs more than judging a
 * document. The catalogue is there at once, the rest is loaded when it is first needed.
 *
 * <pre>{@code
 * RuleBase rules = RuleBase.builtIn();
 * Judgement judgement = rules.judge(facts, source, Settings.RECOMMENDED);
 * }</pre>
 */
public final class RuleBase {

    private final RuleIndex index;
    private final Packs packs;
    private final List<RulePack> added;
    private final RuleCatalog catalog;
    private final ClassLoader resources;
    private final RuleNets rules;
    private final Lazily<Tables> tables;
    private final Lazily<Names> names;

    /** What the settings come to that were asked for last; those of the next document are mostly the same. */
    private volatile Choice choice;

    /**
     * What settings come to.
     *
     * @param enabled names in DRL of the rules that fire
     * @param parameters the numbers that the guidelines judge by
     * @param rules the enabled rules as they are run
     */
    private record Choice(Settings settings, Set<String> enabled, List<Fact> parameters, RuleNets.Chosen rules) {}

    private RuleBase(RuleIndex index, ClassLoader resources, RuleNets rules, List<RulePack> added) {
        this.index = index;
        this.added = List.copyOf(added);
        this.packs = new Packs(added, new RuleCatalog(index.guidelines()), this::tables);
        List<Guideline> guidelines = new ArrayList<>(index.guidelines());
        guidelines.addAll(packs.guidelines());
        this.catalog = new RuleCatalog(guidelines);
        this.resources = resources;
        this.rules = rules;
        this.tables = Lazily.once(this::readTables);
        this.names = Lazily.once(() -> new Names(tables()));
        this.choice = choose(Settings.RECOMMENDED);
    }

    /**
     * The rulebase that comes with Commcheck.
     *
     * @throws IllegalStateException if the artifact {@code checker-rules} is not on the class path
     */
    public static RuleBase builtIn() {
        return withPacks(List.of());
    }

    /**
     * The rulebase that comes with Commcheck, and packs.
     *
     * @throws IllegalStateException if the artifact {@code checker-rules} is not on the class path
     */
    public static RuleBase withPacks(List<RulePack> packs) {
        ClassLoader loader = RuleBase.class.getClassLoader();
        RuleIndex index = RuleIndex.parse(
                RuleIndex.RESOURCE,
                read(loader, RuleIndex.RESOURCE)
                        .orElseThrow(
                                () -> new IllegalStateException(
                                        "The built-in rules are not on the class path; add the artifact org.commcheck:checker-rules.")));
        return new RuleBase(index, loader, new RuleNets(index.models(), loader), packs);
    }

    /** The same with more packs; this one if all of them are in it. They share the built-in rules. */
    public RuleBase plus(List<RulePack> packs) {
        List<RulePack> all = new ArrayList<>(added);
        packs.stream()
                .filter(pack -> added.stream().noneMatch(known -> known.place().equals(pack.place())))
                .forEach(all::add);
        return all.size() == added.size() ? this : new RuleBase(index, resources, rules, all);
    }

    /**
     * Loads what judging needs, if it isn't loaded yet. Whoever has something else to do until then, such as parsing the first document, calls
     * this on another thread.
     */
    public void prepare() {
        rules.all();
        packs.prepare();
    }

    /** Compiles the packs, if there are any and it has not been done. */
    public void preparePacks() {
        packs.prepare();
    }

    /**
     * Says where the compiled rules of packs are kept; those that have been compiled before are not.
     *
     * @param identity all that they depend on but for the names of their files, as text; asked when they are compiled
     */
    public void keepPacks(PackStore store, Supplier<String> identity) {
        packs.keepIn(new KeptRules(store, identity));
    }

    /** Whether packs bring word lists or tables. */
    public boolean hasPackTables() {
        return packs.hasTables();
    }

    /** Whether packs bring rules that have to be compiled. */
    public boolean hasPackRules() {
        return packs.hasRules();
    }

    /** Where the engine and the built-in rules lie. */
    public List<URL> places() {
        CodeSource engine = RuleBase.class.getProtectionDomain().getCodeSource();
        return Stream.of(
                        Optional.ofNullable(engine).map(CodeSource::getLocation),
                        Optional.ofNullable(resources.getResource(RuleIndex.RESOURCE)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** All that the packs hold, as text: two lists of packs that differ never have the same. */
    public String packIdentity() {
        return added.stream().map(RulePack::identity).collect(Collectors.joining("\n"));
    }

    /** What is wrong with the packs, which keeps some of their rules from being run; compiles them. */
    public List<Problem> problems() {
        if (packs.hasTables()) {
            tables.load();
        }
        return packs.problems();
    }

    /** All guidelines. */
    public RuleCatalog catalog() {
        return catalog;
    }

    /** Names of the classes of the rules as they were compiled. */
    List<String> models() {
        return index.models();
    }

    /** The built-in rules as they are run. */
    RuleNets rules() {
        return rules;
    }

    /**
     * The word lists and tables that the extractors work with.
     *
     * @throws org.commcheck.extract.vocabulary.TableException if one is malformed
     */
    public Tables tables() {
        return tables.get();
    }

    /** The page of a rule, in Markdown; empty if there is no such rule. */
    public Optional<String> page(RuleId rule) {
        return packs.page(rule)
                .or(() -> catalog.find(rule).flatMap(known -> read(resources, RuleIndex.FOLDER + rule + ".md")));
    }

    /**
     * Judges one document, or one entry of a running log.
     *
     * @param facts all that is known about it, in any order
     * @param source the text that the facts' ranges point into
     */
    public Judgement judge(List<Fact> facts, SourceText source, Settings settings) {
        Outcome outcome = run(facts, source, settings);
        if (outcome.offences().isEmpty()) {
            return new Judgement(List.of(), Set.of(), outcome.problems());
        }
        Set<String> found = outcome.offences().stream().map(Offence::rule).collect(Collectors.toSet());
        return new Judgement(
                assembler(facts, source, settings).assemble(outcome.offences()), found, outcome.problems());
    }

    /**
     * Makes findings of remarks about one document; those whose guideline is off are left out.
     *
     * @param facts all that is known about it, in any order
     * @throws IllegalArgumentException if no page knows a remark's guideline
     */
    public List<Finding> findings(List<Remark> remarks, List<Fact> facts, SourceText source, Settings settings) {
        List<Offence> offences = new ArrayList<>();
        for (Remark remark : remarks) {
            String rule = remark.rule() + (remark.ground().isEmpty() ? "" : ": " + remark.ground());
            if (settings.allows(remark.rule(), catalog.entry(rule).ground())) {
                offences.add(new Offence(rule, remark.range(), remark.subject(), List.of(), remark.words()));
            }
        }
        return assembler(facts, source, settings).assemble(offences);
    }

    private FindingAssembler assembler(List<Fact> facts, SourceText source, Settings settings) {
        String language = settings.messageLanguage().orElseGet(() -> language(facts));
        Blanks blanks = new Blanks(language, facts, id -> names.get().of(id, language));
        return new FindingAssembler(catalog, settings, source, blanks, facts);
    }

    /** What the rules report, before it has words. */
    Outcome run(List<Fact> facts, SourceText source, Settings settings) {
        Choice chosen = choice(settings);
        Set<String> enabled = chosen.enabled();
        Limits limits = Limits.forFacts(facts.size());
        List<Fact> known = known(facts, settings);
        Outcome own = new RuleSession(source.path(), enabled::contains, limits)
                .run(chosen.rules().net(), known);
        return packs.hasRules() ? withPacks(own, known, source, limits, enabled) : own;
    }

    /** What the rules are told: the facts, and the numbers that the guidelines judge by. */
    List<Fact> known(List<Fact> facts, Settings settings) {
        List<Fact> known = new ArrayList<>(choice(settings).parameters());
        known.addAll(facts);
        return known;
    }

    private Choice choice(Settings settings) {
        Choice last = choice;
        if (!last.settings().equals(settings)) {
            last = choose(settings);
            choice = last;
        }
        return last;
    }

    private Choice choose(Settings settings) {
        Set<String> enabled = catalog.enabled(settings);
        return new Choice(settings, enabled, catalog.parameters(settings), rules.choose(enabled));
    }

    private Outcome withPacks(Outcome own, List<Fact> facts, SourceText source, Limits limits, Set<String> enabled) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(own.derived());
        Outcome others = packs.run(all, source, enabled, limits);
        List<Offence> offences = new ArrayList<>(own.offences());
        offences.addAll(others.offences());
        List<Problem> problems = new ArrayList<>(own.problems());
        problems.addAll(others.problems());
        return new Outcome(offences, problems);
    }

    private static String language(List<Fact> facts) {
        return facts.stream()
                .filter(DocumentInfo.class::isInstance)
                .map(fact -> ((DocumentInfo) fact).language())
                .findFirst()
                .orElse("en");
    }

    private Tables readTables() {
        List<Tables.Source> sources = new ArrayList<>();
        for (String resource : index.tables()) {
            String file = resource.substring(resource.lastIndexOf('/') + 1);
            String name = file.substring(0, file.length() - ".csv".length());
            String csv = read(resources, resource)
                    .orElseThrow(() -> new IllegalStateException("The rulebase has lost its table " + resource + "."));
            sources.add(new Tables.Source(name, file, csv));
        }
        Tables builtIn = Tables.of(sources);
        if (!packs.hasTables()) {
            return builtIn;
        }
        Set<String> names = sources.stream()
                .map(Tables.Source::name)
                .filter(name -> !builtIn.rows(name).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        sources.addAll(packs.tables(builtIn, names));
        return Tables.of(sources);
    }

    private static Optional<String> read(ClassLoader loader, String resource) {
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
