package org.commcheck.engine.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    public static final SentenceGrammar EMPTY = new SentenceGrammar();

    private final List<Phrase> conditions = new ArrayList<>();
    private final List<Phrase> consequences = new ArrayList<>();

    private SentenceGrammar() {}

    /** The sentences that come with Commcheck. */
    public static SentenceGrammar shipped() {
        return new SentenceGrammar().with(SHIPPED, read());
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
        SentenceGrammar joined = new SentenceGrammar();
        joined.conditions.addAll(conditions);
        joined.consequences.addAll(consequences);
        for (DSLMappingEntry entry : file.getMapping().getEntries()) {
            (entry.getSection() == DSLMappingEntry.CONSEQUENCE ? joined.consequences : joined.conditions)
                    .add(Phrase.of(entry));
        }
        return joined;
    }

    private static String read() {
        try (InputStream stream = SentenceGrammar.class.getResourceAsStream(SHIPPED)) {
            if (stream == null) {
                throw new IllegalStateException(SHIPPED + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
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
