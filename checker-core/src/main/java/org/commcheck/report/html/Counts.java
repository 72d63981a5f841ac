package org.commcheck.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Severity;

/** How many findings there are: of which severity, in which document, of which rule. */
final class Counts {

    private final List<Row> documents = new ArrayList<>();
    private final Map<String, Row> rules = new TreeMap<>();
    private final Row all = new Row("", "");

    /** Numbers of one document or one rule. */
    static final class Row {
        private final String name;
        private final String note;
        private final Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);

        private Row(String name, String note) {
            this.name = name;
            this.note = note;
        }

        String name() {
            return name;
        }

        /** For a document, its type. */
        String note() {
            return note;
        }

        int of(Severity severity) {
            return numbers.getOrDefault(severity, 0);
        }

        int total() {
            return numbers.values().stream().mapToInt(Integer::intValue).sum();
        }

        private void count(Severity severity) {
            numbers.merge(severity, 1, Integer::sum);
        }
    }

    void add(CheckedDocument document) {
        Row row = new Row(document.path(), document.type());
        documents.add(row);
        for (Finding finding : document.findings()) {
            row.count(finding.severity());
            all.count(finding.severity());
            rules.computeIfAbsent(finding.rule().toString(), rule -> new Row(rule, ""))
                    .count(finding.severity());
        }
    }

    int documents() {
        return documents.size();
    }

    int documentsWithFindings() {
        return byDocument().size();
    }

    int of(Severity severity) {
        return all.of(severity);
    }

    /** Those with findings, in the order of their paths, which is that of their sections. */
    List<Row> byDocument() {
        return documents.stream().filter(row -> row.total() > 0).toList();
    }

    List<String> documentsWithoutFindings() {
        return documents.stream().filter(row -> row.total() == 0).map(Row::name).toList();
    }

    /** Most frequent first. */
    List<Row> byRule() {
        return rules.values().stream()
                .sorted((a, b) -> Integer.compare(b.total(), a.total()))
                .toList();
    }
}
