package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commcheck.extract.Acronym;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Owner;
import org.commcheck.extract.language.AcronymScanner;
import org.commcheck.extract.language.AcronymSpan;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.Roster;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.Glossaries;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Makes the facts {@link Acronym} of a document. Immutable. */
final class AcronymFacts {

    private static final String ATTENDEES = "attendees";

    /** A cell with no more letters than these, and no others, is one of a responsibility matrix. */
    private static final String MATRIX = "RACISDV";

    /** Owners of so few letters are somebody's initials; a board has more. */
    private static final int LONGEST_INITIALS = 2;

    private final AcronymScanner scanner;
    private final Glossaries glossaries;

    AcronymFacts(Tables tables, Glossaries glossaries) {
        this.scanner = AcronymScanner.of(tables);
        this.glossaries = glossaries;
    }

    /** The acronyms of a whole document, in order of their first use. */
    List<Acronym> of(Entry whole) {
        AcronymUses uses = new AcronymUses(scanner);
        for (Heading heading : whole.outline().headings()) {
            for (AcronymSpan span : scanner.scan(heading.words())) {
                uses.explain(heading.text(), span);
            }
        }
        Map<Integer, String> terms = glossaries.read(whole.outline());
        for (Unit unit : whole.units()) {
            List<AcronymSpan> spans = scanner.scan(unit.words());
            if (!spans.isEmpty()) {
                boolean counts =
                        !unit.quoted() && !whole.purpose(unit.heading()).equals(ATTENDEES);
                read(unit, spans, counts, terms.get(unit.index()), uses);
            }
        }
        List<Acronym> facts = uses.facts();
        Set<String> unexplained = facts.stream()
                .filter(acronym -> acronym.expansion().isEmpty())
                .map(AcronymFacts::small)
                .collect(Collectors.toSet());
        SmallWords small = SmallWords.of(whole.units(), unexplained);
        return facts.stream()
                .filter(acronym -> !acronym.expansion().isEmpty() || !small.has(small(acronym)))
                .toList();
    }

    private static String small(Acronym acronym) {
        return acronym.letters().toLowerCase(Locale.ROOT);
    }

    /** Those of a stretch of the document, initials of its people left out. */
    static List<Acronym> within(List<Acronym> acronyms, TextRange range, Roster people, List<Fact> actions) {
        Set<String> initials = new HashSet<>();
        for (Fact fact : actions) {
            if (fact instanceof Owner owner && owner.named() && owner.text().length() <= LONGEST_INITIALS) {
                initials.add(owner.text());
            }
        }
        List<Acronym> within = new ArrayList<>();
        for (Acronym acronym : acronyms) {
            boolean counts = range.contains(acronym.range())
                    && (!acronym.expansion().isEmpty()
                            || !(people.knows(acronym.letters()) || initials.contains(acronym.letters())));
            if (counts) {
                within.add(acronym);
            }
        }
        return within;
    }

    private static void read(
            Unit unit, List<AcronymSpan> spans, boolean counts, @Nullable String explanation, AcronymUses uses) {
        for (AcronymSpan span : spans) {
            InlineText text = unit.text();
            if (text.isMarked(InlineMark.Kind.CODE, span.start(), span.end())) {
                continue;
            }
            uses.explain(text, span);
            if (explanation != null && isTerm(unit, span)) {
                uses.list(span, explanation);
            } else if (counts && !isMatrixCell(unit, span)) {
                uses.use(text, span);
            }
        }
    }

    /** Whether a glossary explains the acronym here: it is first in its line, or in a cell of terms. */
    private static boolean isTerm(Unit unit, AcronymSpan span) {
        return unit.isCell() || span.start() <= 1 || unit.words().charAt(span.start() - 1) == '\n';
    }

    private static boolean isMatrixCell(Unit unit, AcronymSpan span) {
        return unit.isCell()
                && unit.words().strip().equals(span.letters())
                && span.letters().chars().allMatch(letter -> MATRIX.indexOf(letter) >= 0);
    }
}
