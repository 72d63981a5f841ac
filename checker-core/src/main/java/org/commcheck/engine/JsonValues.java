package org.commcheck.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON of texts, lists and mappings: all that the indexes of a rulebase need. */
public final class JsonValues {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonValues() {}

    /**
     * A mapping of texts, lists and mappings, in the order of the text.
     *
     * @param origin how messages name the text
     * @throws RulePageException if it is no JSON, or no mapping
     */
    public static Map<?, ?> readMapping(String origin, String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            if (value(parser) instanceof Map<?, ?> mapping) {
                return mapping;
            }
        } catch (IOException e) {
            throw new RulePageException(origin, "broken JSON: " + e.getMessage());
        }
        throw new RulePageException(origin, "must be a mapping");
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> mapping = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                mapping.put(key, value(parser));
            }
            return mapping;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.getText();
    }

    /** Writes what {@link #readMapping} reads, indented. */
    public static String write(Object value) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(json)) {
            generator.useDefaultPrettyPrinter();
            write(generator, value);
        }
        return json + "\n";
    }

    private static void write(JsonGenerator generator, Object value) throws IOException {
        if (value instanceof Map<?, ?> mapping) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : mapping.entrySet()) {
                generator.writeFieldName(String.valueOf(entry.getKey()));
                write(generator, entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                write(generator, element);
            }
            generator.writeEndArray();
        } else {
            generator.writeString(String.valueOf(value));
        }
    }
}
