package org.commcheck.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.config.Form.Field;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** What a configuration may hold: the one description of it, by which files are checked and editors are helped. Immutable. */
public final class ConfigurationSchema {

    private final Form form;

    private ConfigurationSchema(Form form) {
        this.form = form;
    }

    /** The schema of configurations for a rulebase. */
    public static ConfigurationSchema of(KnownNames names) {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put(
                "extends",
                new Field(
                        new Listed(Scalar.text("a file, or a pack such as org.example:house-style"), true),
                        "What this configuration builds on: a file, or a pack on the class path as group:artifact."));
        fields.putAll(directives(names));
        fields.put(
                "documents",
                new Field(
                        new Listed(selection(names), false),
                        "What holds for some documents only; of two that match a document the later one counts."));
        fields.put(
                "exclude",
                new Field(
                        new Listed(Scalar.pattern(), true),
                        "Documents and folders to leave out, as patterns of paths from this folder."));
        fields.put(
                "baseline",
                new Field(
                        Scalar.text("a file such as commcheck-baseline.json"),
                        "The file that holds the findings that were there before; commcheck baseline writes it."));
        return new ConfigurationSchema(new Form("setting", fields, ""));
    }

    /** What may be said of all documents and of some. */
    private static Map<String, Field> directives(KnownNames names) {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put(
                Setting.PROFILE.key(),
                new Field(
                        Scalar.choice("profile", List.of("recommended", "strict")),
                        "Which guidelines are on: recommended, or strict for all. Default: recommended."));
        fields.put(
                Setting.LANGUAGE.key(),
                new Field(
                        Scalar.choice("language", List.of("auto", "en", "zh")),
                        "The language of the messages; auto for that of each document. Default: auto."));
        fields.put(
                Setting.TODAY.key(),
                new Field(
                        Scalar.day(),
                        "The day to judge overdue work by. Default: each document's own date; the clock is never read."));
        fields.put(
                Setting.TYPE.key(),
                new Field(
                        Scalar.choice("document type", names.documentTypes()),
                        "The document type. Default: recognised from each document."));
        fields.put(
                "rules",
                new Field(
                        new RulesShape(names),
                        "How much guidelines weigh, by id or pattern: error, warning, info or off; an id alone also switches one on."));
        return fields;
    }

    private static Form selection(KnownNames names) {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put(
                "files",
                new Field(
                        new Listed(Scalar.pattern(), true),
                        "The documents meant, as patterns of paths from this folder, such as minutes/**/*.md."));
        fields.putAll(directives(names));
        return new Form("setting", fields, "files");
    }

    /** Says what is wrong with a file. */
    void check(MappingNode file, Flaws flaws) {
        form.check(file, flaws);
    }

    /** The same as a JSON Schema (draft 7), for editors. */
    public String json() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", "Configuration of Commcheck (commcheck.yml)");
        schema.putAll(form.schema());
        return SchemaJson.write(schema);
    }
}
