package org.commcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the JSON Schema of configurations for the built-in rules, when the rulebase is built. */
public final class ConfigurationSchemaWriter {

    private ConfigurationSchemaWriter() {}

    /**
     * Writes the file if it would change.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        String schema = Checker.withBuiltInRules().configurationSchema();
        if (Files.notExists(file) || !Files.readString(file).equals(schema)) {
            Files.writeString(file, schema);
        }
    }
}
