package org.commcheck.report.html;

import java.util.List;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;
import org.commcheck.report.PastRun;
import org.commcheck.report.ReportSettings;

/** The first part of the page: the numbers, and pictures of them that are tables at the same time. */
final class Overview {

    private final Counts counts;
    private final ReportSettings settings;
    private final List<Problem> troubles;

    Overview(Counts counts, ReportSettings settings, List<Problem> troubles) {
        this.counts = counts;
        this.settings = settings;
        this.troubles = troubles;
    }

    Html html() {
        Html html = new Html().open("section", "id", "overview", "aria-labelledby", "overview-title");
        html.open("h2", "id", "overview-title").say("Overview", "概览").close("h2");
        html.add(verdict()).add(tiles()).add(troubles());
        if (counts.documentsWithFindings() > 0) {
            html.open("div", "class", "charts");
            html.add(chart("By guideline", "按规则", counts.byRule(), false));
            html.add(chart("By document", "按文档", counts.byDocument(), true));
            html.close("div").add(clean());
        }
        return html.add(trend()).close("section");
    }

    private Html verdict() {
        int with = counts.documentsWithFindings();
        int all = counts.documents();
        Html html = new Html().open("p", "class", "verdict");
        if (with == 0) {
            return html.say("Nothing to mend in " + documents(all) + ".", all + " 份文档，没有需要修改之处。")
                    .close("p");
        }
        return html.say(
                        with + " of " + documents(all) + (with == 1 ? " has" : " have") + " something to mend.",
                        all + " 份文档中有 " + with + " 份需要修改。")
                .close("p");
    }

    private static String documents(int number) {
        return number + (number == 1 ? " document" : " documents");
    }

    private Html tiles() {
        Html html = new Html().open("dl", "class", "tiles");
        for (Severity severity : Severity.values()) {
            html.open("div", "class", "tile " + severity.label());
            html.open("dt").add(Severities.plural(severity)).close("dt");
            html.element("dd", String.valueOf(counts.of(severity)));
            html.close("div");
        }
        html.open("div", "class", "tile").open("dt").say("Documents", "文档").close("dt");
        return html.element("dd", String.valueOf(counts.documents()))
                .close("div")
                .close("dl");
    }

    private Html troubles() {
        Html html = new Html();
        if (troubles.isEmpty()) {
            return html;
        }
        html.open("div", "class", "troubles", "role", "note")
                .open("h3")
                .say("Not everything could be checked", "有内容未能检查")
                .close("h3")
                .open("ul");
        for (Problem problem : troubles) {
            String line = problem.line() > 0 ? ":" + problem.line() : "";
            html.open("li")
                    .element("code", problem.path() + line)
                    .text(" " + problem.message())
                    .close("li");
        }
        return html.close("ul").close("div");
    }

    /** The documents that can stay as they are, folded: there may be thousands. */
    private Html clean() {
        List<String> names = counts.documentsWithoutFindings();
        Html html = new Html();
        if (names.isEmpty()) {
            return html;
        }
        html.open("details").open("summary");
        html.say("Nothing to mend in " + documents(names.size()), names.size() + " 份文档没有需要修改之处")
                .close("summary")
                .open("ul");
        names.forEach(name -> html.open("li").path(name).close("li"));
        return html.close("ul").close("details");
    }

    private static Html chart(String english, String chinese, List<Counts.Row> rows, boolean linked) {
        int most = rows.stream().mapToInt(Counts.Row::total).max().orElse(1);
        Html html = new Html().open("table", "class", "chart");
        html.open("caption").say(english, chinese).close("caption");
        html.open("thead", "class", "unseen").open("tr");
        html.open("th", "scope", "col").say("Name", "名称").close("th");
        html.open("th", "scope", "col").say("Picture", "图示").close("th");
        html.open("th", "scope", "col").say("Findings", "数量").close("th");
        html.close("tr").close("thead").open("tbody");
        int section = 0;
        for (Counts.Row row : rows) {
            section++;
            html.open("tr").open("th", "scope", "row");
            html.add(name(row, linked ? section : 0)).close("th");
            html.open("td", "class", "picture").add(Pictures.bar(row, most)).close("td");
            html.element("td", String.valueOf(row.total()), "class", "number").close("tr");
        }
        return html.close("tbody").close("table");
    }

    private static Html name(Counts.Row row, int section) {
        Html html = new Html();
        if (section > 0) {
            html.open("a", "href", "#document-" + section).path(row.name()).close("a");
        } else {
            html.path(row.name());
        }
        return row.note().isEmpty() ? html : html.text(" ").element("small", row.note());
    }

    private Html trend() {
        List<PastRun> history = settings.history();
        if (history.isEmpty()) {
            return new Html();
        }
        PastRun now = new PastRun(
                "now",
                counts.documents(),
                counts.of(Severity.ERROR),
                counts.of(Severity.WARNING),
                counts.of(Severity.INFO));
        return Pictures.trend(history, now);
    }
}
