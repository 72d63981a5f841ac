package org.commcheck.engine;

import java.util.Map;
import org.commcheck.text.YamlDepth;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads what stands between the lines “---” of a page, and the description of a pack. */
final class FrontMatter {

    private FrontMatter() {}

    /**
     * A mapping in YAML.
     *
     * @param origin how messages name it
     * @throws RulePageException if it is no YAML, no mapping, or nested deeper than any is
     */
    static Map<?, ?> parse(String origin, String yaml) {
        return PlainYaml.read(yaml).orElseGet(() -> parseAny(origin, yaml));
    }

    /** The same with the library, whatever the YAML. */
    static Map<?, ?> parseAny(String origin, String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(origin)
                // A collection that stands in several places may hold itself, or unfold to more than there is memory.
                .setMaxAliasesForCollections(0)
                .build();
        try {
            Parser parser = new Shallow(origin, new ParserImpl(settings, new StreamReader(settings, yaml)));
            Object loaded = new StandardConstructor(settings)
                    .constructSingleDocument(new Composer(settings, parser).getSingleNode());
            if (loaded instanceof Map<?, ?> mapping) {
                return mapping;
            }
        } catch (YamlEngineException | NumberFormatException e) {
            throw new RulePageException(origin, "the front matter is no YAML: " + e.getMessage());
        }
        throw new RulePageException(origin, "the front matter must be a mapping");
    }

    /** Trees are made by recursion, which some thousand brackets would end with the stack; so they are counted as they come. */
    private static final class Shallow implements Parser {

        private final String origin;
        private final Parser parser;
        private final YamlDepth depth = new YamlDepth();

        Shallow(String origin, Parser parser) {
            this.origin = origin;
            this.parser = parser;
        }

        @Override
        public boolean hasNext() {
            return parser.hasNext();
        }

        @Override
        public boolean checkEvent(Event.ID id) {
            return parser.checkEvent(id);
        }

        @Override
        public Event peekEvent() {
            return parser.peekEvent();
        }

        @Override
        public Event next() {
            Event event = parser.next();
            if (depth.isTooDeepAt(event)) {
                throw new RulePageException(
                        origin, "the front matter is nested deeper than any is; leave brackets out");
            }
            return event;
        }
    }
}
