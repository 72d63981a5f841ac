package org.commcheck.engine.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;

/** All that sentences are made of: the shipped {@code sentences.dsl}, and what trusted packs add to it. Immutable. */
public final class SentenceGrammar {

    private static final String SHIPPED = "sentences.dsl";
    private static final String SCOPE = "scope";
    private static final String THINGS = "things";
    private static final String ALL = "*";
    private static final String HELP = "help";
    /** They say themselves what mentions a word. */
    private static final Set<String> LARGE = Set.of("DocumentInfo", "DocumentSection", "TermMatch");

    /** No sentence at all. */
    public static final SentenceGrammar EMPTY = new SentenceGrammar(List.of(), List.of());

    private final List<Phrase> conditions;
    private final List<Phrase> consequences;

    SentenceGrammar(List<Phrase> conditions, List<Phrase> consequences) {
        this.conditions = List.copyOf(conditions);
        this.consequences = List.copyOf(consequences);
    }

    /** The sentences that come with Commcheck. */
    public static SentenceGrammar shipped() {
        String dsl = shippedText();
        return resource("/" + GrammarIndex.RESOURCE)
                .flatMap(json -> GrammarIndex.read(json, dsl))
                .orElseGet(() -> read(dsl));
    }

    /** Those of the shipped file, read with Drools' reader. */
    static SentenceGrammar read(String dsl) {
        return EMPTY.with(SHIPPED, dsl);
    }

    /**
     * The same sentences and those of another file.
     *
     * @throws SentenceException if it can't be read
     */
    public SentenceGrammar with(String origin, String dsl) {
        DSLTokenizedMappingFile file = new DSLTokenizedMappingFile();
        try {
            if (!file.parseAndLoad(new StringReader(dsl)) || !file.getErrors().isEmpty()) {
                throw new SentenceException(1, "the sentences of " + origin + " can't be read: " + file.getErrors());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(origin, e);
        }
        List<Phrase> joined = new ArrayList<>(conditions);
        List<Phrase> following = new ArrayList<>(consequences);
        for (DSLMappingEntry entry : file.getMapping().getEntries()) {
            (entry.getSection() == DSLMappingEntry.CONSEQUENCE ? following : joined).add(Phrase.of(entry));
        }
        return new SentenceGrammar(joined, following);
    }

    static String shippedText() {
        return resource(SHIPPED).orElseThrow(() -> new IllegalStateException(SHIPPED + " is missing"));
    }

    private static Optional<String> resource(String name) {
        try (InputStream stream = SentenceGrammar.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** All that conditions are made of. */
    List<Phrase> conditions() {
        return conditions;
    }

    /** All that consequences are made of. */
    List<Phrase> allConsequences() {
        return consequences;
    }

    List<Phrase> subjects() {
        return about(conditions, "");
    }

    List<Phrase> scopes() {
        return about(conditions, SCOPE);
    }

    /** What can be counted. */
    List<Phrase> things() {
        return about(conditions, THINGS);
    }

    /** What can be said of a kind of fact. */
    List<Phrase> predicates(String fact) {
        List<Phrase> predicates = about(conditions, fact);
        if (!LARGE.contains(fact)) {
            predicates.addAll(about(conditions, ALL));
        }
        return predicates;
    }

    /** What follows from a condition: {@code warn "…"}. */
    List<Phrase> consequences() {
        return consequences.stream()
                .filter(phrase -> !phrase.about().equals(HELP))
                .toList();
    }

    /** What may stand behind a consequence: {@code advise "…"}. */
    List<Phrase> advice() {
        return about(consequences, HELP);
    }

    private static List<Phrase> about(List<Phrase> phrases, String about) {
        return new ArrayList<>(
                phrases.stream().filter(phrase -> phrase.about().equals(about)).toList());
    }
}
