package org.commcheck.benchmarks;

import java.util.List;
import java.util.Locale;

/** Draws seconds over megabytes, a line for each shape of file; a straight line means that time grows in proportion. */
final class ScalingPlot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int MARGIN = 60;
    private static final List<String> COLOURS = List.of("#0b6e99", "#c1440e", "#5a7d2a", "#6b4c9a");

    private final List<Scaling.Point> points;
    private final double most;
    private final double longest;

    ScalingPlot(List<Scaling.Point> points) {
        this.points = List.copyOf(points);
        this.most = points.stream().mapToDouble(Scaling.Point::megabytes).max().orElse(1);
        this.longest = points.stream().mapToDouble(Scaling.Point::seconds).max().orElse(1);
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">\n"
                        .formatted(WIDTH, HEIGHT));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        axes(svg);
        List<String> shapes =
                points.stream().map(Scaling.Point::shape).distinct().toList();
        for (int i = 0; i < shapes.size(); i++) {
            line(svg, shapes.get(i), COLOURS.get(i % COLOURS.size()), i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void axes(StringBuilder svg) {
        svg.append("<path d=\"M%d %d V%d H%d\" fill=\"none\" stroke=\"#444\"/>\n"
                .formatted(MARGIN, MARGIN / 2, HEIGHT - MARGIN, WIDTH - MARGIN / 2));
        text(svg, WIDTH / 2.0, HEIGHT - 15, "megabytes in one file");
        text(svg, MARGIN, MARGIN / 3.0, "seconds of processor time");
        for (int tick = 1; tick <= 5; tick++) {
            text(svg, x(most * tick / 5), HEIGHT - MARGIN + 18, number(most * tick / 5));
            text(svg, MARGIN - 25, y(longest * tick / 5) + 4, number(longest * tick / 5));
        }
    }

    private void line(StringBuilder svg, String shape, String colour, int number) {
        StringBuilder path = new StringBuilder("M%s %s".formatted(number(x(0)), number(y(0))));
        for (Scaling.Point point : points) {
            if (point.shape().equals(shape)) {
                String x = number(x(point.megabytes()));
                String y = number(y(point.seconds()));
                path.append(" L").append(x).append(' ').append(y);
                svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"%s\"/>\n".formatted(x, y, colour));
            }
        }
        svg.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n".formatted(path, colour));
        svg.append("<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>\n"
                .formatted(MARGIN + 20, MARGIN / 2 + 20 * (number + 1), colour, shape));
    }

    private static void text(StringBuilder svg, double x, double y, String text) {
        svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>\n".formatted(number(x), number(y), text));
    }

    private double x(double megabytes) {
        return MARGIN + megabytes / most * (WIDTH - 1.5 * MARGIN);
    }

    private double y(double seconds) {
        return HEIGHT - MARGIN - seconds / longest * (HEIGHT - 1.75 * MARGIN);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
