package org.commcheck.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;
import org.commcheck.text.JsonMistake;
import org.commcheck.text.WholeFile;

/** Reads and writes baselines: JSON, an entry a line, sorted, so that a change of one entry is a change of one line. */
public final class BaselineFile {

    /** What a baseline is called if nobody says otherwise. */
    public static final String NAME = "commcheck-baseline.json";

    private static final int VERSION = 1;
    private static final Set<String> KEYS = Set.of("path", "rule", "section", "text");

    private BaselineFile() {}

    /**
     * Reads a baseline.
     *
     * @throws ConfigurationException if it isn't there, can't be read, or is no baseline
     */
    public static Baseline read(Path file) {
        try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
            return new Baseline(file, new Reading(file, json).entries());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw wrong(file, line, column, "This is no JSON: " + JsonMistake.in(e) + ".");
        } catch (CharacterCodingException e) {
            throw wrong(file, 0, 0, "The baseline is not in UTF-8; is this the file that you mean?");
        } catch (NoSuchFileException e) {
            throw wrong(file, 0, 0, "There is no such baseline; “commcheck baseline” writes one.");
        } catch (IOException e) {
            throw wrong(file, 0, 0, "The baseline can't be read: " + e.getMessage() + ".");
        }
    }

    /**
     * Writes a baseline; a reader sees the old file or the new one, never half of it.
     *
     * @throws IOException if it can't be written; the message is for the user
     */
    public static void write(Path file, Baseline baseline) throws IOException {
        try {
            WholeFile.write(file, text(baseline).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IOException("The baseline " + file + " cannot be written: " + WholeFile.reason(e) + ".", e);
        }
    }

    static String text(Baseline baseline) {
        StringBuilder text = new StringBuilder("{\n  \"version\": " + VERSION + ",\n  \"findings\": [");
        String divider = "\n";
        for (BaselineEntry entry : baseline.entries()) {
            text.append(divider).append("    {\"path\": ").append(quoted(entry.path()));
            text.append(", \"rule\": ").append(quoted(entry.rule()));
            text.append(", \"section\": ").append(quoted(entry.section()));
            text.append(", \"text\": ").append(quoted(entry.text())).append('}');
            divider = ",\n";
        }
        return text.append(baseline.entries().isEmpty() ? "]\n}\n" : "\n  ]\n}\n")
                .toString();
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static ConfigurationException wrong(Path file, int line, int column, String message) {
        return new ConfigurationException(List.of(new Flaw(file.toString().replace('\\', '/'), line, column, message)));
    }

    /** One walk through a file. */
    private static final class Reading {

        private final Path file;
        private final JsonParser json;
        private final List<BaselineEntry> entries = new ArrayList<>();
        private int version;

        Reading(Path file, JsonParser json) {
            this.file = file;
            this.json = json;
        }

        List<BaselineEntry> entries() throws IOException {
            require(json.nextToken() == JsonToken.START_OBJECT, "A baseline is a JSON object.");
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case "version" -> version = version();
                    case "findings" -> findings();
                    default -> throw wrongHere("There is no key “" + key + "”; there are version and findings.");
                }
            }
            require(version == VERSION, "A baseline has the key “version”.");
            return entries;
        }

        private int version() throws IOException {
            require(
                    json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getIntValue() == VERSION,
                    "This is a baseline of version " + json.getText() + ", and only version " + VERSION
                            + " is known; use a newer Commcheck.");
            return VERSION;
        }

        private void findings() throws IOException {
            require(json.currentToken() == JsonToken.START_ARRAY, "“findings” is a list.");
            while (json.nextToken() != JsonToken.END_ARRAY) {
                require(json.currentToken() == JsonToken.START_OBJECT, "An entry is a JSON object.");
                Map<String, String> values = new HashMap<>();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String key = json.currentName();
                    require(KEYS.contains(key), "There is no key “" + key + "” in an entry.");
                    require(json.nextToken() == JsonToken.VALUE_STRING, "“" + key + "” is a text.");
                    values.put(key, json.getText());
                }
                require(values.keySet().equals(KEYS), "An entry has the keys path, rule, section and text.");
                entries.add(entry(values));
            }
        }

        private static BaselineEntry entry(Map<String, String> values) {
            return new BaselineEntry(
                    values.getOrDefault("path", ""),
                    values.getOrDefault("rule", ""),
                    values.getOrDefault("section", ""),
                    values.getOrDefault("text", ""));
        }

        private void require(boolean right, String message) {
            if (!right) {
                throw wrongHere(message);
            }
        }

        private ConfigurationException wrongHere(String message) {
            return wrong(
                    file,
                    json.currentTokenLocation().getLineNr(),
                    json.currentTokenLocation().getColumnNr(),
                    message);
        }
    }
}
