package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;

/**
 * Links that stand for people, as editors write them when somebody is picked from a list: to an address to write to, or to a page that is
 * somebody's own. Their words are a name, though nothing but the link may part them from the words beside them.
 */
public final class Mentions {

    private static final Pattern TARGET =
            Pattern.compile("(?i)mailto:.+|(?:.*/)?(?:[~@][^/]+|(?:people|profiles?)/[^/]+)/?(?:[?#].*)?");

    private static final int LONGEST_TARGET = 400;

    private Mentions() {}

    /** The links to people within a stretch of a text, in order; those without words, and those that show an address, left out. */
    public static List<InlineMark> in(InlineText text, int from, int to) {
        List<InlineMark> found = List.of();
        for (InlineMark mark : text.marks()) {
            if (mark.kind() == InlineMark.Kind.LINK
                    && mark.start() >= from
                    && mark.end() <= to
                    && mark.target().length() <= LONGEST_TARGET
                    && TARGET.matcher(mark.target()).matches()
                    && isNamed(text.text().substring(mark.start(), mark.end()))) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(mark);
            }
        }
        return found;
    }

    private static boolean isNamed(String words) {
        return !words.isBlank() && words.indexOf('@') <= 0;
    }
}
