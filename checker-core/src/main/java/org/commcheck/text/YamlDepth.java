package org.commcheck.text;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** How deep YAML is nested. Its trees are made by recursion, which some thousand brackets would end with the stack; its events are not. */
public final class YamlDepth {

    /** How deep whatever Commcheck reads in YAML may be nested. */
    public static final int DEEPEST = 20;

    private YamlDepth() {}

    /**
     * Where a text is nested deeper than whatever Commcheck reads in YAML; empty if it is nowhere.
     *
     * @throws YamlEngineException if it is no YAML
     */
    public static Optional<Event> tooDeep(LoadSettings settings, String yaml) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
