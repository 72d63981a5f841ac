package org.commcheck.config;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commcheck.text.NearestName;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * A mapping with keys that are known.
 *
 * @param noun what messages call a key, such as “setting”
 * @param fields what each key may hold, in the order in which people are told of them
 * @param required a key that must be there; empty if none must
 */
record Form(String noun, Map<String, Field> fields, String required) implements Shape {

    /**
     * A key.
     *
     * @param meaning for people, in one sentence
     */
    record Field(Shape shape, String meaning) {}

    @Override
    public void check(Node value, Flaws flaws) {
        if (!(value instanceof MappingNode mapping)) {
            flaws.add(value, "This must be " + expected() + ", not a " + Nodes.kind(value) + ".");
            return;
        }
        Map<String, Node> seen = new HashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = Nodes.key(entry);
            repeated(key, entry, seen).ifPresent(message -> flaws.add(entry.getKeyNode(), message));
            Field field = fields.get(key);
            if (field == null) {
                flaws.add(entry.getKeyNode(), unknown(key));
            } else {
                field.shape().check(entry.getValueNode(), flaws);
            }
        }
        if (!required.isEmpty() && !seen.containsKey(required)) {
            flaws.add(value, "There is no “" + required + "” here, and it must be there.");
        }
    }

    /** Says so if the key is there for the second time. */
    static Optional<String> repeated(String key, NodeTuple entry, Map<String, Node> seen) {
        Node first = seen.putIfAbsent(key, entry.getKeyNode());
        return first == null
                ? Optional.empty()
                : Optional.of("“" + key + "” is already there in line "
                        + Nodes.origin(first).line() + "; put the two together.");
    }

    private String unknown(String key) {
        return "There is no " + noun + " “" + key + "”." + NearestName.suggestion(key, fields.keySet()) + " Known: "
                + String.join(", ", fields.keySet()) + ".";
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach((key, field) -> {
            Map<String, Object> described = new LinkedHashMap<>();
            described.put("description", field.meaning());
            described.putAll(field.shape().schema());
            properties.put(key, described);
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", List.of(required));
        }
        return schema;
    }

    @Override
    public String expected() {
        return fields.isEmpty()
                ? "a mapping"
                : "a mapping with keys such as “" + fields.keySet().iterator().next() + "”";
    }
}
