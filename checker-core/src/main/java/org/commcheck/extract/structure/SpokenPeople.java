package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Unit;

/** Sentences that say who met or was missing: {@code Present were Ana Lima and Bo Ek.}, {@code Apologies from Cy Okoro.}, 参加的有彭丽、蔡俊、范雨, 理事王芳、李强出席会议. */
final class SpokenPeople {

    private static final Set<String> PEOPLE = Set.of("attendees", "absentees");

    private static final int LONGEST_KEY = 24;

    /** A label of lists, and in sentences anybody: {@code move 80 people from Rome}. */
    private static final String ANYBODY = "people";

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:de |van |von )?\\p{Lu}[\\p{L}'’-]*){0,3}";

    /** What stands between the words for those who met and their names. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\s(?:were|was|included?|from|by)\\s+(" + NAME + "(?:(?:, and |, | and | & )" + NAME + ")*)");

    private static final Pattern CHINESE =
            Pattern.compile("(?:有|包括|为|為)\\s*(\\p{IsHan}{2,8}(?:[、和及与與]\\p{IsHan}{2,8})+)(?=[。，,；;\\s等共]|$)");

    /** 理事王芳、李强、赵敏出席会议: the names first. */
    private static final Pattern CAME = Pattern.compile(
            "(?:^|[，,。；;：:\\n])\\s*([^，,。；;：:\\n]{2,240}?、[^，,。；;：:\\n]{2,240}?)(?:等)?(?:\\d{1,3}[人名])?(?:同志)?(?:分别)?(参加|出席|列席|參加)(?:了)?(?:本次|此次)?(?:会议|會議)");

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
                came(unit, names, found);
            }
        }
        return found;
    }

    private static void came(Unit unit, Function<String, String> names, List<HeadField> found) {
        if (!unit.words().contains("会议") && !unit.words().contains("會議")) {
            return;
        }
        Matcher came = CAME.matcher(unit.words());
        while (came.find()) {
            String field = names.apply(came.group(2));
            if (PEOPLE.contains(field)) {
                found.add(new HeadField(
                        unit.text().range(came.start(1), came.end(1)),
                        came.group(2),
                        came.group(1),
                        field,
                        unit.index()));
            }
        }
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
            String key = begins ? words.substring(at, end) : "";
            if (begins && !key.endsWith(ANYBODY) && PEOPLE.contains(names.apply(key))) {
                return key;
            }
        }
        return "";
    }
}
