package org.commcheck.maven;

import java.util.Arrays;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/** Writes the few forms that the site reports are made of. Uses what the sinks of Doxia 1 and 2 have in common. */
final class SiteSink {

    /** What stands in a table's cell. */
    @FunctionalInterface
    interface Cell {
        void write(SiteSink sink);

        static Cell text(Object text) {
            return sink -> sink.sink.text(text.toString());
        }

        static Cell code(Object text) {
            return sink -> sink.code(text.toString());
        }

        /** @param target a file beside the page, or {@code #} and an anchor */
        static Cell link(String target, Object text) {
            return sink -> sink.link(target, text.toString());
        }

        /** A name to link to, and the text there. */
        static Cell anchored(String anchor, Object text) {
            return sink -> {
                sink.anchor(anchor);
                sink.code(text.toString());
            };
        }
    }

    private final Sink sink;

    SiteSink(Sink sink) {
        this.sink = sink;
    }

    void begin(String title) {
        sink.head();
        sink.title();
        sink.text(title);
        sink.title_();
        sink.head_();
        sink.body();
        sink.section1();
        sink.sectionTitle1();
        sink.text(title);
        sink.sectionTitle1_();
    }

    void end() {
        sink.section1_();
        sink.body_();
        sink.flush();
        sink.close();
    }

    /** A section of the page with its title and what stands in it. */
    void section(String title, Runnable content) {
        sink.section2();
        sink.sectionTitle2();
        sink.text(title);
        sink.sectionTitle2_();
        content.run();
        sink.section2_();
    }

    /** A section within a section. */
    void subsection(String anchor, String title, Runnable content) {
        sink.section3();
        sink.sectionTitle3();
        anchor(anchor);
        sink.text(title);
        sink.sectionTitle3_();
        content.run();
        sink.section3_();
    }

    void paragraph(Cell content) {
        sink.paragraph();
        content.write(this);
        sink.paragraph_();
    }

    /** @param rows none of them shorter or longer than the head */
    void table(List<String> head, List<List<Cell>> rows) {
        int[] left = new int[head.size()];
        Arrays.fill(left, Sink.JUSTIFY_LEFT);
        sink.table();
        sink.tableRows(left, true);
        sink.tableRow();
        for (String name : head) {
            sink.tableHeaderCell();
            sink.text(name);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
        rows.forEach(this::row);
        sink.tableRows_();
        sink.table_();
    }

    private void row(List<Cell> cells) {
        sink.tableRow();
        for (Cell cell : cells) {
            sink.tableCell();
            cell.write(this);
            sink.tableCell_();
        }
        sink.tableRow_();
    }

    private void code(String text) {
        sink.monospaced();
        sink.text(text);
        sink.monospaced_();
    }

    private void link(String target, String text) {
        sink.link(target);
        sink.text(text);
        sink.link_();
    }

    private void anchor(String name) {
        sink.anchor(name);
        sink.anchor_();
    }
}
