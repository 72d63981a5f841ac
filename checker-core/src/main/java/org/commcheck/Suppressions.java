package org.commcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commcheck.engine.Remark;
import org.commcheck.extract.suppression.SuppressionComment;
import org.commcheck.extract.suppression.SuppressionComment.Name;
import org.commcheck.extract.suppression.SuppressionComment.Reach;
import org.commcheck.finding.Allowance;
import org.commcheck.finding.FindingFilter;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.RulePattern;
import org.commcheck.text.NearestName;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/**
 * What the comments of one document allow, and what is wrong with these comments: one that can't be read, names no guideline, gives no reason, or
 * allows nothing.
 */
final class Suppressions {

    /** The family of guidelines about suppressions. */
    static final String FAMILY = "suppression";

    private final SourceText source;
    private final List<Guideline> known;
    private final List<Guideline> judging;
    private final List<Allowance> allowances = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param known all guidelines
     * @param judging those that are on
     */
    Suppressions(SourceText source, List<SuppressionComment> comments, List<Guideline> known, List<Guideline> judging) {
        this.source = source;
        this.known = known;
        this.judging = judging;
        comments.forEach(this::read);
    }

    /** In the order of the document. */
    List<Allowance> allowances() {
        return allowances;
    }

    /** What is wrong with the comments, given what they allowed. */
    List<Remark> remarks(FindingFilter filtered) {
        List<Remark> all = new ArrayList<>(remarks);
        for (Allowance unused : filtered.unused()) {
            if (judging.stream().map(Guideline::id).anyMatch(unused.rules()::matches)) {
                all.add(remark("unused", "", unused.written(), Map.of()));
            }
        }
        return all;
    }

    private void read(SuppressionComment comment) {
        if (comment.reach() == Reach.UNREADABLE) {
            remarks.add(remark("unreadable", "", comment.range(), Map.of()));
            return;
        }
        for (Name name : comment.names()) {
            RulePattern rules = new RulePattern(name.written());
            if (known.stream().map(Guideline::id).anyMatch(rules::matches)) {
                boolean all = comment.reach() == Reach.FILE;
                allowances.add(new Allowance(rules, comment.scope(), all, comment.reason(), name.range()));
            } else {
                remarks.add(unknown(name));
            }
        }
        if (comment.reason().isEmpty()) {
            TextRange first = comment.names().get(0).range();
            TextRange last = comment.names().get(comment.names().size() - 1).range();
            remarks.add(remark("unreasoned", "", first.union(last), Map.of()));
        }
    }

    private Remark unknown(Name name) {
        List<String> ids =
                known.stream().map(guideline -> guideline.id().toString()).toList();
        return NearestName.of(name.written(), ids)
                .map(near -> remark("unknown-rule", "near", name.range(), Map.of("nearest", near)))
                .orElseGet(() -> remark("unknown-rule", "", name.range(), Map.of()));
    }

    private Remark remark(String name, String ground, TextRange range, Map<String, String> words) {
        return new Remark(new RuleId(FAMILY, name), ground, range, source.slice(range), words);
    }
}
