package org.commcheck.report;

import java.util.List;
import org.commcheck.finding.Guideline;

/**
 * What reports need to know besides the findings.
 *
 * @param layout of the text report; its language is that of every report's own words
 * @param guidelines the catalogue that findings refer to, for formats that hold it
 * @param history earlier runs, oldest first, for formats that show a trend; may be empty
 */
public record ReportSettings(TextLayout layout, List<Guideline> guidelines, List<PastRun> history) {

    public ReportSettings {
        guidelines = List.copyOf(guidelines);
        history = List.copyOf(history);
    }

    /** Plain text, no history. */
    public static ReportSettings of(TextLayout layout, List<Guideline> guidelines) {
        return new ReportSettings(layout, guidelines, List.of());
    }
}
