package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.commcheck.extract.Fact;
import org.commcheck.extract.NegativePhrase;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.TermMatch;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.TextRange;

/** Makes the facts {@link NegativePhrase} of the terms {@code negative-phrasing} and {@code offer}. */
final class NegativeReader {

    private NegativeReader() {}

    /** @param known the facts found so far, the terms among them */
    static List<NegativePhrase> read(List<ReadUnit> units, List<Fact> known) {
        NavigableMap<Integer, TermMatch> negatives = terms(known, "negative-phrasing");
        if (negatives.isEmpty()) {
            return List.of();
        }
        NavigableMap<Integer, TermMatch> offers = terms(known, "offer");
        List<NegativePhrase> phrases = new ArrayList<>();
        for (ReadUnit unit : units) {
            TextRange range = unit.unit().text().range();
            first(negatives, range)
                    .filter(term -> !asks(unit, term))
                    .ifPresent(term -> phrases.add(new NegativePhrase(
                            term.range(), term.text(), first(offers, range).isPresent())));
        }
        return phrases;
    }

    private static boolean asks(ReadUnit unit, TermMatch term) {
        return unit.sentences().stream()
                .filter(sentence -> sentence.mood() == Mood.QUESTION)
                .anyMatch(
                        sentence -> unit.range(sentence.start(), sentence.end()).contains(term.range()));
    }

    private static Optional<TermMatch> first(NavigableMap<Integer, TermMatch> terms, TextRange range) {
        return Optional.ofNullable(terms.ceilingEntry(range.start()))
                .map(Map.Entry::getValue)
                .filter(term -> range.contains(term.range()));
    }

    private static NavigableMap<Integer, TermMatch> terms(List<Fact> known, String list) {
        NavigableMap<Integer, TermMatch> terms = new TreeMap<>();
        for (Fact fact : known) {
            if (fact instanceof TermMatch term && term.list().equals(list) && !term.quoted()) {
                terms.put(term.range().start(), term);
            }
        }
        return terms;
    }
}
