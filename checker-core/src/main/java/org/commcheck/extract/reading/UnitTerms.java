package org.commcheck.extract.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commcheck.extract.vocabulary.TermGroup;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.extract.vocabulary.TextTerms;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;

/** The terms in the words of a unit. Those outside code are made when a group is first asked for, and kept. For one thread. */
public final class UnitTerms {

    private final InlineText text;
    private final TextTerms terms;
    private final Map<TermGroup, List<TermHit>> hits = new EnumMap<>(TermGroup.class);

    UnitTerms(InlineText text, TextTerms terms) {
        this.text = text;
        this.terms = terms;
    }

    /** See {@link TextTerms#mayHold(TermGroup, long)}. */
    public boolean mayHold(TermGroup group, long lists) {
        return terms.mayHold(group, lists);
    }

    /** The terms of a group, those in code too, sorted by start. */
    public List<TermHit> all(TermGroup group) {
        return terms.hits(group);
    }

    /** The terms of a group outside code, sorted by start. */
    public List<TermHit> outsideCode(TermGroup group) {
        if (!terms.mayHold(group)) {
            return List.of();
        }
        List<TermHit> known = hits.get(group);
        if (known == null) {
            known = withoutCode(group);
            hits.put(group, known);
        }
        return known;
    }

    private List<TermHit> withoutCode(TermGroup group) {
        List<TermHit> all = terms.hits(group);
        if (all.isEmpty() || text.marks().isEmpty()) {
            return all;
        }
        List<TermHit> outside = new ArrayList<>(all.size());
        for (TermHit hit : all) {
            if (!text.isMarked(InlineMark.Kind.CODE, hit.start(), hit.end())) {
                outside.add(hit);
            }
        }
        return outside;
    }
}
