package org.commcheck.parse;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Tag;

/**
 * Tells the placeholders of a template ({@code <name>}, {@code <Due>}, {@code <your team>}) from HTML: no element has the name, nothing
 * closes it, it has no attributes with values.
 */
final class UnknownTags {

    private final String source;
    private final Set<String> closed = new HashSet<>();
    private boolean searched;

    UnknownTags(String source) {
        this.source = source;
    }

    boolean isPlaceholder(String tag) {
        if (tag.length() < 3 || !Character.isLetter(tag.charAt(1)) || tag.indexOf('=') >= 0 || tag.endsWith("/>")) {
            return false;
        }
        String name = name(tag, 1);
        return !Tag.isKnownTag(name) && !closed().contains(name);
    }

    private Set<String> closed() {
        if (!searched) {
            searched = true;
            for (int at = source.indexOf("</"); at >= 0; at = source.indexOf("</", at + 2)) {
                closed.add(name(source, at + 2));
            }
        }
        return closed;
    }

    /** A tag's name in small letters, from its first letter. */
    static String name(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
