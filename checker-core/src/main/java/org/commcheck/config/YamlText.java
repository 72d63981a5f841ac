package org.commcheck.config;

import java.util.Optional;
import org.commcheck.finding.Flaw;
import org.commcheck.text.YamlDepth;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** YAML as nodes, which know their lines and columns. */
final class YamlText {

    private static final int MOST_ALIASES = 50;

    private YamlText() {}

    /**
     * The outermost mapping of a text; empty if there is none: nothing but comments is no mistake, anything else is.
     *
     * @param file how messages name the text
     */
    static Optional<MappingNode> mapping(String file, String yaml, Flaws flaws) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .build();
        try {
            Optional<Event> deep = YamlDepth.tooDeep(settings, yaml);
            if (deep.isPresent()) {
                flaws.add(deep.get().getStartMark(), "This is nested deeper than any setting is.");
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(yaml);
            if (root.isPresent() && !(root.get() instanceof MappingNode)) {
                flaws.add(root.get(), "A configuration is a list of settings, such as “profile: strict”.");
            }
            return root.filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
        } catch (MarkedYamlEngineException e) {
            flaws.add(e.getProblemMark().or(e::getContextMark), "This is no YAML: " + reason(e) + ".");
        } catch (YamlEngineException e) {
            String reason = String.valueOf(e.getMessage());
            flaws.add(Flaw.of(file, "This is no YAML: " + reason + (reason.endsWith(".") ? "" : ".")));
        }
        return Optional.empty();
    }

    private static String reason(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : e.getContext().strip();
        return context.isEmpty() ? e.getProblem() : context + ", " + e.getProblem();
    }
}
