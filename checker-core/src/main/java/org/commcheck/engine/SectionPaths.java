package org.commcheck.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.Fact;
import org.commcheck.text.Ordered;
import org.commcheck.text.TextRange;

/** The headings above a place, from the outermost inwards. */
final class SectionPaths {

    private static final String DIVIDER = " > ";

    /** In order of their starts. */
    private final List<Node> nodes = new ArrayList<>();

    private record Node(int start, int end, String path, int parent) {}

    SectionPaths(List<Fact> facts) {
        Deque<Integer> open = new ArrayDeque<>();
        facts.stream()
                .filter(DocumentSection.class::isInstance)
                .map(DocumentSection.class::cast)
                .sorted(Comparator.comparing(DocumentSection::range))
                .forEach(section -> add(section, open));
    }

    private void add(DocumentSection section, Deque<Integer> open) {
        int start = section.range().start();
        while (!open.isEmpty() && nodes.get(open.peek()).end() <= start) {
            open.pop();
        }
        int parent = open.isEmpty() ? -1 : open.peek();
        String title = section.text().strip();
        String path = parent < 0 ? title : nodes.get(parent).path() + DIVIDER + title;
        open.push(nodes.size());
        nodes.add(new Node(start, section.body().end(), path, parent));
    }

    /** The headings above a range, its own heading included; empty outside all sections. */
    String of(TextRange range) {
        int index = lastStartingBefore(range.start());
        while (index >= 0 && nodes.get(index).end() <= range.start()) {
            index = nodes.get(index).parent();
        }
        return index < 0 ? "" : nodes.get(index).path();
    }

    private int lastStartingBefore(int offset) {
        return Ordered.first(nodes, Node::start, offset + 1) - 1;
    }
}
