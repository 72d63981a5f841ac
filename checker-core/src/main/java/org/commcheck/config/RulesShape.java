package org.commcheck.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.config.Form.Field;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RulePattern;
import org.commcheck.text.NearestName;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * How much guidelines weigh: a mapping from an id, or a pattern of ids, to a severity or {@code off}, or to a mapping with the severity and the
 * guideline's parameters.
 */
final class RulesShape implements Shape {

    static final String SEVERITY = "severity";

    private static final Scalar LEVEL = Scalar.choice("severity", List.of("error", "warning", "info", "off"));
    private static final Form OF_PATTERN =
            new Form("key", Map.of(SEVERITY, new Field(LEVEL, "How much its findings weigh; off for none.")), "");

    private final KnownNames names;

    RulesShape(KnownNames names) {
        this.names = names;
    }

    @Override
    public void check(Node value, Flaws flaws) {
        if (!(value instanceof MappingNode mapping)) {
            flaws.add(value, "This must be " + expected() + ", not a " + Nodes.kind(value) + ".");
            return;
        }
        Map<String, Node> seen = new HashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = Nodes.key(entry);
            Form.repeated(key, entry, seen).ifPresent(message -> flaws.add(entry.getKeyNode(), message));
            List<Guideline> meant = named(key);
            if (meant.isEmpty()) {
                flaws.add(entry.getKeyNode(), unknown(key));
            } else {
                check(new RulePattern(key).isId() ? form(meant.get(0)) : OF_PATTERN, entry.getValueNode(), flaws);
            }
        }
    }

    private static void check(Form form, Node value, Flaws flaws) {
        if (value instanceof ScalarNode scalar && List.of("true", "false").contains(scalar.getValue())) {
            flaws.add(value, "“" + scalar.getValue() + "” is no severity; there are error, warning, info and off.");
        } else {
            (value instanceof MappingNode ? form : LEVEL).check(value, flaws);
        }
    }

    private List<Guideline> named(String key) {
        RulePattern pattern = new RulePattern(key);
        return names.guidelines().stream()
                .filter(guideline -> pattern.matches(guideline.id()))
                .toList();
    }

    private String unknown(String key) {
        if (key.indexOf('*') >= 0) {
            return "No guideline is named like “" + key + "”; “commcheck rules list” shows all.";
        }
        return "There is no guideline “" + key + "”." + NearestName.suggestion(key, names.ruleIds())
                + " “commcheck rules list” shows all.";
    }

    /** What the mapping of one guideline may hold. */
    private static Form form(Guideline guideline) {
        Map<String, Field> fields = new LinkedHashMap<>(OF_PATTERN.fields());
        for (Guideline.Parameter parameter : guideline.parameters()) {
            fields.put(
                    parameter.name(),
                    new Field(
                            Scalar.number(parameter.least(), parameter.most()),
                            parameter.meaning().en() + ". Default: " + parameter.standard() + "."));
        }
        return new Form("parameter of " + guideline.id(), fields, "");
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Guideline guideline : names.guidelines()) {
            Map<String, Object> described = new LinkedHashMap<>();
            described.put("description", guideline.message().en());
            described.put("anyOf", List.of(LEVEL.schema(), form(guideline).schema()));
            properties.put(guideline.id().toString(), described);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "patternProperties",
                Map.of(
                        "^(" + String.join("|", families()) + "|[a-z0-9*/-]*\\*[a-z0-9*/-]*)$",
                        Map.of("anyOf", List.of(LEVEL.schema(), OF_PATTERN.schema()))));
        schema.put("additionalProperties", false);
        return schema;
    }

    private List<String> families() {
        List<String> families = new ArrayList<>();
        names.guidelines().forEach(guideline -> families.add(guideline.id().family()));
        return families.stream().distinct().toList();
    }

    @Override
    public String expected() {
        return "a mapping such as “precision/vague-deadline: warning”";
    }
}
