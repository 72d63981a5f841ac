package org.commcheck.engine.sentence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.engine.JsonValues;
import org.commcheck.text.Sha256;

/**
 * The shipped sentences as Drools' reader read them when the rulebase was built. Whoever has a pack with sentences would wait for that reader
 * whenever a process begins.
 */
public final class GrammarIndex {

    /** Where the rulebase keeps it. */
    public static final String RESOURCE = "META-INF/commcheck/sentences.json";

    private static final int HASH_BYTES = 16;

    private GrammarIndex() {}

    /**
     * Writes the index of the shipped sentences.
     *
     * @throws IOException if it can't be written as JSON
     */
    public static String json() throws IOException {
        String dsl = SentenceGrammar.shippedText();
        SentenceGrammar grammar = SentenceGrammar.read(dsl);
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("of", Sha256.hex(dsl, HASH_BYTES));
        index.put(
                "conditions",
                grammar.conditions().stream().map(GrammarIndex::mapping).toList());
        index.put(
                "consequences",
                grammar.allConsequences().stream().map(GrammarIndex::mapping).toList());
        return JsonValues.write(index);
    }

    private static Map<String, Object> mapping(Phrase phrase) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        mapping.put("about", phrase.about());
        mapping.put("written", phrase.written());
        mapping.put("drl", phrase.drl());
        mapping.put("pattern", phrase.pattern().pattern());
        mapping.put("slots", phrase.slots());
        return mapping;
    }

    /** The phrases of a text; empty if the index was made of another one. */
    static Optional<SentenceGrammar> read(String json, String dsl) {
        Map<?, ?> index = JsonValues.readMapping(RESOURCE, json);
        return Sha256.hex(dsl, HASH_BYTES).equals(index.get("of"))
                ? Optional.of(
                        new SentenceGrammar(phrases(value(index, "conditions")), phrases(value(index, "consequences"))))
                : Optional.empty();
    }

    private static List<Phrase> phrases(Object list) {
        List<Phrase> phrases = new ArrayList<>();
        for (Object one : (List<?>) list) {
            Map<?, ?> mapping = (Map<?, ?>) one;
            phrases.add(new Phrase(
                    (String) value(mapping, "about"),
                    (String) value(mapping, "written"),
                    (String) value(mapping, "drl"),
                    Pattern.compile((String) value(mapping, "pattern"), Phrase.FLAGS),
                    slots((Map<?, ?>) value(mapping, "slots"))));
        }
        return phrases;
    }

    private static Map<String, Integer> slots(Map<?, ?> written) {
        Map<String, Integer> slots = new LinkedHashMap<>();
        written.forEach((name, group) -> slots.put((String) name, Integer.valueOf((String) group)));
        return slots;
    }

    private static Object value(Map<?, ?> mapping, String key) {
        return Objects.requireNonNull(mapping.get(key), key);
    }
}
