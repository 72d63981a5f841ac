package org.commcheck.config;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Looks into nodes that have been checked. */
final class Nodes {

    private Nodes() {}

    /** What messages call a node. */
    static String kind(Node node) {
        if (node instanceof MappingNode) {
            return "mapping";
        }
        return node instanceof SequenceNode ? "list" : "value";
    }

    /** The words of a key; empty if the key is no single value. */
    static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    static Optional<Node> get(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(entry -> key(entry).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    /** The values of a list, or the one value that stands for a list of one; none if the key is absent. */
    static List<Sourced<String>> texts(MappingNode mapping, String key) {
        return get(mapping, key).map(Nodes::texts).orElse(List.of());
    }

    static List<Sourced<String>> texts(Node node) {
        List<Node> nodes = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        return nodes.stream().map(Nodes::text).toList();
    }

    static Optional<Sourced<String>> text(MappingNode mapping, String key) {
        return get(mapping, key).map(Nodes::text);
    }

    /** A single value with its place. */
    static Sourced<String> text(Node node) {
        return new Sourced<>(((ScalarNode) node).getValue(), origin(node));
    }

    static Origin origin(Node node) {
        return node.getStartMark()
                .map(mark -> new Origin(mark.getName(), mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Origin.DEFAULT);
    }
}
