package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Unit;

/** Sentences that say who met or was missing: {@code Present were Ana Lima and Bo Ek.}, {@code Apologies from Cy Okoro.}, 参加的有彭丽、蔡俊、范雨. */
final class SpokenPeople {

    private static final Set<String> PEOPLE = Set.of("attendees", "absentees");

    private static final int LONGEST_KEY = 24;

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:de |van |von )?\\p{Lu}[\\p{L}'’-]*){0,3}";

    /** What stands between the words for those who met and their names. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\s(?:were|was|included?|from|by)\\s+(" + NAME + "(?:(?:, and |, | and | & )" + NAME + ")*)");

    private static final Pattern CHINESE =
            Pattern.compile("(?:有|包括|为|為)\\s*(\\p{IsHan}{2,8}(?:[、和及与與]\\p{IsHan}{2,8})+)(?=[。，,；;\\s等共]|$)");

    private static final String ENDS = ".。,，;；\n(（";

    private SpokenPeople() {}

    /**
     * The fields that a paragraph tells.
     *
     * @param names gives the name of the field that words are the key of, or an empty string
     */
    static List<HeadField> in(Unit unit, Function<String, String> names) {
        List<HeadField> found = new ArrayList<>();
        if (unit.kind() == Unit.Kind.PARAGRAPH) {
            String words = unit.words();
            if (mayTell(words)) {
                find(unit, ENGLISH.matcher(words), true, names, found);
            }
            if (words.indexOf('、') > 0) {
                find(unit, CHINESE.matcher(words), false, names, found);
            }
        }
        return found;
    }

    private static boolean mayTell(String words) {
        return words.contains(" were ")
                || words.contains(" was ")
                || words.contains(" by ")
                || words.contains(" from ")
                || words.contains(" include");
    }

    private static void find(
            Unit unit, Matcher joint, boolean spaced, Function<String, String> names, List<HeadField> found) {
        while (joint.find()) {
            String key = key(unit.words(), joint.start(), spaced, names);
            if (!key.isEmpty()) {
                found.add(new HeadField(
                        unit.text().range(joint.start(1), joint.end(1)),
                        key,
                        joint.group(1),
                        names.apply(key),
                        unit.index()));
            }
        }
    }

    /** The longest key that ends here, behind the beginning of its clause. */
    private static String key(String words, int end, boolean spaced, Function<String, String> names) {
        int clause = end;
        while (clause > 0 && end - clause < LONGEST_KEY && ENDS.indexOf(words.charAt(clause - 1)) < 0) {
            clause--;
        }
        for (int at = clause; at < end; at++) {
            boolean begins = !spaced || at == clause || words.charAt(at - 1) == ' ';
            if (begins && PEOPLE.contains(names.apply(words.substring(at, end)))) {
                return words.substring(at, end);
            }
        }
        return "";
    }
}
