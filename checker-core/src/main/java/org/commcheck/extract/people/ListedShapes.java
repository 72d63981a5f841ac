package org.commcheck.extract.people;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.vocabulary.BareWords;

/** What is a name in a list of those who were there, and would be no name elsewhere. */
final class ListedShapes {

    /** What may be a Chinese name whatever its surname. */
    private static final Pattern LIKELY = Pattern.compile("\\p{IsHan}{2,3}");

    /** {@code elf Pavlik}, {@code de Vries}: who is listed may write the first part of a name small. */
    private static final Pattern SMALL_FIRST = Pattern.compile("\\p{Ll}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+");

    private static final Pattern NICK = Pattern.compile("[a-z][a-z0-9_.-]{1,19}");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+");
    private static final Pattern ROW = Pattern.compile("\\s*\\p{IsHan}{2,8}(?: \\p{IsHan}{2,8})+\\s*");

    private ListedShapes() {}

    /** 王芳 李强 赵敏: Chinese names that only blanks divide, with hardly anything else among them; empty if it is no such row. */
    static List<MatchResult> row(String text, NameShapes shapes) {
        if (text.strip().indexOf(' ') < 0 || !ROW.matcher(text).matches()) {
            return List.of();
        }
        List<MatchResult> words = WORD.matcher(text).results().toList();
        long names =
                words.stream().filter(word -> shapes.isPerson(word.group())).count();
        return names >= 2 && names * 2 > words.size() ? words : List.of();
    }

    static boolean isHanLine(String text) {
        return text.chars().anyMatch(c -> NameShapes.isHan((char) c));
    }

    static boolean isSmallFirst(Unit unit, String name) {
        return unit.isItem() && SMALL_FIRST.matcher(name).matches();
    }

    /** 出席：bil, mrorz: how those who write Chinese sign in small letters; in English such a word may be any. */
    static boolean isNick(Unit unit, String name) {
        return NICK.matcher(name).matches() && isHanLine(unit.words());
    }

    /** Whether a word in small letters is all that an entry of a list says. */
    static boolean isLone(Unit unit, String name) {
        return unit.isItem()
                && NICK.matcher(name).matches()
                && unit.words().strip().equals(name);
    }

    /** Whether words beside names may be one whatever their surname. */
    static boolean isLikely(String words, NameShapes shapes) {
        String name = BareWords.of(words);
        return LIKELY.matcher(name).matches() && !shapes.isGroup(name) && !shapes.isNobody(name);
    }
}
