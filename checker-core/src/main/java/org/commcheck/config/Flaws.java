package org.commcheck.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong with configurations, so that it is told all at once. For one thread. */
final class Flaws {

    private final List<Flaw> found = new ArrayList<>();

    /** @param node the value or key that is wrong; its mark names the file */
    void add(Node node, String message) {
        add(node.getStartMark(), message);
    }

    void add(Optional<Mark> mark, String message) {
        found.add(mark.map(at -> new Flaw(at.getName(), at.getLine() + 1, at.getColumn() + 1, message))
                .orElseGet(() -> Flaw.of("", message)));
    }

    void add(Flaw flaw) {
        found.add(flaw);
    }

    /** How many there are so far. */
    int count() {
        return found.size();
    }

    /** @throws ConfigurationException if anything is wrong */
    void throwIfAny() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparing(Flaw::file)
                    .thenComparing(Flaw::line)
                    .thenComparing(Flaw::column)
                    .thenComparing(Flaw::message));
            throw new ConfigurationException(found.stream().distinct().toList());
        }
    }
}
