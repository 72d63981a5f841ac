package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.extract.Acronym;
import org.commcheck.extract.Acronym.Explained;
import org.commcheck.extract.language.AcronymScanner;
import org.commcheck.extract.language.AcronymSpan;
import org.commcheck.model.InlineText;
import org.commcheck.text.TextRange;

/** Collects where a document uses and where it explains each acronym. For one thread and one document. */
final class AcronymUses {

    /** Initials of people have no more letters than these. */
    private static final int LONGEST_INITIALS = 3;

    /** Who speaks says something more than once. */
    private static final int OFTEN = 2;

    private final AcronymScanner scanner;
    private final Map<String, Use> first = new LinkedHashMap<>();
    private final Map<String, Use> spelled = new HashMap<>();
    private final Map<String, String> listed = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();

    AcronymUses(AcronymScanner scanner) {
        this.scanner = scanner;
    }

    private record Use(TextRange range, String text, AcronymSpan span) {}

    /** Keeps what the acronym stands for, if it is said right here; of several places the first. */
    void explain(InlineText text, AcronymSpan span) {
        if (!span.expansion().isEmpty()) {
            Use here = place(text, span);
            spelled.merge(span.letters(), here, AcronymUses::earlier);
        }
    }

    /** Keeps an entry of a glossary. */
    void list(AcronymSpan span, String explanation) {
        String words = explanation.isEmpty() ? span.expansion() : explanation;
        listed.putIfAbsent(span.letters(), words.strip());
    }

    /** Keeps a use; of several the first counts. Short ones that lead a line are taken for somebody's initials, not for a use. */
    void use(InlineText text, AcronymSpan span) {
        if (span.label()
                && span.letters().length() <= LONGEST_INITIALS
                && span.expansion().isEmpty()) {
            labels.merge(span.letters(), 1, Integer::sum);
        } else {
            first.putIfAbsent(span.letters(), place(text, span));
        }
    }

    private static Use place(InlineText text, AcronymSpan span) {
        String words = text.text().substring(span.start(), span.end());
        return new Use(text.range(span.start(), span.end()), words, span);
    }

    private static Use earlier(Use one, Use other) {
        return other.range().start() < one.range().start() ? other : one;
    }

    List<Acronym> facts() {
        List<Acronym> facts = new ArrayList<>();
        first.forEach((letters, use) -> {
            boolean explained = spelled.containsKey(letters) || listed.containsKey(letters);
            if (explained || labels.getOrDefault(letters, 0) < OFTEN) {
                facts.add(fact(letters, use));
            }
        });
        return facts;
    }

    private Acronym fact(String letters, Use use) {
        Use definition = spelled.get(letters);
        String words = definition != null ? definition.span().expansion() : listed.getOrDefault(letters, "");
        Explained explained = explained(letters, use);
        String expansion = words.isEmpty() ? scanner.known(letters) : words;
        return new Acronym(use.range(), use.text(), letters, expansion, explained);
    }

    private Explained explained(String letters, Use use) {
        Use definition = spelled.get(letters);
        if (definition != null && definition.range().start() <= use.range().start()) {
            return Explained.HERE;
        }
        if (listed.containsKey(letters)) {
            return Explained.GLOSSARY;
        }
        if (use.span().known()) {
            return Explained.COMMON;
        }
        return definition != null ? Explained.LATER : Explained.NOWHERE;
    }
}
