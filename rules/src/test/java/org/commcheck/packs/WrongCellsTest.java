package org.commcheck.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.commcheck.ConfigurationUse;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody writes into a cell of a table, it is told before the check or does no harm in it. */
class WrongCellsTest {

    private static final Path TABLES = Path.of("src/main/resources/org/commcheck/rules/tables");
    private static final Path DOCUMENTS = Path.of("../examples/documents");

    private static final List<String> VALUES = List.of("", "qqq", "*", "13-45");

    /** How a phrase is looked for is told one mistake at a time, for which there is a test of its own. */
    private static final Set<String> ONE_BY_ONE = Set.of("match");

    /** More mistakes than are told one by one. */
    private static final int MOST_TURNS = 60;

    @TempDir
    Path folder;

    @Test
    void no_cell_breaks_a_run() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path table : tables()) {
            Files.write(folder.resolve(table.getFileName()), mutants(table));
            names.add(table.getFileName().toString());
        }
        Files.writeString(folder.resolve("commcheck.yml"), "tables: [" + String.join(", ", names) + "]\n");
        Checker checker = Checker.withBuiltInRules();
        int turn = 0;
        List<Flaw> flaws = check(checker);
        while (!flaws.isEmpty()) {
            assertThat(turn++).as("%s", flaws).isLessThan(MOST_TURNS);
            for (Flaw flaw : flaws) {
                takeOut(flaw);
            }
            flaws = check(checker);
        }
        assertThat(turn).isPositive();
    }

    private List<Flaw> check(Checker checker) {
        CheckOptions options =
                CheckOptions.DEFAULT.withConfiguration(ConfigurationUse.of(folder.resolve("commcheck.yml")));
        try {
            assertThat(checker.check(new CheckRequest(List.of(new CheckRequest.Place(DOCUMENTS)), options))
                            .documents())
                    .hasSizeGreaterThan(5);
            return List.of();
        } catch (ConfigurationException e) {
            return e.flaws();
        }
    }

    private void takeOut(Flaw flaw) throws IOException {
        Path file = Path.of(flaw.file());
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        assertThat(flaw.line()).as("%s", flaw).isGreaterThan(1);
        lines.set(flaw.line() - 1, "# " + lines.get(flaw.line() - 1));
        Files.write(file, lines);
    }

    /** The header and, for each cell of a row, that row with something else in it. */
    private static List<String> mutants(Path table) throws IOException {
        List<String> said = Files.readAllLines(table).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        List<String> columns = List.of(said.get(0).split(",", -1));
        List<String> row = said.stream()
                .skip(1)
                .filter(line -> line.indexOf('"') < 0)
                .map(line -> List.of(line.split(",", -1)))
                .filter(cells -> cells.size() == columns.size())
                .findFirst()
                .orElse(columns);
        List<String> mutants = new ArrayList<>(List.of(said.get(0)));
        for (int i = 0; i < columns.size(); i++) {
            for (String value : ONE_BY_ONE.contains(columns.get(i)) ? List.<String>of() : VALUES) {
                List<String> cells = new ArrayList<>(row);
                cells.set(i, value);
                mutants.add(String.join(",", cells));
            }
        }
        return mutants;
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }
}
