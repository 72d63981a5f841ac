package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.Fact;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.model.Block;
import org.commcheck.model.Document;
import org.commcheck.model.Table;
import org.commcheck.text.TextRange;

/**
 * Finds the responsibility matrices and lists of a document. A table is one if it is named as such, a legend explains its letters, or its
 * letters can hardly be anything else. Time is linear in the document. Safe for any number of threads.
 *
 * <pre>{@code
 * new ResponsibilityExtractor(tables).extract(document, new TextRange(0, document.source().length()));
 * // | Task   | Ana | Bo |
 * // |--------|-----|----|   a matrix, its letters, the task "Deploy" and three assignments: "A/R" is two
 * // | Deploy | A/R | C  |
 * }</pre>
 */
public final class ResponsibilityExtractor {

    private final ResponsibilityWords words;
    private final TableReader tables;
    private final LegendReader legends;

    /**
     * @param tables with the tables {@code raci-variants}, {@code raci-names}, {@code raci-words} and {@code raci-heads}
     * @throws org.commcheck.extract.vocabulary.TableException if one of them contradicts itself
     */
    public ResponsibilityExtractor(Tables tables) {
        this.words = ResponsibilityWords.of(tables);
        this.tables = new TableReader(words);
        this.legends = new LegendReader(words);
    }

    /**
     * The facts of the matrices that begin in a part of the document, in the order of the text; each matrix is followed by its letters, and
     * each task by its assignments and unknown codes. Numbers start at 0 with each call.
     */
    public List<Fact> extract(Document document, TextRange within) {
        List<Site> sites = Survey.of(document, within, words.names());
        Legends explained = Legends.of(sites, legends, document.source());
        List<Matrix> matrices = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Site site : sites) {
            List<Matrix> found = tables(site, explained);
            matrices.addAll(found);
            if (!found.isEmpty()) {
                taken.add(site.place().number());
            }
        }
        DutyLists lists = new DutyLists(words);
        for (Site site : sites) {
            // A list beside a table, or right below its heading, explains the table.
            if (!taken.contains(site.place().number())
                    && !taken.contains(site.place().parent())) {
                lists.add(site);
            }
        }
        matrices.sort(Comparator.comparing(matrix -> matrix.head().range()));
        List<Matrix> all = new ArrayList<>(Matrix.joined(matrices));
        all.addAll(lists.matrices(explained));
        all.removeIf(matrix -> !within.contains(matrix.head().range()));
        all.sort(Comparator.comparing(matrix -> matrix.head().range()));
        return MatrixFacts.of(all, words);
    }

    private List<Matrix> tables(Site site, Legends explained) {
        List<Matrix> found = new ArrayList<>();
        List<Block> blocks = site.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                int at = i;
                Optional<Variant> named = ownName(table)
                        .or(() -> words.names().before(blocks, at))
                        .or(site.place()::named);
                Naming naming =
                        new Naming(named, explained.nearest(table.range().start()));
                boolean legend = explained.isLegend(table);
                tables.read(table, naming, legend, site.place().heading()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The variant that a table names in its first cell. */
    private Optional<Variant> ownName(Table table) {
        boolean empty = table.rows().isEmpty() || table.rows().get(0).cells().isEmpty();
        return empty
                ? Optional.empty()
                : words.names().find(table.rows().get(0).cells().get(0).text().text());
    }
}
