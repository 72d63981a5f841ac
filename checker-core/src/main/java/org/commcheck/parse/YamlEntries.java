package org.commcheck.parse;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.commcheck.model.FrontMatter.Entry;
import org.commcheck.text.TextRange;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The top-level keys of YAML front matter. Reads the parser's events and builds no objects, so that nothing in it can grow; aliases are
 * counted, not followed.
 */
final class YamlEntries {

    private static final int MOST_ALIASES = 50;
    private static final int MOST_NESTED = 50;

    private final Iterator<Event> events;
    private final CodePoints places;
    private int aliases;
    private int depth;

    private YamlEntries(String source, TextRange content) {
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        this.events = new Parse(settings)
                .parseString(source.substring(content.start(), content.end()))
                .iterator();
        this.places = new CodePoints(source, content.start());
    }

    /** Front matter that can't be used as a whole. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** The entries, in order; what is no YAML is a trouble, and then read line by line. */
    static List<Entry> read(String source, TextRange content, Asides asides) {
        try {
            return new YamlEntries(source, content).entries();
        } catch (Refused e) {
            asides.trouble(content, firstLine(e));
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(Mark::getIndex).orElse(0);
            int offset = Math.min(content.end(), new CodePoints(source, content.start()).offset(at));
            asides.trouble(
                    line(source, offset, content),
                    "the front matter is no YAML: " + e.getProblem() + "; put quotes around a value"
                            + " that holds a colon, and indent with blanks only");
        } catch (YamlEngineException e) {
            asides.trouble(
                    content, "the front matter is no YAML: " + firstLine(e) + "; remove what is no plain text from it");
        }
        return KeyValueLines.read(source, content);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static TextRange line(String source, int offset, TextRange content) {
        int start = offset;
        while (start > content.start() && source.charAt(start - 1) != '\n' && source.charAt(start - 1) != '\r') {
            start--;
        }
        int end = start;
        while (end < content.end() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        return new TextRange(start, end);
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        boolean started = false;
        while (!started && events.hasNext()) {
            started = next() instanceof MappingStartEvent;
        }
        while (started) {
            Event key = next();
            if (key instanceof MappingEndEvent) {
                break;
            }
            if (key instanceof ScalarEvent scalar) {
                entries.add(entry(scalar));
            } else {
                skip(key);
                skip(next());
            }
        }
        while (events.hasNext()) {
            next();
        }
        return entries;
    }

    private Entry entry(ScalarEvent key) {
        int start = start(key);
        List<String> values = new ArrayList<>();
        Event first = next();
        int valueStart = start(first);
        int valueEnd = end(first);
        if (first instanceof ScalarEvent scalar) {
            add(scalar, values);
        } else if (first instanceof CollectionStartEvent) {
            valueEnd = collection(!(first instanceof MappingStartEvent), values);
        }
        TextRange value = places.trimmed(valueStart, Math.max(valueStart, valueEnd));
        return new Entry(new TextRange(Math.min(start, value.start()), value.end()), key.getValue(), value, values);
    }

    /** Reads to the end of a list or mapping; a list's own scalars are its values. Returns where its last element ends. */
    private int collection(boolean list, List<String> values) {
        int outer = depth - 1;
        int end = 0;
        while (depth > outer) {
            Event event = next();
            boolean closing = event instanceof CollectionEndEvent;
            if (list && depth == outer + 1 && event instanceof ScalarEvent scalar) {
                add(scalar, values);
            }
            end = closing && start(event) == end(event) ? end : end(event);
        }
        return end;
    }

    private static void add(ScalarEvent scalar, List<String> values) {
        String value = scalar.getValue().strip();
        boolean none = scalar.isPlain() && (value.isEmpty() || value.equals("~") || value.equals("null"));
        if (!none && !value.isEmpty()) {
            values.add(value);
        }
    }

    private void skip(Event event) {
        if (event instanceof CollectionStartEvent) {
            collection(false, new ArrayList<>());
        }
    }

    private Event next() {
        Event event = events.next();
        if (event instanceof AliasEvent && ++aliases > MOST_ALIASES) {
            throw new Refused(
                    "the front matter has more than " + MOST_ALIASES + " aliases (*name); write the values out");
        }
        if (event instanceof CollectionStartEvent && ++depth > MOST_NESTED) {
            throw new Refused("the front matter nests deeper than " + MOST_NESTED + " levels; make it flatter");
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    private int start(Event event) {
        return places.offset(index(event.getStartMark()));
    }

    private int end(Event event) {
        return places.offset(index(event.getEndMark()));
    }

    private static int index(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).orElse(0);
    }
}
