package org.commcheck.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of {@code docs/sentences.md}. */
final class SentencesPage {

    static final Path FILE = Path.of("../docs/sentences.md");

    private SentencesPage() {}

    /**
     * A row of a table, and the document above it.
     *
     * @param finds the words that are found, in order
     */
    record Row(int line, String english, String chinese, List<String> finds, String file, String document) {}

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String file = "";
        StringBuilder document = new StringBuilder();
        boolean inside = false;
        int number = 0;
        for (String line : Files.readString(FILE).lines().toList()) {
            number++;
            if (line.startsWith("```markdown file=")) {
                file = line.substring("```markdown file=".length());
                document.setLength(0);
                inside = true;
            } else if (inside && line.equals("```")) {
                inside = false;
            } else if (inside) {
                document.append(line).append('\n');
            } else if (line.startsWith("| `When")) {
                rows.add(row(number, line, file, document.toString()));
            }
        }
        return rows;
    }

    private static Row row(int number, String line, String file, String document) {
        String[] cells = line.split(" *\\| *", -1);
        List<String> finds = cells[3].isEmpty() ? List.of() : List.of(cells[3].split("; "));
        return new Row(number, cells[1].replace("`", ""), cells[2].replace("`", ""), finds, file, document);
    }
}
