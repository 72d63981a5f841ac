package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.CharSigns;

/**
 * Finds the marks by which authors single out an action item, from the table {@code action-markers}: {@code ACTION: …}, {@code AI -- …},
 * {@code TODO Robin: …}, {@code Action on Robin: …}, {@code [ACTION] …}, {@code Action #3: …}, {@code 待办：…}. Immutable.
 */
final class ItemMarkers {

    /** What a mark inside a text ends with. */
    private static final String[] ENDINGS = {
        "AI", "AP", "ACTION", "ACTIONS", "ITEM", "ITEMS", "POINT", "POINTS", "Action", "Actions", "Item", "Items",
        "item", "items", "Point", "Points", "point", "points", "TODO", "待办", "行动项"
    };

    private final Pattern leading;
    private final Pattern inner;

    private static final long COLONS = CharSigns.of(":：");

    private static final List<String> WORDS = List.of("ai", "ap", "a.p", "todo", "to-do", "action", "task");

    /** What a mark at the beginning begins with, by its first character, see {@link #anyCase}. */
    private final Map<Character, List<String>> beginnings = new HashMap<>();

    /** These first characters. */
    private final BitSet first = new BitSet();

    ItemMarkers(Tables tables) {
        List<String> phrases = tables.rows("action-markers").stream()
                .map(row -> row.get("phrase"))
                .toList();
        WORDS.forEach(this::addBeginning);
        phrases.forEach(this::addBeginning);
        String words = phrases.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String divider = "\\s*(?:#?\\d{1,4}\\s*)?(?:[:：]|\\s-{1,3}\\s|\\s[–—]\\s|\\]|】)[\\s*_]*";
        leading = Pattern.compile(
                "[\\s*_\\[【(]*(?:\\[[^\\]]{1,30}\\]\\s*\\[)?(?:(?i:" + words + ")" + divider
                        + "|(?<named>(?i:action(?: item| point)?|a\\.?p\\.?|to-?do|task)\\s*#?\\d{0,3}\\s*(?:(?<=\\s)(?:on|for|by|to|with)\\s+|(?=[(\\[]))(?=[(\\[]?[\\p{Lu}@][^:\\n]{0,40}?[)\\]]?(?:\\s*:|\\s[-–—]\\s)))"
                        + "|(?:AI|AP|TODO|ACTION(?: ITEM)?|Action Item|Action Point)\\s+(?=@|\\p{Lu}[\\p{L}.]+\\s*(?::|to |will |and |-)|\\p{Lu}\\p{Ll}+ ))");
        inner = Pattern.compile(
                "(?<=[.。!?;；:：)\\]*]\\s{0,3})[*_(\\[（]{0,3}\\s*(?:AI|AP|ACTION(?: (?:ITEM|POINT))?S?|Action(?: (?:[Ii]tem|[Pp]oint))?s?|TODO|待办|行动项)\\s*[:：][\\s*_]*"
                        + "|(?<named>[(\\[]\\s*(?:ACTION|Action|AP)(?: (?:[Ii]tem|[Pp]oint))?s?\\s+(?:(?:on|for|by)\\s+)?(?=[\\p{Lu}@][^()\\[\\]:]{0,40}[)\\]]\\s*$)"
                        + "|(?<=\\s)[(\\[]\\s*(?:ACTION|Action|AP)(?: (?:[Ii]tem|[Pp]oint))?s?\\s*:\\s*(?=[^()\\[\\]:]{1,60}[)\\]]\\s*$))");
    }

    private void addBeginning(String beginning) {
        char character = anyCase(beginning.charAt(0));
        first.set(character);
        beginnings.computeIfAbsent(character, c -> new ArrayList<>()).add(beginning);
    }

    /**
     * A mark in a text.
     *
     * @param mark its first character
     * @param start where the marked words begin
     * @param named whether it is a mark only if somebody is named right behind it
     */
    record Marked(int mark, int start, boolean named) {}

    /**
     * Whether a text may bear a mark, at the beginning of a line or inside; a “no” is certain.
     *
     * @param signs of the text
     */
    boolean mayMark(String text, long signs) {
        if ((CharSigns.share(signs, COLONS) && mayStandInside(text)) || mayStandInBrackets(text)) {
            return true;
        }
        int line = 0;
        while (line >= 0) {
            if (mayLead(text, line)) {
                return true;
            }
            int feed = text.indexOf('\n', line);
            line = feed < 0 ? -1 : feed + 1;
        }
        return false;
    }

    /** Where the marked words begin in a text; empty if it bears no mark. */
    Optional<Marked> in(String text) {
        if (mayLead(text, 0)) {
            Matcher first = leading.matcher(text);
            if (first.lookingAt()) {
                return Optional.of(new Marked(0, first.end(), first.group("named") != null));
            }
        }
        if (mayStandInside(text) || mayStandInBrackets(text)) {
            Matcher second = inner.matcher(text);
            return second.find()
                    ? Optional.of(new Marked(second.start(), second.end(), second.group("named") != null))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a mark begins at a place, the beginning of a line. */
    boolean leads(String text, int from) {
        return mayLead(text, from)
                && leading.matcher(text).region(from, text.length()).lookingAt();
    }

    /** Whether a bracket or a mark begins at a place. */
    private boolean mayLead(String text, int from) {
        int at = from;
        while (at < text.length() && isAround(text.charAt(at))) {
            at++;
        }
        return (at > from && text.lastIndexOf('[', at - 1) >= from) || beginsAt(text, at);
    }

    private boolean beginsAt(String text, int at) {
        char character = at == text.length() ? ' ' : anyCase(text.charAt(at));
        if (!first.get(character)) {
            return false;
        }
        for (String beginning : beginnings.getOrDefault(character, List.of())) {
            if (text.regionMatches(true, at, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    /** The same for all characters that {@link String#regionMatches} takes for one if it ignores case. */
    private static char anyCase(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || "*_[【(".indexOf(c) >= 0;
    }

    /** Whether a mark may stand in the brackets at the end of a text: {@code … [Action Ana]}. */
    private static boolean mayStandInBrackets(String text) {
        int open = text.isEmpty() || ")]".indexOf(text.charAt(text.length() - 1)) < 0
                ? -1
                : Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        return open >= 0 && text.startsWith("A", open + 1);
    }

    /** Whether the end of a mark stands before a colon. */
    private static boolean mayStandInside(String text) {
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ':' || c == '：') {
                int before = at - 1;
                while (before > 0 && Character.isWhitespace(text.charAt(before))) {
                    before--;
                }
                if (endsAt(text, before + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean endsAt(String text, int end) {
        for (String ending : ENDINGS) {
            if (text.startsWith(ending, end - ending.length())) {
                return true;
            }
        }
        return false;
    }
}
