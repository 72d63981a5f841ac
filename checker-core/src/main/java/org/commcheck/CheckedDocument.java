package org.commcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.commcheck.baseline.BaselineEntry;
import org.commcheck.baseline.BaselineFilter;
import org.commcheck.extract.Fact;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;
import org.commcheck.finding.SuppressedFinding;
import org.commcheck.text.SourceText;

/**
 * A document and what was found in it.
 *
 * @param source the text, which the findings' ranges point into
 * @param type id of the document type, {@code general} if none was recognised
 * @param typeEvidence what decided on the type
 * @param language {@code en} or {@code zh}
 * @param date the document's day, if it is known
 * @param facts what the checker saw, in order of place; the entries of a running log one after the other; empty if the request named a
 *     cache, which keeps findings only
 * @param messageLanguage the language of the messages, {@code en} or {@code zh}
 * @param findings those that count, sorted by place, then by rule
 * @param suppressed those that a comment or the baseline allows, in the same order; they count for nothing
 * @param stale entries of the baseline for this document that no longer occur
 * @param problems what could not be checked in this document, such as broken front matter or a rule that threw
 */
public record CheckedDocument(
        SourceText source,
        String type,
        String typeEvidence,
        String language,
        Optional<LocalDate> date,
        List<Fact> facts,
        String messageLanguage,
        List<Finding> findings,
        List<SuppressedFinding> suppressed,
        List<BaselineEntry> stale,
        List<Problem> problems) {

    public CheckedDocument {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        stale = List.copyOf(stale);
        problems = List.copyOf(problems);
    }

    /** The path as the caller gave it. */
    public String path() {
        return source.path();
    }

    /** The document with some of its findings only, those that are allowed included. */
    public CheckedDocument retaining(Predicate<Finding> kept) {
        return new CheckedDocument(
                source,
                type,
                typeEvidence,
                language,
                date,
                facts,
                messageLanguage,
                findings.stream().filter(kept).toList(),
                suppressed.stream().filter(one -> kept.test(one.finding())).toList(),
                stale,
                problems);
    }

    /** The document with only what was found in it. */
    CheckedDocument withoutFacts() {
        return new CheckedDocument(
                source,
                type,
                typeEvidence,
                language,
                date,
                List.of(),
                messageLanguage,
                findings,
                suppressed,
                stale,
                problems);
    }

    /** The document with what a baseline says of it. */
    CheckedDocument filtered(BaselineFilter filter) {
        List<SuppressedFinding> all = new ArrayList<>(suppressed);
        all.addAll(filter.suppressed());
        all.sort(null);
        return new CheckedDocument(
                source,
                type,
                typeEvidence,
                language,
                date,
                facts,
                messageLanguage,
                filter.findings(),
                all,
                filter.stale(),
                problems);
    }
}
