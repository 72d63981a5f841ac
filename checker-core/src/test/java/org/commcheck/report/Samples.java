package org.commcheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commcheck.CheckedDocument;
import org.commcheck.baseline.BaselineEntry;
import org.commcheck.extract.Fact;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.finding.SuppressedFinding;
import org.commcheck.finding.Wording;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/** Documents and findings made by hand. */
final class Samples {

    private Samples() {}

    static CheckedDocument document(String path, String text, Finding... findings) {
        return document(SourceText.of(path, text), "en", List.of(), findings);
    }

    static CheckedDocument document(SourceText source, String language, List<Fact> facts, Finding... findings) {
        return new CheckedDocument(
                source,
                "meeting-minutes",
                "title",
                language,
                Optional.of(LocalDate.of(2026, 3, 4)),
                facts,
                language,
                List.of(findings),
                List.of(),
                List.of(),
                List.of());
    }

    /** The document with what is allowed in it, and what its baseline holds in vain. */
    static CheckedDocument suppressing(
            CheckedDocument document, List<SuppressedFinding> suppressed, List<BaselineEntry> stale) {
        return new CheckedDocument(
                document.source(),
                document.type(),
                document.typeEvidence(),
                document.language(),
                document.date(),
                document.facts(),
                document.messageLanguage(),
                document.findings(),
                suppressed,
                stale,
                document.problems());
    }

    /** A finding on the first place where the words stand. */
    static Finding finding(SourceText source, String words, Severity severity) {
        return finding(source, range(source, words), severity);
    }

    static Finding finding(SourceText source, TextRange range, Severity severity) {
        return new Finding(
                RuleId.of("precision/vague-deadline"),
                severity,
                range,
                source.locate(range.start()),
                source.locate(range.end()),
                source.slice(range),
                "“" + source.slice(range) + "” is not a deadline.",
                "Give a day, such as “by 6 March”.",
                List.of("commitment: Bo will do it"),
                "Minutes > Actions",
                "0123abcd");
    }

    /** The guideline that the findings break. */
    static Guideline guideline() {
        Wording message = new Wording("“{text}” is not a deadline.", "“{text}”不是明确的期限。");
        Wording help = new Wording("Give a day.", "请写明日期。");
        return new Guideline(
                RuleId.of("precision/vague-deadline"),
                false,
                Guideline.Status.STABLE,
                List.of(),
                "0.1.0",
                "002",
                List.of(new Guideline.Ground("", false, Severity.ERROR, message, help)));
    }

    static TextRange range(SourceText source, String words) {
        int start = source.content().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("“" + words + "” does not stand in the text");
        }
        return new TextRange(start, start + words.length());
    }
}
