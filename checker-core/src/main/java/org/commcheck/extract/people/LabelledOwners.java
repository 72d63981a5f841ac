package org.commcheck.extract.people;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.CharSigns;

/** Reads owners that a label announces, from the table {@code owner-labels}: {@code Owner: Ana Lima}, 责任人：张三. Immutable. */
final class LabelledOwners {

    private static final String COLON = ":：";

    /** What a label for a person ends with: 责任人, 执行者. */
    private static final String PERSON = "人者";

    /** 王芳（负责人）、李雷: a label in brackets of its own says what the one before it is. */
    private static final String CLOSED = "）)】]";

    private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Roster NOBODY_KNOWN = Roster.of(List.of());

    /** What stands behind a label that is not enough by itself. */
    private static final long COLONS = CharSigns.of(":：=");

    private final NameShapes shapes;
    private final NameLists lists;
    private final Pattern label;

    /** What a deadline's label is, in small letters. */
    private final Set<String> dueLabels = new HashSet<>();

    /** What a label can begin with, in small letters: any, and one that needs no colon. */
    private final BitSet first = new BitSet();

    private final BitSet bareFirst = new BitSet();

    LabelledOwners(Tables tables, NameShapes shapes, NameLists lists) {
        this.shapes = shapes;
        this.lists = lists;
        tables.rows("deadline-labels")
                .forEach(row -> dueLabels.add(row.get("phrase").toLowerCase(Locale.ROOT)));
        List<String> phrases = tables.rows("owner-labels").stream()
                .map(row -> row.get("phrase"))
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        for (String phrase : phrases) {
            first.set(Character.toLowerCase(phrase.charAt(0)));
            bareFirst.set(
                    Character.toLowerCase(phrase.charAt(0)),
                    isBare(phrase) || bareFirst.get(Character.toLowerCase(phrase.charAt(0))));
        }
        label = Pattern.compile("(?:(?i:" + any(phrases, false) + ")\\s*[:：=]\\s*|(?i:" + any(phrases, true)
                + ")\\s*(?:为|是|为：)?\\s*[:：=]?\\s*(?<=[:：=\\s为是人]))([^，。；;\\n：:]{1,40})");
    }

    /**
     * The labels that need no colon, or those that do: {@code assigned to Ana} and 责任人张三 say it by themselves, {@code lead} and {@code owner} are
     * words of ordinary sentences.
     */
    private static String any(List<String> phrases, boolean bare) {
        return phrases.stream()
                .filter(phrase -> bare == isBare(phrase))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static boolean isBare(String phrase) {
        return phrase.endsWith(" to")
                || phrase.endsWith(" by")
                || phrase.endsWith("=")
                || phrase.codePoints().anyMatch(Character::isIdeographic);
    }

    /**
     * The names behind the first label that has some.
     *
     * @param signs of the text
     */
    List<OwnerWords> read(String text, long signs) {
        BitSet beginnings = CharSigns.share(signs, COLONS) ? first : bareFirst;
        Matcher matcher = label.matcher(text).useTransparentBounds(true);
        int at = 0;
        while (at < text.length()) {
            boolean found = mayBegin(text, at, beginnings)
                    && matcher.region(at, text.length()).lookingAt();
            if (found && CLOSED.indexOf(text.charAt(matcher.start(1))) < 0) {
                List<OwnerWords> names = ofLabel(text, matcher.start(1), end(text, matcher.start(1), matcher.end(1)));
                if (!names.isEmpty()) {
                    return names;
                }
            }
            at = found ? matcher.end() : at + 1;
        }
        return List.of();
    }

    /** Whether a label may begin at a place: with the first letter of one, and not within a word. */
    private static boolean mayBegin(String text, int at, BitSet beginnings) {
        char c = text.charAt(at);
        return beginnings.get(c < 0x80 ? Character.toLowerCase(c) : c)
                && (at == 0 || !Character.isLetter(text.codePointBefore(at)));
    }

    /** {@code Owner: Bo. Due: 4 May}, {@code Owner: Bo Due: 4 May}: before the next label. */
    private int end(String text, int from, int to) {
        if (to == text.length() || COLON.indexOf(text.charAt(to)) < 0) {
            return to;
        }
        int mark = Math.max(text.lastIndexOf(". ", to), text.lastIndexOf(", ", to));
        int word = text.lastIndexOf(' ', to - 1);
        boolean label =
                word > from && dueLabels.contains(text.substring(word + 1, to).toLowerCase(Locale.ROOT));
        return mark > from ? mark : label ? word : to;
    }

    private List<OwnerWords> ofLabel(String text, int from, int to) {
        List<OwnerWords> names = lists.read(text, from, to, NOBODY_KNOWN, true);
        if (!names.isEmpty()) {
            return names;
        }
        int stop = text.indexOf(". ", from);
        if (stop >= 0 && stop < to) {
            return ofLabel(text, from, stop);
        }
        int end = from;
        while (end < to && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (end < to && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String word = BareWords.of(text.substring(from, end));
        if (shapes.isPerson(word) || shapes.isGroup(word) || isSaid(text, from, word)) {
            int start = text.indexOf(word, from);
            return List.of(new OwnerWords(start, start + word.length(), word, true));
        }
        return shapes.isNobody(word) ? List.of(new OwnerWords(from, end, word, false)) : List.of();
    }

    /** 责任人：巴延兴: behind a label for a person, two to four characters are a name, be the surname as rare as it may. */
    private boolean isSaid(String text, int from, String word) {
        int colon = behindBlanks(text, from);
        boolean divided = colon > 0 && COLON.indexOf(text.charAt(colon - 1)) >= 0;
        int label = divided ? behindBlanks(text, colon - 1) : 0;
        return label > 0
                && PERSON.indexOf(text.charAt(label - 1)) >= 0
                && HAN_NAME.matcher(word).matches()
                && !shapes.isNobody(word);
    }

    /** Behind the last character before a place that is no blank. */
    private static int behindBlanks(String text, int place) {
        int at = place;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
