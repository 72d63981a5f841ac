package org.commcheck.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.assembly.FactExtractor;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableOverlay;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.extract.vocabulary.TermScanner;

final class WordListFuzzTest {

    private static final List<String> NAMES = List.copyOf(Rulebase.tables().names());

    /** The first line names a table, one way or another. Wrong ones are refused with file and line, by nothing else. */
    @FuzzTest
    void every_table_is_taken_in_or_refused(byte[] bytes) {
        String text = Rulebase.text(bytes);
        int line = text.indexOf('\n');
        String table = table(text.substring(0, Math.max(0, line)));
        String csv = text.substring(line + 1);
        read(table, csv).ifPresent(tables -> use(table, csv, tables));
        TimeBudget.check(csv, repeated -> read(table, repeated));
    }

    private static String table(String named) {
        return NAMES.contains(named) ? named : NAMES.get(Math.floorMod(named.hashCode(), NAMES.size()));
    }

    private static Optional<Tables> read(String table, String csv) {
        TableOverlay overlay = new TableOverlay(Rulebase.tables());
        overlay.add(new Tables.Source(table, "fuzz.csv", csv));
        for (TableException wrong : overlay.wrong()) {
            assertThat(wrong.line()).isPositive();
            assertThat(wrong.detail()).isNotBlank();
        }
        return overlay.wrong().isEmpty() ? Optional.of(overlay.tables()) : Optional.empty();
    }

    /** Words are found where they stand; other tables are taken in by what reads them. */
    private static void use(String table, String csv, Tables tables) {
        try {
            if (table.startsWith("terms-")) {
                List<TermHit> hits =
                        new ArrayList<>(TermScanner.of(tables, table).scan(csv));
                hits.forEach(hit -> assertThat(hit.end()).isBetween(hit.start() + 1, csv.length()));
            } else {
                new FactExtractor(tables);
            }
        } catch (TableException refused) {
            assertThat(refused.line()).isPositive();
        }
    }
}
