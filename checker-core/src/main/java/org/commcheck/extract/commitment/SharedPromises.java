package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.vocabulary.Tables;

/**
 * English lines that several people share, each with a promise of their own: {@code Ana to write the text and Bo to draw the map}, {@code Ana
 * will lock up. Bo will count the money.} They are as many items as people.
 */
final class SharedPromises {

    /** What may stand before the next promise: an end, which parts sentences, or a joint inside of one. */
    private static final Pattern BORDER = Pattern.compile(
            "(?:(?<end>[;.!])\\s+(?:and\\s+)?|,\\s+(?:(?:and|while)\\s+)?|(?<and>\\s+and\\s+))(?=\\p{Lu}|@|the )");

    private static final String TO = "to ";

    private final ItemReader reader;
    private final NameShapes shapes;
    private final Set<String> subordinates;

    SharedPromises(Tables tables, ItemReader reader, NameShapes shapes) {
        this.reader = reader;
        this.shapes = shapes;
        subordinates = WordLists.of(tables, "mood-words").list("subordinate");
    }

    /** @param shared whether “and” joins it to the part behind, so that a day at the end holds for both */
    private record Part(int start, int end, List<String> names, boolean to, boolean shared) {}

    /** The item, or those that it is if somebody else promises something behind its owner. */
    List<Draft> divide(Draft draft, ItemContext context) {
        String words = draft.words();
        if (draft.owners().isEmpty() || !(words.contains(" to ") || words.contains("ll "))) {
            return List.of(draft);
        }
        List<Part> parts = parts(words, context);
        if (parts.size() < 2) {
            return List.of(draft);
        }
        List<Draft> drafts = new ArrayList<>();
        for (Part part : parts) {
            drafts.add(reader.read(
                    draft.unit(),
                    draft.start() + part.start(),
                    draft.start() + part.end(),
                    draft.form(),
                    context.roster(),
                    true));
        }
        List<Placed<DueWords>> around = around(draft);
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft part = drafts.get(i);
            if (part.deadlines().isEmpty()) {
                boolean shared =
                        parts.get(i).shared() && !drafts.get(i + 1).deadlines().isEmpty();
                drafts.set(
                        i, part.with(part.owners(), shared ? drafts.get(i + 1).deadlines() : around));
            }
        }
        return drafts;
    }

    /** The deadlines that stand outside the item's words. */
    private static List<Placed<DueWords>> around(Draft draft) {
        return draft.deadlines().stream()
                .filter(due -> !draft.range().contains(due.range()))
                .toList();
    }

    private List<Part> parts(String words, ItemContext context) {
        List<OwnerWords> first = reader.owners().promising(words, context.roster());
        if (first.isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        Part last = new Part(0, words.length(), names(first), isTo(words, first), false);
        Matcher border = BORDER.matcher(words);
        int from = behind(first);
        while (border.find(from)) {
            from = border.end();
            String rest = words.substring(from);
            String end = border.group("end");
            List<OwnerWords> next = promising(rest, end != null && !end.equals(";"), context);
            boolean apart = end != null
                    || (last.to() == isTo(rest, next)
                            && !isBehindName(words, border.start())
                            && !isSubordinate(words, last.start(), border.start()));
            if (!next.isEmpty() && apart && !names(next).equals(last.names())) {
                parts.add(new Part(last.start(), border.start(), last.names(), last.to(), border.group("and") != null));
                last = new Part(from, words.length(), names(next), isTo(rest, next), false);
                from += behind(next);
            }
        }
        parts.add(last);
        return parts;
    }

    private static int behind(List<OwnerWords> owners) {
        return owners.get(owners.size() - 1).end();
    }

    /**
     * Those who promise something by the first words of a text, if they are somebody.
     *
     * @param sentence whether a sentence begins there, and every word with a capital
     */
    private List<OwnerWords> promising(String text, boolean sentence, ItemContext context) {
        List<OwnerWords> names = reader.owners().promising(text, context.roster());
        boolean sure = names.stream()
                .allMatch(name -> context.knows(name.name())
                        || shapes.isSurelyPerson(name.name())
                        || (sentence ? shapes.isGroup(name.name()) : shapes.isSomebody(name.name())));
        return sure ? names : List.of();
    }

    private static List<String> names(List<OwnerWords> owners) {
        return owners.stream().map(OwnerWords::name).toList();
    }

    private static boolean isTo(String words, List<OwnerWords> owners) {
        return !owners.isEmpty()
                && words.substring(behind(owners)).stripLeading().startsWith(TO);
    }

    /** {@code if Bo and Cy will come}: the one before the joint acts with the one behind. */
    private static boolean isBehindName(String words, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return start > 0 && start < end && Character.isUpperCase(words.charAt(start));
    }

    /** {@code once it is there, Bo will …}, {@code when Bo is back and Cy will come}: a clause that says when or why. */
    private boolean isSubordinate(String words, int start, int end) {
        int from = start;
        for (int i = start; i < end; i++) {
            from = ";.,".indexOf(words.charAt(i)) >= 0 ? i + 1 : from;
        }
        for (String word : words.substring(from, end).split("\\W+", -1)) {
            if (subordinates.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
