package org.commcheck.report;

import java.util.Optional;
import org.commcheck.CheckOptions.Language;
import org.commcheck.finding.Severity;

/**
 * How a text report looks.
 *
 * @param color whether the output understands the escape sequences of terminals
 * @param columns the terminal's width; 0 if it is no terminal, then nothing is wrapped
 * @param show the lightest findings that are shown; the others are only counted
 * @param showOption what the user adds to see the others, up to the severity: {@code "--show "}
 * @param summary whether the report ends with a summary
 * @param language the language of the report's own words; empty for that of each document
 */
public record TextLayout(
        boolean color, int columns, Severity show, String showOption, boolean summary, Optional<Language> language) {

    /** No colour, warnings and errors, with a summary. */
    public static final TextLayout PLAIN =
            new TextLayout(false, 0, Severity.WARNING, "--show ", true, Optional.empty());

    private static final int USUAL = 120;
    private static final int LEAST = 40;

    /** Columns to cut and align to, terminal or not. */
    int width() {
        return columns == 0 ? USUAL : Math.max(LEAST, columns);
    }

    Paint paint() {
        return Paint.of(color);
    }
}
