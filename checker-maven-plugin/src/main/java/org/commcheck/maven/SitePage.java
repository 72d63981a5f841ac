package org.commcheck.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commcheck.CheckReport;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.commcheck.maven.SiteSink.Cell;
import org.commcheck.report.TextReporter;

/**
 * A page of a project's site: numbers, then the documents, then the guidelines that they break, then each finding.
 *
 * @param report what was found
 * @param modules what each module's documents are called in the report; a single one is not worth a table
 * @param root paths are shown relative to it
 * @param guidelines the catalogue
 * @param words of the site's language
 * @param full name of the file beside the page that holds the texts too
 */
record SitePage(
        CheckReport report, List<Module> modules, Path root, List<Guideline> guidelines, SiteWords words, String full) {

    /** What a finding fills in. */
    private static final Pattern BLANK = Pattern.compile("\\{[^{}]*}");

    /**
     * A module and its documents.
     *
     * @param paths as the report names them
     */
    record Module(String name, List<String> paths) {}

    void write(SiteSink sink) {
        sink.begin(words.name());
        sink.section(words.say("summary"), () -> summary(sink));
        if (report.hasProblems()) {
            sink.section(words.say("problems"), () -> problems(sink));
        }
        if (modules.size() > 1) {
            sink.section(words.say("modules"), () -> modules(sink));
        }
        sink.section(words.say("documents"), () -> documents(sink));
        if (!concerned().isEmpty()) {
            sink.section(words.say("rules"), () -> rules(sink));
            sink.section(words.say("findings"), () -> findings(sink));
        }
        sink.end();
    }

    private void summary(SiteSink sink) {
        int all = report.documents().size();
        int concerned = concerned().size();
        sink.paragraph(Cell.text(concerned == 0 ? words.say("nothing", all) : words.say("found", concerned, all)));
        int suppressed = report.documents().stream()
                .mapToInt(document -> document.suppressed().size())
                .sum();
        if (suppressed > 0) {
            sink.paragraph(Cell.text(words.say("suppressed", suppressed)));
        }
        Counts counts = Counts.in(report.documents());
        sink.table(said("column.errors", "column.warnings", "column.infos"), List.of(numbers(counts)));
        sink.paragraph(Cell.link(full, words.say("full")));
    }

    private void problems(SiteSink sink) {
        for (Problem problem : Problems.of(report)) {
            sink.paragraph(Cell.text(TextReporter.problem(problem)));
        }
    }

    private void modules(SiteSink sink) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Module module : modules) {
            List<CheckedDocument> own = report.documents().stream()
                    .filter(document -> module.paths().contains(document.path()))
                    .toList();
            List<Cell> row = new ArrayList<>(List.of(Cell.text(module.name()), Cell.text(own.size())));
            row.addAll(numbers(Counts.in(own)));
            rows.add(row);
        }
        sink.table(said("column.module", "column.documents", "column.errors", "column.warnings", "column.infos"), rows);
    }

    private void documents(SiteSink sink) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CheckedDocument document : report.documents()) {
            List<Cell> row = new ArrayList<>(List.of(name(document), Cell.text(document.type())));
            row.addAll(numbers(Counts.of(document.findings())));
            rows.add(row);
        }
        sink.table(said("column.document", "column.type", "column.errors", "column.warnings", "column.infos"), rows);
    }

    private Cell name(CheckedDocument document) {
        int place = concerned().indexOf(document);
        return place < 0 ? Cell.text(shown(document)) : Cell.link("#" + anchor(place), shown(document));
    }

    /** Most frequent first. */
    private void rules(SiteSink sink) {
        Map<RuleId, Integer> numbers = new TreeMap<>();
        for (CheckedDocument document : concerned()) {
            document.findings().forEach(finding -> numbers.merge(finding.rule(), 1, Integer::sum));
        }
        List<List<Cell>> rows = numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        sink.table(said("column.rule", "column.severity", "column.number", "column.says", "column.source"), rows);
    }

    private List<Cell> row(RuleId rule, int number) {
        Cell name = Cell.anchored(anchor(rule), rule);
        return guidelines.stream()
                .filter(guideline -> guideline.id().equals(rule))
                .findFirst()
                .map(guideline -> List.of(
                        name,
                        Cell.text(words.severity(guideline.severity())),
                        Cell.text(number),
                        Cell.text(general(guideline.message().in(words.code()))),
                        Cell.text(guideline.source())))
                .orElse(List.of(name, Cell.text(""), Cell.text(number), Cell.text(""), Cell.text("")));
    }

    private void findings(SiteSink sink) {
        int place = 0;
        for (CheckedDocument document : concerned()) {
            List<List<Cell>> rows = document.findings().stream().map(this::row).toList();
            sink.subsection(
                    anchor(place),
                    shown(document),
                    () -> sink.table(
                            said("column.place", "column.severity", "column.rule", "column.message", "column.help"),
                            rows));
            place++;
        }
    }

    private List<Cell> row(Finding finding) {
        String place = finding.range().isEmpty()
                ? words.say("whole")
                : finding.start().line() + ":" + finding.start().column();
        return List.of(
                Cell.text(place),
                Cell.text(words.severity(finding.severity())),
                Cell.link("#" + anchor(finding.rule()), finding.rule()),
                Cell.text(finding.message()),
                Cell.text(finding.help()));
    }

    private List<CheckedDocument> concerned() {
        return report.documents().stream()
                .filter(document -> !document.findings().isEmpty())
                .toList();
    }

    private String shown(CheckedDocument document) {
        Path path = Path.of(document.path()).toAbsolutePath().normalize();
        Path shown = path.startsWith(root) ? root.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }

    private List<String> said(String... keys) {
        return List.of(keys).stream().map(words::say).toList();
    }

    private static List<Cell> numbers(Counts counts) {
        return List.of(Cell.text(counts.errors()), Cell.text(counts.warnings()), Cell.text(counts.infos()));
    }

    private static String anchor(int document) {
        return "document-" + (document + 1);
    }

    private static String anchor(RuleId rule) {
        return "rule-" + rule.toString().replace('/', '-');
    }

    private static String general(String message) {
        return BLANK.matcher(message).replaceAll("…");
    }
}
