package org.commcheck.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commcheck.Guideline;

/** Shows guidelines in the build's log, line by line. */
final class GuidelineText {

    private GuidelineText() {}

    /** A line each: id, severity, profile, and what it flags. */
    static List<String> list(List<Guideline> guidelines) {
        int width = guidelines.stream()
                .mapToInt(guideline -> guideline.id().toString().length())
                .max()
                .orElse(0);
        String form = "%-" + (width + 2) + "s%-9s%-13s%s";
        return guidelines.stream()
                .map(guideline -> String.format(
                        Locale.ROOT,
                        form,
                        guideline.id(),
                        guideline.severity().label(),
                        profile(guideline),
                        guideline.summary()))
                .toList();
    }

    /** What the catalogue knows, then the guideline's page as it was written. */
    static List<String> page(Guideline guideline) {
        List<String> lines = new ArrayList<>();
        lines.add(guideline.id() + ": " + guideline.severity().label() + ", profile " + profile(guideline) + ", "
                + guideline.status() + ", since " + guideline.since());
        lines.add(
                "holds for: " + (guideline.types().isEmpty() ? "all documents" : String.join(", ", guideline.types())));
        lines.add("source: " + guideline.source());
        lines.add("");
        guideline.page().strip().lines().forEach(lines::add);
        return lines;
    }

    private static String profile(Guideline guideline) {
        return guideline.profile().name().toLowerCase(Locale.ROOT);
    }
}
