package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commcheck.extract.Fact;
import org.commcheck.text.TextRange;

/**
 * What a rule reported, before it has words.
 *
 * @param rule name of the rule in DRL
 * @param because the facts that made it fire
 * @param words what else messages may name, by the name of the blank
 */
record Offence(String rule, TextRange range, String subject, List<Fact> because, Map<String, String> words) {

    Offence {
        because = List.copyOf(because);
        words = Map.copyOf(words);
    }

    Offence(String rule, TextRange range, String subject, List<Fact> because) {
        this(rule, range, subject, because, Map.of());
    }

    /** The facts and words, as reports show them. */
    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        because.forEach(fact -> reasons.add(Blanks.kind(fact) + ": " + Texts.shortened(fact.text())));
        new TreeMap<>(words).forEach((name, value) -> reasons.add(name + ": " + value));
        return reasons;
    }
}
