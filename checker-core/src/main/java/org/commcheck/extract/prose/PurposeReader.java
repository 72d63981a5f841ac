package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Field;
import org.commcheck.extract.Purpose;
import org.commcheck.extract.TermMatch;
import org.commcheck.extract.commitment.ItemContext;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermGroup;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.extract.vocabulary.TermScanner;

/**
 * Finds what a document wants of its reader: words of the table {@code purpose-terms} in its title, its lead or its fields, a section for it, or
 * what the lead asks or recommends.
 */
final class PurposeReader {

    private static final Set<String> SECTIONS = Set.of("purpose", "agenda");
    private static final Set<String> ASKING = Set.of("request-statement", "recommendation");

    /** For the names of fields, which are no units. */
    private final TermScanner words;

    PurposeReader(Tables tables) {
        this.words = TermScanner.of(tables, "purpose-terms");
    }

    /**
     * The facts of an entry.
     *
     * @param context the entry as read
     * @param lead its first words, see {@link org.commcheck.extract.structure.LeadReader}
     * @param known the facts found so far, fields and terms among them
     */
    List<Purpose> read(ItemContext context, List<Unit> lead, List<Fact> known) {
        Entry entry = context.entry();
        List<Purpose> purposes = new ArrayList<>();
        entry.titleHeading()
                .flatMap(title -> find(context.heading(title.index()), "title"))
                .ifPresent(purposes::add);
        for (Heading section : entry.sections()) {
            if (section.content() && SECTIONS.contains(entry.kind(section.index()))) {
                purposes.add(new Purpose(section.text().range(), section.words()));
            }
        }
        for (Unit unit : lead) {
            find(context.unit(unit.index()), "lead").ifPresent(purposes::add);
        }
        for (Fact fact : known) {
            if (fact instanceof TermMatch term && holds(lead, term) && ASKING.contains(term.list())) {
                purposes.add(new Purpose(term.range(), term.text()));
            } else if (fact instanceof Field field && field.filled() && names(field)) {
                purposes.add(new Purpose(field.range(), field.text()));
            }
        }
        return purposes;
    }

    private static boolean holds(List<Unit> lead, TermMatch term) {
        return !term.quoted()
                && !lead.isEmpty()
                && lead.get(0).text().range().start() <= term.range().start()
                && term.range().end()
                        <= lead.get(lead.size() - 1).text().range().end();
    }

    private boolean names(Field field) {
        return words.scan(field.name()).stream()
                .anyMatch(hit -> hit.list().equals("field")
                        && hit.start() == 0
                        && hit.end() == field.name().length());
    }

    private static Optional<Purpose> find(ReadUnit unit, String list) {
        for (TermHit hit : unit.terms().all(TermGroup.PURPOSES)) {
            if (hit.list().equals(list)) {
                return Optional.of(new Purpose(
                        unit.range(hit.start(), hit.end()), unit.words().substring(hit.start(), hit.end())));
            }
        }
        return Optional.empty();
    }
}
