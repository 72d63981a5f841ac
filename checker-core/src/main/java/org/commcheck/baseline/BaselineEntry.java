package org.commcheck.baseline;

import java.util.Comparator;
import java.util.Locale;
import org.commcheck.finding.Finding;
import org.commcheck.text.OneLine;
import org.commcheck.text.Sha256;

/**
 * A finding as a baseline knows it: by what was found where, not by its line, so that it is known again when lines move and neighbours change.
 * Sorted by path, guideline, section and words.
 *
 * @param path of the document, from the baseline's folder, with slashes
 * @param rule id of the guideline
 * @param section the headings above it, normalised
 * @param text its words, normalised: lower case, every run of white space one space; a long text is cut and ends in a hash of the whole
 */
public record BaselineEntry(String path, String rule, String section, String text)
        implements Comparable<BaselineEntry> {

    private static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::path)
            .thenComparing(BaselineEntry::rule)
            .thenComparing(BaselineEntry::section)
            .thenComparing(BaselineEntry::text);

    private static final int LONGEST = 200;
    private static final int HASH_BYTES = 4;

    /** The entry that a finding of a document makes. */
    public static BaselineEntry of(String path, Finding finding) {
        return new BaselineEntry(
                path, finding.rule().toString(), normalised(finding.section()), normalised(finding.subject()));
    }

    @Override
    public int compareTo(BaselineEntry other) {
        return ORDER.compare(this, other);
    }

    private static String normalised(String words) {
        String line = OneLine.of(words).toLowerCase(Locale.ROOT);
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "… #" + Sha256.hex(line, HASH_BYTES);
    }
}
