package org.commcheck.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.finding.Guideline;

/**
 * The page of a rule: what it is, why, and examples, which are its tests. Read when a rulebase is built or tested; a run reads the index
 * that was made of the pages.
 *
 * @param guideline what the front matter says
 * @param matter the front matter as it is
 * @param sections text by heading of the second level, in order; what stands before the first has the key {@code ""}
 * @param examples in order
 */
public record RulePage(
        Guideline guideline, Map<?, ?> matter, Map<String, String> sections, List<RuleExample> examples) {

    private static final String FRONT = "---";

    /**
     * Reads a page.
     *
     * @param origin how messages name the page
     * @throws RulePageException if the front matter or an example is malformed
     */
    public static RulePage parse(String origin, String text) {
        return parse(origin, text, Map.of());
    }

    /** @param known front matter, by id, that pages need not repeat */
    static RulePage parse(String origin, String text, Map<String, Map<String, Object>> known) {
        List<String> lines = text.lines().toList();
        Map<?, ?> matter = matter(origin, text, known);
        List<FencedBlock> blocks = FencedBlock.readAll(lines);
        return new RulePage(
                GuidelineReader.read(new PageMatter(origin, matter)),
                matter,
                sections(lines, end(origin, lines) + 1, blocks),
                RuleExampleReader.readAll(origin, blocks));
    }

    /**
     * What the front matter of a page says, whatever stands below it.
     *
     * @param known front matter, by id, that pages need not repeat
     * @throws RulePageException if it is malformed
     */
    static Guideline guideline(String origin, String text, Map<String, Map<String, Object>> known) {
        return GuidelineReader.read(new PageMatter(origin, matter(origin, text, known)));
    }

    private static Map<?, ?> matter(String origin, String text, Map<String, Map<String, Object>> known) {
        Map<?, ?> written = matterOf(origin, text);
        Map<Object, Object> matter =
                new LinkedHashMap<>(known.getOrDefault(String.valueOf(written.get("id")), Map.of()));
        matter.putAll(written);
        return matter;
    }

    /** Index of the line behind the front matter. */
    private static int end(String origin, List<String> lines) {
        int end = lines.isEmpty() || !lines.get(0).equals(FRONT)
                ? 0
                : lines.subList(1, lines.size()).indexOf(FRONT) + 1;
        if (end == 0) {
            throw new RulePageException(origin, "the page must begin with front matter between two lines “---”");
        }
        return end;
    }

    /**
     * What the front matter of a page says.
     *
     * @throws RulePageException if there is none, or it is no YAML
     */
    static Map<?, ?> matterOf(String origin, String page) {
        List<String> lines = page.lines().toList();
        return FrontMatter.parse(origin, String.join("\n", lines.subList(1, end(origin, lines))));
    }

    private static Map<String, String> sections(List<String> lines, int from, List<FencedBlock> blocks) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String heading = "";
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            int number = i + 1;
            if (line.startsWith("## ") && blocks.stream().noneMatch(block -> block.covers(number))) {
                heading = line.substring(3).strip();
            } else {
                sections.computeIfAbsent(heading, key -> new ArrayList<>()).add(line);
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((key, value) -> texts.put(key, String.join("\n", value).strip()));
        return texts;
    }
}
