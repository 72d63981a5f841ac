package org.commcheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.commcheck.finding.Severity;
import org.commcheck.text.JsonMistake;

/**
 * The counts of an earlier run, from its JSON report.
 *
 * @param label how charts name it: the report's file name without its ending
 * @param documents number of documents checked
 * @param errors number of findings of this severity, likewise the others
 */
public record PastRun(String label, int documents, int errors, int warnings, int infos) {

    /** Number of findings of this severity. */
    public int of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> infos;
        };
    }

    /**
     * Reads the summary of a report that {@code --format json} wrote.
     *
     * @throws IOException if it can't be read or is no such report; the message names the file
     */
    public static PastRun read(Path file) throws IOException {
        Map<String, Integer> summary = new HashMap<>();
        try (Reader in = Files.newBufferedReader(file);
                JsonParser json = new JsonFactory().createParser(in)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                readInto(summary, json);
            }
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is no JSON report of Commcheck: " + JsonMistake.in(e) + ".", e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is no JSON report of Commcheck: it is not in UTF-8.", e);
        }
        if (!summary.containsKey("documents")) {
            throw new IOException(file + " is no JSON report of Commcheck: it has no “summary”.");
        }
        return new PastRun(
                label(file),
                summary.get("documents"),
                summary.getOrDefault("errors", 0),
                summary.getOrDefault("warnings", 0),
                summary.getOrDefault("infos", 0));
    }

    private static void readInto(Map<String, Integer> summary, JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = json.currentName().equals("summary");
            if (json.nextToken() == JsonToken.START_OBJECT && found) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    summary.put(name, json.getValueAsInt());
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private static String label(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
