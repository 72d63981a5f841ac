package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads owners in the brackets that an act begins with: {@code [Ana] task}, {@code [前端] [后端] task}; in {@code [前端] 王芳 task} they hold the part of
 * whoever stands behind them. Immutable.
 */
final class LeadingBrackets {

    private static final Pattern BRACKETED = Pattern.compile("\\s*[\\[【](?:name=)?([^\\]】]{1,40})[\\]】]");

    /** The word behind brackets, up to a blank or a colon. */
    private static final Pattern FIRST_WORD = Pattern.compile("\\s*([\\p{L}\\p{N}@_.-]{2,30})(?=[\\s:：]|$)");

    private final NameShapes shapes;
    private final NameLists lists;

    LeadingBrackets(NameShapes shapes, NameLists lists) {
        this.shapes = shapes;
        this.lists = lists;
    }

    List<OwnerWords> read(String text, Roster roster) {
        Matcher bracketed = BRACKETED.matcher(text);
        if (!bracketed.lookingAt()) {
            return List.of();
        }
        List<OwnerWords> names = new ArrayList<>(lists.read(text, bracketed.start(1), bracketed.end(1), roster, true));
        int end = bracketed.end();
        boolean groups = !names.isEmpty() && names.stream().allMatch(name -> shapes.isGroup(name.name()));
        while (groups && bracketed.region(end, text.length()).lookingAt()) {
            List<OwnerWords> more = lists.read(text, bracketed.start(1), bracketed.end(1), roster, true);
            end = bracketed.end();
            groups = !more.isEmpty();
            names.addAll(more);
        }
        Matcher word = FIRST_WORD.matcher(text).region(end, text.length());
        boolean behind =
                groups && word.lookingAt() && (roster.knows(word.group(1)) || shapes.isEvidentlyPerson(word.group(1)));
        return behind ? List.of(new OwnerWords(word.start(1), word.end(1), word.group(1), true)) : names;
    }
}
