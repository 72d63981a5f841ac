package org.commcheck.extract.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the built-in tables from the class path. */
public final class TableFiles {

    private TableFiles() {}

    /** The named tables of the built-in rulebase. */
    public static Tables builtIn(String... names) {
        return Tables.of(Arrays.stream(names).map(TableFiles::source).toList());
    }

    private static Tables.Source source(String name) {
        String path = "/org/commcheck/rules/tables/" + name + ".csv";
        try (InputStream in = TableFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path);
            }
            return new Tables.Source(name, path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
