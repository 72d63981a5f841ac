package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commcheck.model.Block;
import org.commcheck.model.CodeBlock;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Table;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/** The legends of a document: lists, tables, lines and code blocks that say what the letters stand for. */
final class Legends {

    /** A text that explains fewer letters explains something else. */
    private static final int FEWEST = 3;

    private final TreeMap<Integer, List<Variant.Letter>> byStart = new TreeMap<>();
    private final Set<TextRange> tables = new HashSet<>();
    private final LegendReader reader;
    private final SourceText source;

    private Legends(LegendReader reader, SourceText source) {
        this.reader = reader;
        this.source = source;
    }

    static Legends of(List<Site> sites, LegendReader reader, SourceText source) {
        Legends legends = new Legends(reader, source);
        for (Site site : sites) {
            legends.collect(site);
        }
        return legends;
    }

    /** The letters of the legend that stands nearest to an offset; empty if the document has none. */
    List<Variant.Letter> nearest(int offset) {
        Map.Entry<Integer, List<Variant.Letter>> before = byStart.floorEntry(offset);
        Map.Entry<Integer, List<Variant.Letter>> after = byStart.ceilingEntry(offset);
        if (before == null || after == null) {
            return before != null ? before.getValue() : after != null ? after.getValue() : List.of();
        }
        return offset - before.getKey() <= after.getKey() - offset ? before.getValue() : after.getValue();
    }

    /** Whether a table is itself a legend. */
    boolean isLegend(Table table) {
        return tables.contains(table.range());
    }

    /** The letters may be explained block by block, so those of one site count together. */
    private void collect(Site site) {
        Map<Character, Variant.Letter> found = new LinkedHashMap<>();
        List<Variant.Letter> others = new ArrayList<>();
        int start = -1;
        for (Block block : site.blocks()) {
            LegendReader.Found letters = block instanceof Table table ? ofTable(table) : reader.read(words(block));
            if (letters.isEmpty()) {
                continue;
            }
            start = start < 0 && !letters.duties().isEmpty() ? block.range().start() : start;
            for (Variant.Letter letter : letters.duties()) {
                found.putIfAbsent(letter.letter(), letter);
            }
            if (letters.duties().size() > 1) {
                others.addAll(letters.others());
            }
        }
        if (found.size() >= FEWEST) {
            others.forEach(letter -> found.putIfAbsent(letter.letter(), letter));
            byStart.put(start, List.copyOf(found.values()));
        }
    }

    private String words(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text().text();
        }
        if (block instanceof CodeBlock code) {
            int end = Math.min(code.range().end(), code.range().start() + 2000);
            return source.content().substring(code.range().start(), end);
        }
        if (block instanceof ListBlock list && mayExplain(list)) {
            return String.join(
                    "\n",
                    list.items().stream()
                            .map(ListItem::text)
                            .map(Object::toString)
                            .toList());
        }
        return "";
    }

    private static boolean mayExplain(ListBlock list) {
        for (ListItem item : list.items()) {
            if (LegendReader.mayExplain(item.text().text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayExplain(Table.Row row) {
        for (Table.Cell cell : row.cells()) {
            if (LegendReader.mayExplain(cell.text().text())) {
                return true;
            }
        }
        return false;
    }

    /** A table with a letter per row is a legend; one that explains them all in its head is not. */
    private LegendReader.Found ofTable(Table table) {
        LegendReader.Found all = new LegendReader.Found(new ArrayList<>(), new ArrayList<>());
        Set<Character> alone = new HashSet<>();
        for (Table.Row row : table.rows()) {
            if (!mayExplain(row)) {
                continue;
            }
            List<String> cells =
                    row.cells().stream().map(cell -> cell.text().text()).toList();
            LegendReader.Found found = reader.read(String.join(" | ", cells));
            all.duties().addAll(found.duties());
            if (found.duties().size() == 1) {
                alone.add(found.duties().get(0).letter());
            }
            if (!cells.isEmpty() && cells.get(0).strip().length() == 1) {
                all.others().addAll(found.others());
            }
        }
        if (alone.size() >= FEWEST) {
            tables.add(table.range());
            return all;
        }
        return new LegendReader.Found(all.duties(), List.of());
    }
}
