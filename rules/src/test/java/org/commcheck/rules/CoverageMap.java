package org.commcheck.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commcheck.engine.RuleExample;
import org.commcheck.engine.RulePage;
import org.commcheck.finding.Guideline;

/** Which statement of the sources is checked by which guideline, and what each guideline has: the text of {@code COVERAGE.md}. */
final class CoverageMap {

    static final Path STATEMENTS = Path.of("src/coverage/statements.csv");

    private CoverageMap() {}

    /**
     * What a source asks for.
     *
     * @param source the first three digits of the document's name
     * @param place its chapter
     * @param guidelines ids of those that check it, maybe none
     * @param whyNot why it can't be checked, or not wholly; empty if it is
     */
    record Statement(String source, String place, String statement, List<String> guidelines, String whyNot) {}

    static List<Statement> statements() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(STATEMENTS)) {
            return csv.stream()
                    .map(row -> new Statement(
                            row.getField("source"),
                            row.getField("place"),
                            row.getField("statement"),
                            words(row.getField("guidelines")),
                            row.getField("why-not")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String markdown() {
        List<String> lines = new ArrayList<>(List.of(
                "# Coverage",
                "",
                "Made from `src/coverage/statements.csv` and the rules' pages; `mvn -pl rules -am test"
                        + " -Dtest=CoverageTest -Dcommcheck.update=true -Dsurefire.failIfNoSpecifiedTests=false` makes it anew.",
                "",
                "## What the sources ask for, and which guideline checks it",
                "",
                "| source | place | statement | checked by | limits, or why it is not checked |",
                "| --- | --- | --- | --- | --- |"));
        statements().forEach(statement -> lines.add(row(statement)));
        lines.addAll(List.of(
                "",
                "## What each guideline has",
                "",
                "Examples are counted as bad / good, by the language of their documents.",
                "",
                "| guideline | rule and page | profile | severity | document types | examples en | examples zh | source |",
                "| --- | --- | --- | --- | --- | --- | --- | --- |"));
        RuleFiles.all(".md").forEach(file -> lines.add(row(RuleFiles.page(file))));
        return String.join("\n", lines) + "\n";
    }

    private static String row(Statement statement) {
        String guidelines = statement.guidelines().isEmpty()
                ? "—"
                : statement.guidelines().stream().map(CoverageMap::link).collect(Collectors.joining(", "));
        return cells(statement.source(), statement.place(), statement.statement(), guidelines, statement.whyNot());
    }

    private static String row(RulePage page) {
        Guideline guideline = page.guideline();
        String id = guideline.id().toString();
        return cells(
                link(id),
                "[rule](" + path(id) + ".drl), [page](" + path(id) + ".md)",
                guideline.strict() ? "strict" : "recommended",
                guideline.severity().label(),
                guideline.types().isEmpty() ? "all" : String.join(", ", guideline.types()),
                count(page, false),
                count(page, true),
                guideline.source());
    }

    private static String count(RulePage page, boolean chinese) {
        return count(page, chinese, true) + " / " + count(page, chinese, false);
    }

    private static long count(RulePage page, boolean chinese, boolean bad) {
        Stream<RuleExample> examples = page.examples().stream();
        return examples.filter(example -> example.bad() == bad && example.chinese() == chinese)
                .count();
    }

    private static String link(String id) {
        return "[" + id + "](" + path(id) + ".md)";
    }

    private static String path(String id) {
        return "src/main/resources/org/commcheck/rules/" + id;
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells).replaceAll(" +", " ") + " |";
    }

    private static List<String> words(String field) {
        return Arrays.stream(field.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
