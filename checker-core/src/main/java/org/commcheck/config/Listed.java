package org.commcheck.config;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A list.
 *
 * @param element what its values may be
 * @param orOne whether a single value may stand for a list of one
 */
record Listed(Shape element, boolean orOne) implements Shape {

    @Override
    public void check(Node value, Flaws flaws) {
        if (value instanceof SequenceNode list) {
            list.getValue().forEach(node -> element.check(node, flaws));
        } else if (orOne) {
            element.check(value, flaws);
        } else {
            flaws.add(value, "This must be " + expected() + "; begin each line with “- ”.");
        }
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> list = Map.of("type", "array", "items", element.schema());
        return orOne ? Map.of("anyOf", List.of(element.schema(), list)) : list;
    }

    @Override
    public String expected() {
        return "a list";
    }
}
