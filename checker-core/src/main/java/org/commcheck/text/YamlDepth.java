package org.commcheck.text;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * How deep YAML is nested, counted event by event. Its trees are made by recursion, which some thousand brackets would end with the stack; its
 * events are not.
 */
public final class YamlDepth {

    /** How deep whatever Commcheck reads in YAML may be nested. */
    private static final int DEEPEST = 20;

    private int depth;

    /** Takes the next event of a text; whether it is nested deeper than whatever Commcheck reads in YAML. */
    public boolean isTooDeepAt(Event event) {
        if (event instanceof CollectionStartEvent) {
            depth++;
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return depth > DEEPEST;
    }

    /**
     * Where a text is nested deeper than whatever Commcheck reads in YAML; empty if it is nowhere.
     *
     * @throws YamlEngineException if it is no YAML
     */
    public static Optional<Event> tooDeep(LoadSettings settings, String yaml) {
        YamlDepth depth = new YamlDepth();
        for (Event event : new Parse(settings).parseString(yaml)) {
            if (depth.isTooDeepAt(event)) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
