package org.commcheck;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.commcheck.config.TableText;
import org.commcheck.engine.RuleBase;
import org.commcheck.extract.assembly.FactExtractor;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableOverlay;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;

/** The extractors of a rulebase, one for each way of reading documents. For any number of threads. */
final class Extractors {

    private static final String TYPES = "document-types";

    private final RuleBase rules;

    /** Built when the first document comes: listing the rules needs no lexicons. */
    private final FutureTask<FactExtractor> plain;

    /** Those of configurations that change how documents are read. */
    private final Map<Reading, FactExtractor> configured = new ConcurrentHashMap<>();

    Extractors(RuleBase rules) {
        this.rules = rules;
        this.plain = new FutureTask<>(() -> new FactExtractor(rules.tables()));
    }

    /** Builds the one that goes by the rulebase alone; running it twice does no harm. */
    Runnable plain() {
        return plain;
    }

    /** Builds the one for a way of reading, and says what is wrong with its words and tables; empty if nothing is. */
    List<Flaw> prepare(Reading reading) {
        try {
            TableOverlay overlay = Lexicons.overlay(rules.tables(), reading.lexicon());
            if (overlay.wrong().isEmpty()) {
                configured.computeIfAbsent(reading, one -> new FactExtractor(overlay.tables(), one.options()));
            }
            return overlay.wrong().stream().map(Lexicons::flaw).toList();
        } catch (TableException e) {
            return List.of(Lexicons.flaw(e));
        }
    }

    /**
     * The one for a way of reading; whoever comes first builds it, the others wait.
     *
     * @throws ConfigurationException if a word list or table of a pack holds a value that it can't have
     */
    FactExtractor of(Reading reading) {
        if (!reading.isPlain()) {
            return configured.computeIfAbsent(reading, this::build);
        }
        plain.run();
        try {
            return plain.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TableException wrong) {
                throw new ConfigurationException(List.of(Lexicons.flaw(wrong)));
            }
            throw new IllegalStateException("the word lists could not be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the check was interrupted");
        }
    }

    private FactExtractor build(Reading reading) {
        return new FactExtractor(
                Lexicons.overlay(rules.tables(), reading.lexicon()).tables(), reading.options());
    }

    /** Ids of the document types, with those that tables add, in their order. */
    List<String> documentTypes(List<TableText> tables) {
        TableOverlay overlay = new TableOverlay(rules.tables());
        tables.stream()
                .filter(table -> table.name().equals(TYPES))
                .map(Lexicons::source)
                .forEach(overlay::add);
        return overlay.tables().rows(TYPES).stream()
                .map(row -> row.get("type"))
                .distinct()
                .toList();
    }

    /** Names of the lists that words can be added to. */
    List<String> wordLists() {
        return Stream.of("terms-en", "terms-zh")
                .flatMap(table -> rules.tables().rows(table).stream())
                .flatMap(row -> row.list("list").stream())
                .distinct()
                .sorted()
                .toList();
    }
}
