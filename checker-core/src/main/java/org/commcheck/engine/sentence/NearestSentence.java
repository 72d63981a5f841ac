package org.commcheck.engine.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commcheck.text.NearestName;

/** Finds the sentence that somebody probably meant. */
final class NearestSentence {

    private static final int LONGEST = 120;

    private final SentenceGrammar grammar;
    private final SentenceNames names;

    NearestSentence(SentenceGrammar grammar, SentenceNames names) {
        this.grammar = grammar;
        this.names = names;
    }

    /** @param fact what the sentence is about; empty if that is not known either */
    SentenceException unknown(SentenceRule rule, String part, Optional<String> fact) {
        String text = rule.condition().with(part).shown();
        String compared = comparable(text);
        boolean chinese = Spelling.chinese(part);
        List<String> known = fact.map(one -> predicates(one, chinese)).orElseGet(() -> openings(compared, chinese));
        String nearest = known.stream()
                .min(Comparator.comparingInt((String one) -> NearestName.distance(compared, comparable(one)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
        return new SentenceException(
                rule.line(),
                "“" + text + "” is no sentence that Commcheck knows; the nearest is “" + nearest
                        + "”, and docs/sentences.md has them all");
    }

    private List<String> openings(String compared, boolean chinese) {
        List<String> openings = new ArrayList<>();
        for (Phrase subject : grammar.subjects()) {
            for (String begin : begins(subject, compared, chinese)) {
                for (String predicate : predicates(subject.fact(), chinese)) {
                    openings.add(begin + (chinese ? "" : " ") + predicate);
                }
            }
        }
        return openings;
    }

    private List<String> begins(Phrase subject, String compared, boolean chinese) {
        if (subject.plain().equals("{type}")) {
            return nearestType(compared, chinese);
        }
        return subject.chinese() == chinese ? List.of(shown(subject)) : List.of();
    }

    /** The one type that is meant most likely, for there are hundreds of names; long ones may differ in more letters. */
    private List<String> nearestType(String compared, boolean chinese) {
        return names.typeNames(chinese).stream()
                .min(Comparator.comparingInt((String name) -> difference(compared, name))
                        .thenComparing(Comparator.naturalOrder()))
                .stream()
                .toList();
    }

    /** How much of a name would have to change to stand at the beginning, in thousandths. */
    private static int difference(String compared, String name) {
        String begin = compared.substring(0, Math.min(compared.length(), name.length()));
        return NearestName.distance(begin, name) * 1_000 / name.length();
    }

    private List<String> predicates(String fact, boolean chinese) {
        return grammar.predicates(fact).stream()
                .filter(phrase -> phrase.chinese() == chinese)
                .map(NearestSentence::shown)
                .toList();
    }

    private static String shown(Phrase phrase) {
        return phrase.plain()
                .replace("{number}", "3")
                .replace("{things}", phrase.chinese() ? "行动项" : "action items")
                .replaceAll("\\{\\w+}", "\"…\"");
    }

    /** What stands in the slots is no difference. */
    private static String comparable(String text) {
        String same = text.replaceAll("\"[^\"]*\"", "\"\"").replaceAll("\\d+", "3");
        return same.length() <= LONGEST ? same : same.substring(0, LONGEST);
    }
}
