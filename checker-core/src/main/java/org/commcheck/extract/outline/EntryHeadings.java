package org.commcheck.extract.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.model.Block;
import org.commcheck.model.InlineText;
import org.commcheck.model.Section;
import org.commcheck.model.Section.HeadingStyle;

/**
 * Tells headings that are the entries of a list: an author who numbers the points of his minutes and makes each a heading, {@code ##### 4. 統整：王小雨},
 * writes a list, and nothing is missing under its entries. One of them at least says something, as no title of a section does; the others are
 * too long for one. Chinese only.
 */
final class EntryHeadings {

    private static final int FEWEST = 2;

    /** So many characters, or words of other scripts, are more than a title. */
    private static final int LONG = 9;

    private static final Pattern NUMBER = Pattern.compile(
            "\\s*(?:\\d{1,2}\\s*[.、．)）:：]|[（(]\\s*\\d{1,2}\\s*[)）]|[一二三四五六七八九十]{1,3}\\s*[、，.])\\s*(?!\\d)");

    /** What stands in a sentence, or divides a topic from what is said of it. */
    private static final Pattern SAYS = Pattern.compile("[：:，,；;、]\\s*\\S|\\d");

    private EntryHeadings() {}

    /** The sections among neighbours whose headings are entries; none where fewer than two are. */
    static Set<Section> among(List<Block> blocks) {
        int numbered = 0;
        boolean says = false;
        for (Block block : blocks) {
            if (block instanceof Section section && isBare(section) && isNumbered(section)) {
                numbered++;
                says |= says(section);
            }
        }
        if (numbered < FEWEST || !says) {
            return Set.of();
        }
        Set<Section> entries = new HashSet<>();
        for (Block block : blocks) {
            if (block instanceof Section section
                    && isBare(section)
                    && (says(section) || (isNumbered(section) && isLong(section)))) {
                entries.add(section);
            }
        }
        return entries;
    }

    /** The words of an entry, without its number. */
    static InlineText words(Section entry) {
        InlineText heading = entry.heading();
        int start = start(heading.text());
        return heading.slice(start, heading.length());
    }

    private static int start(String words) {
        var number = NUMBER.matcher(words);
        return number.lookingAt() ? number.end() : 0;
    }

    /** Whether a heading in Chinese has nothing under it. */
    private static boolean isBare(Section section) {
        return section.style() == HeadingStyle.HEADING
                && section.blocks().isEmpty()
                && section.heading().text().codePoints().anyMatch(Character::isIdeographic);
    }

    private static boolean isNumbered(Section section) {
        return start(section.heading().text()) > 0;
    }

    private static boolean says(Section section) {
        String words = section.heading().text();
        return SAYS.matcher(words).region(start(words), words.length()).find();
    }

    private static boolean isLong(Section section) {
        String words = section.heading().text();
        int size = 0;
        boolean inWord = false;
        for (int at = start(words); at < words.length(); at++) {
            char c = words.charAt(at);
            boolean han = Character.isIdeographic(c);
            boolean letter = Character.isLetter(c) && !han;
            size += han || (letter && !inWord) ? 1 : 0;
            inWord = letter;
        }
        return size >= LONG;
    }
}
