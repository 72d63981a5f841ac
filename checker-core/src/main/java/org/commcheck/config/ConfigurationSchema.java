package org.commcheck.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.config.Form.Field;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** What a configuration may hold: the one description of it, by which files are checked and editors are helped. Immutable. */
public final class ConfigurationSchema {

    private final Form form;
    private final RulesShape rules;

    private ConfigurationSchema(Form form, RulesShape rules) {
        this.form = form;
        this.rules = rules;
    }

    /** The schema of configurations for a rulebase. */
    public static ConfigurationSchema of(KnownNames names) {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put(
                "extends",
                new Field(
                        new Listed(Scalar.text("a file, or a pack such as org.example:house-style"), true),
                        "What this configuration builds on: a file, or a pack on the class path as group:artifact."));
        RulesShape rules = new RulesShape(names);
        fields.putAll(directives(names, rules));
        fields.put(
                "documents",
                new Field(
                        new Listed(selection(names, rules), false),
                        "What holds for some documents only; of two that match a document the later one counts."));
        fields.put(
                "exclude",
                new Field(
                        new Listed(Scalar.pattern(), true),
                        "Documents and folders to leave out, as patterns of paths from this folder."));
        fields.put("vocabulary", new Field(vocabulary(names), "Words that your organisation uses."));
        fields.put(
                "tables",
                new Field(
                        new Listed(Scalar.text("a file or folder such as tables/"), true),
                        "CSV files, or folders of them, that add rows to the word lists and tables of the same names, or take rows away."));
        fields.put(
                "packs",
                new Field(
                        new Listed(Scalar.text("a folder or jar such as rules/our-house"), true),
                        "Rule packs: folders or jars, from this file's folder. What is a program in them runs only if you trust them."));
        fields.put(
                "baseline",
                new Field(
                        Scalar.text("a file such as commcheck-baseline.json"),
                        "The file that holds the findings that were there before; commcheck baseline writes it."));
        return new ConfigurationSchema(new Form("setting", fields, ""), rules);
    }

    /** What may be said of all documents and of some. */
    private static Map<String, Field> directives(KnownNames names, RulesShape rules) {
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
                Setting.DATE_ORDER.key(),
                new Field(
                        Scalar.choice("date order", List.of("dmy", "mdy", "ymd")),
                        "How the documents write 03/04/2026: day first, month first, or year first. Default: such a date is ambiguous."));
        fields.put(
                Setting.TRACKERS_HOLD_DATES.key(),
                new Field(
                        Scalar.flag(),
                        "Whether the issue that an action item links to may hold its day. Default: false."));
        fields.put(
                "rules",
                new Field(
                        rules,
                        "How much guidelines weigh, by id or pattern: error, warning, info or off; an id alone also switches one on."));
        return fields;
    }

    private static Form vocabulary(KnownNames names) {
        Shape words = new Listed(Scalar.text("a word"), true);
        Map<String, Field> lists = new LinkedHashMap<>();
        names.wordLists().forEach(list -> lists.put(list, new Field(words, "Words of the list " + list + ".")));
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("acronyms", new Field(words, "Acronyms that every reader knows."));
        fields.put("people", new Field(words, "Persons, roles and groups that own work, by their names."));
        fields.put("add", new Field(new Form("word list", lists, ""), "Words that belong to a word list as well."));
        fields.put(
                "allow",
                new Field(
                        new Form("word list", lists, ""), "Words that are fine here, though a word list holds them."));
        return new Form("key", fields, "");
    }

    private static Form selection(KnownNames names, RulesShape rules) {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put(
                "files",
                new Field(
                        new Listed(Scalar.pattern(), true),
                        "The documents meant, as patterns of paths from this folder, such as minutes/**/*.md."));
        fields.putAll(directives(names, rules));
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
        schema.put("definitions", rules.definitions());
        return SchemaJson.write(schema);
    }
}
