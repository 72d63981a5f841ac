package org.commcheck.extract.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The tables of the built-in rulebase, read from the folder that the rules module keeps them in. */
public final class BuiltInTables {

    private static final Tables TABLES = read();

    private BuiltInTables() {}

    public static Tables get() {
        return TABLES;
    }

    private static Tables read() {
        return Tables.of(sources());
    }

    /** The files as they are written. */
    static List<Tables.Source> sources() {
        List<Tables.Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                sources.add(new Tables.Source(name.replace(".csv", ""), name, Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(BuiltInTables.class.getResource("/org/commcheck/rules/tables"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
