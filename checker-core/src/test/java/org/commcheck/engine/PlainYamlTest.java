package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain YAML is read as the library reads it, and what isn't plain is left to the library. */
class PlainYamlTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void what_is_plain_is_read() {
        assertThat(PlainYaml.read("""
                        id: house/one
                        since: 1.0.0
                        types: [minutes, status-report]
                        message:
                          en: "a: [b] # c"
                          zh: "“{text}”不合规定。"
                        parameters:
                          most:
                            default: 0
                            max: 1000
                        last: x"""))
                .contains(Map.of(
                        "id",
                        "house/one",
                        "since",
                        "1.0.0",
                        "types",
                        List.of("minutes", "status-report"),
                        "message",
                        Map.of("en", "a: [b] # c", "zh", "“{text}”不合规定。"),
                        "parameters",
                        Map.of("most", Map.of("default", 0, "max", 1000)),
                        "last",
                        "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "a:",
                "a: ",
                "a: b ",
                "a:  b",
                "a:b",
                "a: true",
                "true: a",
                "a: null",
                "a: 1.0",
                "a: 01",
                "a: -1",
                "a: 12345678901",
                "a: 1.0.0.0",
                "a: .1.1",
                "a: 'b'",
                "a: \"b",
                "a: \"b\\n\"",
                "a: \"b\"c\"",
                "a: \"b\" # c",
                "a: b # c",
                "# a",
                "a: []",
                "a: [b,c]",
                "a: [[b]]",
                "a: [b, true]",
                "a: {b: c}",
                "a: *b",
                "a: &b c",
                "a: !!str b",
                "a: |",
                "a: >",
                "- a",
                "? a",
                "a: b: c",
                "a: b\na: c",
                "a:\n- b",
                "a:\nb: c",
                "a:\n  b: c\n d: e",
                "a:\n    b: c\n  d: e",
                " a: b\nc: d",
                "a: b\n c: d",
                "a: b\n\nc: d",
                "a: b\n",
                "a: b\n---\nc: d",
                "a: b\n...",
                "\ta: b",
                "a: \"\t\"",
                "A: b",
                "a: B",
                "a: b_c",
                "a: \"\u2028\"",
                "a: \"\ud83d\ude00\"",
                "a:\n  b:\n  c: d",
                "%YAML 1.2"
            })
    void what_is_not_plain_is_left_to_the_library(String yaml) {
        assertThat(PlainYaml.read(yaml)).isEmpty();
    }

    @Test
    void nearly_all_pages_are_plain_and_read_alike() throws IOException {
        int plain = 0;
        int all = 0;
        for (Path folder : List.of(ROOT.resolve("rules/src/main/resources"), ROOT.resolve("examples"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path page :
                        files.filter(file -> file.toString().endsWith(".md")).toList()) {
                    List<String> lines = Files.readAllLines(page);
                    if (!lines.isEmpty() && lines.get(0).equals("---")) {
                        String yaml = String.join(
                                "\n",
                                lines.subList(
                                        1, 1 + lines.subList(1, lines.size()).indexOf("---")));
                        Optional<Map<?, ?>> read = PlainYaml.read(yaml);
                        read.ifPresent(one -> assertThat(one).isEqualTo(FrontMatter.parseAny("page", yaml)));
                        plain += read.isPresent() ? 1 : 0;
                        all++;
                    }
                }
            }
        }
        assertThat(all).isGreaterThan(50);
        assertThat(plain).isGreaterThan(all * 9 / 10);
    }

    @Test
    void whatever_is_read_the_library_reads_alike() {
        String[] parts = {
            "a",
            "b",
            "-",
            ":",
            ": ",
            " ",
            "  ",
            "\n",
            "\"",
            "[",
            "]",
            ", ",
            "1",
            ".",
            "0",
            "true",
            "null",
            "#",
            "x: ",
            "y:\n  ",
            "\n  ",
            "z: \"s\"",
            "\\",
            "/",
            "'",
            "{",
            "}",
            "é",
            "1.0.0",
            "k: v\n",
            "l: [m, n]\n",
            "o:\n  p: 7\n"
        };
        Random random = new Random(20261126);
        int read = 0;
        for (int i = 0; i < 300_000; i++) {
            StringBuilder yaml = new StringBuilder();
            for (int left = 1 + random.nextInt(9); left > 0; left--) {
                yaml.append(parts[random.nextInt(parts.length)]);
            }
            Optional<Map<?, ?>> plain = PlainYaml.read(yaml.toString());
            if (plain.isPresent()) {
                read++;
                assertThat(plain.get()).as("%s", yaml).isEqualTo(FrontMatter.parseAny("page", yaml.toString()));
            }
        }
        assertThat(read).isGreaterThan(500);
    }
}
