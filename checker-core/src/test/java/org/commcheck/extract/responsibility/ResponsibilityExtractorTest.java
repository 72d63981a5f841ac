package org.commcheck.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commcheck.extract.Fact;
import org.commcheck.extract.MatrixTask;
import org.commcheck.model.Document;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ResponsibilityExtractorTest {

    private static final List<String> CELLS = List.of(
            "R",
            "A",
            "C",
            "I",
            "",
            "",
            "-",
            "A/R",
            "X",
            "**R**",
            "Deploy",
            "负责",
            "see contract",
            "Ana (A,R)",
            "Ａ／Ｒ",
            "✓",
            "1",
            "Responsible",
            "Role",
            "a<br>b",
            "(",
            ")",
            ":",
            "**",
            "Total",
            "TBD",
            "R (Build",
            "，",
            "R:",
            "\u00A0");

    private static final List<String> LINES = List.of(
            "# RACI",
            "## Plan",
            "- R: Ana",
            "- Deploy",
            "  - Responsible: Bo",
            "负责：张三 批准：李四",
            "R = Responsible | A = Accountable",
            "",
            "",
            "```\ncode\n```",
            "text",
            "A: ",
            "| a | b |");

    @Test
    void no_document_makes_it_throw_and_all_ranges_lie_inside() {
        Random random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            Document document = Extracted.parse("raci.md", markdown(random));
            Extracted found = Extracted.of(document);
            for (Fact fact : found.facts()) {
                assertThat(fact.range().end())
                        .isLessThanOrEqualTo(document.source().length());
                if (!(fact instanceof org.commcheck.extract.MatrixLetter)
                        && !found.slice(fact).contains("|")) {
                    assertThat(found.slice(fact).replace("<br>", " ").replace("**", ""))
                            .isEqualTo(fact.text().replace("**", ""));
                }
            }
            assertThat(Extracted.of(document).facts()).isEqualTo(found.facts());
        }
    }

    @Test
    void only_the_part_that_is_asked_for_is_read() {
        String matrix = "| Task | Ana | Bo |\n|---|---|---|\n| Deploy | R | A |\n\n";
        String log = "# RACI\n\n" + matrix + "## Later\n\n" + matrix;
        Document document = Extracted.parse("log.md", log);
        int second = log.indexOf("## Later");
        assertThat(Extracted.EXTRACTOR.extract(document, new TextRange(0, second)))
                .filteredOn(MatrixTask.class::isInstance)
                .hasSize(1);
        assertThat(Extracted.EXTRACTOR.extract(document, new TextRange(second, log.length())))
                .filteredOn(MatrixTask.class::isInstance)
                .hasSize(1)
                .allSatisfy(task -> assertThat(task.range().start()).isGreaterThan(second));
    }

    @Test
    @Timeout(60)
    void a_wide_table_is_read_in_time() {
        StringBuilder wide = new StringBuilder("# RACI\n\n| Task " + "| P ".repeat(1000) + "|\n");
        wide.append("|---".repeat(1001)).append("|\n");
        for (int i = 0; i < 200; i++) {
            wide.append("| Task ").append(i).append(" | R ".repeat(1000)).append("|\n");
        }
        Document document = Extracted.parse("wide.md", wide.toString());
        assertThat(Extracted.of(document).all(MatrixTask.class)).hasSize(200);
    }

    private static String markdown(Random random) {
        StringBuilder text = new StringBuilder();
        int blocks = 1 + random.nextInt(4);
        for (int i = 0; i < blocks; i++) {
            int lines = random.nextInt(4);
            for (int j = 0; j < lines; j++) {
                text.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
            }
            table(random, text);
        }
        return text.toString();
    }

    private static void table(Random random, StringBuilder text) {
        int columns = 1 + random.nextInt(6);
        int rows = 1 + random.nextInt(6);
        for (int row = 0; row < rows; row++) {
            int cells = random.nextInt(5) == 0 ? random.nextInt(columns + 2) : columns;
            text.append('|');
            for (int cell = 0; cell < cells; cell++) {
                text.append(' ').append(CELLS.get(random.nextInt(CELLS.size()))).append(" |");
            }
            text.append('\n');
            if (row == 0) {
                text.append("|---".repeat(Math.max(1, cells))).append("|\n");
            }
        }
        text.append('\n');
    }
}
