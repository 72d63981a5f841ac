package org.commcheck.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What corpora are made of: the project's documents, cut at blank lines into blocks. Front matter is left out, fenced blocks are whole.
 *
 * @param english documents that are mostly English, each a list of blocks
 * @param chinese documents that are mostly Chinese, each a list of blocks
 */
record Seeds(List<List<String>> english, List<List<String>> chinese) {

    private static final List<String> PLACES = List.of("examples/documents", "docs", "rules/src/main/resources");

    Seeds {
        english = List.copyOf(english);
        chinese = List.copyOf(chinese);
    }

    /**
     * The documents of a project, in the order of their paths.
     *
     * @param project the project's root
     */
    static Seeds of(Path project) throws IOException {
        List<List<String>> english = new ArrayList<>();
        List<List<String>> chinese = new ArrayList<>();
        for (Path file : files(project)) {
            String text = Files.readString(file);
            for (String document : withItsExamples(text)) {
                List<String> blocks = blocks(document);
                if (blocks.size() > 2) {
                    (isChinese(document) ? chinese : english).add(blocks);
                }
            }
        }
        return new Seeds(english, chinese);
    }

    private static List<Path> files(Path project) throws IOException {
        List<Path> files = new ArrayList<>(List.of(
                project.resolve("README.md"), project.resolve("README.zh.md"), project.resolve("CONTRIBUTING.md")));
        for (String place : PLACES) {
            try (Stream<Path> below = Files.walk(project.resolve(place))) {
                below.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** A rule's page holds whole documents as its examples: they count as documents too, without the lines that name their findings. */
    private static List<String> withItsExamples(String text) {
        List<String> documents = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        StringBuilder example = new StringBuilder();
        boolean inside = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("```markdown ")) {
                inside = true;
            } else if (inside && line.equals("```")) {
                inside = false;
                documents.add(example.toString());
                example.setLength(0);
            } else if (!line.startsWith("^")) {
                (inside ? example : page).append(line).append('\n');
            }
        }
        documents.add(0, page.toString());
        return documents;
    }

    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        boolean fenced = false;
        for (String line : withoutFrontMatter(text).lines().toList()) {
            fenced ^= line.startsWith("```");
            if (line.isBlank() && !fenced) {
                add(block, blocks);
            } else {
                block.append(line).append('\n');
            }
        }
        add(block, blocks);
        return blocks;
    }

    private static void add(StringBuilder block, List<String> blocks) {
        if (!block.isEmpty()) {
            blocks.add(block.toString());
            block.setLength(0);
        }
    }

    private static String withoutFrontMatter(String text) {
        int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
        return end < 0 ? text : text.substring(end + 5);
    }

    /** A Chinese character says about as much as five Latin letters. */
    private static boolean isChinese(String text) {
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return han * 6 > text.length();
    }
}
