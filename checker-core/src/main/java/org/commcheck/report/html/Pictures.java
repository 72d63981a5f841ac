package org.commcheck.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commcheck.finding.Severity;
import org.commcheck.report.PastRun;

/** Draws with SVG, which every browser and printer shows sharp. What a picture says stands beside it in words as well. */
final class Pictures {

    private static final int WIDTH = 240;
    private static final int BAR = 14;
    private static final int TREND_HEIGHT = 160;
    private static final int TREND_STEP = 56;

    private Pictures() {}

    /** A bar as long as its row's share of the longest, divided by severity. */
    static Html bar(Counts.Row row, int most) {
        StringBuilder label = new StringBuilder();
        Html svg = new Html();
        double x = 0;
        for (Severity severity : Severity.values()) {
            int number = row.of(severity);
            if (number == 0) {
                continue;
            }
            double width = (double) WIDTH * number / most;
            svg.open(
                            "rect",
                            "class",
                            severity.label(),
                            "x",
                            form(x),
                            "y",
                            "0",
                            "width",
                            form(Math.max(1.5, width - 1)),
                            "height",
                            String.valueOf(BAR))
                    .close("rect");
            x += width;
            label.append(label.isEmpty() ? "" : ", ").append(number).append(' ').append(severity.label());
        }
        String box = "0 0 " + WIDTH + " " + BAR;
        return new Html()
                .open("svg", "viewBox", box, "role", "img", "aria-label", label.isEmpty() ? "0" : label.toString())
                .add(svg)
                .close("svg");
    }

    /** A column for each run, oldest first, with a table of the numbers below it. */
    static Html trend(List<PastRun> history, PastRun now) {
        List<PastRun> runs = new ArrayList<>(history);
        runs.add(now);
        int most = runs.stream().mapToInt(Pictures::total).max().orElse(1);
        Html svg = new Html();
        for (int i = 0; i < runs.size(); i++) {
            svg.add(column(runs.get(i), i, Math.max(1, most)));
        }
        String box = "0 0 " + runs.size() * TREND_STEP + " " + (TREND_HEIGHT + 20);
        Html html = new Html().open("figure", "class", "trend");
        html.open("figcaption").say("Trend: findings of each run", "趋势：历次检查的数量").close("figcaption");
        html.open("svg", "viewBox", box, "aria-hidden", "true").add(svg).close("svg");
        return html.add(numbers(runs)).close("figure");
    }

    private static Html column(PastRun run, int index, int most) {
        Html html = new Html();
        double y = TREND_HEIGHT;
        for (Severity severity : Severity.values()) {
            double height = (double) (TREND_HEIGHT - 20) * run.of(severity) / most;
            y -= height;
            html.open(
                            "rect",
                            "class",
                            severity.label(),
                            "x",
                            String.valueOf(index * TREND_STEP + 12),
                            "y",
                            form(y),
                            "width",
                            "32",
                            "height",
                            form(height))
                    .close("rect");
        }
        String middle = String.valueOf(index * TREND_STEP + TREND_STEP / 2);
        html.element("text", String.valueOf(total(run)), "x", middle, "y", form(y - 4), "text-anchor", "middle");
        return html.element(
                "text",
                shortened(run.label()),
                "x",
                middle,
                "y",
                String.valueOf(TREND_HEIGHT + 14),
                "text-anchor",
                "middle");
    }

    private static Html numbers(List<PastRun> runs) {
        Html html = new Html().open("table").open("thead").open("tr");
        html.open("th", "scope", "col").say("Run", "检查").close("th");
        for (Severity severity : Severity.values()) {
            html.open("th", "scope", "col").add(Severities.plural(severity)).close("th");
        }
        html.close("tr").close("thead").open("tbody");
        for (PastRun run : runs) {
            html.open("tr").element("th", run.label(), "scope", "row");
            for (Severity severity : Severity.values()) {
                html.element("td", String.valueOf(run.of(severity)));
            }
            html.close("tr");
        }
        return html.close("tbody").close("table");
    }

    private static int total(PastRun run) {
        return run.errors() + run.warnings() + run.infos();
    }

    private static String shortened(String label) {
        return label.length() <= 8 ? label : "…" + label.substring(label.length() - 7);
    }

    private static String form(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
