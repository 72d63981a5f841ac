package org.commcheck.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.commcheck.engine.RuleSession.Limits;
import org.commcheck.engine.RuleSession.Outcome;
import org.commcheck.engine.sentence.SentenceNames;
import org.commcheck.extract.Fact;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableForm;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.commcheck.text.NearestName;
import org.commcheck.text.SourceText;

/**
 * The packs of a rulebase. Pages and tables are read at once, rules are compiled when they are first needed; without a pack nothing is loaded.
 * Safe for any number of threads.
 */
final class Packs {

    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    private final PackPages pages;
    private final List<Tables.Source> tables = new ArrayList<>();
    private final List<PackFile> code = new ArrayList<>();
    private final List<PackSentences> sentences = new ArrayList<>();
    private final Lazily<PackRules> rules;
    private volatile KeptRules kept = KeptRules.NONE;

    /**
     * @param builtIn the guidelines that packs add to
     * @param all the tables of the rulebase and of the packs
     */
    Packs(List<RulePack> packs, RuleCatalog builtIn, Supplier<Tables> all) {
        pages = new PackPages(builtIn.guidelines(), problems::add);
        packs.forEach(this::add);
        rules = Lazily.once(() -> prepared(all, builtIn.ruleNames()));
    }

    private void add(RulePack pack) {
        pack.tables().forEach(this::addTable);
        PackSentences said = new PackSentences(pack, problems::add);
        if (!said.isEmpty()) {
            sentences.add(said);
        }
        if (pack.trusted() || pack.code().isEmpty()) {
            pages.addAll(pack.pages(), said);
            code.addAll(pack.drl());
            code.addAll(pack.droolsTables());
            return;
        }
        pages.addAll(pack.pages().stream().filter(said::has).toList(), said);
        Set<PackFile> drools = Set.copyOf(pack.droolsTables());
        for (PackFile file : pack.code()) {
            Optional<DroolsTable.Mark> mark = drools.contains(file) ? DroolsTable.mark(file) : Optional.empty();
            refuse(
                    pack,
                    file,
                    mark.map(DroolsTable.Mark::line).orElse(1),
                    "it is a program"
                            + mark.map(cell -> " (the cell “" + cell.text() + "” begins a decision table of Drools)")
                                    .orElse(""));
        }
    }

    private void refuse(RulePack pack, PackFile file, int line, String why) {
        problems.add(new Problem(
                file.shown(),
                line,
                "This was not run, for " + why + ", and only a configuration names the pack “" + pack.name()
                        + "”; its tables, word lists and sentences count. If you trust the pack, say so: with --packs "
                        + pack.place()
                        + ", as a dependency of the Maven plugin, or in your own configuration (which is none if it lies in"
                        + " what is checked), ~/.config/commcheck/commcheck.yml, as “packs: [{path: " + pack.place()
                        + ", trust: true}]”."));
    }

    /** Says where compiled rules are kept; rules that have been compiled before are not. */
    void keepIn(KeptRules place) {
        kept = place;
    }

    private PackRules prepared(Supplier<Tables> all, Set<String> builtIn) {
        List<PackFile> sources = new ArrayList<>(code);
        sentences.forEach(said -> sources.addAll(said.files()));
        return new PackRules(kept.or(
                sources,
                () -> new PackRuleReader(pages, builtIn, problems::add).read(code, taken -> translated(all, taken)),
                problems::isEmpty));
    }

    private List<DrlFile> translated(Supplier<Tables> all, Set<String> taken) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        SentenceNames names = new SentenceNames(all.get());
        return sentences.stream()
                .flatMap(said -> said.translated(names, taken).stream())
                .toList();
    }

    private void addTable(PackFile file) {
        String name = file.name().substring(0, file.name().length() - ".csv".length());
        Tables.Source source = new Tables.Source(name, file.shown(), file.text());
        try {
            Tables.of(List.of(source));
            tables.add(source);
        } catch (TableException e) {
            problems.add(leftOut(e));
        }
    }

    private static Problem leftOut(TableException e) {
        boolean sentence = e.detail().endsWith(".") || e.detail().endsWith("?");
        return new Problem(e.origin(), e.line(), "The table was left out: " + e.detail() + (sentence ? "" : "."));
    }

    List<Guideline> guidelines() {
        return pages.guidelines();
    }

    /** The tables that add to built-in ones; others are told and left out. */
    List<Tables.Source> tables(Tables builtIn, Set<String> names) {
        return tables.stream().filter(table -> adds(table, builtIn, names)).toList();
    }

    boolean hasTables() {
        return !tables.isEmpty();
    }

    private boolean adds(Tables.Source table, Tables builtIn, Set<String> names) {
        if (!names.contains(table.name())) {
            problems.add(new Problem(
                    table.origin(),
                    1,
                    "There is no built-in table “" + table.name() + "” to add to, so it was left out."
                            + NearestName.suggestion(table.name(), names)));
            return false;
        }
        Set<String> columns = builtIn.rows(table.name()).get(0).cells().keySet();
        List<TableRow> rows = Tables.of(List.of(table)).rows(table.name());
        for (TableRow row : rows) {
            if (!row.cells().keySet().equals(columns)) {
                problems.add(new Problem(
                        table.origin(),
                        1,
                        "The table was left out, for its columns are "
                                + new TreeSet<>(row.cells().keySet()) + " and must be " + new TreeSet<>(columns)
                                + "."));
                return false;
            }
        }
        List<TableException> wrong = TableForm.of(builtIn, table.name()).wrong(table, rows);
        wrong.forEach(e -> problems.add(leftOut(e)));
        return wrong.isEmpty();
    }

    /** The page of a pack's rule. */
    Optional<String> page(RuleId rule) {
        return pages.has(rule) ? Optional.of(pages.file(rule).text()) : Optional.empty();
    }

    /** What is wrong with the packs; compiles them. */
    List<Problem> problems() {
        prepare();
        synchronized (problems) {
            return List.copyOf(problems);
        }
    }

    /** Compiles, if there is anything to compile. */
    void prepare() {
        if (hasRules()) {
            rules.load();
        }
    }

    boolean hasRules() {
        return !code.isEmpty() || !sentences.isEmpty() || !pages.guidelines().isEmpty();
    }

    /**
     * Runs the rules of the packs.
     *
     * @param facts those of the document and those that the built-in rules derived
     */
    Outcome run(List<Fact> facts, SourceText source, Set<String> enabled, Limits limits) {
        if (!hasRules() || rules.get().isEmpty()) {
            return new Outcome(List.of(), List.of());
        }
        Outcome outcome = new PackRun(rules.get(), source.path(), enabled::contains, limits).over(facts);
        List<Offence> inText = outcome.offences().stream()
                .filter(offence -> offence.range().end() <= source.content().length())
                .toList();
        List<Problem> wrong = new ArrayList<>(outcome.problems());
        outcome.offences().stream()
                .filter(offence -> !inText.contains(offence))
                .map(Offence::rule)
                .distinct()
                .forEach(rule -> wrong.add(new Problem(
                        source.path(),
                        0,
                        "The rule " + rules.get().rule(rule)
                                + " reported a range outside the document; report the range of a fact.")));
        return new Outcome(inText, wrong);
    }
}
