package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template as somebody fills it in who replaces each bracket by what it asks for, from top to bottom. What a user might write lies beside the
 * tests in {@code templates/TYPE.LANG.txt}: a line for each bracket, {@code what the bracket asks for = what is written}.
 *
 * @param name of the template, such as {@code raci.zh}
 * @param texts the template's text between the brackets, one more than there are brackets
 * @param slots the brackets, with what they hold
 * @param values what is written in the brackets' places
 */
record FilledTemplate(String name, List<String> texts, List<String> slots, List<String> values) {

    private static final Pattern SLOT = Pattern.compile("\\[([^\\[\\]\\n]+)]|【([^【】\\n]+)】");

    /** The comment for those who fill it in speaks of brackets, too. */
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    /**
     * @throws AssertionError if the values are for another template
     */
    static FilledTemplate of(String name, String template) throws IOException {
        String bare = COMMENT.matcher(template).replaceAll(match -> " ".repeat(match.end() - match.start()));
        List<String> texts = new ArrayList<>();
        List<String> slots = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        Matcher slot = SLOT.matcher(bare);
        int from = 0;
        while (slot.find()) {
            texts.add(template.substring(from, slot.start()));
            slots.add(slot.group());
            asked.add(slot.group(1) == null ? slot.group(2) : slot.group(1));
            from = slot.end();
        }
        texts.add(template.substring(from));
        List<String[]> lines =
                values(name).lines().map(line -> line.split(" = ", 2)).toList();
        assertThat(lines)
                .as("what is written in " + name)
                .extracting(line -> line[0])
                .isEqualTo(asked);
        return new FilledTemplate(
                name, texts, slots, lines.stream().map(line -> line[1]).toList());
    }

    /** With every bracket filled in. */
    String text() {
        return textWithout(-1);
    }

    /** With every bracket filled in but one. */
    String textWithout(int forgotten) {
        StringBuilder text = new StringBuilder(texts.get(0));
        for (int i = 0; i < slots.size(); i++) {
            text.append(i == forgotten ? slots.get(i) : values.get(i)).append(texts.get(i + 1));
        }
        return text.toString();
    }

    private static String values(String name) throws IOException {
        try (InputStream in = FilledTemplate.class.getResourceAsStream("templates/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
