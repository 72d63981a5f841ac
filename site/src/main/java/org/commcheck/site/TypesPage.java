package org.commcheck.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.engine.RuleBase;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.finding.Severity;

/** What each type of document must hold, from the rulebase's table. */
final class TypesPage {

    private TypesPage() {}

    static String page(Tongue tongue, RuleBase rules) {
        Map<String, String> names = names(tongue, rules);
        Map<String, List<TableRow>> parts = new LinkedHashMap<>();
        for (TableRow row : rules.tables().rows("document-types")) {
            parts.put(row.get("type"), new ArrayList<>());
        }
        for (TableRow row : rules.tables().rows("required-parts")) {
            parts.computeIfAbsent(row.get("type"), type -> new ArrayList<>()).add(row);
        }
        StringBuilder body = new StringBuilder("<h1>")
                .append(tongue.say("Document types, and what each must hold", "文档类型及其必备内容"))
                .append("</h1>\n");
        parts.forEach((type, rows) -> body.append(type(tongue, type, rows, names)));
        return Layout.page(tongue, "types.html", tongue.say("Document types", "文档类型"), body.toString());
    }

    private static String type(Tongue tongue, String type, List<TableRow> rows, Map<String, String> names) {
        String name = names.getOrDefault(type, type);
        StringBuilder html =
                new StringBuilder("<h2 id=\"" + type + "\">" + Escape.html(name) + " <code>" + type + "</code></h2>\n");
        if (rows.isEmpty()) {
            return html.append("<p>")
                    .append(tongue.say("Nothing in particular.", "没有特别要求。"))
                    .append("</p>\n")
                    .toString();
        }
        html.append("<ul>\n");
        for (TableRow row : rows) {
            String part = row.get("part");
            html.append("<li>").append(Escape.html(names.getOrDefault(part, part)));
            html.append(badge(tongue, row.get("severity"))).append("</li>\n");
        }
        return html.append("</ul>\n").toString();
    }

    /** A part of the severity {@code none} is judged by a guideline of its own, which has a page. */
    private static String badge(Tongue tongue, String label) {
        if (label.equals("none")) {
            return " <span class=\"badge\">" + tongue.say("has a guideline of its own", "另有专门规则") + "</span>";
        }
        Severity severity = Severity.of(label);
        return " <span class=\"badge " + label + "\">" + RulePages.severity(tongue, severity) + "</span>";
    }

    private static Map<String, String> names(Tongue tongue, RuleBase rules) {
        Map<String, String> names = new LinkedHashMap<>();
        for (TableRow row : rules.tables().rows("document-types")) {
            names.put(row.get("type"), row.get(tongue.say("english", "chinese")));
        }
        for (TableRow row : rules.tables().rows("names")) {
            names.put(row.get("id"), row.get(tongue.code()));
        }
        return names;
    }
}
