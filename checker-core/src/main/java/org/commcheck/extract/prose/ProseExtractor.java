package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.Fact;
import org.commcheck.extract.commitment.ItemContext;
import org.commcheck.extract.language.ShoutScanner;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.Roster;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.vocabulary.Tables;

/** Finds what can be said of the running text of an entry. Immutable, for any number of threads; making one builds its word lists, so keep it. */
public final class ProseExtractor {

    private final PurposeReader purposes;
    private final ShoutReader shouts;

    /**
     * @throws org.commcheck.extract.vocabulary.TableException if a table is not as it should be
     */
    public ProseExtractor(Tables tables) {
        purposes = new PurposeReader(tables);
        shouts = new ShoutReader(ShoutScanner.of(tables));
    }

    /**
     * The facts of an entry, in no order that means anything.
     *
     * @param context the entry as read
     * @param headings the entry's headings as read, in order, its title included
     * @param lead the entry's first words, see {@link org.commcheck.extract.structure.LeadReader}
     * @param known the facts found so far: fields, terms and measures
     */
    public List<Fact> extract(ItemContext context, List<ReadUnit> headings, List<Unit> lead, List<Fact> known) {
        Entry entry = context.entry();
        List<ReadUnit> units = context.units();
        List<ReadUnit> own = own(units, context.roster());
        List<Fact> facts = new ArrayList<>();
        facts.addAll(PassageReader.read(entry, units, known));
        facts.addAll(EnumerationReader.read(units));
        facts.addAll(ReadabilityReader.read(units));
        facts.addAll(NegativeReader.read(own, known));
        facts.addAll(purposes.read(context, lead, known));
        facts.addAll(shouts.read(own));
        facts.addAll(shouts.read(headings));
        return facts;
    }

    /** The units that hold the author's words: neither a quote nor what somebody of the roster is said to have said ({@code Ana: we can't}). */
    private static List<ReadUnit> own(List<ReadUnit> units, Roster roster) {
        List<ReadUnit> own = new ArrayList<>(units.size());
        for (ReadUnit unit : units) {
            if (!unit.unit().quoted() && (roster.knowsNobody() || !roster.knows(name(unit.words())))) {
                own.add(unit);
            }
        }
        return own;
    }

    /** The words that may name who speaks: before a colon, or in a line of their own. */
    private static String name(String words) {
        int end = 0;
        while (end < words.length() && !endsName(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }

    private static boolean endsName(char c) {
        return c == ':' || c == '：' || c == '\n';
    }
}
