package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.commcheck.Checker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What JSON reports are promised to look like, and what they look like. */
class JsonSchemaTest {

    private static String report = "";
    private static String facts = "";

    @BeforeAll
    static void run() {
        Checker checker = Checker.withBuiltInRules();
        report = run(checker, "check", "../examples", "gone.md", "--profile", "strict", "--no-config");
        facts = run(checker, "facts", "../examples", "--no-config");
    }

    @Test
    void reports_are_as_their_schemas_say() throws IOException {
        assertThat(schema("report").validate(report, InputFormat.JSON)).isEmpty();
        assertThat(schema("facts").validate(facts, InputFormat.JSON)).isEmpty();
        assertThat(report).contains("precision/vague-deadline", "\"suppressed\" : null", "gone.md");
    }

    @Test
    void the_schemas_tell_what_is_wrong() throws IOException {
        for (String wrong : new String[] {
            report.replace("\"severity\"", "\"weight\""),
            report.replace("\"severity\" : \"error\"", "\"severity\" : \"fatal\""),
            report.replace("\"line\" : 1,", "\"line\" : 0,"),
            report.replace("\"version\" : 1,", "\"version\" : 2,"),
            facts,
        }) {
            assertThat(schema("report").validate(wrong, InputFormat.JSON)).isNotEmpty();
        }
        assertThat(schema("facts").validate(facts.replace("\"deadlineDate\"", "\"day\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/" + name + ".schema.json")));
    }

    private static String run(Checker checker, String... arguments) {
        StringWriter out = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]), out, new PrintWriter(new StringWriter(), true), Map.of(), 0);
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--format";
        all[arguments.length + 1] = "json";
        new Commcheck(console, () -> checker).run(all);
        return out.toString();
    }
}
