package org.commcheck.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commcheck.finding.RulePattern;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a file that has been checked against the schema. */
final class ConfigurationReader {

    private ConfigurationReader() {}

    /** @param mapping empty if the file says nothing */
    static ConfigurationFile read(Place place, Optional<MappingNode> mapping) {
        MappingNode root = mapping.orElseGet(() -> new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK));
        List<Sourced<PathPattern>> excluded = Nodes.texts(root, "exclude").stream()
                .map(text -> new Sourced<>(PathPattern.of(text.value()), text.origin()))
                .toList();
        return new ConfigurationFile(
                place,
                Nodes.texts(root, "extends"),
                directives(root),
                selections(root),
                excluded,
                baseline(place, root));
    }

    /** A baseline lies beside documents, so a file on the class path has none. */
    private static Optional<Sourced<Path>> baseline(Place place, MappingNode root) {
        return Nodes.text(root, "baseline")
                .flatMap(text -> place.beside(text.value()).onDisk().map(path -> new Sourced<>(path, text.origin())));
    }

    private static List<ConfigurationFile.Selection> selections(MappingNode root) {
        List<ConfigurationFile.Selection> selections = new ArrayList<>();
        if (Nodes.get(root, "documents").orElse(null) instanceof SequenceNode list) {
            for (Node node : list.getValue()) {
                MappingNode mapping = (MappingNode) node;
                List<PathPattern> files = Nodes.texts(mapping, "files").stream()
                        .map(text -> PathPattern.of(text.value()))
                        .toList();
                selections.add(new ConfigurationFile.Selection(files, directives(mapping)));
            }
        }
        return selections;
    }

    private static Directives directives(MappingNode mapping) {
        Map<Setting, Sourced<String>> settings = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            Nodes.text(mapping, setting.key()).ifPresent(value -> settings.put(setting, value));
        }
        List<RuleDirective> rules = new ArrayList<>();
        if (Nodes.get(mapping, "rules").orElse(null) instanceof MappingNode entries) {
            entries.getValue().forEach(entry -> rules.add(rule(entry)));
        }
        return new Directives(settings, rules);
    }

    private static RuleDirective rule(NodeTuple entry) {
        RulePattern pattern = new RulePattern(Nodes.key(entry));
        if (!(entry.getValueNode() instanceof MappingNode mapping)) {
            return new RuleDirective(pattern, Optional.of(Nodes.text(entry.getValueNode())), Map.of());
        }
        Map<String, Sourced<String>> parameters = new LinkedHashMap<>();
        for (NodeTuple parameter : mapping.getValue()) {
            if (!Nodes.key(parameter).equals(RulesShape.SEVERITY)) {
                parameters.put(Nodes.key(parameter), Nodes.text(parameter.getValueNode()));
            }
        }
        return new RuleDirective(pattern, Nodes.text(mapping, RulesShape.SEVERITY), parameters);
    }
}
