package org.commcheck.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commcheck.CheckReport;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/** Reports made by hand. */
final class Reports {

    private Reports() {}

    static CheckReport of(CheckedDocument... documents) {
        return new CheckReport(Arrays.asList(documents), List.of());
    }

    /** A document with a finding of each of these severities, on lines 1, 2, 3 and so on, in column 5. */
    static CheckedDocument document(String path, Severity... severities) {
        SourceText source = SourceText.of(path, "Say ASAP.\n".repeat(Math.max(1, severities.length)));
        List<Finding> findings = new ArrayList<>();
        for (Severity severity : severities) {
            findings.add(finding(source, findings.size() * 10 + 4, severity));
        }
        return document(source, findings, List.of());
    }

    static CheckedDocument document(SourceText source, List<Finding> findings, List<Problem> problems) {
        return new CheckedDocument(
                source,
                "general",
                "none",
                "en",
                Optional.empty(),
                List.of(),
                "en",
                findings,
                List.of(),
                List.of(),
                problems);
    }

    private static Finding finding(SourceText source, int start, Severity severity) {
        TextRange range = new TextRange(start, start + 4);
        return new Finding(
                RuleId.of("precision/vague-deadline"),
                severity,
                range,
                source.locate(range.start()),
                source.locate(range.end()),
                source.slice(range),
                "“ASAP” is not a deadline.",
                "Give a day.",
                List.of(),
                "",
                "fingerprint");
    }
}
