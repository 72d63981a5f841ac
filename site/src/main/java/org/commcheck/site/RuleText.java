package org.commcheck.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rule's page in its parts.
 *
 * @param title its heading
 * @param sections Markdown by heading of the second level, in order
 */
record RuleText(String title, Map<String, String> sections) {

    private static final String FRONT = "---";
    private static final String FENCE = "```";

    /** Divides a page; its front matter is left out, for the catalogue has it. */
    static RuleText of(String page) {
        List<String> lines = page.lines().toList();
        int start = 1 + lines.subList(1, lines.size()).indexOf(FRONT) + 1;
        String title = "";
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String heading = "";
        String fence = "";
        for (String line : lines.subList(start, lines.size())) {
            fence = fenceAfter(line, fence);
            if (fence.isEmpty() && line.startsWith("# ")) {
                title = readable(line.substring(2).strip());
            } else if (fence.isEmpty() && line.startsWith("## ")) {
                heading = line.substring(3).strip();
            } else {
                sections.computeIfAbsent(heading, key -> new ArrayList<>()).add(line);
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((key, value) -> texts.put(key, String.join("\n", value)));
        return new RuleText(title, texts);
    }

    /** A title that is the rule's id is made words of: {@code tone/hedged-apology} is “Hedged apology”. */
    private static String readable(String title) {
        int slash = title.indexOf('/');
        if (slash < 0 || title.contains(" ")) {
            return title;
        }
        String words = title.substring(slash + 1).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The section of a heading; empty if the page has none. */
    String section(String heading) {
        return sections.getOrDefault(heading, "");
    }

    /** The examples without the words between them, which are English; those in Chinese come first. */
    List<String> examplesChineseFirst() {
        List<String> examples = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String fence = "";
        for (String line : section("Examples").lines().toList()) {
            String after = fenceAfter(line, fence);
            if (!after.isEmpty() || !fence.isEmpty()) {
                block.add(line);
            }
            if (after.isEmpty() && !fence.isEmpty()) {
                examples.add(String.join("\n", block));
                block.clear();
            }
            fence = after;
        }
        return Stream.concat(
                        examples.stream().filter(RuleText::isChinese),
                        examples.stream().filter(example -> !isChinese(example)))
                .toList();
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** The fence that is open behind a line; empty if none is. */
    private static String fenceAfter(String line, String open) {
        if (open.isEmpty()) {
            int ticks = 0;
            while (ticks < line.length() && line.charAt(ticks) == '`') {
                ticks++;
            }
            return ticks >= FENCE.length() ? line.substring(0, ticks) : "";
        }
        return line.strip().equals(open) ? "" : open;
    }
}
