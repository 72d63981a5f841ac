package org.commcheck.cli;

import org.commcheck.finding.Finding;
import org.commcheck.text.SourceText;

/**
 * Lines in a row that have changed, or that stand beside lines that were taken out.
 *
 * @param first 1-based; 0 for what was taken out before the first line
 * @param last counts too; may be behind the last line
 * @param gap whether nothing came in the place of what was taken out between the two
 */
record Lines(int first, int last, boolean gap) {

    /** A whole document. */
    static final Lines ALL = new Lines(1, Integer.MAX_VALUE, false);

    /**
     * What a hunk of a patch without context says. Where fewer lines came in than went out, something may be missed in the lines around it.
     *
     * @param removed how many lines went out
     * @param start of the lines that came in; the line before the gap if there are none
     * @param added how many lines came in
     */
    static Lines ofHunk(int removed, int start, int added) {
        if (added == 0) {
            return new Lines(start, start + 1, true);
        }
        int around = removed > added ? 1 : 0;
        return new Lines(start - around, start + added - 1 + around, false);
    }

    /** Whether a finding is on them; a gap reaches over blank lines to those that say something. */
    boolean hold(Finding finding, SourceText text) {
        return first(text) <= finding.end().line() && finding.start().line() <= last(text);
    }

    private int first(SourceText text) {
        int line = first;
        while (gap && line > 1 && isBlank(line, text)) {
            line--;
        }
        return line;
    }

    private int last(SourceText text) {
        int line = last;
        while (gap && line < text.lineCount() && isBlank(line, text)) {
            line++;
        }
        return line;
    }

    private static boolean isBlank(int line, SourceText text) {
        return text.slice(text.lineRange(line)).isBlank();
    }
}
