package org.commcheck.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commcheck.engine.sentence.SlotFiller.Filled;

/** Writes the condition and the consequence of a sentence in Drools' language. */
public final class SentenceTranslator {

    private static final String HEAD = """
            package commcheck.sentences;
            import org.commcheck.engine.Findings;
            import org.commcheck.engine.Mention;
            import org.commcheck.extract.*;
            global Findings findings;
            """;
    private static final String ALL_DOCUMENTS = "DocumentInfo( !template )";
    private static final String DOCUMENT = "DocumentInfo";
    /** Slots that say what a finding about the whole document is about. */
    private static final List<String> SUBJECTS = List.of("kind", "title", "field", "list", "word", "things");

    /** The “and”s that a name of a type may have. */
    private static final int MOST_IN_NAME = 3;

    private static final Pattern AND = Pattern.compile(",? and (?:it )?|,?(?:并且|而且|且)(?:其|它)?");
    /** Bound by single phrases, of which a sentence may have several. */
    private static final Pattern BOUND = Pattern.compile("\\$(day|one|size)\\b");

    private final SentenceGrammar grammar;
    private final SentenceNames names;

    public SentenceTranslator(SentenceGrammar grammar, SentenceNames names) {
        this.grammar = grammar;
        this.names = names;
    }

    /** What the files of rules begin with. */
    public static String head() {
        return HEAD;
    }

    /** The beginning of a condition: in which documents, what about, and the first thing said of it. */
    private record Opening(String scope, Phrase subject, String subjectDrl, String predicate, Optional<String> shown) {}

    /**
     * A rule in DRL, named by its id, on several lines.
     *
     * @throws SentenceException if its condition holds a sentence that the grammar doesn't know
     */
    public String translate(SentenceRule rule) {
        SlotFiller slots = new SlotFiller(grammar, names, rule);
        List<String> parts = parts(rule.condition().text(), slots);
        Opening opening = opening(parts.get(0), slots)
                .orElseThrow(() -> new NearestSentence(grammar, names).unknown(rule, parts.get(0), Optional.empty()));
        List<String> lines = new ArrayList<>(List.of(opening.scope(), opening.subjectDrl(), opening.predicate()));
        Optional<String> shown = opening.shown();
        for (String part : parts.subList(1, parts.size())) {
            Predicate more = predicate(opening.subject().fact(), part, slots)
                    .orElseThrow(() -> new NearestSentence(grammar, names)
                            .unknown(rule, part, Optional.of(opening.subject().fact())));
            lines.add(BOUND.matcher(more.drl()).replaceAll("\\$$1" + lines.size()));
            shown = shown.or(more::shown);
        }
        String what =
                opening.subject().fact().equals(DOCUMENT) ? Literal.of(shown.orElse("document")) : "$it.text(), $it";
        return "rule \"" + rule.id() + "\"\nwhen\n" + String.join("\n", lines) + "\nthen\n"
                + rule.consequence().replace("{what}", what) + "\nend\n";
    }

    /** What is joined by “and”; a first part that is no sentence goes on behind it if it is one then: {@code a handover and acceptance has no date}. */
    private List<String> parts(String condition, SlotFiller slots) {
        Matcher and = AND.matcher(condition);
        for (int ands = 0; ands <= MOST_IN_NAME && and.find(); ands++) {
            String first = condition.substring(0, and.start());
            if (opening(first, slots).isPresent()) {
                return Stream.concat(Stream.of(first), AND.splitAsStream(condition.substring(and.end())))
                        .toList();
            }
        }
        return opening(condition, slots).isPresent() ? List.of(condition) : List.of(AND.split(condition));
    }

    private Optional<Opening> opening(String text, SlotFiller slots) {
        for (int cut : Cuts.in(text)) {
            Optional<String> scope = scope(text.substring(0, cut).strip(), slots);
            Optional<Opening> scoped =
                    scope.flatMap(found -> subject(found, text.substring(cut).strip(), slots));
            if (scoped.isPresent()) {
                return scoped;
            }
        }
        return subject("", text, slots);
    }

    private Optional<String> scope(String text, SlotFiller slots) {
        return first(grammar.scopes(), text, slots).map(Predicate::drl);
    }

    private Optional<Opening> subject(String scope, String text, SlotFiller slots) {
        for (int cut : Cuts.in(text)) {
            String head = text.substring(0, cut).strip();
            String rest = text.substring(cut).strip();
            for (Phrase subject : grammar.subjects()) {
                Optional<String> drl = filled(subject, head, slots).map(Predicate::drl);
                if (drl.isPresent()) {
                    Optional<Opening> found = scope.isEmpty()
                                    && !subject.chinese()
                                    && !subject.fact().equals(DOCUMENT)
                            ? said(scope, subject, drl.get(), rest, slots)
                                    .or(() -> inside(subject, drl.get(), rest, slots))
                            : said(scope, subject, drl.get(), rest, slots);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** {@code an action item in minutes has no owner}: the scope stands behind the subject. */
    private Optional<Opening> inside(Phrase subject, String drl, String text, SlotFiller slots) {
        for (int cut : Cuts.in(text)) {
            Optional<String> scope = scope(text.substring(0, cut).strip(), slots);
            Optional<Opening> found = scope.flatMap(
                    one -> said(one, subject, drl, text.substring(cut).strip(), slots));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Opening> said(String scope, Phrase subject, String drl, String text, SlotFiller slots) {
        boolean document = subject.fact().equals(DOCUMENT);
        if (document && !scope.isEmpty()) {
            return Optional.empty();
        }
        String documents = scope.isEmpty() && !document ? ALL_DOCUMENTS : scope;
        return predicate(subject.fact(), text, slots)
                .map(found -> new Opening(documents, subject, drl, found.drl(), found.shown()));
    }

    private record Predicate(String drl, Optional<String> shown) {}

    private Optional<Predicate> predicate(String fact, String text, SlotFiller slots) {
        return first(grammar.predicates(fact), text, slots)
                .map(found -> new Predicate(found.drl().replace("{fact}", fact), found.shown()));
    }

    private static Optional<Predicate> first(List<Phrase> phrases, String text, SlotFiller slots) {
        return phrases.stream()
                .flatMap(phrase -> filled(phrase, text, slots).stream())
                .findFirst();
    }

    private static Optional<Predicate> filled(Phrase phrase, String text, SlotFiller slots) {
        return phrase.match(text).flatMap(slots::fill).map(filled -> {
            String drl = phrase.drl();
            for (Map.Entry<String, Filled> slot : filled.entrySet()) {
                drl = drl.replace("{" + slot.getKey() + "}", slot.getValue().drl());
            }
            return new Predicate(drl, shown(filled));
        });
    }

    private static Optional<String> shown(Map<String, Filled> slots) {
        for (String name : SUBJECTS) {
            Filled slot = slots.get(name);
            if (slot != null) {
                return Optional.of(slot.shown());
            }
        }
        return Optional.empty();
    }
}
