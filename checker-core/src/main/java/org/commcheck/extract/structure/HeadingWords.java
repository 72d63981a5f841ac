package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reduces a heading to the words that say what its section is for: numbering, emoji, dates, colons and mark-up residue go, a translation in
 * brackets becomes a reading of its own ({@code 议题(Agenda)} is read as 议题 and as {@code agenda}).
 */
public final class HeadingWords {

    private static final String HAN_DIGITS = "一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾貳參陸";
    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:[" + HAN_DIGITS + "]{1,3}\\s*[、，,.．:：)）]|[（(]\\s*[" + HAN_DIGITS
                    + "\\d]{1,3}\\s*[)）]|第[" + HAN_DIGITS
                    + "\\d]{1,3}[章节部分项]{1,2}|\\d{1,2}(?:\\.\\d{1,2}){0,4}\\s*[、．.:：)）]?(?=\\s|\\p{IsHan}|[A-Za-z])"
                    + "|[①-⑳]|[A-Za-z][.)](?=\\s)|[IVX]{1,4}[.)]\\s)\\s*");
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【]([^（）()\\[\\]【】]{1,60})[)）\\]】]");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}'’&/+-]+");

    private HeadingWords() {}

    /** Where a heading's words begin behind its number: 3 in {@code 1) Set up …}. */
    public static int start(String heading) {
        Matcher numbering = NUMBERING.matcher(heading);
        return numbering.find() ? numbering.end() : 0;
    }

    /** The readings of a heading, normalised: without its number, without and inside its brackets, as it stands; empty if nothing is left of it. */
    static List<String> readings(String heading) {
        List<String> readings = new ArrayList<>();
        String bare = heading.replace("\u200b", "").replace("\ufeff", "");
        bare = NUMBERING.matcher(bare).replaceFirst("");
        add(readings, bare);
        Matcher brackets = BRACKETS.matcher(bare);
        if (brackets.find()) {
            add(readings, brackets.replaceAll(" "));
            brackets.reset();
            while (brackets.find()) {
                add(readings, brackets.group(1));
            }
        }
        if (!readings.isEmpty()) {
            add(readings, heading); // the number may belong to the words: "5 whys"
        }
        return readings;
    }

    /** Lower case, words divided by one blank, typographic apostrophes straightened. */
    static String normalise(String text) {
        String spaced = NOT_WORDS.matcher(text.replace('’', '\'')).replaceAll(" ");
        return spaced.strip().toLowerCase(Locale.ROOT);
    }

    private static void add(List<String> readings, String text) {
        String normal = normalise(text);
        if (!normal.isEmpty() && !readings.contains(normal)) {
            readings.add(normal);
        }
    }
}
