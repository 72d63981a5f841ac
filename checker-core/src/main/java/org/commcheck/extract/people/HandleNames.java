package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the handles that a text begins with, blanks in them where the roster knows the whole name: {@code @ana @bo}, {@code @Ana Lima and @Bo}. */
final class HandleNames {

    /** So many words may follow the first of a name. */
    private static final int MOST_WORDS = 3;

    private static final Pattern HANDLES =
            Pattern.compile("\\W{0,4}(@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*(?:" + NameLists.AND + "|\\s+)?)+");

    private HandleNames() {}

    static List<OwnerWords> leading(String text, Roster roster) {
        List<OwnerWords> all = new ArrayList<>();
        Matcher handles = HANDLES.matcher(text);
        int at = 0;
        while (handles.region(at, text.length()).lookingAt()) {
            List<OwnerWords> found = NameLists.handles(text, at, handles.end());
            OwnerWords last = found.get(found.size() - 1);
            int end = wholeEnd(text, last, roster);
            if (end == last.end()) {
                all.addAll(found);
                break;
            }
            all.addAll(found.subList(0, found.size() - 1));
            all.add(new OwnerWords(last.start(), end, text.substring(last.start() + 1, end), true));
            at = end;
        }
        return all;
    }

    /** Where a known name ends that a handle begins; the end of the handle if it begins none. */
    private static int wholeEnd(String text, OwnerWords handle, Roster roster) {
        int known = handle.end();
        int at = handle.end();
        for (int word = 0; word < MOST_WORDS && at < text.length() && text.charAt(at) == ' '; word++) {
            at++;
            int from = at;
            while (at < text.length() && isNamePart(text.charAt(at))) {
                at++;
            }
            if (at == from || !Character.isUpperCase(text.charAt(from))) {
                break;
            }
            known = roster.knows(text.substring(handle.start() + 1, at)) ? at : known;
        }
        return known;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetter(c) || c == '-' || c == '\'' || c == '’';
    }
}
