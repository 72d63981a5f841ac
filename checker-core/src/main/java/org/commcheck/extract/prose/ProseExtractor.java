package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.Fact;
import org.commcheck.extract.language.ShoutScanner;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.LeadReader;
import org.commcheck.extract.vocabulary.Tables;

/** Finds what can be said of the running text of an entry. Immutable, for any number of threads; making one builds its word lists, so keep it. */
public final class ProseExtractor {

    private final PurposeReader purposes;
    private final ShoutReader shouts;

    /**
     * @throws org.commcheck.extract.vocabulary.TableException if a table is not as it should be
     */
    public ProseExtractor(Tables tables, LeadReader leads) {
        purposes = new PurposeReader(tables, leads);
        shouts = new ShoutReader(ShoutScanner.of(tables));
    }

    /**
     * The facts of an entry, in no order that means anything.
     *
     * @param units the entry's units as read, in order
     * @param headings the entry's headings as read, in order, its title included
     * @param known the facts found so far: fields, sentences, terms, measures
     */
    public List<Fact> extract(Entry entry, List<ReadUnit> units, List<ReadUnit> headings, List<Fact> known) {
        List<Fact> facts = new ArrayList<>();
        facts.addAll(PassageReader.read(entry, units, known));
        facts.addAll(EnumerationReader.read(units, known));
        facts.addAll(ReadabilityReader.read(units));
        facts.addAll(NegativeReader.read(units, known));
        facts.addAll(purposes.read(entry, known));
        facts.addAll(shouts.read(units));
        facts.addAll(shouts.read(headings));
        return facts;
    }
}
