package org.commcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commcheck.ToolVersion;
import org.commcheck.finding.Guideline;

/** Writes the catalogue into a SARIF report. */
final class SarifRules {

    private static final Pattern BLANK = Pattern.compile("\\{[^{}]*}");

    private final JsonGenerator json;

    SarifRules(JsonGenerator json) {
        this.json = json;
    }

    /** @param index is told where each rule stands */
    void write(List<Guideline> guidelines, Map<String, Integer> index) throws IOException {
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Commcheck");
        json.writeStringField("version", ToolVersion.current());
        json.writeStringField("informationUri", ToolVersion.site());
        json.writeArrayFieldStart("rules");
        for (Guideline guideline : guidelines) {
            index.put(guideline.id().toString(), index.size());
            write(guideline);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Guideline guideline) throws IOException {
        String id = guideline.id().toString();
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("name", pascalCase(guideline.id().name()));
        writeText("shortDescription", guideline.id().name().replace('-', ' '));
        writeText("fullDescription", general(guideline.message().en()));
        json.writeObjectFieldStart("help");
        json.writeStringField(
                "text",
                general(guideline.help().en()) + "\n" + general(guideline.help().zh()));
        json.writeStringField(
                "markdown",
                general(guideline.help().en()) + "\n\n"
                        + general(guideline.help().zh()) + "\n\nSource: " + guideline.source()
                        + ". Page: `commcheck rules explain " + id + "`.");
        json.writeEndObject();
        json.writeStringField("helpUri", ToolVersion.page(guideline.id()));
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeBooleanField("enabled", !guideline.strict());
        json.writeStringField("level", SarifReporter.level(guideline.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(guideline.id().family());
        json.writeString(guideline.strict() ? "strict" : "recommended");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeText(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** A wording for no finding in particular: its blanks are left open. */
    private static String general(String wording) {
        return BLANK.matcher(wording).replaceAll("…");
    }

    /** {@code vague-deadline} as SARIF's viewers like it: {@code VagueDeadline}. */
    private static String pascalCase(String name) {
        StringBuilder pascal = new StringBuilder();
        for (String word : name.split("-", -1)) {
            pascal.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return pascal.toString();
    }
}
