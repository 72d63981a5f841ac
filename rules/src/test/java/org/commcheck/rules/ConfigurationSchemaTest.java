package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commcheck.Checker;
import org.commcheck.ConfigurationUse;
import org.commcheck.config.ConfigurationTemplate;
import org.commcheck.finding.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that is published for editors says of a configuration what the checker says. */
class ConfigurationSchemaTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Checker CHECKER = Checker.withBuiltInRules();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(CHECKER.configurationSchema(), InputFormat.JSON);

    @TempDir
    Path folder;

    @Test
    void the_published_schema_is_that_of_the_rules_as_built() throws IOException {
        assertThat(Files.readString(DOCS.resolve("commcheck.schema.json"))).isEqualTo(CHECKER.configurationSchema());
    }

    static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>(List.of(uncommented(ConfigurationTemplate.text())));
        for (String page : List.of("configuration.md")) {
            String text = Files.readString(DOCS.resolve(page));
            for (int at = text.indexOf("```yaml\n"); at >= 0; at = text.indexOf("```yaml\n", at + 1)) {
                examples.add(text.substring(at + "```yaml\n".length(), text.indexOf("```", at + 3)));
            }
        }
        return examples.stream()
                .filter(yaml -> !yaml.lines().allMatch(line -> line.startsWith("#") || line.isBlank()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_the_documentation_shows_is_valid_for_both(String yaml) throws IOException {
        for (String base : List.of("house-style/commcheck.yml", "tables/terms-en.csv")) {
            Path file = folder.resolve(base);
            Files.createDirectories(file.getParent());
            Files.writeString(file, base.endsWith(".csv") ? "list,term\n" : "");
        }
        Path document = folder.resolve("docs/a.md");
        Files.createDirectories(document.getParent());
        Files.createDirectories(folder.resolve("docs/tables"));
        Files.writeString(folder.resolve("docs/tables/terms-en.csv"), "list,term\n");
        Files.writeString(folder.resolve("docs/commcheck.yml"), yaml);

        assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isEmpty();
        assertThat(CHECKER.effectiveConfiguration("a.md", document, ConfigurationUse.SEARCH))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profil: strict",
                "profile: stric",
                "today: tomorrow",
                "type: minutes",
                "date-order: ydm",
                "trackers-hold-dates: maybe",
                "documents: [{ type: meeting-minutes }]",
                "documents: [{ files: a.md, exclude: b.md }]",
                "rules: { precision/vague-dedline: info }",
                "rules: { vague-deadline: info }",
                "rules: { precision/vague-deadline: fatal }",
                "rules: { precision/vague-deadline: { severty: info } }",
                "rules: { precision/*: { max-words: 3 } }",
                "rules: { structure/long-sentence: { max-words: many } }",
                "rules: { structure/long-sentence: { max-words: 0 } }",
                "vocabulary: { acronym: [A] }",
                "vocabulary: { add: { jargn: [x] } }",
                "exclude: { a: b }",
            })
    void what_is_wrong_is_wrong_for_both(String yaml) throws IOException {
        Files.writeString(folder.resolve("commcheck.yml"), yaml);

        assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isNotEmpty();
        assertThatThrownBy(
                        () -> CHECKER.effectiveConfiguration("a.md", folder.resolve("a.md"), ConfigurationUse.SEARCH))
                .isInstanceOf(ConfigurationException.class);
    }

    private static String uncommented(String template) {
        return template.replaceAll("(?m)^# (?=[a-z-]+:|  )", "");
    }
}
