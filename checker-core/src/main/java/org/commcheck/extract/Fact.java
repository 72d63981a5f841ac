package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * Something that a document says, with the place where it says it. Facts are immutable, are made by the extractors and matched by the rules;
 * what a document does not say is a missing fact.
 */
public sealed interface Fact
        permits Acronym,
                ActionItem,
                ActionPriority,
                ApprovalStep,
                Assignment,
                Attendee,
                Commitment,
                Conclusion,
                ContactPoint,
                Deadline,
                Decision,
                DocumentDate,
                DocumentInfo,
                DocumentSection,
                EarlierDocument,
                EarlierItem,
                EffectiveDate,
                Enumeration,
                EscalationLevel,
                Field,
                FollowUp,
                Lead,
                LeadOwner,
                LoopsClosed,
                MatrixLetter,
                MatrixTask,
                Measure,
                MissingAspects,
                NegativePhrase,
                OpenQuestion,
                Option,
                Owner,
                Parameter,
                Part,
                PartyLoad,
                Passage,
                Passive,
                Placeholder,
                ProblemStatement,
                ProgressClaim,
                Promise,
                Purpose,
                Readability,
                Recurrence,
                ReportPeriod,
                RequiredPart,
                ResponsibilityMatrix,
                Risk,
                RootCause,
                Sentence,
                SequenceMarker,
                SeriesGap,
                SeriesName,
                ServiceLevel,
                Shout,
                TermMatch,
                TimeExpression,
                Today,
                UnknownCode {

    /** Where the document says it. */
    TextRange range();

    /** The words that say it, as a reader sees them. */
    String text();
}
