package org.commcheck.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commcheck.ToolVersion;
import org.commcheck.finding.Severity;

/** The page around the parts: head, styles, filters, scripts. */
final class Page {

    private final String language;

    /** @param language {@code en} or {@code zh}: what the page speaks until its reader chooses */
    Page(String language) {
        this.language = language;
    }

    String html(Html overview, List<Html> sections, Counts counts) {
        Html html = new Html().raw("<!DOCTYPE html>\n");
        html.open("html", "lang", language, "data-ui", language).open("head");
        html.raw("<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " script-src 'unsafe-inline'; img-src data:\">");
        html.element("title", title(counts));
        html.open("style")
                .raw(resource("report.css"))
                .close("style")
                .close("head")
                .open("body");
        html.raw("<a class=\"skip\" href=\"#documents\">")
                .say("Skip to the documents", "跳到文档")
                .close("a");
        header(html);
        html.open("main").add(overview);
        if (!sections.isEmpty()) {
            documents(html, sections, counts);
        }
        html.close("main");
        html.open("footer").open("p").say("Made by Commcheck ", "由 Commcheck 生成，版本 ");
        html.text(ToolVersion.current()).close("p").close("footer");
        html.open("script").raw(resource("report.js")).close("script");
        return html.close("body").close("html").raw("\n").toString();
    }

    private String title(Counts counts) {
        String numbers =
                counts.of(Severity.ERROR) + " / " + counts.of(Severity.WARNING) + " / " + counts.of(Severity.INFO);
        return language.equals("zh") ? "沟通文档检查报告（" + numbers + "）" : "Commcheck report (" + numbers + ")";
    }

    private static void header(Html html) {
        html.open("header").open("h1").say("Communication check", "沟通文档检查").close("h1");
        html.open("button", "type", "button", "id", "language", "hidden", "hidden");
        html.element("span", "中文", "lang", "zh", "class", "when-en")
                .element("span", "English", "lang", "en", "class", "when-zh");
        html.close("button").close("header");
    }

    private static void documents(Html html, List<Html> sections, Counts counts) {
        html.open("section", "id", "documents", "aria-labelledby", "documents-title");
        html.open("h2", "id", "documents-title").say("Documents", "文档").close("h2");
        filters(html, counts);
        sections.forEach(html::add);
        html.close("section");
    }

    private static void filters(Html html, Counts counts) {
        html.open("form", "id", "filters", "hidden", "hidden").open("fieldset");
        html.open("legend").say("Show", "显示").close("legend");
        for (Severity severity : Severity.values()) {
            html.open("label")
                    .raw("<input type=\"checkbox\" name=\"severity\" checked value=\"" + severity.label() + "\"> ");
            html.add(Severities.plural(severity)).close("label");
        }
        html.open("label", "for", "rule").say("Guideline", "规则").close("label");
        html.open("select", "id", "rule", "name", "rule");
        html.element("option", "—", "value", "");
        for (Counts.Row row : counts.byRule()) {
            html.element("option", row.name() + " (" + row.total() + ")", "value", row.name());
        }
        html.close("select").close("fieldset");
        html.open("p", "role", "status", "id", "shown").close("p").close("form");
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource org/commcheck/report/html/" + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
