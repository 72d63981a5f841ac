package org.commcheck.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;

/** Counts what a run finds as it goes. For one thread. */
public final class Tally {

    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> worstOfDocument = new EnumMap<>(Severity.class);
    private int documents;
    private int problems;
    private int suppressed;
    private boolean allChinese = true;

    public void add(CheckedDocument document) {
        documents++;
        allChinese &= document.language().equals("zh");
        problems += document.problems().size();
        suppressed += document.suppressed().size();
        document.findings().stream()
                .peek(finding -> findings.merge(finding.severity(), 1, Integer::sum))
                .map(Finding::severity)
                .min(Severity::compareTo)
                .ifPresent(worst -> worstOfDocument.merge(worst, 1, Integer::sum));
    }

    /** Takes what could not be checked at all. */
    public void finish(List<Problem> unchecked) {
        problems += unchecked.size();
    }

    /** Number of documents that were checked. */
    public int documents() {
        return documents;
    }

    /** Number of findings of exactly this severity. */
    public int count(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** Number of documents with a finding that weighs at least this much. */
    public int documentsWith(Severity atLeast) {
        return worstOfDocument.entrySet().stream()
                .filter(entry -> entry.getKey().atLeast(atLeast))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Number of findings that comments or the baseline allow; they are in none of the other numbers. */
    public int suppressed() {
        return suppressed;
    }

    /** Number of things that could not be checked as asked; a run that has any is not green. */
    public int problems() {
        return problems;
    }

    /** Whether there are documents and all of them are Chinese. */
    boolean allChinese() {
        return allChinese && documents > 0;
    }
}
