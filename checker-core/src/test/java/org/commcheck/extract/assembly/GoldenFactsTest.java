package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds all facts of a dozen documents, so that a change in what is seen shows in review. The documents resemble real ones in their untidiness;
 * what stands in their {@code .facts.txt} is what is seen today, mistakes included. After a change that is meant, write the files anew with
 * {@code mvn -pl checker-core test -Dtest=GoldenFactsTest -Dgolden.update=true} and read the difference.
 */
class GoldenFactsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/commcheck/extract/golden");
    private static final String FACTS = ".facts.txt";

    static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(FACTS))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_says_what_it_said(String name) throws IOException {
        String facts = FactsDump.of(Seen.in(name, Files.readString(FOLDER.resolve(name))));
        Path golden = FOLDER.resolve(name + FACTS);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, facts);
        }
        assertThat(golden).hasContent(facts);
    }

    @Test
    void every_golden_file_has_its_document() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(FACTS))
                            .map(name -> name.substring(0, name.length() - FACTS.length())))
                    .containsExactlyInAnyOrderElementsOf(documents());
        }
    }
}
