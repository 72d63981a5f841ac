package org.commcheck.extract.matters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Today;
import org.commcheck.extract.commitment.ItemContext;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerReader;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.NoneWords;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.TextRange;

/** Finds the matters of an entry. Immutable, for any number of threads; keep it. */
public final class MattersExtractor {

    private final PriorityReader priorities;
    private final PromiseReader promises;
    private final RiskReader risks;
    private final QuestionReader questions;
    private final DecisionReader decisions;
    private final OptionReader options;
    private final ContactReader contacts;
    private final EscalationReader escalations;
    private final FollowUpReader followUps;
    private final ServiceLevelReader levels;
    private final ApprovalReader approvals;
    private final ProblemReader problems;
    private final MatterWords labels;

    /**
     * @throws org.commcheck.extract.vocabulary.TableException if a table is not as it should be
     */
    public MattersExtractor(Tables tables, SectionKinds kinds, NameShapes shapes, NoneWords none) {
        priorities = new PriorityReader(tables);
        labels = new MatterWords(tables, kinds, none);
        risks = new RiskReader(tables, labels);
        OwnerReader owners = new OwnerReader(tables, shapes);
        decisions = new DecisionReader(tables, labels, owners);
        options = new OptionReader(tables, labels, kinds);
        contacts = new ContactReader(kinds, shapes);
        escalations = new EscalationReader(tables, labels, owners);
        followUps = new FollowUpReader(kinds);
        levels = new ServiceLevelReader(kinds, labels);
        approvals = new ApprovalReader(tables, labels);
        problems = new ProblemReader(kinds, owners, labels);
        questions = new QuestionReader(tables, labels, owners);
        promises = new PromiseReader(owners);
    }

    /**
     * The facts of an entry, in no order that means anything.
     *
     * @param known the facts found so far: sentences, terms, action items with owners and deadlines, commitments
     * @param today the day that the caller says it is
     */
    public List<Fact> extract(ItemContext context, List<Fact> known, Optional<LocalDate> today) {
        Matters matters = new Matters(context, known, labels);
        List<Fact> facts = new ArrayList<>();
        int start = context.entry().range().start();
        today.ifPresent(day -> facts.add(new Today(new TextRange(start, start), day.toString(), day)));
        facts.addAll(MeasureReader.read(matters));
        facts.addAll(ProgressReader.read(matters));
        facts.addAll(priorities.read(matters));
        facts.addAll(OwnershipReader.read(matters));
        facts.addAll(promises.read(matters));
        facts.addAll(SequenceReader.read(matters));
        facts.addAll(risks.read(matters));
        facts.addAll(questions.read(matters));
        facts.addAll(decisions.read(matters));
        facts.addAll(options.read(matters));
        facts.addAll(contacts.read(matters));
        facts.addAll(escalations.read(matters));
        facts.addAll(followUps.read(matters));
        facts.addAll(levels.read(matters));
        facts.addAll(approvals.read(matters));
        facts.addAll(problems.read(matters));
        facts.addAll(EffectReader.read(matters));
        facts.addAll(CauseReader.read(matters, labels));
        return facts;
    }
}
