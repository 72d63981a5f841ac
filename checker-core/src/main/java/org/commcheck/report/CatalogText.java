package org.commcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commcheck.finding.Guideline;

/** The catalogue of guidelines for people, as lines. */
public final class CatalogText {

    private static final String FRONT_MATTER = "---";

    private final TextLayout layout;
    private final ReportLanguage language;

    /** English, unless the layout asks for another language. */
    public CatalogText(TextLayout layout) {
        this.layout = layout;
        this.language = ReportLanguage.of(layout.language(), "en");
    }

    /** A table of all guidelines, a row each. */
    public List<String> list(List<Guideline> guidelines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                language.say("Guideline", "规则"),
                language.say("Severity", "级别"),
                language.say("Profile", "方案"),
                language.say("Says", "内容")));
        for (Guideline guideline : guidelines) {
            rows.add(List.of(
                    guideline.id().toString(),
                    language.severity(guideline.severity()),
                    profile(guideline),
                    withoutBlanks(guideline.message().in(code()))));
        }
        List<String> lines =
                new ArrayList<>(new TextTable(rows, rows.get(0).size() - 1, layout.width(), layout.width()).lines());
        lines.set(0, layout.paint().faint(lines.get(0)));
        return lines;
    }

    /**
     * All that there is to say about one guideline.
     *
     * @param page its page in Markdown; its front matter is told in words
     */
    public List<String> explain(Guideline guideline, Optional<String> page) {
        List<String> lines = new ArrayList<>();
        lines.add(layout.paint().bold(guideline.id().toString()));
        String status = guideline.status().name().toLowerCase(Locale.ROOT);
        lines.add(String.join(
                " · ",
                language.severity(guideline.severity()),
                profile(guideline),
                status,
                language.say("since ", "自 ") + guideline.since(),
                guideline.types().isEmpty()
                        ? language.say("all documents", "所有文档")
                        : String.join(", ", guideline.types())));
        lines.add("");
        lines.add(language.say("Says:   ", "提示：")
                + withoutBlanks(guideline.message().in(code())));
        lines.add(
                language.say("Help:   ", "建议：") + withoutBlanks(guideline.help().in(code())));
        lines.add(language.say("Source: ", "来源：") + guideline.source());
        guideline.parameters().forEach(parameter -> lines.add(described(parameter)));
        page.ifPresent(text -> lines.addAll(body(text)));
        return lines;
    }

    private String described(Guideline.Parameter parameter) {
        return language.say("Number: ", "参数：") + parameter.name() + " = " + parameter.standard() + " ("
                + parameter.least() + "–" + parameter.most() + "): "
                + parameter.meaning().in(code());
    }

    private String profile(Guideline guideline) {
        return guideline.strict() ? "strict" : "recommended";
    }

    private String code() {
        return language == ReportLanguage.ZH ? "zh" : "en";
    }

    /** What stands behind the front matter and the title, headings painted. */
    private List<String> body(String page) {
        List<String> lines = page.lines().toList();
        int end = lines.isEmpty() || !lines.get(0).equals(FRONT_MATTER)
                ? 0
                : lines.subList(1, lines.size()).indexOf(FRONT_MATTER) + 2;
        List<String> body = new ArrayList<>();
        for (String line : lines.subList(end, lines.size())) {
            if (!line.startsWith("# ") && !(body.isEmpty() && line.isBlank())) {
                body.add(line.startsWith("## ") ? layout.paint().blue(line.substring(3)) : line);
            }
        }
        body.add(0, "");
        return body;
    }

    /** What a finding fills in is an ellipsis here. */
    private static String withoutBlanks(String message) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
                text.append(Columns.CUT);
            } else if (depth == 0) {
                text.append(c);
            }
        }
        return text.toString();
    }
}
