package org.commcheck.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.CharSigns;

/**
 * Reads who owns an act from the words of the act, in every form that real minutes use: {@code 责任人：张三}, {@code @ana}, {@code [Ana]},
 * {@code Ana to …}, {@code Ana: …}, {@code … by Ana}, {@code … (Ana)}, {@code … -- Ana}, 由张三负责, 张三负责. Immutable.
 */
public final class OwnerReader {

    private static final long BRACKET = CharSigns.of("(（");

    /** A sign and a short name: no longer handle can do without an act. */
    private static final int SHORTEST_GLUED = 3;

    private final NameShapes shapes;
    private final NameLists lists;
    private final LabelledOwners labelled;
    private final LeadingOwners leading;
    private final PassiveOwners passive;
    private final InnerOwners inner;
    private final TrailingOwners trailing;
    private final SegmentOwners segments;
    private final Pattern parts;

    public OwnerReader(Tables tables, NameShapes shapes) {
        this.shapes = shapes;
        lists = new NameLists(shapes);
        labelled = new LabelledOwners(tables, shapes, lists);
        leading = new LeadingOwners(tables, shapes, lists);
        passive = new PassiveOwners(tables, shapes, lists);
        inner = new InnerOwners(tables, shapes, lists);
        trailing = new TrailingOwners(lists);
        segments = new SegmentOwners(lists);
        parts = parts(tables);
    }

    /**
     * The owners that a stretch of text names.
     *
     * @param text the act's words
     * @param roster who is known to be there
     * @param listed whether the text is an entry of an action list, where {@code Name: task} needs no witness
     * @return in order; empty if the words name nobody and do not say so either
     */
    public List<OwnerWords> read(String text, Roster roster, boolean listed) {
        return read(text, CharSigns.of(text), roster, listed);
    }

    /** @param signs the characters that the text may hold: forms that need others are not looked for */
    List<OwnerWords> read(String text, long signs, Roster roster, boolean listed) {
        List<OwnerWords> found = labelled.read(text, signs);
        if (found.isEmpty() && listed) {
            found = trailing.behindArrow(text, signs, roster);
        }
        if (found.isEmpty()) {
            found = leading.read(text, signs, roster, listed);
        }
        if (found.isEmpty()) {
            found = passive.read(text, roster);
        }
        if (found.isEmpty()) {
            found = inner.read(text, signs, roster, listed);
        }
        if (found.isEmpty()) {
            return trailing.read(text, signs, roster, listed);
        }
        return found.stream()
                .map(owner -> isHanHandle(owner) ? inner.trimmed(owner, text, roster) : owner)
                .toList();
    }

    /** Whether a name is a handle that may go on without a blank into what its bearer does: {@code @张三整理材料}. */
    private static boolean isHanHandle(OwnerWords owner) {
        String name = owner.name();
        return name.length() > SHORTEST_GLUED
                && name.charAt(0) == '@'
                && NameShapes.isHan(name.charAt(name.length() - 1));
    }

    /** Whether all the words are names: {@code Ana Lima}, {@code Bo/Cy}, 张三、李四. */
    public Optional<List<OwnerWords>> onlyNames(String text, Roster roster) {
        return lists.onlyNames(text, roster);
    }

    /** Whether all the words are names for which a handle or the roster vouches. */
    public Optional<List<OwnerWords>> onlyKnownNames(String text, Roster roster) {
        return lists.onlyKnownNames(text, roster);
    }

    /** Those whom a clause of a Chinese text calls on to do something: 请总干事联系厂商, 会议决定由财务部核算费用. */
    public List<OwnerWords> called(String text, Roster roster) {
        return inner.called(text, roster);
    }

    /** Those who stand between marks at the end of an entry whose day was cut off: {@code Thank the sponsors — AL —}. */
    public List<OwnerWords> beforeDay(String text, Roster roster) {
        return segments.read(text, roster);
    }

    /** Those who promise something by the first words of an English text, or of whom it is asked: {@code Ana will …}, {@code Ana and Bo to …}. */
    public List<OwnerWords> promising(String text, Roster roster) {
        return leading.promising(text, roster);
    }

    /** The owners in a cell or field that holds nothing else; none where it holds a mere dash. */
    public List<OwnerWords> ofField(String text, Roster roster) {
        if (shapes.isNobody(text)) {
            return List.of(whole(text, false));
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        List<OwnerWords> names = lists.read(withoutParts(text), 0, text.length(), roster, true);
        return names.isEmpty() ? List.of(whole(text, true)) : names;
    }

    /** The owners in the words before a verb, whose place shows them to be somebody: {@code bo}, {@code Bo and cy}, {@code the team}. */
    public List<OwnerWords> ofSubject(String text, int from, int to) {
        return lists.ofSubject(text, from, to);
    }

    /** The text with blanks where it says which part somebody has: {@code Ana (lead)}, 张三（主）、李四（辅）, 张三牵头，李四配合. */
    private String withoutParts(String text) {
        return CharSigns.share(CharSigns.of(text), NameLists.CHINESE | BRACKET)
                ? parts.matcher(text).replaceAll(part -> " ".repeat(part.group().length()))
                : text;
    }

    /** The words of a table's alternatives: all of them in brackets, Chinese ones bare too. */
    private static Pattern parts(Tables tables) {
        List<String> words = tables.rows("owner-terms").stream()
                .flatMap(row -> Stream.of(row.get("term").split("[()|]")))
                .filter(word -> !word.isBlank())
                .toList();
        String bracketed =
                words.stream().map(word -> Pattern.quote(BareWords.of(word))).collect(Collectors.joining("|"));
        String bare = words.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isIdeographic))
                .filter(word -> !word.startsWith("（"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("[（(]\\s*(?i:" + bracketed + ")\\s*[)）]|(?:" + bare + ")(?:人)?\\s*[:：]?");
    }

    /** All the words but for the brackets at their end: 王小雨（组长）. */
    private static OwnerWords whole(String text, boolean named) {
        String all = BareWords.of(text);
        int bracket = Math.max(all.indexOf('（'), all.indexOf('('));
        String bare = bracket > 0 ? BareWords.of(all.substring(0, bracket)) : all;
        int start = text.indexOf(bare);
        return new OwnerWords(start, start + bare.length(), bare, named);
    }
}
